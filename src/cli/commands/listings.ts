import { openReports } from "../../store/open-store.js";
import type { CriteriaQuestion, Reports, TaskFilter } from "../../store/reports.js";
import { addDays } from "../../text/dates/calendar-date.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type {
  CriteriaOptions,
  DatabaseOptions,
  DocumentOptions,
  FormatOptions,
  TaskOptions,
} from "../program/options.js";
import type { AskedPlaces } from "../../places/asked-place.js";
import { placeNotes } from "../speech/place-words.js";
import { printReport, type Report } from "../terminal/report-output.js";
import { printable } from "../speech/speech.js";
import { todayIn } from "../today.js";

async function list(
  options: DatabaseOptions & FormatOptions,
  context: Context,
  report: (reports: Reports) => Omit<Report, "columns"> & { readonly view: string; readonly more?: readonly string[] },
): Promise<ExitCode> {
  const reports = openReports(options.db);
  try {
    const { view, more = [], ...rest } = report(reports);
    const { columns } = reports.query(`SELECT * FROM ${view} WHERE 0`);
    await printReport({ ...rest, columns: [...columns, ...more] }, options, context);
  } finally {
    reports.close();
  }
  return EXIT.fine;
}

/** `dondoc tasks` */
export async function listTasks(options: TaskOptions, context: Context): Promise<ExitCode> {
  const found = options.place === undefined ? null : await placesAsked(options.place, options.patterns);
  const alsoPlaces = found ? keysOf(found, options.place?.includes(",") === true) : undefined;
  const match = alsoPlaces && alsoPlaces.same.length + alsoPlaces.perhaps.length > 0 ? ["place_match"] : [];
  if (found && options.place !== undefined)
    for (const note of placeNotes(printable(options.place), found, context.say)) context.tell(note);
  return list(options, context, (reports) => ({
    view: "v_tasks",
    more: match,
    rows: reports.tasks({ ...taskFilter(options, todayIn(context)), alsoPlaces }),
    shown: [
      ...(options.ids === true ? ["task_id"] : []),
      ...["document", "task", "lead", "coordinators", "deadline", "due_on", ...match, "page", "confidence"],
    ],
    empty: "empty.tasks",
    ...(options.search === undefined ? {} : { searched: options.search }),
    hint: async () => otherVersions(options, reports, context) ?? (await ownersNear(options.owner, reports, context)),
  }));
}

/** The places that the words may mean. The lists of places are loaded only here. */
async function placesAsked(words: string, patterns: string | undefined): Promise<AskedPlaces> {
  const { askedPlaces } = await import("../../places/asked-place.js");
  const { placesOrFail } = await import("../rules.js");
  return askedPlaces(words, placesOrFail(patterns));
}

/** Keys for the store. Words alone do not tell one "xã Tân Tiến" from another: where the province is said too, its units are asked for instead. */
function keysOf({ asked, isAmbiguous, same, perhaps }: AskedPlaces, isPlaced: boolean): TaskFilter["alsoPlaces"] {
  if (asked.length === 0 || isAmbiguous) return undefined;
  const keys = (units: AskedPlaces["same"]): readonly string[] => units.map(({ unit }) => unit.key);
  return { asked: isPlaced ? asked.map(({ key }) => key) : null, same: keys(same), perhaps: keys(perhaps) };
}

/** The filter that the options ask for on a given day. */
export function taskFilter({ due, overdue, ...rest }: TaskOptions, today: string): TaskFilter {
  return {
    ...rest,
    ...(overdue === true ? { dueBefore: today } : {}),
    ...(due === undefined ? {} : { dueBetween: [today, addDays(today, due) ?? today] as const }),
  };
}

/** "They are of another version" where only those were asked for. */
function otherVersions(options: TaskOptions, reports: Reports, context: Context): string | null {
  const some = reports.tasks({ ...options, allVersions: true, limit: 1 });
  return some.length === 0 ? null : context.say("empty.other-version");
}

/** "Did you mean: …?" where no task names the owner that was asked for. */
async function ownersNear(asked: string | undefined, reports: Reports, context: Context): Promise<string | null> {
  if (asked === undefined) return null;
  const { namesNear } = await import("../../text/likeness/similarity.js");
  const { rows } = reports.query("SELECT DISTINCT name FROM v_organisations WHERE tasks > 0 ORDER BY name");
  const names = namesNear(
    asked,
    rows.map(({ name }) => String(name)),
  );
  return names.length === 0 ? null : context.say("empty.owner", { names: printable(names.join(" · ")) });
}

/** `dondoc criteria` */
export function listCriteria(options: CriteriaOptions, context: Context): Promise<ExitCode> {
  if (options.each)
    return list(options, context, (reports) => ({
      view: "v_criterion_statuses",
      rows: reports.criterionStatuses(options),
      shown: ["document", "subject", "standard", "criterion", "name", "status", "page", "confidence"],
      empty: "empty.criteria",
    }));
  const question = QUESTIONS.find((one) => options[one]) ?? "latest";
  const { view, shown } = CRITERIA_LISTS[question];
  return list(options, context, (reports) => ({
    view,
    rows: reports.criteria(options, question),
    shown,
    empty: "empty.criteria",
    hint: () => Promise.resolve(otherQuestion(question, options, reports, context)),
  }));
}

/** "No document says …" where the question finds nothing, but counts are stated. */
function otherQuestion(
  question: CriteriaQuestion,
  options: CriteriaOptions,
  reports: Reports,
  context: Context,
): string | null {
  if (question === "stated" || reports.criteria({ ...options, limit: 1 }).length === 0) return null;
  return context.say("empty.criteria-question");
}

const QUESTIONS = ["stated", "history", "gaps", "regressions", "targets"] as const;

const CRITERIA_LISTS: Readonly<Record<CriteriaQuestion, { readonly view: string; readonly shown: readonly string[] }>> =
  {
    latest: {
      view: "v_criteria_latest",
      shown: ["subject", "standard", "met", "total", "unmet", "unit", "known_on", "document", "page", "confidence"],
    },
    history: {
      view: "v_criteria_history",
      shown: ["subject", "standard", "known_on", "met", "total", "unmet", "change", "unit", "document", "page"],
    },
    gaps: {
      view: "v_criteria_gaps",
      shown: ["subject", "standard", "unmet", "unit", "unmet_criteria", "known_on", "document", "page"],
    },
    regressions: {
      view: "v_criteria_regressions",
      shown: ["subject", "standard", "what", "previous_state", "state", "known_on", "previous_document", "document"],
    },
    targets: {
      view: "v_criteria_targets",
      shown: [
        "subject",
        "standard",
        "target",
        "target_by",
        "result",
        "result_known_on",
        "missing",
        "outcome",
        "document",
      ],
    },
    stated: {
      view: "v_criteria",
      shown: [
        "document",
        "subject",
        "standard",
        "status",
        "met",
        "total",
        "unmet",
        "unit",
        "as_of",
        "page",
        "confidence",
      ],
    },
  };

/** `dondoc documents` */
export function listDocuments(options: DocumentOptions, context: Context): Promise<ExitCode> {
  return list(options, context, (reports) => ({
    view: "v_documents",
    rows: reports.documents(options),
    shown: [
      "document_id",
      "document",
      "type",
      "issuer",
      "issued_on",
      "title",
      "tasks",
      "targets",
      "to_check",
      "same_as",
      "file",
    ],
    empty: "empty.documents",
  }));
}

/** `dondoc query "SELECT …"` */
export async function query(
  sql: string,
  options: DatabaseOptions & FormatOptions,
  context: Context,
): Promise<ExitCode> {
  const reports = openReports(options.db, { upgraded: false });
  try {
    const { columns, rows } = reports.query(sql);
    await printReport({ columns, shown: columns, rows, empty: "empty.query", raw: true }, options, context);
  } finally {
    reports.close();
  }
  return EXIT.fine;
}
