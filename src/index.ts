/**
 * dondoc as a library: reads directives and turns them into records and rows.
 *
 * ```ts
 * const loaded = loadRules();
 * const reading = await readFile("thong-bao.pdf");
 * if (loaded.ok && reading.ok) console.log(extract(reading.value, loaded.rules).directive.tasks);
 * await closeReaders();
 * ```
 */
export { dueDay } from "./calendar/due.js";
export { extract } from "./extract/extract.js";
export { closeReaders, readFile } from "./ingest/read-file.js";
export { processFile } from "./jobs/process-file.js";
export { DirectiveSchema, type Directive } from "./model/directive.js";
export type { Outcome } from "./model/outcome.js";
export type { SourceText } from "./model/source.js";
export { loadCalendar } from "./patternbook/load-calendar.js";
export { loadRules } from "./patternbook/rules.js";
export { openReports, openStore } from "./store/open-store.js";
