import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { OrganisationCard, OrganisationFilter } from "../organisations/organisations.js";
import type { Row } from "../reports.js";
import { calledLike } from "./named-bodies.js";
import { Rows } from "./rows.js";

const MOST_OTHERS = 5_000;

/** Rows of `v_organisations` that hold a task or issued a document, or that are asked for by name; those with the most tasks first. */
export function organisations(database: Database, { name, limit }: OrganisationFilter): readonly Row[] {
  const called = name === undefined ? null : calledLike(name);
  if (name !== undefined && called === null) return [];
  const where = called
    ? `organisation_id IN (SELECT coalesce(merged_into, id) FROM organisations WHERE id IN (${called.sql}))`
    : "tasks > 0 OR documents > 0";
  return Rows.parse(
    database
      .prepare(
        `SELECT * FROM v_organisations WHERE ${where} ORDER BY tasks DESC, documents DESC, name, organisation_id LIMIT ?`,
      )
      .all(...(called?.values ?? []), limit ?? -1),
  );
}

/** The bodies that a person may mean: by number ("12"), else those with exactly this name, else those whose name holds the words. */
export function organisationsMeant(database: Database, asked: string): readonly Row[] {
  const number = /^#?(\d{1,15})$/u.exec(asked.trim())?.[1];
  if (number !== undefined)
    return Rows.parse(
      database
        .prepare(
          `SELECT * FROM v_organisations WHERE organisation_id = (SELECT coalesce(merged_into, id) FROM organisations WHERE id = ?)`,
        )
        .all(Number(number)),
    );
  for (const whole of [true, false]) {
    const called = calledLike(asked, { whole });
    const rows = called
      ? Rows.parse(
          database
            .prepare(
              `SELECT * FROM v_organisations WHERE organisation_id IN (SELECT coalesce(merged_into, id) FROM organisations WHERE id IN (${called.sql}))
               ORDER BY tasks DESC, name, organisation_id`,
            )
            .all(...called.values),
        )
      : [];
    if (rows.length > 0) return rows;
  }
  return [];
}

const Alias = z.object({ alias: z.string(), source: z.string() });

/** All that is known of the body with this id; null where there is none. Of a merged one, the body it is. */
export function organisationCard(database: Database, id: number): OrganisationCard | null {
  const [row] = Rows.parse(database.prepare("SELECT * FROM v_organisations WHERE organisation_id = ?").all(id));
  if (!row) return null;
  const rows = (sql: string, ...values: readonly unknown[]): readonly Row[] =>
    Rows.parse(database.prepare(sql).all(...values));
  return {
    row,
    aliases: z.array(Alias).parse(
      rows(
        `SELECT alias, min(source) AS source FROM v_organisation_aliases WHERE organisation_id = ?
         GROUP BY alias ORDER BY source = 'name' DESC, source, alias`,
        id,
      ),
    ),
    merges: rows(
      `SELECT m.source_id AS organisation_id, o.name, o.within, m.why, m.merged_by, m.merged_at
       FROM organisation_merges m JOIN organisations o ON o.id = m.source_id
       WHERE o.merged_into = ? ORDER BY m.merged_at, m.source_id`,
      id,
    ),
    roles: rows(
      `SELECT o.role, count(DISTINCT o.task) AS tasks FROM task_owners o
       WHERE o.is_current AND o.organisation_id IN (SELECT m.id FROM organisations m WHERE m.id = ? OR m.merged_into = ?)
       GROUP BY o.role ORDER BY tasks DESC`,
      id,
      id,
    ),
    others: rows(
      `SELECT id AS organisation_id, name, within FROM organisations
       WHERE merged_into IS NULL AND id <> ? AND type IS (SELECT type FROM organisations WHERE id = ?) ORDER BY name LIMIT ?`,
      id,
      id,
      MOST_OTHERS,
    ),
  };
}
