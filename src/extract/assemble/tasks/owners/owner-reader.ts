import type { Role } from "../../../../model/directive.js";
import type { Span } from "../../../../model/span.js";

/** A body with its part in a task, as stated in one text; `span` is a range of that text. */
export interface StatedOwner {
  readonly name: string;
  readonly text: string;
  readonly role: Role;
  readonly span: Span;
}

/** The owners that one text states. */
export interface Stated {
  /** In order of place; a body named in several sentences stands once in each. */
  readonly owners: readonly StatedOwner[];
  /** A label at the beginning that is nothing but the owner ("Phòng Nội vụ:"), colon and space included; null where none. */
  readonly label: Span | null;
}

/** Reads owners in the texts of one document. Pure; each text is read by itself. */
export interface OwnerReader {
  /** In a task's own words. */
  stated(text: string): Stated;
  /** In a heading or the introduction of a list; empty where it names a topic only. */
  above(text: string): readonly StatedOwner[];
  /** In a bracket that is all of a paragraph, or ends a heading, and says who does what stands above: "(Trạm Y tế chủ trì)". */
  inNote(text: string): readonly StatedOwner[];
  /** In a heading that the outline shows to name somebody: kinds of people and units by their words; empty where it begins with none. */
  kinds(text: string): readonly StatedOwner[];
  /** In a paragraph that introduces whole sections: those it asks to act; who speaks in it is none of them. */
  asked(text: string): readonly StatedOwner[];
  /** True where a heading is nothing but the bodies it speaks to. */
  isHeading(text: string): boolean;
  /** True of bodies and offices with no word behind them: "Lãnh đạo Phòng Nội vụ." */
  isNames(text: string): boolean;
  /** In the cell of a table or after a label. */
  listed(text: string, role: Role): readonly StatedOwner[];
  /** True where the words from `start` on begin with a verb of doing, adverbs and opening clauses aside. */
  startsWithVerb(text: string, start?: number): boolean;
  /** True where the text begins with a word that names, counts or tells, never with what is to be done. */
  startsWithNoun(text: string): boolean;
  /** True where who begins the text is told of, and told nothing: "Trạm Y tế nằm trong vùng ngập", "Trưởng phòng cho rằng …". */
  tellsOf(text: string): boolean;
  /** True where the words before a subject begin with what is to be done, and ask nobody: those above act too. */
  joinsLater(before: string): boolean;
}
