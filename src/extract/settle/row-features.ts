import type { Directive, Task } from "../../model/directive.js";
import { lettersOf } from "../../text/letters/odd-words.js";
import { remembered } from "../../text/remembered.js";
import { neighboursOf, type Neighbours, rowShape, SHAPES } from "./row-shape.js";
import { SIGNALS, type RowSignals } from "./row-signals.js";

/** What is known of a row that tells how likely it is right; each 0..1 but for the first two. */
export const FEATURES = [
  "one",
  "evidence",
  "scan",
  "garbled lead",
  "garbled words",
  "date without deadline",
  "odd deadline",
  "lead inferred",
  "lead inherited",
  "lead from afar",
  "order without lead",
  "target",
  "conjoined lead",
  "scanned lead",
  "scanned date",
  "garbled document",
  "lead unknown",
  ...SIGNALS,
  ...SHAPES,
] as const;
export type Feature = (typeof FEATURES)[number];

const ORDER = /^(?:giao|yêu cầu|đề nghị|phân công|việc)(?![\p{L}])/iu;
/** Words that announce a time, and a number: where no deadline was read, one was perhaps misread. */
const DATED =
  /(?:\d{1,2}[/.⁄-]\d{1,4}|(?:tháng|quý|ngày|năm|tuần) ?[\divx]{1,4}(?!\p{L})|(?:hàng|hằng|mỗi) (?:tháng|quý|tuần|năm)|chậm nhất|muộn nhất|hoàn thành (?:trước|trong))/iu;
const CITED = /(?:số|luật|giai đoạn|thời kỳ|kỳ|niên khóa)[^.;]{0,80}$/iu;

const two = (is: boolean): number => (is ? 1 : 0);
const clamp = (p: number): number => Math.min(0.995, Math.max(0.005, p));

/** How often the recognised words are right that a row is made of, 0..1: its own, its leads', the numbers of its date. 1: digital. */
export interface RowTrust {
  readonly words: number;
  readonly leads: number;
  readonly date: number;
  /** How many words of a lead's name no list knows beside their neighbours; 0 for digital text. */
  readonly unknown: number;
}

/** What the features of every row of a record share; found once. */
export interface RecordFacts {
  readonly garbled: number;
  /** How many words of a text are none: leads come again with every row. */
  readonly garbledIn: (text: string) => number;
  readonly neighbours: Neighbours;
}

/** The facts of a record: how many of its words are none, and which rows stand together. */
export function recordFacts(record: Pick<Directive, "text" | "tasks">): RecordFacts {
  const { words, odd } = lettersOf(record.text);
  const garbledIn = remembered((part: string) => lettersOf(part).odd);
  return { garbled: odd / Math.max(40, words), garbledIn, neighbours: neighboursOf(record) };
}

/** The features of one task row of a record with these facts. */
export function rowFeatures(
  task: Task,
  record: Directive,
  facts: RecordFacts,
  trust: RowTrust,
  signals: RowSignals,
): Readonly<Record<Feature, number>> {
  const { owners, deadline, text, section } = task;
  const leads = owners.filter(({ role }) => role === "lead");
  const inherited = leads.some((lead) => lead.inherited);
  const above = section.join(" ").toLowerCase();
  const isTask = task.kind === "task";
  // Signals and shape last: what is added behind them, a key at a time, takes fifty times as long.
  return {
    one: 1,
    evidence: Math.log(clamp(task.confidence) / (1 - clamp(task.confidence))),
    scan: Math.log(Math.max(0.05, trust.words)),
    "scanned lead": Math.log(Math.max(0.05, trust.leads)),
    "scanned date": Math.log(Math.max(0.05, trust.date)),
    "lead unknown": Math.min(1, trust.unknown / 3),
    "garbled document": facts.garbled * 20,
    "garbled lead": two(
      leads.some(({ text: name, name: full }) => facts.garbledIn(name) > 0 || facts.garbledIn(full) > 0),
    ),
    "garbled words": Math.min(1, facts.garbledIn(text) / 5),
    "date without deadline": two(deadline === null && isDated(text)),
    "odd deadline": two(deadline !== null && isOdd(deadline.end ?? deadline.start, record.issuedOn?.value ?? null)),
    "lead inferred": two(leads.some((lead) => lead.inferred)),
    "lead inherited": two(inherited),
    "lead from afar": two(inherited && leads.every((lead) => !above.includes(lead.text.toLowerCase()))),
    "order without lead": two(isTask && ORDER.test(text) && leads.every((lead) => lead.inherited || lead.inferred)),
    target: two(!isTask),
    "conjoined lead": two(
      leads.some(({ name }) => name.split(" ").length > 12 || / và \p{Lu}\p{Ll}+ (?:\p{Lu}|\p{Ll})/u.test(name)),
    ),
    ...signals,
    ...rowShape(task, facts.neighbours),
  };
}

function isDated(text: string): boolean {
  const match = DATED.exec(text);
  return match !== null && !CITED.test(text.slice(0, match.index));
}

const YEARS = 3;

/** True for a date before the document or years behind it. */
function isOdd(end: string | null, issuedOn: string | null): boolean {
  if (end === null || issuedOn === null) return false;
  return end < issuedOn || Number(end.slice(0, 4)) > Number(issuedOn.slice(0, 4)) + YEARS;
}
