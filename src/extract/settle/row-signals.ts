import type { Task } from "../../model/directive.js";
import type { Lexicon } from "../../patternbook/lexicon.js";
import { coreStart } from "../assemble/tasks/core-words.js";
import { actionAt, isLetters, lookUp, readingOf, type Reading, wordAt } from "../organisations/reading.js";

/** What the lexicon does not know of a row: a document of a kind that no rule writer saw shows itself by such words. */
export interface RowSignals {
  /** No lead is stated, and the words begin with neither a verb nor an order: perhaps a subject that was not read. */
  readonly opensUnknown: boolean;
  /** A lead is stated whose first words are no known kind of body, office, group or place. */
  readonly leadUnlisted: boolean;
  /** The words begin with the lead, and what follows it is a word of no known use: its name was perhaps cut too soon. */
  readonly leadCutShort: boolean;
  /** No word of them is a known verb, adverb or modal. */
  readonly verbless: boolean;
}

const ORDERS = /^(?:giao|yêu cầu|đề nghị|phân công|thống nhất|đồng ý)(?![\p{L}])/iu;
const NONE: RowSignals = { opensUnknown: false, leadUnlisted: false, leadCutShort: false, verbless: false };

/** The signals of a task row by a lexicon; targets have none. */
export function rowSignals({ text, owners, kind }: Task, lexicon: Lexicon): RowSignals {
  if (kind !== "task") return NONE;
  const r = readingOf(text, lexicon);
  const leads = owners.filter(({ role }) => role === "lead");
  const stated = leads.filter(({ inherited, inferred }) => !inherited && !inferred);
  const isVerb = (at: number): boolean => (actionAt(r, at)?.value ?? "none") !== "none";
  const opens = isVerb(0) || isVerb(wordAt(r, coreStart(text))) || ORDERS.test(text);
  const last = stated.findLast((lead) => text.startsWith(lead.text));
  const after = last ? wordAt(r, last.text.length) : -1;
  return {
    opensUnknown: stated.length === 0 && !opens,
    leadUnlisted: stated.some((lead) => !isListed(readingOf(lead.text, lexicon))),
    leadCutShort: after >= 0 && isLetters(r, after) && actionAt(r, after) === null && !lexicon.stops.at(r.words, after),
    verbless: !r.words.some((_, at) => isVerb(at)),
  };
}

function isListed(r: Reading): boolean {
  const { lexicon, words } = r;
  const at = lexicon.many.at(words, 0)?.end ?? 0;
  return (
    (lookUp(r, lexicon.bodies, at)?.value ?? null) !== null ||
    lookUp(r, lexicon.functions, at) !== null ||
    lexicon.nouns.at(words, at) !== null ||
    (lexicon.units.at(words, at)?.value ?? null) !== null ||
    lexicon.persons.at(words, 0) !== null ||
    /^\p{Lu}[\p{L}\p{M}]{0,8}(?: \p{Lu}[\p{L}\p{M}]{0,8}){1,4}$/u.test(r.text)
  );
}
