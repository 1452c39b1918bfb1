import { titleCaseName } from "../organisations/expand.js";
import type { OrganisationMention } from "../organisations/mention.js";
import { mentionOf } from "../organisations/body/read-body.js";
import {
  actionAt,
  form,
  isCapital,
  isDash,
  isLetters,
  isShouted,
  slice,
  type Reading,
} from "../organisations/reading.js";
import type { RoleFinding } from "./owner-set.js";
import { doersBetween } from "./owners-in-bracket.js";

/** Verbs behind whose colon stands who is invited, told of or chosen, not who acts. */
const OF_OTHERS = new Set(
  "mời kính gửi báo trình khen biểu tặng trao thăm viếng phê giới bầu bổ cử đề chúc ghi hoan tuyên phối giao lấy".split(
    " ",
  ),
);

const LONGEST_NAME = 5;

/** "Cô Lan", "thầy Trần Văn Bình - PHT" at word `at`: the person, and the word after a title in capitals or brackets; null where no form of address stands. */
function personAt(r: Reading, at: number): { readonly mention: OrganisationMention; readonly next: number } | null {
  const address = r.lexicon.persons.at(r.words, at);
  if (!address) return null;
  let end = address.end;
  while (end - address.end < LONGEST_NAME && isLetters(r, end) && isCapital(r, end) && !isShouted(r, end)) end++;
  if (end === address.end) return null;
  const name = titleCaseName(slice(r, address.end, end));
  const isTitled = isDash(r, end) && isShouted(r, end + 1);
  return { mention: mentionOf(r, address.end, end, { kind: "person", name }), next: isTitled ? end + 2 : end };
}

/** What is made and what is held, with which the items of a programme of work begin: "Đề án …: Phòng Kinh tế", "Hội nghị …: Văn phòng". */
const MADE_OR_HELD = new Set(
  ["báo cáo", "đề án", "tờ trình", "kế hoạch", "dự thảo", "phương án", "quy chế", "dự toán", "chương trình", "hội nghị"]
    .concat(["lễ", "sơ kết", "tổng kết", "thanh tra", "kiểm tra", "giám sát", "ra quân", "đối thoại", "giao quân"])
    .map((words) => words.split(" ")),
);

/** True where the item says what is to be done, made or held, not for others to hear of. */
function isDeed(r: Reading): boolean {
  if (OF_OTHERS.has(form(r, 0)) && !beginsWithAny(r, MADE_OR_HELD)) return false;
  const action = actionAt(r, 0)?.value ?? (r.lexicon.deeds.at(r.words, 0) ? "verb" : undefined);
  return action === "verb" || action === "adverb" || action === "modal";
}

function beginsWithAny(r: Reading, phrases: Iterable<readonly string[]>): boolean {
  for (const words of phrases) if (words.every((word, at) => form(r, at) === word)) return true;
  return false;
}

/**
 * "Trang trí sân khấu: Cô Lan, thầy Bình - TPT", "Kiểm tra hồ chứa: Phòng Kinh tế, Công ty Thủy nông": who does what stands before the last colon,
 * where nothing but persons by name or bodies stands behind it. Empty where anything else does, or where the words before it do not say what is to be done.
 */
export function namedBehindDeed(r: Reading): readonly RoleFinding[] {
  let colon = r.words.length - 1;
  while (colon > 0 && form(r, colon) !== ":") colon--;
  if (colon < 2) return [];
  const persons = isDeed(r) ? personsFrom(r, colon + 1) : [];
  return persons.length > 0 ? persons : bodiesFrom(r, colon);
}

/** The persons by name from word `from` to the item's end; empty where anything else stands there. */
function personsFrom(r: Reading, from: number): readonly RoleFinding[] {
  const findings: RoleFinding[] = [];
  for (let at = from; at < r.words.length;) {
    const person = personAt(r, at);
    if (!person) return [];
    findings.push({ mention: person.mention, role: "lead" });
    at = person.next;
    if ([",", ";", "và", "+"].includes(form(r, at))) at++;
    else if (form(r, at) === ".") return at === r.words.length - 1 ? findings : [];
  }
  return findings;
}

/** Words behind which a colon says which they are: "tại các đơn vị: …", "với 03 ngành: …", "thành phần gồm: …". */
const WHICH = new Set(
  "đơn vị quan ngành ban phòng sở tổ chức đội lực lượng thành phần viên trường khoa thể hàng nghiệp nhóm gồm với cho là sau điểm nơi hội trạm".split(
    " ",
  ),
);
const NEAR = 3;
/** "Báo cáo: Phòng Y tế" says to whom. */
const FEWEST_WORDS = 3;

/** The bodies behind the colon at `colon`, with what they do; empty where it may say which those before it are. */
function bodiesFrom(r: Reading, colon: number): readonly RoleFinding[] {
  if (colon < FEWEST_WORDS || (!isDeed(r) && !beginsWithAny(r, MADE_OR_HELD))) return [];
  for (let at = Math.max(1, colon - NEAR); at < colon; at++) if (WHICH.has(form(r, at))) return [];
  let to = r.words.length;
  while (to > colon && [".", ";", ",", "/"].includes(form(r, to - 1))) to--;
  const found = doersBetween(r, colon + 1, to, { mustSay: false, mayExplain: false });
  const isSaid = found.some(({ role }) => role === "coordinator");
  return isSaid || isPlain(found[0]) ? found : [];
}

/** One body, no group that may rather be those whom it is about. */
function isPlain(finding: RoleFinding | undefined): boolean {
  return finding?.mention.kind === "body" && finding.mention.unit?.isPlural !== true;
}
