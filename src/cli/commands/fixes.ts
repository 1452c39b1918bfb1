import { correctionExamples } from "../../extract/find/correction-examples.js";
import { candidateYaml, type CandidateExample } from "../../patternbook/candidate-examples.js";
import { openReports } from "../../store/open-store.js";
import type { Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { printReport } from "../terminal/report-output.js";
import { rulesOrFail } from "../rules.js";

/** How `dondoc fixes` was asked. */
export interface FixesOptions extends DatabaseOptions, FormatOptions, RuleOptions {
  readonly yaml?: boolean;
  readonly all?: boolean;
}

/** `dondoc fixes`: what people corrected, and which rules it speaks against. */
export async function fixes(options: FixesOptions, context: Context): Promise<ExitCode> {
  const { columns, rows } = corrections(options);
  const { book } = rulesOrFail(options.patterns);
  const examplesOf = (row: Row): readonly CandidateExample[] =>
    row["field"] === "deadline" || row["field"] === "owner"
      ? correctionExamples(
          { field: row["field"], text: String(row["task"]), now: textOrNull(row["now"]), why: reasonOf(row) },
          book,
        )
      : [];
  if (options.yaml === true) {
    await context.write(candidateYaml(rows.flatMap(examplesOf)));
    return EXIT.fine;
  }
  const against = rows.map((row): Row => {
    const rules = examplesOf(row).flatMap(({ rule }) => rule ?? []);
    const about = options.json === true || options.csv === true ? {} : { about: row["field"] ?? null };
    return { ...row, ...about, rules: [...new Set(rules)].join("; ") || null };
  });
  await printReport(
    {
      columns: [...columns, "rules"],
      shown: ["task_id", "document", "task", "about", "was", "now", "why", "corrected_by", "state", "rules"],
      rows: against,
      empty: "empty.fixes",
    },
    options,
    context,
  );
  if (rows.some(({ state }) => state === "lost")) context.tell(context.say("fixes.lost"));
  return EXIT.fine;
}

function corrections({ db, all }: FixesOptions): {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
} {
  const reports = openReports(db);
  try {
    return reports.query(
      `SELECT * FROM v_corrections ${all === true ? "" : "WHERE state <> 'ended'"} ORDER BY corrected_at, correction_id`,
    );
  } finally {
    reports.close();
  }
}

function textOrNull(value: Row[string] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function reasonOf(row: Row): string {
  return `${String(row["why"])} (${String(row["corrected_by"])}, ${String(row["corrected_at"]).slice(0, 10)})`;
}

/** Tells where corrections stand on no task any more; to be asked after documents were extracted anew. */
export function tellLost(db: string, context: Context): void {
  const reports = openReports(db);
  try {
    const { rows } = reports.query("SELECT count(*) AS lost FROM v_corrections WHERE state = 'lost'");
    const lost = Number(rows[0]?.["lost"] ?? 0);
    if (lost > 0) context.tell(context.say("fixes.lost-count", { count: lost }));
  } finally {
    reports.close();
  }
}
