import { fullWords, lowerFirst } from "../expand.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { form, isCapital, isDash, isGlued, isLetters, slice, type Reading } from "../reading.js";

/** Those of whom each class or form of a school has one. */
const OF_CLASSES = /^(?:giáo viên(?: chủ nhiệm)?|gvcn|gvbm|cố vấn học tập|bí thư chi đoàn|lớp trưởng)$/iu;

const MOST_CLASSES = 30;

/** Where the name of a class ends that begins at `at`: "6A", "9A1", "10/2", and a bare number behind "khối"; `at` where none stands. */
function classEnd(r: Reading, at: number, isForm: boolean): number {
  if (r.words[at]?.kind !== "number" || form(r, at).length > 2) return at;
  if (form(r, at + 1) === "/" && r.words[at + 2]?.kind === "number") return at + 3;
  const isLetter = isLetters(r, at + 1) && isCapital(r, at + 1) && isGlued(r, at + 1) && form(r, at + 1).length === 1;
  if (isLetter) return r.words[at + 2]?.kind === "number" && isGlued(r, at + 2) ? at + 3 : at + 2;
  return isForm ? at + 1 : at;
}

/** The noun of staff at `at` by its end; `at` where none of a class stands. */
function staffEnd(r: Reading, at: number): number {
  for (const end of [at + 4, at + 3, at + 2, at + 1]) if (OF_CLASSES.test(slice(r, at, end))) return end;
  return at;
}

/** Past "6A đến 6D", "từ 10A1 - 10A6" at `at`: all classes between two; `at` where none stand. */
function rangeEnd(r: Reading, at: number): number {
  const from = form(r, at) === "từ" ? at + 1 : at;
  const first = classEnd(r, from, false);
  const isRange = first > from && (["đến", "tới"].includes(form(r, first)) || isDash(r, first));
  const last = isRange ? classEnd(r, first + 1, false) : at;
  return last > first + 1 ? last : at;
}

/** "GVCN các lớp 6A, 7B", "Giáo viên khối 4, 5" at word `at`: one of each class or form named. Null where none is. */
export function readClassStaff(r: Reading, at: number): Parsed | null {
  const staff = staffEnd(r, at);
  const kind = form(r, staff) === "các" ? staff + 1 : staff;
  if (staff === at || !["lớp", "khối"].includes(form(r, kind))) return null;
  const mentions: OrganisationMention[] = [];
  let next = kind + 1;
  const range = rangeEnd(r, next);
  if (range > next) {
    const name = `${lowerFirst(fullWords(r, at, staff))} ${slice(r, staff, range)}`;
    return { mentions: [mentionOf(r, at, range, { kind: "group", name })], next: range };
  }
  for (let from = next; mentions.length < MOST_CLASSES;) {
    const end = classEnd(r, from, form(r, kind) === "khối");
    if (end === from) break;
    const name = `${lowerFirst(fullWords(r, at, staff))} ${form(r, kind)} ${slice(r, from, end)}`;
    mentions.push(mentionOf(r, mentions.length > 0 ? from : at, end, { kind: "group", name }));
    next = end;
    if (![",", "và"].includes(form(r, next))) break;
    from = form(r, next + 1) === form(r, kind) ? next + 2 : next + 1;
  }
  return mentions.length > 0 ? { mentions, next } : null;
}
