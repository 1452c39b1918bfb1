import type { CellObject } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { Row } from "../store/reports.js";
import { disarmed } from "./formula.js";
import { headingHeight, rowHeight } from "./row-height.js";
import { isFullDay } from "./shown/written-day.js";
import type { Table, TableColumn } from "./table.js";

// The last overload: several sheets.
type FileSheet = Parameters<typeof writeExcelFile>[0][number];
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<FileOptions["features"]>[number];

/** Rows that a sheet can hold beneath its headings. */
export const MOST_SHEET_ROWS = 2 ** 20 - 1;

const FROZEN = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
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
/** Codes of paper, and how many letters across can still be read on the smaller. */
const [A3, A4] = [8, 9];
const MOST_ON_A4 = 240;
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
      data: [headingCells(columns), ...rows.map((row, place) => cells(columns, row, late.has(place)))],
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

function headingCells(columns: readonly TableColumn[]): CellObject[] {
  const height = headingHeight(columns);
  return columns.map(({ heading }) => ({ value: heading, type: String, height, ...HEADING }));
}

function cells(columns: readonly TableColumn[], row: Row, isLate: boolean): CellObject[] {
  const height = rowHeight(columns, row);
  return columns.map((column) => ({
    height,
    ...BODY,
    ...(isLate ? LATE : {}),
    ...valueCell(column, row[column.name] ?? null),
  }));
}

function valueCell({ kind }: TableColumn, value: string | number | null): CellObject {
  if (value === null)
    return kind === "day" ? { value: "", type: String, align: "center" } : { value: "", type: String };
  if (typeof value === "number") {
    const number = { value, type: Number, align: "center" } as const;
    if (kind === "share" || kind === "bar") return { ...number, format: "0%" };
    return kind === "heat" && value === 0 ? { ...number, textColor: "#767676" } : number;
  }
  // Partial dates ("2024-03") are no day of a calendar and stay text.
  if (kind === "day" && isFullDay(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", align: "center" };
  return { value: disarmed(value).slice(0, MOST_LETTERS), type: String, format: "@", wrap: true };
}

/**
 * What the library leaves to its users: filter buttons (LibreOffice 7.4 shows them only with their hidden name), one page wide, headings on every page; and
 * the active pane beneath frozen headings is the bottom left one (ECMA-376, 18.3.1.66), where the library says the right.
 */
function printing(tables: readonly Table[]): Feature {
  const inserted = (xml: string, markup: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(
      xml,
      markup,
      getOrderOfSiblings(SHEET_FILE, "worksheet") ?? [],
      "worksheet",
    );
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _options, { sheetIndex }) => {
            const frozen = xml.replace(/<pane [^>]{0,200}\/>/u, FROZEN);
            const paged = inserted(frozen, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
            const table = tables[sheetIndex];
            if (!table || table.rows.length === 0) return paged;
            return inserted(paged, `<autoFilter ref="${areaOf(table)}"/>`);
          },
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) => {
            if (tag !== "pageSetup") return attributes;
            const width = tables[sheetIndex]?.columns.reduce((sum, column) => sum + column.width, 0) ?? 0;
            return { ...attributes, paperSize: width > MOST_ON_A4 ? A3 : A4, fitToWidth: 1, fitToHeight: 0 };
          },
        },
        [BOOK_FILE]: {
          transform: (xml) => {
            const names = sheetNames(tables).flatMap((name, at) => {
              const named = (what: string, area: string): string =>
                `<definedName name="_xlnm.${what}" localSheetId="${at}"${what === "_FilterDatabase" ? ' hidden="1"' : ""}>${sanitizeTextContent(`'${name.replaceAll("'", "''")}'!${area}`)}</definedName>`;
              const table = tables[at];
              return [
                ...(table && table.rows.length > 0 ? [named("_FilterDatabase", areaOf(table, "$"))] : []),
                named("Print_Titles", "$1:$1"),
              ];
            });
            // The library writes the element, empty.
            const empty = findElement(xml, "definedNames");
            if (!empty) throw new Error("write-excel-file: xl/workbook.xml has no definedNames");
            return replaceElement(xml, empty, `<definedNames>${names.join("")}</definedNames>`);
          },
        },
      },
    },
  };
}

/** The cells of a table, "A1:P25", or "$A$1:$P$25". */
function areaOf({ rows, columns }: Table, fixed: "" | "$" = ""): string {
  const last = getCellAddress(rows.length, columns.length - 1);
  return fixed === "" ? `A1:${last}` : `$A$1:${last.replace(/^([A-Z]{1,3})(\d{1,7})$/u, "$$$1$$$2")}`;
}
