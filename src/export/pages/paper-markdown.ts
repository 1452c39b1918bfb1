import type { CalendarMonth, Paper, Part } from "../paper.js";
import { cellText } from "../shown/cell-text.js";
import { litPieces, SEARCHED_COLUMNS } from "../shown/lit.js";
import type { Row } from "../../store/reports.js";
import type { Table, TableColumn } from "../table.js";
import type { Wording } from "../words/wording.js";

/** Squares of a bar. */
const BAR = 10;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A report as Markdown (GitHub's tables), for mail, chat and the terminal. Words of documents have no power over it: what is a sign of Markdown is escaped. */
export function paperMarkdown({ title, about, figures, parts, notes, searched }: Paper, wording: Wording): string {
  const blocks = [
    `# ${plain(title)}`,
    about.map(plain).join("\n"),
    figures
      .map(({ value, label, isLate }) => `- ${isLate ? `**${plain(value)}**` : plain(value)} ${plain(label)}`)
      .join("\n"),
    ...parts.flatMap((part) => [`## ${plain(headingOf(part))}`, ...markdownOf(part, searched, wording)]),
    notes.map((note) => `_${plain(note)}_`).join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function headingOf(part: Part): string {
  return part.kind === "table" ? part.table.name : part.heading;
}

function markdownOf(part: Part, searched: string | null, wording: Wording): readonly string[] {
  if (part.kind === "calendar") return part.months.map((month) => monthTable(month, wording));
  const { table } = part;
  if (table.rows.length === 0) return [plain(wording.say("report.none"))];
  return [plain(table.caption), markdownTable(table, searched), ...(table.more === null ? [] : [plain(table.more)])];
}

function markdownTable({ columns, rows }: Table, searched: string | null): string {
  return [
    line(columns.map(({ heading }) => plain(heading))),
    line(columns.map(({ kind }) => (kind === "text" || kind === "day" ? "---" : "---:"))),
    ...rows.map((row) => line(columns.map((column) => cellOf(column, row, searched)))),
  ].join("\n");
}

function cellOf(column: TableColumn, row: Row, searched: string | null): string {
  const value = row[column.name];
  const text = cellText(column, value);
  if (column.kind === "bar" && typeof value === "number") {
    const full = Math.round(BAR * Math.min(1, Math.max(0, value)));
    return `${"■".repeat(full)}${"□".repeat(BAR - full)} ${text}`;
  }
  return litPieces(text, SEARCHED_COLUMNS.has(column.name) ? searched : null)
    .map((piece) => (piece.isLit ? `**${plain(piece.text)}**` : plain(piece.text)))
    .join("");
}

function monthTable({ title, weeks }: CalendarMonth, { say }: Wording): string {
  const day = (on: string, due: number, isToday: boolean): string => {
    const number = `${Number(on.slice(8))}${due > 0 ? ` (${due})` : ""}`;
    return isToday ? `**${number}**` : number;
  };
  return [
    `**${plain(title)}**`,
    "",
    line(WEEKDAYS.map((weekday) => say(`weekday.${weekday}`))),
    line(WEEKDAYS.map(() => "---:")),
    ...weeks.map((week) => line(week.map((one) => (one === null ? "" : day(one.on, one.due, one.isToday))))),
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

// "_" within a word is no sign: file names stay readable.
const SIGNS = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

function plain(text: string): string {
  return text.replace(/[\r\n]{1,1000}/gu, " ").replace(SIGNS, "\\$&");
}
