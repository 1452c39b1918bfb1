import type { Lexicon } from "../../patternbook/lexicon.js";
import type { OrganisationMention } from "./mention.js";
import { readItem, readList } from "./read-list.js";
import { endOf, readingOf, startOf, wordAt } from "./reading.js";

/** The body, group, office, person or place that begins exactly at `offset` of `text`; null where none does. */
export function readOrganisationAt(text: string, offset: number, lexicon: Lexicon): OrganisationMention | null {
  const r = readingOf(text, lexicon);
  const at = wordAt(r, offset);
  if (startOf(r, at) !== offset) return null;
  return readItem(r, at)?.mentions[0] ?? null;
}

/**
 * The list of bodies that begins at `offset`: shared heads and units given to each. `end` is the offset after the last,
 * brackets and appositions included. Null where none begins.
 */
export function readOrganisationList(
  text: string,
  offset: number,
  lexicon: Lexicon,
): { readonly mentions: readonly OrganisationMention[]; readonly end: number } | null {
  const r = readingOf(text, lexicon);
  const at = wordAt(r, offset);
  if (startOf(r, at) !== offset) return null;
  const list = readList(r, at, { semicolons: true });
  return list ? { mentions: list.mentions, end: endOf(r, list.next) } : null;
}
