import type { TableColumn } from "../table.js";
import { writtenDay } from "./written-day.js";

/** A value as people read it: days as Vietnamese write them, shares in per cent, nothing for null, line breaks as spaces. */
export function cellText({ kind }: Pick<TableColumn, "kind">, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return kind === "share" || kind === "bar" ? `${Math.round(100 * value)}%` : String(value);
  return kind === "day" ? writtenDay(value) : value.replace(/[\r\n\t]{1,1000}/gu, " ");
}
