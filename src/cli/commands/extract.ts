import { extract } from "../../extract/extract.js";
import { closeReaders } from "../../ingest/read-file.js";
import { recordOf } from "../../jobs/extract-file.js";
import type { Directive } from "../../model/directive.js";
import { placeOf } from "../../model/place.js";
import type { SourceText } from "../../model/source.js";
import { dueDay, type OfficeDays } from "../../calendar/due.js";
import type { Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { MessageKey } from "../messages/vi.js";
import type { FormatOptions, OcrOptions, RuleOptions } from "../program/options.js";
import { readOrFail } from "../reading.js";
import { shownValue, tableOf } from "../terminal/report-output.js";
import { officeDaysOrFail, rulesOrFail } from "../rules.js";
import { padTo, wrap } from "../terminal/text-width.js";
import { endOnInterrupt } from "../work.js";

/** `dondoc extract FILE`: with `--json` the record alone (directive/1), else tables of it. */
export async function extractOne(
  file: string,
  options: RuleOptions & OcrOptions & FormatOptions,
  context: Context,
): Promise<ExitCode> {
  endOnInterrupt();
  try {
    const rules = rulesOrFail(options.patterns);
    const reading = await readOrFail(file, options, context);
    const directive = recordOf(reading, (source) => extract(source, rules));
    if (options.json) await context.write(`${JSON.stringify(directive, null, 2)}\n`);
    else {
      const days = officeDaysOrFail(options.patterns, process.env);
      await context.write(summaryOf(directive, reading.value, days, context));
    }
    return EXIT.fine;
  } finally {
    await closeReaders();
  }
}

function summaryOf(directive: Directive, source: SourceText, days: OfficeDays, context: Context): string {
  const parts: (readonly [MessageKey, readonly string[], readonly Row[]])[] = [
    [
      "heading.tasks",
      ["task", "lead", "coordinators", "deadline", "due_on", "page", "confidence"],
      taskRows(directive, source, days),
    ],
    [
      "heading.criteria",
      ["subject", "standard", "status", "met", "total", "unmet", "unit", "as_of"],
      countRows(directive),
    ],
    ["heading.diagnostics", ["severity", "message", "page"], diagnosticRows(directive, source)],
  ];
  const tables = parts
    .filter(([, , rows]) => rows.length > 0)
    .map(
      ([heading, columns, rows]) => `\n${context.say(heading)} (${rows.length})\n\n${tableOf(columns, rows, context)}`,
    );
  return header(directive, context) + tables.join("");
}

function header(
  { type, number, issuer, place, issuedOn, title, meeting, signer }: Directive,
  context: Context,
): string {
  const values = {
    type: type.value,
    number: number?.value,
    issuer: issuer?.value.name,
    place: place?.value,
    issued_on: issuedOn?.value,
    title: title?.value,
    meeting: meeting && joined([meeting.date?.value, meeting.chair?.value, meeting.about?.value]),
    signer: signer && joined([signer.authority, signer.position, signer.name]),
  };
  const stated = Object.entries(values).flatMap(([name, value]) => {
    const shown = shownValue(name, value, context);
    return shown === "" ? [] : [{ label: labelOf(name, context), shown }];
  });
  const width = Math.max(...stated.map(({ label }) => label.length)) + 2;
  return stated
    .flatMap(({ label, shown }) =>
      wrap(shown, Math.max(20, context.columns - width)).map((line, at) => padTo(at === 0 ? label : "", width) + line),
    )
    .map((line) => `${line}\n`)
    .join("");
}

const LABELS = {
  type: "column.type",
  number: "column.number",
  issuer: "column.issuer",
  place: "column.place",
  issued_on: "column.issued_on",
  title: "column.title",
  meeting: "column.meeting",
  signer: "column.signer",
} as const satisfies Record<string, MessageKey>;

function labelOf(name: string, { say }: Context): string {
  const key = Object.entries(LABELS).find(([known]) => known === name)?.[1];
  return key ? say(key) : name;
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

function taskRows({ tasks, issuedOn }: Directive, source: SourceText, days: OfficeDays): readonly Row[] {
  const rules = { ...days, issuedOn: issuedOn?.value ?? null };
  return tasks.map((task) => ({
    task: task.text,
    lead: namesOf(task.owners, "lead"),
    coordinators: namesOf(task.owners, "coordinator"),
    deadline: task.deadline?.text ?? null,
    due_on: (task.deadline && dueDay(task.deadline, rules)?.on) ?? null,
    page: placeOf(source, task.span)?.page ?? null,
    confidence: task.confidence,
  }));
}

function namesOf(owners: Directive["tasks"][number]["owners"], role: string): string {
  return owners
    .filter((owner) => owner.role === role)
    .map(({ name }) => name)
    .join("; ");
}

function countRows({ criteriaCounts }: Directive): readonly Row[] {
  return criteriaCounts.map(({ subject, standard, status, met, total, unmet, unit, asOf }) => ({
    subject,
    standard,
    status,
    met,
    total,
    unmet,
    unit,
    as_of: asOf,
  }));
}

function diagnosticRows({ diagnostics }: Directive, source: SourceText): readonly Row[] {
  return diagnostics.map(({ severity, message, page, span }) => ({
    severity,
    message,
    page: page ?? placeOf(source, span)?.page ?? null,
  }));
}
