import type { Level } from "./directive.js";

/** What a name in full words says of the body it names. */
export interface BodyParts {
  /** See `OrganisationMention.kind`; null where the words were not understood. */
  readonly kind: "body" | "place" | "group" | "office" | "person" | "people" | null;
  /** Kind of body in full words, as the lexicon has it: "Phòng", "Ủy ban nhân dân"; null for what is no body. */
  readonly type: string | null;
  /** Field of work: "Nội vụ"; null where the name has none. */
  readonly field: string | null;
  /** Tier by its own words; null where they do not tell. */
  readonly level: Level | null;
  /** The administrative unit it belongs to: "xã", "Thọ Lộc"; `word` empty where only the name is said, `name` null where only the word is. */
  readonly unit: { readonly word: string; readonly name: string | null } | null;
  /** Other ways in which the lexicon writes the same name: "UBND xã Thọ Lộc". */
  readonly forms: readonly string[];
}

/** Tells what a canonical name says of its body. Pure, the same for the same name. */
export type BodyReader = (name: string) => BodyParts;

/** Nothing is known but the name. */
export const UNREAD_BODY: BodyParts = { kind: null, type: null, field: null, level: null, unit: null, forms: [] };
