import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { HolidayTable } from "../calendar/holiday.js";
import { precisionOf } from "../calendar/due.js";
import { workingCalendar, type WorkingCalendar } from "../calendar/working-calendar.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";
import type { PatternFault } from "./pattern-book.js";
import { readYaml } from "./yaml/yaml-file.js";

const Day = z.strictObject({
  date: z.string().refine((date) => precisionOf(date) === "day", "phải là một ngày có thật, dạng 2024-02-08"),
  kind: z.enum(["holiday", "compensatory", "swapped-off", "swapped-work"]),
  name: z.string().min(1),
  source: z.string().min(1),
  sure: z.boolean(),
});
const HolidayFileSchema = z.strictObject({
  years: z.record(z.string().regex(/^\d{4}$/u, "năm gồm bốn chữ số, trong ngoặc kép"), z.array(Day)),
});

export type LoadedCalendar =
  | { readonly ok: true; readonly calendar: WorkingCalendar }
  | { readonly ok: false; readonly faults: readonly PatternFault[] };

/** The files of `patterns/calendar/`: the one that ships with the program, then an office's own, whose days win. */
const FILES = ["public-holidays.yaml", "own-days.yaml"] as const;

/**
 * Loads the public holidays of a `patterns` folder. `calendar/own-days.yaml` may be absent: there an office adds a year's notice or swapped days. All
 * faults of both files are reported. `readings`: what is known of its files already.
 */
export function loadCalendar(folder: string, readings: KeptReadings = builtReadings()): LoadedCalendar {
  const faults: PatternFault[] = [];
  const tables: HolidayTable[] = [];
  for (const name of FILES) {
    const path = join(folder, "calendar", name);
    const file = `patterns/calendar/${name}`;
    if (!existsSync(path)) {
      if (name === FILES[0]) faults.push({ file, line: 1, column: 1, message: "thiếu tệp ngày nghỉ lễ" });
      continue;
    }
    const text = readFileSync(path, "utf8");
    const written = readings.of(`calendar/${name}`, text, () => readHolidays(file, text));
    if (written.ok) tables.push(tableOf(written));
    else faults.push(...written.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    calendar: workingCalendar({
      years: new Set(tables.flatMap(({ years }) => [...years])),
      days: tables.flatMap(({ days }) => days),
    }),
  };
}

/** The years and days of a holiday file as it was read; plain data. */
export interface WrittenHolidays {
  readonly years: readonly number[];
  readonly days: HolidayTable["days"];
}

function tableOf({ years, days }: WrittenHolidays): HolidayTable {
  return { years: new Set(years), days };
}

/** Parses one holiday file; a day that stands under another year is a fault. Pure. */
export function readHolidays(
  file: string,
  yaml: string,
): ({ readonly ok: true } & WrittenHolidays) | { readonly ok: false; readonly faults: readonly PatternFault[] } {
  const read = readYaml(file, yaml, HolidayFileSchema);
  if (!read.ok) return read;
  const faults: PatternFault[] = [];
  for (const [year, days] of Object.entries(read.value.years))
    days.forEach(({ date }, index) => {
      if (!date.startsWith(year))
        faults.push({ ...read.placeOf(["years", year, index]), message: `ngày ${date} đứng dưới năm ${year}` });
    });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    years: Object.keys(read.value.years).map(Number),
    days: Object.values(read.value.years)
      .flat()
      .map(({ date, kind, name }) => ({ date, kind, name })),
  };
}
