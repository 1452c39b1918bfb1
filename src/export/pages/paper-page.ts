import type { CalendarDay, CalendarMonth, Paper, Part } from "../paper.js";
import type { Table } from "../table.js";
import type { Wording } from "../words/wording.js";
import { escaped } from "./escaped.js";
import { pageShell } from "./page-shell.js";
import { PAGE_STYLE } from "./page-style.js";
import { htmlOfTable } from "./table-page.js";

/** More parts than this have no list of contents: it would push them off the page. */
const MOST_IN_CONTENTS = 12;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A report as one HTML page of its own: nothing is loaded and nothing is run (its content security policy says so), every word of a document is
 * escaped. For a screen reader: one h1, an h2 a part, captions, headings with their scope, the language; nothing is told by colour alone.
 */
export function paperPage(paper: Paper, wording: Wording): string {
  const { title, about, figures, parts, notes } = paper;
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>\n`;
  const headings = parts.map(headingOf);
  const contents =
    parts.length > 1 && parts.length <= MOST_IN_CONTENTS
      ? `<nav aria-label="${escaped(wording.say("report.contents"))}"><ul>${headings.map((heading, at) => `<li><a href="#part-${at + 1}">${escaped(heading)}</a></li>`).join("")}</ul></nav>\n`
      : "";
  const numbers = figures
    .map(
      ({ value, label, isLate }) =>
        `<li${isLate ? ' class="late"' : ""}><strong>${escaped(value)}</strong> ${escaped(label)}</li>`,
    )
    .join("\n");
  const body = [
    `<header>\n<h1>${escaped(title)}</h1>\n${about.map(paragraph).join("")}</header>\n`,
    contents,
    `<main>\n<ul class="figures">\n${numbers}\n</ul>\n`,
    ...parts.map(
      (part, at) =>
        `<section aria-labelledby="part-${at + 1}">\n<h2 id="part-${at + 1}">${escaped(headings[at] ?? "")}</h2>\n${htmlOf(part, paper, wording)}</section>\n`,
    ),
    `</main>\n<footer>\n${notes.map(paragraph).join("")}</footer>\n`,
  ];
  return pageShell({ title, language: wording.language, style: PAGE_STYLE, body: body.join("") });
}

function headingOf(part: Part): string {
  return part.kind === "table" ? part.table.name : part.heading;
}

function htmlOf(part: Part, paper: Paper, wording: Wording): string {
  if (part.kind === "calendar")
    return `<div class="months">\n${part.months.map((month) => monthTable(month, wording)).join("")}</div>\n`;
  const { table } = part;
  if (table.rows.length === 0) return `<p>${escaped(wording.say("report.none"))}</p>\n`;
  const more = table.more === null ? "" : `<p>${escaped(table.more)}</p>\n`;
  return `${htmlOfTable(table, { searched: paper.searched, isDated: isDated(table, paper), wording })}${more}`;
}

/** The table whose rows the calendar points to. */
function isDated(table: Table, { parts }: Paper): boolean {
  const first = parts.find((part) => part.kind === "table");
  return parts.some(({ kind }) => kind === "calendar") && first?.table === table;
}

function monthTable({ title, weeks }: CalendarMonth, { say }: Wording): string {
  const heads = WEEKDAYS.map(
    (day) =>
      `<th scope="col"><abbr title="${escaped(say(`weekday.name.${day}`))}">${escaped(say(`weekday.${day}`))}</abbr></th>`,
  ).join("");
  const cell = (day: CalendarDay): string => {
    if (day === null) return '<td class="none"></td>';
    const classes = [...(day.due > 0 ? ["due"] : []), ...(day.isToday ? ["today"] : [])];
    const [number = "", word = ""] = say("report.due.count", { count: day.due }).split(/ (.*)/u);
    const link =
      day.due > 0
        ? ` <a href="#d-${day.on}"><b>${escaped(number)}</b><span class="word"> ${escaped(word)}</span></a>`
        : "";
    const today = day.isToday ? `<span class="unseen"> (${escaped(say("report.due.today"))})</span>` : "";
    return `<td${classes.length > 0 ? ` class="${classes.join(" ")}"` : ""}><time datetime="${day.on}">${Number(day.on.slice(8))}</time>${today}${link}</td>`;
  };
  const rows = weeks.map((week) => `<tr>${week.map(cell).join("")}</tr>`).join("\n");
  return `<div class="month"><table class="calendar"><caption>${escaped(title)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows}\n</tbody></table></div>\n`;
}
