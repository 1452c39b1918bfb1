import type { CellObject } from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { Row } from "../store/reports.js";
import { disarmed } from "./formula.js";
import type { Sheet, SheetColumn } from "./sheet.js";

// The last overload: several sheets.
type FileSheet = Parameters<typeof writeExcelFile>[0][number];
type FileOptions = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<FileOptions["features"]>[number];

const SHEET_FILE = "xl/worksheets/sheet{id}.xml";
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

/** A workbook, a sheet each: headings frozen and with filters, dates as dates, long text wrapped, late rows in red. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const files = sheets.map((sheet): FileSheet => ({
    sheet: sheet.name,
    data: [
      sheet.columns.map(headingCell),
      ...sheet.rows.map((row, at) => cells(sheet.columns, row, sheet.late.has(at))),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  }));
  return writeExcelFile(files, { ...FONT, features: [filters(sheets)] }).toBuffer();
}

function headingCell({ heading }: SheetColumn): CellObject {
  return { value: heading, type: String, ...HEADING };
}

function cells(columns: readonly SheetColumn[], row: Row, isLate: boolean): CellObject[] {
  return columns.map((column) => ({
    ...valueCell(column, row[column.name] ?? null),
    ...BODY,
    ...(isLate ? LATE : {}),
  }));
}

function valueCell({ kind }: SheetColumn, value: string | number | null): CellObject {
  if (value === null) return { value: "", type: String };
  if (typeof value === "number")
    return kind === "share" ? { value, type: Number, format: "0%" } : { value, type: Number };
  // Partial dates ("2024-03") are no day of a calendar and stay text.
  if (kind === "day" && /^\d{4}-\d{2}-\d{2}$/u.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy", align: "center" };
  return { value: disarmed(value), type: String, format: "@", wrap: true };
}

/** Filter buttons over the headings of every sheet: the library leaves them to its users. */
function filters(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet || sheet.rows.length === 0) return xml;
            const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1);
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="A1:${last}"/>`,
              getOrderOfSiblings(SHEET_FILE, "worksheet") ?? ["sheetData", "autoFilter", "mergeCells"],
              "worksheet",
            );
          },
        },
      },
    },
  };
}
