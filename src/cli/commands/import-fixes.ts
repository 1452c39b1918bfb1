import { FIXED_SHEET, readFixes, type FixedRow, type WorkbookTrouble } from "../../export/fixed-workbook.js";
import type { Correction } from "../../store/corrections.js";
import { openKeeper, openReports } from "../../store/open-store.js";
import type { Reports, Row } from "../../store/reports.js";
import { searchWords } from "../../store/search-words.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { printable } from "../speech/speech.js";
import { whoIs } from "../who.js";
import { correctedOwners, type OwnerKnowledge } from "./corrected-owners.js";
import { ownerKnowledge, taskNamed } from "./fix.js";

/** How `dondoc import-fixes` was asked. */
export interface ImportOptions extends DatabaseOptions, RuleOptions, FormatOptions {
  /** For rows without a reason of their own. */
  readonly why?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** What became of a row that was changed. */
interface Judged {
  readonly row: FixedRow;
  readonly correction: Correction;
  readonly why: string;
  /** Why it is not taken; null where it is. */
  readonly refused: string | null;
}

/** `dondoc import-fixes FILE.xlsx`: what was changed in an exported workbook becomes corrections. Exit 6 where a row was not taken. */
export async function importFixes(file: string, options: ImportOptions, context: Context): Promise<ExitCode> {
  const read = await readFixes(file);
  if (!read.ok)
    throw new Failure(EXIT.unreadable, "import.unreadable", {
      file: printable(file),
      reason: said(read.trouble, context),
    });
  const reports = openReports(options.db);
  let judged: readonly Judged[];
  try {
    let known: OwnerKnowledge | null = null;
    judged = read.rows.flatMap(
      (row) => judge(row, options, reports, () => (known ??= ownerKnowledge(options)), context) ?? [],
    );
  } finally {
    reports.close();
  }
  const taken = judged.filter(({ refused }) => refused === null);
  const refused = judged.filter((one) => one.refused !== null);
  if (taken.length > 0 && options.dryRun !== true) {
    const keeper = openKeeper(options.db);
    try {
      for (const { row, correction, why } of taken)
        keeper.correct(row.taskId, correction, { by: whoIs(options.by), at: context.now(), why });
    } finally {
      keeper.close();
    }
  }
  if (options.json === true) {
    const rows = judged.map(({ row, why, refused }) => ({ row: row.row, task_id: row.taskId, why, refused }));
    await context.write(`${JSON.stringify({ taken: taken.length, refused: refused.length, rows })}\n`);
  }
  for (const { row, refused: reason } of refused)
    context.tell(context.say("import.refused", { row: row.row, id: printable(row.taskId), reason: reason ?? "" }));
  const counts = { taken: taken.length, refused: refused.length, same: read.rows.length - judged.length };
  context.tell(context.say(options.dryRun === true ? "import.dry" : "import.done", counts));
  return refused.length > 0 ? EXIT.someFailed : EXIT.fine;
}

/** What a row says that the database does not; null where it says the same. */
function judge(
  row: FixedRow,
  options: ImportOptions,
  reports: Reports,
  known: () => OwnerKnowledge,
  context: Context,
): Judged | null {
  const task = taskNamed(row.taskId, reports);
  const why = row.why || (options.why?.normalize("NFC").trim() ?? "");
  const refuse = (reason: string): Judged => ({ row, correction: {}, why, refused: reason });
  // A row that was only carried along is no trouble, even where its task is gone.
  if (!task) return row.why === "" ? null : refuse(context.say("import.no-task"));
  const isDue = row.due !== undefined && row.due !== textOrNull(task["due_on"]);
  const isLead = row.lead !== undefined && !areSameNames(row.lead, textOrNull(task["lead"]));
  if (!isDue && !isLead) return null;
  if (why === "") return refuse(context.say("import.no-reason"));
  if (isLead && row.lead === null) return refuse(context.say("import.no-lead"));
  try {
    const owners = isLead && row.lead ? correctedOwners(row.lead, task, reports, known()) : undefined;
    return { row, correction: { deadline: isDue ? row.due : undefined, owners }, why, refused: null };
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== EXIT.usage) throw error;
    return refuse([context.say(error.key, error.details), ...error.lines].join("; "));
  }
}

function textOrNull(value: Row[string] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function areSameNames(a: string | null, b: string | null): boolean {
  const names = (words: string | null): string => (words ?? "").split(";").map(searchWords).filter(Boolean).join(";");
  return names(a) === names(b);
}

function said(trouble: WorkbookTrouble, { say }: Context): string {
  switch (trouble.kind) {
    case "unreadable":
      return say("import.not-xlsx", { reason: printable(trouble.reason) });
    case "no-sheet":
      return say("import.no-sheet", { sheet: FIXED_SHEET });
    case "no-column":
      return say("import.no-column", { sheet: FIXED_SHEET, column: trouble.column });
    case "bad-date":
      return say("import.bad-date", { row: trouble.row, cell: printable(trouble.cell) });
  }
}
