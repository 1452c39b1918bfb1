import type { OfficeDays } from "../../src/calendar/due.js";
import { loadCalendar } from "../../src/patternbook/load-calendar.js";
import { SHIPPED_PATTERNS } from "../../src/patternbook/rules.js";

const loaded = loadCalendar(SHIPPED_PATTERNS);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));

/** The calendar that ships with the program. */
export const OFFICE_DAYS: OfficeDays = { calendar: loaded.calendar, beforeIncludesDay: false };
