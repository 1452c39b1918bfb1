import { isUnaccented, searchWords } from "../search-words.js";

/** A piece of SQL with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/**
 * Bodies that are written with these words in any way, and those that people said are the same: a SELECT of their ids; null for no words.
 * `whole`: these words alone, not among others.
 */
export function calledLike(name: string, { whole = false }: { readonly whole?: boolean } = {}): Condition | null {
  const words = searchWords(name);
  if (words === "") return null;
  const column = isUnaccented(words) ? "folded" : "words";
  return {
    sql: `SELECT id FROM organisations WHERE coalesce(merged_into, id) IN (
      SELECT coalesce(o.merged_into, o.id) FROM organisation_aliases a JOIN organisations o ON o.id = a.organisation_id
      WHERE ${whole ? `a.${column} = ?` : `instr(' ' || a.${column} || ' ', ?) > 0`})`,
    values: [whole ? words : ` ${words} `],
  };
}
