import type { Listed, NightReport } from "../../jobs/batch/night-report.js";
import { vietnamDay } from "../../jobs/vietnam-day.js";
import { vietnamTime } from "../../jobs/watch/month-folder.js";
import type { Context } from "../context.js";
import type { MessageKey } from "../messages/vi.js";
import { shownValue } from "../terminal/report-output.js";
import { printable } from "../speech/speech.js";
import { escaped, htmlPage, htmlTable } from "./html.js";

type Wording = Pick<Context, "say" | "language">;

const OUTCOMES: Readonly<Record<string, MessageKey>> = {
  done: "night.outcome.done",
  interrupted: "night.outcome.interrupted",
  failed: "night.outcome.failed",
};

/** The report of a run as one self-contained HTML page that prints. `at` is the present instant (ISO 8601). */
export function nightPage(report: NightReport, at: string, wording: Wording): string {
  const { say, language } = wording;
  const title = say("night.title", { date: dayOf(vietnamDay(report.startedAt), wording) });
  const { starts, outcome, startedAt, endedAt, paths, uncertain, due, rejected } = report;
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>\n`;
  const section = (heading: string, body: string): string => `<h2>${escaped(heading)}</h2>\n${body}`;
  const said = OUTCOMES[outcome ?? ""];
  const when = { started: vietnamTime(startedAt), ended: vietnamTime(endedAt ?? at), paths: pathsOf(paths) };
  const below = `${Math.round(uncertain.below * 100)}%`;
  const days = { from: dayOf(due.from, wording), to: dayOf(due.to, wording) };
  const made = { version: report.programVersion, time: vietnamTime(at), rules: report.ruleBookVersion };
  const body = [
    `<h1>${escaped(title)}</h1>\n`,
    paragraph(say("night.when", when)),
    said === undefined ? "" : paragraph(say(said)),
    starts > 1 ? paragraph(say("night.starts", { count: starts - 1 })) : "",
    section(say("night.numbers"), numbers(report, wording)),
    section(
      say("night.rejected-heading", { count: rejected.length }),
      rejected.length === 0 ? paragraph(say("night.none-rejected")) : rejectedTable(report, wording),
    ),
    section(
      say("night.due-heading", { ...days, count: due.count }),
      due.count === 0
        ? paragraph(say("night.none-due"))
        : taskTable(
            due,
            ["due_on", "document", "task", "lead", "page"],
            `dondoc tasks --due-after ${due.from}`,
            wording,
          ),
    ),
    section(
      say("night.low-heading", { threshold: below, count: uncertain.count }),
      uncertain.count === 0
        ? paragraph(say("night.none-low"))
        : taskTable(uncertain, ["confidence", "document", "task", "lead", "page"], "dondoc tasks --json", wording),
    ),
    `<footer>${paragraph(say("night.made", made))}</footer>\n`,
  ];
  return htmlPage(title, language, body.join(""));
}

function numbers(report: NightReport, { say }: Wording): string {
  const { files, pages, pagesPerMinute, tasks, targets } = report;
  const saved = files.new + files.replaced + files.same;
  const rows: readonly (readonly [string, string])[] = [
    [say("night.found"), String(files.found)],
    [
      say("night.saved"),
      say("night.saved-split", { saved, new: files.new, replaced: files.replaced, unchanged: files.same }),
    ],
    [say("night.kept"), String(files.unchanged)],
    [say("night.rejected"), say("night.rejected-split", { failed: files.failed, before: files.failedBefore })],
    [say("night.skipped"), String(files.skipped)],
    [say("night.pages"), String(pages)],
    [say("night.speed"), pagesPerMinute === null ? "–" : String(pagesPerMinute)],
    [say("night.tasks"), say("night.tasks-split", { tasks, targets })],
  ];
  return `<dl>${rows.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join("\n")}</dl>\n`;
}

function rejectedTable({ rejected }: NightReport, { say }: Wording): string {
  return htmlTable(
    [{ label: say("column.file") }, { label: say("night.reason") }],
    rejected.map(({ path, message, isOld }) => [
      printable(path),
      isOld ? `${message} (${say("night.before")})` : message,
    ]),
  );
}

function taskTable({ rows, count }: Listed, columns: readonly string[], command: string, wording: Wording): string {
  const { say } = wording;
  const LABELS: Readonly<Record<string, MessageKey>> = {
    due_on: "column.due_on",
    document: "column.document",
    task: "column.task",
    lead: "column.lead",
    page: "column.page",
    confidence: "column.confidence",
  };
  const heads = columns.map((column) => {
    const key = LABELS[column];
    return { label: key ? say(key) : column, ...(column === "task" || column === "lead" ? {} : { class: "narrow" }) };
  });
  const cells = rows.map((row) => columns.map((column) => shownValue(column, row[column], wording)));
  const more = count - rows.length;
  const rest = more > 0 ? `<p>${escaped(say("night.more", { count: more, command }))}</p>\n` : "";
  return htmlTable(heads, cells) + rest;
}

function dayOf(day: string, wording: Wording): string {
  return shownValue("due_on", day, wording);
}

// A JSON array of paths.
function pathsOf(paths: string): string {
  const parsed: unknown = JSON.parse(paths);
  return Array.isArray(parsed) ? parsed.map((path) => printable(String(path))).join(", ") : printable(paths);
}
