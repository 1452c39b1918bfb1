import { titleCaseName } from "../organisations/expand.js";
import type { OrganisationMention } from "../organisations/mention.js";
import { mentionOf } from "../organisations/read-body.js";
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

/** Verbs behind whose colon stands who is invited, told of or chosen, not who acts. */
const OF_OTHERS = new Set(
  "mời kính gửi báo trình khen biểu tặng trao thăm viếng phê giới bầu bổ cử đề chúc ghi hoan tuyên".split(" "),
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

/**
 * "Trang trí sân khấu: Cô Lan, thầy Bình - TPT": who does what stands before the last colon, where nothing but persons by name stands behind it.
 * Empty where anything else does, or where the words before it do not say what is to be done.
 */
export function namedBehindDeed(r: Reading): readonly RoleFinding[] {
  let colon = r.words.length - 1;
  while (colon > 0 && form(r, colon) !== ":") colon--;
  const action = actionAt(r, 0)?.value ?? (r.lexicon.deeds.at(r.words, 0) ? "verb" : undefined);
  const isDeed = action === "verb" || action === "adverb" || action === "modal";
  if (colon < 2 || !isDeed || OF_OTHERS.has(form(r, 0))) return [];
  const findings: RoleFinding[] = [];
  for (let at = colon + 1; at < r.words.length;) {
    const person = personAt(r, at);
    if (!person) return [];
    findings.push({ mention: person.mention, role: "lead" });
    at = person.next;
    if ([",", ";", "và", "+"].includes(form(r, at))) at++;
    else if (form(r, at) === ".") return at === r.words.length - 1 ? findings : [];
  }
  return findings;
}
