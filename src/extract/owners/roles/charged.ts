import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { isCalledByWork } from "../../organisations/person/called-by-work.js";
import { readOffice } from "../../organisations/person/read-office.js";
import { actionAt, form, isCapital, slice, type Reading } from "../../organisations/reading.js";
import { mainVerb } from "../../organisations/group/subject-verb.js";
import { predicateAt } from "../predicate.js";
import type { Scan } from "../scan-state.js";

/** Words of the name of one who is called by his work: "kế toán ngân sách xã". */
const LONGEST_NAME = 7;

function isDone(r: Reading, at: number): boolean {
  const value = actionAt(r, at)?.value;
  return value === "verb" || value === "modal" || value === "adverb" || r.lexicon.deeds.at(r.words, at) !== null;
}

/**
 * Whom an order charges in small letters, by his office or his work: "Giao kế toán lập dự toán", "Yêu cầu tổ trưởng nộp đề", "Giao tổ Văn ra
 * đề". Null where no such word stands at `at`, or nothing is said of what he is to do.
 */
export function chargedStaff({ r, sentence }: Scan, at: number): Parsed | null {
  if (isCapital(r, at)) return null;
  const office = readOffice(r, at, true);
  if (office && predicateAt(r, office.next, false) !== null) return office;
  const isStaff = isCalledByWork(r, at) || (form(r, at) === "bộ" && form(r, at + 1) === "phận");
  const head = isStaff ? at + 2 : (r.lexicon.agents.at(r.words, at)?.end ?? at);
  if (head === at) return null;
  const verb = isStaff && isDone(r, head) ? head : mainVerb(r, head, sentence.to, false);
  if (verb === null || verb - at > LONGEST_NAME) return null;
  return { mentions: [mentionOf(r, at, verb, { kind: "group", name: slice(r, at, verb) })], next: verb };
}
