import { openKeeper, openReports } from "../../store/open-store.js";
import type { OrganisationCard } from "../../store/organisations/organisations.js";
import type { Reports, Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { placeLines } from "../speech/place-words.js";
import { printReport } from "../terminal/report-output.js";
import { placesOrFail } from "../rules.js";
import { isMessageKey } from "../messages/message-key.js";
import { printable } from "../speech/speech.js";
import { whoIs } from "../who.js";
import { oneOrganisation, organisationLine } from "./one-organisation.js";

export interface ListOptions extends DatabaseOptions, FormatOptions {
  readonly name?: string;
  readonly limit?: number;
}

export interface ShowOptions extends DatabaseOptions, FormatOptions, RuleOptions {}

export interface SayOptions extends DatabaseOptions {
  readonly by?: string;
  readonly why?: string;
}

function withReports<T>(db: string, work: (reports: Reports) => T): T {
  const reports = openReports(db);
  try {
    return work(reports);
  } finally {
    reports.close();
  }
}

/** `dondoc org list` */
export async function listOrganisations(options: ListOptions, context: Context): Promise<ExitCode> {
  const { rows, columns } = withReports(options.db, (reports) => ({
    rows: reports.organisations(options),
    columns: reports.query("SELECT * FROM v_organisations WHERE 0").columns,
  }));
  const shown = rows.map((row) => ({ ...row, organisation: row["name"] ?? null }));
  await printReport(
    {
      columns,
      shown: ["organisation_id", "organisation", "level", "unit", "within", "tasks", "documents", "merged"],
      rows: options.json === true || options.csv === true ? rows : shown,
      empty: "empty.organisations",
    },
    options,
    context,
  );
  return EXIT.fine;
}

/** `dondoc org show NAME` */
export async function showOrganisation(name: string, options: ShowOptions, context: Context): Promise<ExitCode> {
  const card = withReports(options.db, (reports) => {
    const { id } = oneOrganisation(name, reports);
    return reports.organisation(id);
  });
  if (!card) throw new Failure(EXIT.usage, "org.none", { name: printable(name) });
  const near = await othersNear(card);
  const place = linesOfPlace(card.row, options, context);
  if (options.json) {
    const { others: _others, ...rest } = card;
    await context.write(`${JSON.stringify({ ...rest, place, near })}\n`);
    return EXIT.fine;
  }
  await context.write(`${cardText(card, place, near, context)}\n`);
  return EXIT.fine;
}

/** Other bodies of its kind whose names are near: a suggestion for a person, nothing more. */
async function othersNear({ row, others }: OrganisationCard): Promise<readonly Row[]> {
  const { closeness } = await import("../../text/likeness/similarity.js");
  const own = String(row["name"]);
  return others
    .map((other) => ({ other, near: closeness(own, String(other["name"])) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, 5)
    .map(({ other }) => other);
}

/** Higher than for a slip of typing: whole names of one kind share most of their words ("Phòng Nội vụ huyện Sông Lam", "… Sông Cầu": 0.94). */
const NEAR = 0.96;

function linesOfPlace(row: Row, options: RuleOptions, context: Context): readonly string[] {
  const { place_key, unit, candidates } = row;
  if (typeof place_key === "string") {
    const places = placesOrFail(options.patterns);
    const found = places.byKey(place_key);
    return found ? placeLines(found, places, context.say) : [];
  }
  if (unit === null || unit === undefined) return [];
  return [
    candidates === null || candidates === undefined
      ? context.say("org.unlisted", { unit: String(unit) })
      : context.say("org.candidates", { unit: String(unit), count: Number(candidates) }),
  ];
}

function cardText(card: OrganisationCard, place: readonly string[], near: readonly Row[], { say }: Context): string {
  const { row, aliases, merges, roles } = card;
  const kindKey = `kind.${String(row["kind"])}`;
  const about = [isMessageKey(kindKey) ? say(kindKey) : "", row["type"], row["field"], row["level"]];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${printable(line)}`)];
  return [
    organisationLine({ ...row, unit: null, within: null }),
    `  ${printable(about.filter((one) => one !== null && one !== "").join(" · "))}`,
    ...section(say("org.place"), place),
    ...section(
      say("org.roles"),
      roles.map(({ role, tasks }) => {
        const key = `role.${String(role)}`;
        return `${isMessageKey(key) ? say(key) : String(role)}: ${String(tasks)}`;
      }),
    ),
    ...section(say("org.aliases"), [aliases.map(({ alias }) => alias).join(" · ")]),
    ...section(
      say("org.merges"),
      merges.map(({ organisation_id, name, merged_by, merged_at }) =>
        say("org.merge-line", {
          id: Number(organisation_id),
          name: String(name),
          by: String(merged_by),
          date: String(merged_at).slice(0, 10),
        }),
      ),
    ),
    ...section(say("org.near", { id: Number(row["organisation_id"]) }), near.map(organisationLine)),
  ].join("\n");
}

/** `dondoc org merge A B` */
export function mergeOrganisations(source: string, target: string, options: SayOptions, context: Context): ExitCode {
  const [from, into] = withReports(options.db, (reports) => [
    oneOrganisation(source, reports),
    oneOrganisation(target, reports),
  ]);
  const keeper = openKeeper(options.db);
  try {
    const said = { by: whoIs(options.by), at: context.now(), why: options.why ?? null };
    const merged = keeper.merge(from.id, into.id, said);
    const names = { source: printable(String(from["name"])), target: printable(String(into["name"])), id: from.id };
    context.tell(context.say(merged === null ? "org.same" : "org.merged", names));
  } finally {
    keeper.close();
  }
  return EXIT.fine;
}

/** `dondoc org split A`: A is the merged body, or the one that holds a single merged body. */
export function splitOrganisation(source: string, options: SayOptions, context: Context): ExitCode {
  const { id, name } = withReports(options.db, (reports) => mergedBody(source, reports));
  const keeper = openKeeper(options.db);
  try {
    keeper.split(id);
    context.tell(context.say("org.split", { name: printable(name) }));
  } finally {
    keeper.close();
  }
  return EXIT.fine;
}

function mergedBody(asked: string, reports: Reports): { readonly id: number; readonly name: string } {
  const root = oneOrganisation(asked, reports);
  const merges = reports.organisation(root.id)?.merges ?? [];
  const number = Number(/^#?(\d{1,15})$/u.exec(asked.trim())?.[1] ?? Number.NaN);
  const chosen =
    merges.find(({ organisation_id }) => organisation_id === number) ?? (merges.length === 1 ? merges[0] : null);
  if (chosen) return { id: Number(chosen["organisation_id"]), name: String(chosen["name"]) };
  const details = { name: printable(String(root["name"])), id: root.id, count: merges.length };
  if (merges.length === 0) throw new Failure(EXIT.usage, "org.not-merged", details);
  throw new Failure(EXIT.usage, "org.which-merge", details, merges.map(organisationLine));
}
