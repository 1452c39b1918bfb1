import { z } from "zod";
import type { PreparedBody } from "../prepared-document.js";
import type { Statements } from "./statements.js";

// Of the names that documents give one body the fullest is kept, whatever the order in which they come.
const SAVE = `INSERT INTO organisations (key, name, kind, type, field, level, unit, within, place_key, candidates)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET
    name = CASE WHEN length(excluded.name) > length(name) OR length(excluded.name) = length(name) AND excluded.name < name
      THEN excluded.name ELSE name END,
    kind = coalesce(excluded.kind, kind), type = excluded.type, field = excluded.field, level = excluded.level,
    unit = coalesce(excluded.unit, unit), within = excluded.within, place_key = excluded.place_key, candidates = excluded.candidates`;

const COLUMNS = ["name", "kind", "type", "field", "level", "unit", "within", "place_key", "candidates"] as const;

/** Writes bodies and the ways they are written; of each connection one, as most bodies of a document were met before. */
export class OrganisationRows {
  readonly #sql: Statements;
  /** Bodies that are surely in the database under this name: their rows are never deleted. */
  readonly #ids = new Map<string, number>();
  readonly #aliases = new Set<string>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** The id of a body, which is made or completed as needed. */
  idOf({ key, row, aliases }: PreparedBody): number {
    const met = `${key}\n${String(row["name"])}`;
    const id = this.#ids.get(met) ?? this.#save(key, row);
    this.#ids.set(met, id);
    for (const { alias, source, words, folded } of aliases) {
      const known = `${id} ${alias}`;
      if (this.#aliases.has(known)) continue;
      this.#sql.run(
        `INSERT INTO organisation_aliases (organisation_id, alias, source, words, folded) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
        id,
        alias,
        source,
        words,
        folded,
      );
      this.#aliases.add(known);
    }
    return id;
  }

  /** To be called where a transaction came to nothing: bodies that were new in it are gone with it. */
  forget(): void {
    this.#ids.clear();
    this.#aliases.clear();
  }

  #save(key: string, row: PreparedBody["row"]): number {
    this.#sql.run(SAVE, key, ...COLUMNS.map((column) => row[column] ?? null));
    const { id } = z.object({ id: z.number() }).parse(this.#sql.row("SELECT id FROM organisations WHERE key = ?", key));
    return id;
  }
}
