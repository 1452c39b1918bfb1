import type { Saved } from "../../jobs/watch/take-file.js";
import { vietnamTime } from "../../jobs/watch/month-folder.js";
import type { Columns, PreparedDocument, PreparedTask } from "../../store/prepared-document.js";
import type { Context } from "../context.js";
import type { MessageKey } from "../messages/vi.js";
import { shownValue } from "../terminal/report-output.js";
import { printable } from "../speech/speech.js";
import { escaped, htmlPage, htmlTable } from "./html.js";

/** Below this a value is wrong often enough that a person should compare it. */
const LOW = 0.7;

type Wording = Pick<Context, "say" | "language">;

/**
 * The page that lies beside a document that was read, for the clerk: its head, what to check, its tasks. Self-contained HTML that
 * prints; every word of the document is escaped. `version` is that of the program.
 */
export function resultSheet(
  { name, sha256, fate, ruleBookVersion, at }: Saved,
  version: string,
  wording: Wording,
): string {
  const { say } = wording;
  const { row, tasks: all } = fate.document;
  const file = printable(name);
  const tasks = all.filter((task) => task.row["kind"] === "task");
  const targets = all.filter((task) => task.row["kind"] === "target");
  const made = { file, pages: row["pages"] ?? "?", version, rules: ruleBookVersion, time: vietnamTime(at) };
  const section = (heading: string, body: string): string => `<h2>${escaped(heading)}</h2>\n${body}`;
  const none = `<p>${escaped(say("sheet.no-tasks"))}</p>\n`;
  const body = [
    `<h1>${escaped(headingOf(row, file, wording))}</h1>\n`,
    headOf(row, wording),
    section(...checksOf(fate.document, tasks, wording)),
    section(say("sheet.tasks", { count: tasks.length }), tasks.length === 0 ? none : taskTable(tasks, wording)),
    targets.length === 0 ? "" : section(say("sheet.targets", { count: targets.length }), taskTable(targets, wording)),
    `<footer><p>${escaped(say("sheet.caution"))}</p>\n<p>${escaped(say("sheet.made", made))}</p>\n`,
    `<p>${escaped(say("note.hash", { hash: sha256 }))}</p></footer>\n`,
  ];
  return htmlPage(say("sheet.title", { file }), wording.language, body.join(""));
}

function headingOf(row: Columns, file: string, { say }: Wording): string {
  return `${row["type"] ?? ""} ${row["number"] ?? (row["title"] ? say("sheet.no-number") : file)}`;
}

/** What stands in the head: columns of `documents`, joined. */
const HEAD: readonly (readonly [label: MessageKey, columns: readonly string[]])[] = [
  ["column.issuer", ["issuer"]],
  ["column.issued_on", ["issued_on"]],
  ["column.title", ["title"]],
  ["column.meeting", ["meeting_on", "meeting_chair", "meeting_about"]],
  ["column.signer", ["signer_authority", "signer_position", "signer"]],
];

function headOf(row: Columns, wording: Wording): string {
  const items = HEAD.flatMap(([label, columns]) => {
    // Every date is shown as Vietnamese write it.
    const values = columns.map((column) =>
      shownValue(column.endsWith("_on") ? "issued_on" : column, row[column], wording),
    );
    const value = values.filter((one) => one !== "").join(", ");
    return value === "" ? [] : [`<dt>${escaped(wording.say(label))}</dt><dd>${escaped(value)}</dd>`];
  });
  return `<dl>\n${items.join("\n")}\n</dl>\n`;
}

function checksOf(
  { parts }: PreparedDocument,
  tasks: readonly PreparedTask[],
  { say }: Wording,
): readonly [heading: string, body: string] {
  const rows = parts.find(({ table }) => table === "diagnostics")?.rows ?? [];
  const stated = rows
    .filter(({ severity }) => severity !== "info")
    .map(({ message, page }) => withPage(String(message), page ?? null, say));
  const low = tasks.flatMap(({ row }, index) => {
    if (Number(row["confidence"]) >= LOW) return [];
    const details = { position: index + 1, task: opening(String(row["text"])), confidence: percent(row["confidence"]) };
    return [withPage(say("sheet.low", details), row["page"] ?? null, say)];
  });
  const items = [...stated, ...low];
  const heading = say("sheet.check", { count: items.length });
  if (items.length === 0) return [heading, `<p>${escaped(say("sheet.nothing-to-check"))}</p>\n`];
  return [heading, `<ul class="check">\n${items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>\n`];
}

function withPage(message: string, page: string | number | null, say: Wording["say"]): string {
  return page === null ? message : say("note.page", { page, message });
}

function opening(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}...`;
}

function percent(confidence: string | number | null | undefined): string {
  return `${Math.round(Number(confidence) * 100)}%`;
}

function taskTable(tasks: readonly PreparedTask[], wording: Wording): string {
  const { say } = wording;
  const columns = [
    { label: say("sheet.position"), class: "number" },
    { label: say("column.task") },
    { label: say("sheet.owners") },
    { label: say("column.deadline") },
    { label: say("column.due_on"), class: "narrow" },
    { label: say("column.page"), class: "number" },
    { label: say("column.confidence"), class: "number" },
  ];
  const rows = tasks.map(({ row, owners }, index) => [
    String(index + 1),
    String(row["text"]),
    owners.map(({ name, row: owner }) => `${name} (${roleOf(owner, wording)})`).join("\n"),
    String(row["deadline_text"] ?? ""),
    shownValue("due_on", row["due_on"], wording),
    String(row["page"] ?? ""),
    percent(row["confidence"]),
  ]);
  return htmlTable(columns, rows);
}

const ROLES: Readonly<Record<string, MessageKey>> = {
  lead: "sheet.role.lead",
  coordinator: "sheet.role.coordinator",
  adviser: "sheet.role.adviser",
  approver: "sheet.role.approver",
};

function roleOf({ role, inferred, inherited }: Columns, { say }: Wording): string {
  const key = ROLES[String(role)];
  const how = inferred === 1 ? [say("sheet.inferred")] : inherited === 1 ? [say("sheet.inherited")] : [];
  return [...(key ? [say(key)] : []), ...how].join(", ");
}
