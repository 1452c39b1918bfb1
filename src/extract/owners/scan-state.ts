import type { OwnerContext } from "../organisations/context/context.js";
import { mentionOf, type Parsed } from "../organisations/body/read-body.js";
import { readList } from "../organisations/read-list.js";
import { formNumberAt, isCapital, isLetters, lookUp, slice, type Reading } from "../organisations/reading.js";
import type { RoleFinding } from "./owner-set.js";
import { countsMany, unitWordAt } from "../organisations/read-unit.js";
import type { Sentence } from "./sentences.js";

/** How a lead was stated: before a colon, as the object of an order, or as a subject. */
export type LeadSource = "label" | "order" | "subject";

/** A role found in a sentence; leads say how. */
export interface ScanFinding extends RoleFinding {
  readonly source: LeadSource | null;
}

/** What one sentence states. */
export interface SentenceRoles {
  readonly findings: readonly ScanFinding[];
  /** The word after the colon of a label at its very beginning, else null. */
  readonly labelEnd: number | null;
  /** True where somebody "chủ trì": who then only "phối hợp" in the next sentence coordinates. */
  readonly hasChair: boolean;
}

/** Where the scan of a sentence stands. */
export interface Scan {
  readonly r: Reading;
  readonly sentence: Sentence;
  readonly context: OwnerContext;
  readonly findings: ScanFinding[];
  labelEnd: number | null;
  /** The main clause begins with a verb: an order without subject. */
  isImperative: boolean;
  /** The clause begins with "đối với", "để", "căn cứ": its subject follows later. */
  isOpen: boolean;
  hasChair: boolean;
  /** Between quotation marks. */
  isQuoted: boolean;
  /** The word after the last list that is somebody's object. */
  objectEnd: number;
}

/** Notes what a list of bodies does in the sentence. */
export function add(
  s: Scan,
  list: Pick<Parsed, "mentions">,
  role: RoleFinding["role"],
  source: LeadSource | null,
): void {
  for (const mention of list.mentions) s.findings.push({ mention, role: mention.said ?? role, source });
}

/** True where somebody was found to lead. */
export function hasLead(s: Scan): boolean {
  return s.findings.some(({ role }) => role === "lead");
}

/** The list of bodies at word `at`, or who is called so in the document; null where none begins. */
export function listAt(s: Scan, at: number, semicolons: boolean): Parsed | null {
  const isCounted = (s.r.words[at]?.kind === "number" || countsMany(s.r, at)) && unitWordAt(s.r, at + 1) !== null;
  if (at >= s.sentence.to || !(isCounted || s.r.lexicon.starts.has(formNumberAt(s.r, at)))) return null;
  return readList(s.r, at, { semicolons }) ?? definedAt(s.r, at, s.sentence.to, s.context);
}

const LONGEST_SHORT_FORM = 6;

/** "Công ty", where the document says whom it calls so; the longest short form that begins at `at` and ends before `to`. Null where none does. */
export function definedAt(r: Reading, at: number, to: number, context: OwnerContext): Parsed | null {
  if (context.definitions.size === 0 || !isCapital(r, at)) return null;
  for (let end = Math.min(to, at + LONGEST_SHORT_FORM); end > at; end--) {
    if (!isLetters(r, end - 1) || isCapital(r, end)) continue;
    const text = slice(r, at, end);
    // "Trường hợp", where "Trường" is somebody
    if (lookUp(r, r.lexicon.bodies, at)?.value === null) return null;
    const full = context.definitions.get(context.formOf(text));
    if (full === undefined) continue;
    return { mentions: [mentionOf(r, at, end, { kind: "body", name: text })], next: end };
  }
  return null;
}
