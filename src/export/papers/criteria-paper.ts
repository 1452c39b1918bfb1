import type { CriteriaFilter, CriteriaQuestion, Row } from "../../store/reports.js";
import type { Paper } from "../paper.js";
import { columnsOf, lateRows, type Layout, type Table } from "../table.js";
import type { Asking } from "./ask.js";
import { frame } from "./frame.js";

const LATEST: Layout = [
  ["subject", "text", 26],
  ["standard", "text", 18],
  ["unit", "text", 10],
  ["met", "number", 7],
  ["total", "number", 7],
  ["share", "bar", 18],
  ["unmet", "number", 9],
  ["known_on", "day", 12],
  ["document", "text", 18],
  ["page", "number", 7],
];

const DISAGREE = ["disagree", "text", 22] as const;

const GAPS: Layout = [
  ["subject", "text", 26],
  ["standard", "text", 18],
  ["unit", "text", 10],
  ["unmet", "number", 9],
  ["unmet_criteria", "text", 56],
  ["known_on", "day", 12],
  ["document", "text", 18],
];

const REGRESSIONS: Layout = [
  ["subject", "text", 26],
  ["standard", "text", 18],
  ["what", "text", 26],
  ["previous_state", "text", 10],
  ["state", "text", 10],
  ["known_on", "day", 12],
  ["previous_document", "text", 18],
  ["document", "text", 18],
];

const TARGETS: Layout = [
  ["subject", "text", 26],
  ["standard", "text", 18],
  ["unit", "text", 10],
  ["target", "number", 9],
  ["target_by", "day", 12],
  ["result", "number", 9],
  ["result_known_on", "day", 12],
  ["missing", "number", 9],
  ["outcome", "text", 16],
  ["document", "text", 18],
];

/** How far each place is: its latest state with bars, what it lacks, what fell, targets beside results. */
export function criteriaPaper(asking: Asking, filter: CriteriaFilter): Paper {
  const { reports, wording } = asking;
  const { say, heading, coded } = wording;
  const rowsOf = (question: CriteriaQuestion): readonly Row[] =>
    reports.criteria(filter, question).map((row) => ({
      ...row,
      share: shareOf(row),
      ...(row["disagree"] === 1 ? { disagree: say("report.criteria.disagree") } : { disagree: null }),
      ...codedIn(row, ["outcome", "state", "previous_state"], coded),
    }));
  const [latest, gaps, falls, targets] = [rowsOf("latest"), rowsOf("gaps"), rowsOf("regressions"), rowsOf("targets")];
  const table = (
    key: "latest" | "gaps" | "regressions" | "targets",
    layout: Layout,
    rows: readonly Row[],
    late: ReadonlySet<number>,
  ): Table => ({
    name: say(`report.criteria.${key}`),
    caption: say(`report.criteria.${key}.caption`),
    columns: columnsOf(layout, (column) => (column === "share" ? say("report.criteria.share") : heading(column))),
    rows,
    late,
    more: null,
  });
  const tables = [
    table(
      "latest",
      latest.some(({ disagree }) => disagree !== null) ? [...LATEST, DISAGREE] : LATEST,
      latest,
      new Set(),
    ),
    table("gaps", GAPS, gaps, new Set()),
    table("regressions", REGRESSIONS, falls, new Set()),
    table(
      "targets",
      TARGETS,
      targets,
      lateRows(targets, ({ outcome }) => outcome === coded("missed")),
    ),
  ];
  return frame("criteria", asking, {
    about: [],
    figures: [
      {
        value: String(new Set(latest.map(({ subject }) => subject)).size),
        label: say("report.criteria.figure.places"),
        isLate: false,
      },
      {
        value: String(latest.filter(({ met, total }) => met !== null && met === total).length),
        label: say("report.criteria.figure.full"),
        isLate: false,
      },
      { value: String(gaps.length), label: say("report.criteria.figure.gaps"), isLate: false },
      { value: String(falls.length), label: say("report.criteria.figure.regressions"), isLate: falls.length > 0 },
    ],
    parts: tables.map((one) => ({ kind: "table" as const, table: one })),
  });
}

function shareOf({ met, total }: Row): number | null {
  return typeof met === "number" && typeof total === "number" && total > 0 ? Math.min(1, met / total) : null;
}

function codedIn(row: Row, columns: readonly string[], coded: (value: string) => string): Row {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = row[column];
      return typeof value === "string" ? [[column, coded(value)]] : [];
    }),
  );
}
