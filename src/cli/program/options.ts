import { Option } from "commander";
import { ENGINE_WISHES, type EngineWish } from "../../ingest/ocr/engine-wish.js";
import type { Context } from "../context.js";
import { choiceValue, countValue, dayValue, daysValue, numberValue } from "./option-values.js";

/** Where the database is kept, seen from the folder in which dondoc is run. */
export const DEFAULT_DATABASE = "output/dondoc.sqlite";

export interface DatabaseOptions {
  readonly db: string;
}

export interface RuleOptions {
  readonly patterns?: string;
  readonly readings?: string;
}

export interface OcrOptions {
  readonly ocrEngine?: EngineWish;
}

export interface FormatOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

export interface TaskOptions extends DatabaseOptions, FormatOptions {
  readonly patterns?: string;
  /** Show the ids of tasks. */
  readonly ids?: boolean;
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  /** Days from today on, today included. */
  readonly due?: number;
  readonly overdue?: boolean;
  readonly issuer?: string;
  readonly place?: string;
  readonly without?: "deadline" | "owner";
  readonly document?: string;
  readonly search?: string;
  readonly minConfidence?: number;
  readonly kind?: "task" | "target";
  readonly order?: "due" | "document" | "doubt";
  readonly allVersions?: boolean;
  readonly limit?: number;
}

export interface CriteriaOptions extends DatabaseOptions, FormatOptions {
  readonly subject?: string;
  readonly document?: string;
  readonly each?: boolean;
  readonly stated?: boolean;
  readonly history?: boolean;
  readonly gaps?: boolean;
  readonly regressions?: boolean;
  readonly targets?: boolean;
  readonly limit?: number;
}

export interface DocumentOptions extends DatabaseOptions, FormatOptions {
  readonly document?: string;
  readonly search?: string;
  readonly limit?: number;
}

/** What may be asked of the criteria, one at a time. */
const CRITERIA_QUESTIONS = ["each", "stated", "history", "gaps", "regressions", "targets"] as const;

function except(question: (typeof CRITERIA_QUESTIONS)[number]): string[] {
  return CRITERIA_QUESTIONS.filter((other) => other !== question);
}

/** Makes the options that several commands have, described in the language of `context`. */
export function optionsIn({ say }: Pick<Context, "say">) {
  const words = say("name.words");
  const folder = say("name.dir");
  const date = say("name.date");
  return {
    database: () => new Option(`--db <${say("name.file")}>`, say("option.db")).default(DEFAULT_DATABASE),
    patterns: () => new Option(`--patterns <${folder}>`, say("option.patterns")),
    /** For commands with a database; the others keep readings only where asked. */
    readings: () => new Option(`--readings <${folder}>`, say("option.readings")),
    ownReadings: () => new Option(`--readings <${folder}>`, say("option.readings-none")),
    ocrEngine: () =>
      new Option("--ocr-engine <auto|wasm|native>", say("option.ocr-engine"))
        .env("DONDOC_OCR_ENGINE")
        .argParser((value) => (value === "" ? "auto" : choiceValue("--ocr-engine", ENGINE_WISHES, say)(value))),
    json: () => new Option("--json", say("option.json")).conflicts(["csv", "table", "text"]),
    csv: () => new Option("--csv", say("option.csv")).conflicts(["json", "table"]),
    table: () => new Option("--table", say("option.table")),
    text: () => new Option("--text", say("option.text")).conflicts("json"),
    ids: () => new Option("--ids", say("option.ids")),
    all: () => new Option("--all", say("option.all")),
    allVersions: () => new Option("--all-versions", say("option.all-versions")),
    each: () => new Option("--each", say("option.each")).conflicts(except("each")),
    stated: () => new Option("--stated", say("option.stated")).conflicts(except("stated")),
    history: () => new Option("--history", say("option.history")).conflicts(except("history")),
    gaps: () => new Option("--gaps", say("option.gaps")).conflicts(except("gaps")),
    regressions: () => new Option("--regressions", say("option.regressions")).conflicts(except("regressions")),
    targets: () => new Option("--targets", say("option.targets")).conflicts(except("targets")),
    field: () => new Option(`--field <${say("name.name")}>`, say("option.field")),
    words: () => new Option(`--words <${words}>`, say("option.words")),
    document: () => new Option(`--document <${words}>`, say("option.document")),
    search: () => new Option(`--search <${words}>`, say("option.search")),
    owner: () => new Option(`--owner <${words}>`, say("option.owner")),
    subject: () => new Option(`--subject <${words}>`, say("option.subject")),
    limit: () => new Option(`--limit <${say("name.n")}>`, say("option.limit")).argParser(countValue("--limit", say)),
    dueBefore: () =>
      new Option(`--due-before <${date}>`, say("option.due-before")).argParser(dayValue("--due-before", say)),
    dueAfter: () =>
      new Option(`--due-after <${date}>`, say("option.due-after")).argParser(dayValue("--due-after", say)),
    due: () => new Option(`--due <${say("name.days")}>`, say("option.due")).argParser(daysValue("--due", say)),
    dueReport: () =>
      new Option(`--due <${say("name.days")}>`, say("option.due-report")).argParser(daysValue("--due", say)),
    overdue: () => new Option("--overdue", say("option.overdue")).conflicts(["due", "dueBefore", "dueAfter"]),
    issuer: () => new Option(`--issuer <${words}>`, say("option.issuer")),
    place: () => new Option(`--place <${words}>`, say("option.place")),
    without: () =>
      new Option("--without <deadline|owner>", say("option.without")).argParser(
        choiceValue("--without", ["deadline", "owner"], say),
      ),
    minConfidence: () =>
      new Option("--min-confidence <0..1>", say("option.min-confidence")).argParser(
        numberValue("--min-confidence", [0, 1], say),
      ),
    kind: () =>
      new Option("--kind <task|target>", say("option.kind")).argParser(choiceValue("--kind", ["task", "target"], say)),
    order: () =>
      new Option("--order <due|document|doubt>", say("option.order")).argParser(
        choiceValue("--order", ["due", "document", "doubt"], say),
      ),
    config: () => new Option(`--config <${say("name.file")}>`, say("option.config")),
    language: () =>
      new Option("--lang <vi|en>", say("option.lang")).argParser(choiceValue("--lang", ["vi", "en"], say)),
  };
}

/** See `optionsIn`. */
export type Options = ReturnType<typeof optionsIn>;
