import type { Paper, ReportName } from "../paper.js";
import { writtenDay } from "../shown/written-day.js";
import type { Asking } from "./ask.js";

/** What every report has around its parts: title, day, filter, and where it is from. */
export function frame(
  name: ReportName,
  { wording: { say }, today, filter, filterSaid, database }: Asking,
  { about, figures, parts }: Pick<Paper, "about" | "figures" | "parts">,
): Paper {
  return {
    name,
    title: say(`report.${name}.title`),
    about: [
      say("report.asof", { date: writtenDay(today) }),
      ...about,
      ...(filterSaid === "" ? [] : [say("report.filter", { filter: filterSaid })]),
    ],
    figures,
    parts,
    notes: [say("report.made", { db: database })],
    searched: filter.search ?? null,
  };
}
