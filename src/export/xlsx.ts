import type { CellObject } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { Row } from "../store/reports.js";
import { disarmed } from "./formula.js";
import { isFullDay } from "./shown/written-day.js";
import type { Table, TableColumn } from "./table.js";

// The last overload: several sheets.
type FileSheet = Parameters<typeof writeExcelFile>[0][number];
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<FileOptions["features"]>[number];

/** Rows that a sheet can hold beneath its headings. */
export const MOST_SHEET_ROWS = 2 ** 20 - 1;

const SHEET_FILE = "xl/worksheets/sheet{id}.xml";
const BOOK_FILE = "xl/workbook.xml";
const FONT = { fontFamily: "Times New Roman", fontSize: 11 };
const HEADING = {
  fontWeight: "bold",
  backgroundColor: "#1F4E79",
  textColor: "#FFFFFF",
  align: "center",
  alignVertical: "center",
  wrap: true,
  borderStyle: "thin",
  borderColor: "#BFBFBF",
} as const;
const BODY = { alignVertical: "top", borderStyle: "thin", borderColor: "#D9D9D9" } as const;
const LATE = { textColor: "#C00000" } as const;
/** Longest text of a cell in Excel. */
const MOST_LETTERS = 32_767;

/**
 * A workbook, a sheet a table: headings frozen and with filters, dates as dates, long text wrapped, late rows in red; printed across the
 * page, with the headings on every page. Texts that a spreadsheet would compute have a leading '.
 */
export async function xlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = sheetNames(tables).map((sheet, at): FileSheet => {
    const { columns, rows, late } = tables[at] ?? { columns: [], rows: [], late: new Set() };
    return {
      sheet,
      data: [columns.map(headingCell), ...rows.map((row, place) => cells(columns, row, late.has(place)))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    };
  });
  return writeExcelFile(sheets, { ...FONT, features: [printing(tables)] }).toBuffer();
}

/** Names that a workbook takes: no []:*?/\, at most 31 letters, none twice. */
function sheetNames(tables: readonly Table[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of tables) {
    const plain = name.replace(/[[\]:*?/\\]/gu, "-").replace(/^'|'$/gu, "-");
    const fitting = (end: string): string => plain.slice(0, 31 - end.length).trim() + end;
    const taken = new Set(names.map((one) => one.toLowerCase()));
    let chosen = fitting("");
    for (let count = 2; taken.has(chosen.toLowerCase()); count += 1) chosen = fitting(` (${count})`);
    names.push(chosen);
  }
  return names;
}

function headingCell({ heading }: TableColumn): CellObject {
  return { value: heading, type: String, ...HEADING };
}

function cells(columns: readonly TableColumn[], row: Row, isLate: boolean): CellObject[] {
  return columns.map((column) => ({
    ...valueCell(column, row[column.name] ?? null),
    ...BODY,
    ...(isLate ? LATE : {}),
  }));
}

function valueCell({ kind }: TableColumn, value: string | number | null): CellObject {
  if (value === null)
    return kind === "day" ? { value: "", type: String, align: "center" } : { value: "", type: String };
  if (typeof value === "number")
    return kind === "share" || kind === "bar"
      ? { value, type: Number, format: "0%" }
      : { value, type: Number, ...(kind === "heat" && value === 0 ? { textColor: "#BFBFBF" } : {}) };
  // Partial dates ("2024-03") are no day of a calendar and stay text.
  if (kind === "day" && isFullDay(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", align: "center" };
  return { value: disarmed(value).slice(0, MOST_LETTERS), type: String, format: "@", wrap: true };
}

/** What the library leaves to its users: filter buttons, one page wide, headings on every page. */
function printing(tables: readonly Table[]): Feature {
  const inserted = (xml: string, markup: string, file: typeof SHEET_FILE | typeof BOOK_FILE, parent: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(file, parent) ?? [], parent);
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _options, { sheetIndex }) => {
            const paged = inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', SHEET_FILE, "worksheet");
            const table = tables[sheetIndex];
            if (!table || table.rows.length === 0) return paged;
            return inserted(paged, `<autoFilter ref="${areaOf(table)}"/>`, SHEET_FILE, "worksheet");
          },
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        [BOOK_FILE]: {
          transform: (xml) => {
            const names = sheetNames(tables).map(
              (name, at) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${sanitizeAttributeValue(String(at))}">${sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`,
            );
            return inserted(xml, `<definedNames>${names.join("")}</definedNames>`, BOOK_FILE, "workbook");
          },
        },
      },
    },
  };
}

function areaOf({ rows, columns }: Table): string {
  return `A1:${getCellAddress(rows.length, columns.length - 1)}`;
}
