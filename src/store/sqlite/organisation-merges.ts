import { z } from "zod";
import type { Said } from "../organisations/organisations.js";
import type { Statements } from "./statements.js";

const Id = z.object({ id: z.number().int() });

function rootOf(sql: Statements, id: number): number {
  const row = sql.row("SELECT coalesce(merged_into, id) AS id FROM organisations WHERE id = ?", id);
  return row === undefined ? id : Id.parse(row).id;
}

// What people said may be a chain: every body points to its end.
const FOLLOW = `WITH RECURSIVE chain (id, root) AS (
    SELECT id, id FROM organisations WHERE id NOT IN (SELECT source_id FROM organisation_merges)
    UNION ALL SELECT m.source_id, c.root FROM organisation_merges m JOIN chain c ON c.id = m.target_id)
  UPDATE organisations SET merged_into = (SELECT c.root FROM chain c WHERE c.id = organisations.id)
  WHERE id IN (SELECT source_id FROM organisation_merges)`;

function follow(sql: Statements): void {
  sql.run("UPDATE organisations SET merged_into = NULL WHERE merged_into IS NOT NULL");
  sql.run(FOLLOW);
}

/** See `Keeper.merge`. To be called in a transaction. */
export function mergeOrganisations(sql: Statements, source: number, target: number, said: Said): number | null {
  const [from, into] = [rootOf(sql, source), rootOf(sql, target)];
  if (from === into) return null;
  sql.insert("organisation_merges", {
    source_id: from,
    target_id: into,
    why: said.why,
    merged_by: said.by,
    merged_at: said.at,
  });
  follow(sql);
  return into;
}

/** See `Keeper.split`. To be called in a transaction. */
export function splitOrganisation(sql: Statements, source: number): boolean {
  const isTold = sql.run("DELETE FROM organisation_merges WHERE source_id = ?", source) > 0;
  if (isTold) follow(sql);
  return isTold;
}
