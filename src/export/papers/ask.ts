import type { Reports, TaskFilter } from "../../store/reports.js";
import type { Wording } from "../words/wording.js";

/** What every report is made from. */
export interface Asking {
  readonly reports: Reports;
  /** Which tasks it is about. */
  readonly filter: TaskFilter;
  /** The filter as it was typed (`--owner …`), and as people say it; empty where there is none. */
  readonly filterTyped: string;
  readonly filterSaid: string;
  /** ISO day. */
  readonly today: string;
  /** Name of the database, for the foot. */
  readonly database: string;
  readonly wording: Wording;
}

/** The command that shows all of what a report cuts short. */
export function commandFor(command: string, { filterTyped }: Pick<Asking, "filterTyped">): string {
  return filterTyped === "" ? command : `${command} ${filterTyped}`;
}
