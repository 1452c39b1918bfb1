/** A day as written: what is not written is null. */
export interface StatedDay {
  readonly type: "day";
  /** Of the month; of the week (Monday 1) where it is counted in weeks. */
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  /** "tháng này" (0), "tháng sau" (1), "ngày mai", "thứ Sáu tuần này", "năm sau": counted from the issue date; null where not so written. */
  readonly relative: { readonly unit: "day" | "week" | "month" | "year"; readonly ahead: number } | null;
}

/** A month, quarter, half or year as written, or several that stand in a list ("quý II và quý III"). */
export interface StatedPeriod {
  readonly type: "period";
  readonly unit: "month" | "quarter" | "half" | "year";
  /** Months count from 1; a year is 1 to 12; null for "tháng này", "tháng sau". */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  readonly year: number | null;
  /** The last year of "năm 2024 - 2026"; else the same as `year`. */
  readonly lastYear: number | null;
  /** "đầu", "giữa", "cuối", "nửa đầu", "nửa cuối" of the period; null for all of it. */
  readonly part: "early" | "middle" | "late" | "first half" | "second half" | null;
  /** "này" 0, "sau" or "tới" 1; counted from the issue date, in years where the months are written ("quý I năm sau"); null where not so written. */
  readonly ahead: number | null;
}

/** "20/8 - 20/11/2014", "tháng 4 - 5/2014": from one to the other, both included. */
export interface StatedStretch {
  readonly type: "stretch";
  readonly from: StatedDay | StatedPeriod;
  readonly to: StatedDay | StatedPeriod;
}

/** "ngày 10, 20, 30": days of a month that is named elsewhere. */
export interface StatedMonthDays {
  readonly type: "monthdays";
  readonly days: readonly number[];
}

/** A year without a month of its own. */
export function wholeYear(year: number | null): StatedPeriod {
  return { type: "period", unit: "year", firstMonth: 1, lastMonth: 12, year, lastYear: year, part: null, ahead: null };
}
