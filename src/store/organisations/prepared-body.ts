import type { Columns, PreparedAlias, PreparedBody } from "../prepared-document.js";
import { searchText } from "../search-words.js";
import type { Identity } from "./identity.js";

function alias(written: string, source: PreparedAlias["source"]): PreparedAlias {
  return { alias: written, source, ...searchText(written) };
}

/** A body's row and the ways it is written: its full name, as this document writes it, and the lexicon's short forms. */
export function preparedBody(name: string, written: readonly string[], identity: Identity): PreparedBody {
  const { key, parts, level, unit, within, placeKey, candidates } = identity;
  const row: Columns = {
    name,
    kind: parts.kind,
    type: parts.type,
    field: parts.field,
    level,
    unit,
    within,
    place_key: placeKey,
    candidates,
  };
  const seen = new Set<string>();
  const aliases = [
    alias(name, "name"),
    ...written.map((one) => alias(one, "document")),
    ...parts.forms.map((one) => alias(one, "lexicon")),
  ].filter((one) => one.words !== "" && !seen.has(one.alias) && seen.add(one.alias));
  return { key, row, aliases };
}
