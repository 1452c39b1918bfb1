import type { Row } from "../../store/reports.js";
import type { Paper } from "../paper.js";
import { columnsOf, type Layout, type Table, type TableColumn } from "../table.js";
import type { ReportKey } from "../words/report-vi.js";
import type { Asking } from "./ask.js";
import { frame } from "./frame.js";

/** Rows of a list that are written out. */
const MOST = 100;

const DIAGNOSTICS: Layout = [
  ["code", "text", 24],
  ["severity", "text", 12],
  ["count", "number", 9],
  ["message", "text", 70],
  ["file", "text", 28],
];

const UNREAD: Layout = [
  ["file", "text", 36],
  ["message", "text", 90],
];

const DOUBTFUL: Layout = [
  ["task", "text", 60],
  ["confidence", "share", 9],
  ["lead", "text", 28],
  ["deadline", "text", 22],
  ["document", "text", 18],
  ["page", "number", 7],
  ["file", "text", 28],
];

/** What is complete, what is not, what a person should look at. Of preferred documents alone. */
export function qualityPaper(asking: Asking): Paper {
  const { reports, wording } = asking;
  const { say, heading, coded } = wording;
  const rows = (sql: string): readonly Row[] => reports.query(sql).rows;
  const [documents = {}] = rows(`SELECT count(*) AS of,
    count(*) FILTER (WHERE number IS NOT NULL AND number NOT LIKE '/%') AS number,
    count(issuer) AS issuer,
    count(*) FILTER (WHERE issued_on_precision = 'day') AS date,
    count(*) FILTER (WHERE text_from NOT IN ('ocr', 'mixed')) AS text
    FROM v_documents WHERE is_preferred`);
  const [tasks = {}] = rows(`SELECT count(*) AS rows, count(*) FILTER (WHERE kind = 'task') AS of,
    count(deadline) FILTER (WHERE kind = 'task') AS deadline,
    count(*) FILTER (WHERE kind = 'task' AND confidence >= 0.7) AS sure,
    count(*) FILTER (WHERE confidence < 0.7) AS doubtful
    FROM v_tasks WHERE is_preferred`);
  const [{ count: ownerless } = { count: 0 }] = rows(
    "SELECT count(*) AS count FROM v_without_owner WHERE kind = 'task'",
  );
  const unread = rows("SELECT file, message, severity FROM v_diagnostics WHERE document_id IS NULL ORDER BY path");
  const diagnostics = rows(`SELECT code, severity, count(*) AS count, min(message) AS message, min(file) AS file
    FROM v_diagnostics WHERE document_id IS NOT NULL AND severity <> 'info' GROUP BY code, severity ORDER BY 3 DESC, 1`);
  const doubtful = rows(`SELECT * FROM v_doubtful_tasks LIMIT ${MOST}`);
  const all = Number(tasks["of"] ?? 0);
  const measures: readonly (readonly [key: ReportKey, count: unknown, of: unknown])[] = [
    ["report.quality.number", documents["number"], documents["of"]],
    ["report.quality.issuer", documents["issuer"], documents["of"]],
    ["report.quality.date", documents["date"], documents["of"]],
    ["report.quality.text", documents["text"], documents["of"]],
    ["report.quality.deadline", tasks["deadline"], all],
    ["report.quality.owner", all - Number(ownerless), all],
    ["report.quality.sure", tasks["sure"], all],
  ];
  const more = Number(tasks["doubtful"] ?? 0) - doubtful.length;
  const table = (key: "diagnostics" | "unread" | "doubtful", layout: Layout, found: readonly Row[]): Table => ({
    name: say(`report.quality.${key}`),
    caption: say(`report.quality.${key}.caption`),
    columns: columnsOf(layout, heading),
    rows: found.map((row) => ({
      ...row,
      ...(typeof row["severity"] === "string" ? { severity: coded(row["severity"]) } : {}),
    })),
    late: new Set(),
    more:
      key === "doubtful" && more > 0
        ? say("report.more", { count: more, command: "dondoc tasks --order doubt" })
        : null,
  });
  const tables = [
    measuresTable(measures, asking),
    table("unread", UNREAD, unread),
    table("diagnostics", DIAGNOSTICS, diagnostics),
    table("doubtful", DOUBTFUL, doubtful),
  ];
  return frame("quality", asking, {
    about: [],
    figures: [
      { value: String(documents["of"] ?? 0), label: say("report.quality.figure.documents"), isLate: false },
      { value: String(tasks["rows"] ?? 0), label: say("report.quality.figure.tasks"), isLate: false },
      { value: String(tasks["doubtful"] ?? 0), label: say("report.quality.figure.doubtful"), isLate: false },
      { value: String(unread.length), label: say("report.quality.figure.unread"), isLate: unread.length > 0 },
    ],
    parts: tables.map((one) => ({ kind: "table" as const, table: one })),
  });
}

function measuresTable(
  measures: readonly (readonly [key: ReportKey, count: unknown, of: unknown])[],
  { wording: { say } }: Asking,
): Table {
  const columns: readonly TableColumn[] = [
    { name: "measure", heading: say("report.quality.measure"), kind: "text", width: 48 },
    { name: "count", heading: say("report.quality.count"), kind: "number", width: 9 },
    { name: "of", heading: say("report.quality.of"), kind: "number", width: 9 },
    { name: "share", heading: say("report.quality.share"), kind: "bar", width: 20 },
  ];
  return {
    name: say("report.quality.measures"),
    caption: say("report.quality.measures.caption"),
    columns,
    rows: measures.map(([key, count, of]) => ({
      measure: say(key),
      count: Number(count ?? 0),
      of: Number(of ?? 0),
      share: Number(of ?? 0) === 0 ? null : Number(count ?? 0) / Number(of),
    })),
    late: new Set(),
    more: null,
  };
}
