import type { Role } from "../../../model/directive.js";
import type { OwnerContext } from "../../organisations/context/context.js";
import { fullWords } from "../../organisations/expand.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { readCharge } from "../../organisations/person/read-charge.js";
import { readItem, readList } from "../../organisations/read-list.js";
import {
  form,
  isCapital,
  isDash,
  isLetters,
  readingOf,
  wordAt,
  pastBracket,
  type Reading,
} from "../../organisations/reading.js";
import { predicateAt } from "../predicate.js";
import { describedGroup, kindsWithClause, partEnd } from "./cell-groups.js";
import { personsInCell } from "./cell-persons.js";
import { besideEnd, readRoleLabel } from "./cell-roles.js";
import { ownerSet, type RoleFinding, type StatedOwner } from "../owner-set.js";

/** Line breaks between two bodies as semicolons, those within a name as spaces; same length. */
function unwrap(text: string, context: OwnerContext): string {
  const r = readingOf(text.replace(/\n/gu, " "), context.lexicon);
  return text.replace(/\n/gu, (_break, offset: number) => {
    const next = wordAt(r, offset);
    const isBullet = isDash(r, next) || ["+", "*", "•"].includes(form(r, next));
    const isSomebody = readItem(r, next) !== null || r.lexicon.persons.at(r.words, next) !== null;
    return isBullet || (isCapital(r, next) && isSomebody) ? ";" : " ";
  });
}

/** "Vụ Pháp chế ⏎ Bộ Y tế": below a part of the issuing ministry stands whose part it is; blanked, same length. */
function withoutOwnMinistry(text: string, { issuer, formOf }: OwnerContext): string {
  if (!issuer || !/^Bộ \p{L}/u.test(issuer.name)) return text;
  return text.replace(
    /(?<=(?:^|\n)\s{0,3}(?:Vụ|Cục|Văn phòng|Thanh tra|Viện) ?[^\n;,]{1,80}\n)[^\n;,]{5,80}/gu,
    (line) => (formOf(line.trim()) === formOf(issuer.name) ? " ".repeat(line.length) : line),
  );
}

function pastMarks(r: Reading, at: number): number {
  let next = at;
  while (next < r.words.length && (isLoose(r, next) || form(r, next) === "và" || isDash(r, next))) next++;
  return next;
}

/** A mark between two bodies, or a scratch that a scan made one of: all but brackets and quotation marks. */
function isLoose(r: Reading, at: number): boolean {
  return r.words[at]?.kind === "mark" && !["(", ")", "“", "”", '"'].includes(form(r, at));
}

/**
 * The bodies in a table cell or after a label ("Đơn vị chủ trì:", "Phối hợp:"): one a line, or separated by commas and semicolons.
 * Words that are no known body are kept whole. `role` is what the column or label says; the cell's own labels go before it.
 */
export function readOrganisationCell(text: string, context: OwnerContext, role: Role = "lead"): readonly StatedOwner[] {
  const r = readingOf(unwrap(withoutOwnMinistry(text, context), context), context.lexicon);
  const findings: RoleFinding[] = [];
  let current = role;
  for (let at = pastMarks(r, 0); at < r.words.length; at = pastMarks(r, at)) {
    // "(theo chức năng, nhiệm vụ được giao)" on a line of its own
    if (form(r, at) === "(" && pastBracket(r, at) > at) {
      at = pastBracket(r, at);
      continue;
    }
    // "Đề nghị Tòa án nhân dân tối cao": how a body above is asked
    const asked = r.lexicon.assign.at(r.words, at);
    if (asked && isCapital(r, asked.end)) at = asked.end;
    // "Sở Y tế phối hợp với Sở Nội vụ thực hiện"
    const isBesideLead = findings.length > 0 && form(r, at - 1) !== ";" && !isDash(r, at - 1);
    const beside = isBesideLead ? besideEnd(r, at) : null;
    if (beside !== null && form(r, beside) !== ":") {
      const helpers = readList(r, beside, { semicolons: false })?.mentions ?? [wordsOfPart(r, beside)];
      findings.push(...helpers.map((mention) => ({ mention, role: "coordinator" as const })));
      at = Math.max(partEnd(r, Math.max(beside, wordAt(r, helpers.at(-1)?.span.end ?? 0))), at + 1);
      continue;
    }
    const label = readRoleLabel(r, at);
    if (label) {
      current = label.role;
      at = label.next;
      continue;
    }
    const inCharge = readCharge(r, at, r.words.length);
    if (inCharge) {
      findings.push(...inCharge.mentions.map((mention) => ({ mention, role: current })));
      at = inCharge.next;
      continue;
    }
    const found = readList(r, at, { semicolons: true });
    const whole = found && joinedName(r, at, found);
    if (whole) {
      findings.push({ mention: whole, role: current });
      at = Math.max(partEnd(r, at), at + 1);
      continue;
    }
    const end = found ? endOfRemark(r, found.next) : at;
    if (found && (isPartEnd(r, end) || (end > found.next && isCapital(r, end)) || beginsBody(r, end))) {
      findings.push(...found.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = end;
      continue;
    }
    const persons = personsInCell(r, at);
    if (persons) {
      findings.push(...persons.mentions.map((mention) => ({ mention, role: current })));
      at = persons.next;
      continue;
    }
    const described = found && describedGroup(r, found);
    if (described) {
      findings.push(...described.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = described.next;
      continue;
    }
    const kinds = found ? kindsWithClause(r, at) : null;
    if (kinds) {
      findings.push(...kinds.mentions.map((mention) => ({ mention, role: current })));
      at = kinds.next;
      continue;
    }
    if (found && besideEnd(r, found.next)) {
      findings.push(...found.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = found.next;
      continue;
    }
    const to = Math.max(partEnd(r, at), at + 1);
    // "Vụ Pháp chế xây dựng phương án": the task once more
    const isNamed = found?.mentions.every(({ kind }) => kind === "body" || kind === "office");
    if (found && isNamed && ["verb", "modal"].includes(predicateAt(r, found.next, false) ?? "")) {
      findings.push(...found.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = Math.max(to, found.next);
      continue;
    }
    if (!NAMES_NOBODY.has(form(r, at))) findings.push({ mention: wordsOfPart(r, at), role: current });
    at = to;
  }
  return ownerSet(findings, context);
}

/** First words of what stands in the place of a name: "chưa xác định", "mỗi khoa một người", "tùy tình hình". */
const NAMES_NOBODY = new Set(["chưa", "mỗi", "tùy", "sẽ"]);

/** The words from `at` to the end of their part, "thực hiện" and a full stop at the end left out: whoever it is. */
function wordsOfPart(r: Reading, at: number): OrganisationMention {
  const to = Math.max(partEnd(r, at), at + 1);
  let end = form(r, to - 1) === "." && to - 1 > at ? to - 1 : to;
  if (end - at > 2 && form(r, end - 2) === "thực" && form(r, end - 1) === "hiện") end -= 2;
  return mentionOf(r, at, to, { kind: "group", name: fullWords(r, at, end) });
}

/** "theo chức năng", "theo quy định", "theo phân công", not "theo dõi". */
const BY = new Set("chức nhiệm quy phân thẩm lĩnh".split(" "));

/** Past "(chủ trì nội dung đất đai)", "theo chức năng, nhiệm vụ được giao" behind a body: for what it is there. */
function endOfRemark(r: Reading, at: number): number {
  if (form(r, at) !== "theo" || !BY.has(form(r, at + 1))) return pastBracket(r, at);
  let end = at;
  while (end < r.words.length && form(r, end) !== ";") end++;
  return end;
}

/** "Ban Quản lý di tích và du lịch": the words of a name that go on in small letters behind "và", to the end of the part. */
function joinedName(r: Reading, at: number, { mentions, next }: Parsed): OrganisationMention | null {
  const [only] = mentions;
  if (mentions.length !== 1 || only?.kind !== "body" || only.unit || only.host || form(r, next) !== "và") return null;
  const to = partEnd(r, at);
  if (isCapital(r, next + 1) || readItem(r, next + 1) || to - next > LONGEST_JOINED) return null;
  for (let word = next; word < to; word++) if (!isLetters(r, word) || isCapital(r, word)) return null;
  return mentionOf(r, at, to, { kind: "body", name: `${only.name} ${fullWords(r, next, to)}`, entry: only.entry });
}

const LONGEST_JOINED = 7;

/** "Viện Kiểm sát nhân dân tối cao Bộ Công an", "Bộ Quốc phòng: Bộ Tài chính": the next body where the mark between two was lost or misread. */
function beginsBody(r: Reading, at: number): boolean {
  const begin = form(r, at) === ":" ? at + 1 : at;
  if (!isCapital(r, begin)) return false;
  const [first] = readItem(r, begin)?.mentions ?? [];
  if (first?.kind !== "body" || first.entry === null) return false;
  return first.unit !== null || first.entry.takes !== "field" || first.name !== first.entry.name;
}

function isPartEnd(r: Reading, at: number): boolean {
  if (at >= r.words.length || form(r, at) === "và" || isDash(r, at)) return true;
  return isLoose(r, at) && ![":", "/", "&"].includes(form(r, at));
}
