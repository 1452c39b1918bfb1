import type { Level } from "../../model/directive.js";
import type { Span } from "../../model/span.js";
import type { BodyEntry } from "../../patternbook/lexicon.js";

/** The administrative unit a body belongs to, as said: "xã Tân An", bare "huyện", "các huyện, thị xã", or only a name ("Điện lực Tân An"). */
export interface UnitMention {
  /** "xã", "thị trấn", "các huyện, thị xã, thành phố", "cấp huyện"; empty where only the name is written. */
  readonly word: string;
  readonly level: Level | null;
  /** "Tân An"; null where no name is written. */
  readonly name: string | null;
  /** True for "các xã", "cấp xã": never resolved to one unit. */
  readonly isPlural: boolean;
}

/** A body, place, group, office or person as written at one place of a text. */
export interface OrganisationMention {
  readonly span: Span;
  /** The words of `span`. */
  readonly text: string;
  /**
   * "body" a named body, "place" an administrative unit by itself ("xã"), "group" unnamed bodies ("các phòng, ngành liên quan"),
   * "office" a function with its body as host ("Giám đốc" of "Sở Y tế"), "person" a name, "people" people at large.
   */
  readonly kind: "body" | "place" | "group" | "office" | "person" | "people";
  /** In full words, without unit and host: "Phòng Nội vụ", "Giám đốc", "các phòng, ngành liên quan"; empty for a place. */
  readonly name: string;
  readonly unit: UnitMention | null;
  /** The body that it is part of or speaks for, if said: "Văn phòng" of "Huyện ủy". */
  readonly host: OrganisationMention | null;
  readonly entry: BodyEntry | null;
  /** The role that a bracket right after it says: "Sở Y tế (chủ trì)". */
  readonly said?: "lead" | "coordinator";
}

/**
 * The mention with some of its parts changed. Written out: what is spread has a hidden class of its own in each object, and whoever
 * reads it later takes ten times as long.
 */
export function mentionWith(mention: OrganisationMention, changed: Partial<OrganisationMention>): OrganisationMention {
  const { unit = mention.unit, host = mention.host, entry = mention.entry, kind = mention.kind } = changed;
  const { name = mention.name, span = mention.span, text = mention.text, said = mention.said } = changed;
  const whole = { unit, host, entry, kind, name, span, text };
  return said === undefined ? whole : { ...whole, said };
}

/** "Ban Quản lý rừng phòng hộ Nậm Mu": two capitals at the end are a name that needs no unit. */
export function hasOwnName({ entry, name }: OrganisationMention): boolean {
  if (entry?.takes !== "words") return false;
  return /^(?:.* )?\p{Lu}\p{Ll}{0,7} \p{Lu}\p{Ll}{0,7}$/u.test(name.slice(entry.name.length).trimStart());
}

/** A body's one name in its document, and its tier. */
export interface CanonicalName {
  readonly name: string;
  readonly level: Level | null;
}
