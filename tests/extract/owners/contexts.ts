import { fileURLToPath } from "node:url";
import { ownerContext, type OwnerContext } from "../../../src/extract/organisations/context/context.js";
import type { StatedOwner } from "../../../src/extract/owners/owner-set.js";
import { loadLexicon } from "../../../src/patternbook/lexicon.js";

export const LEXICON = loadLexicon(fileURLToPath(new URL("../../../patterns/lexicon", import.meta.url)));

const of = (name: string, level: "xã" | "huyện" | "tỉnh" | "trung ương"): OwnerContext =>
  ownerContext({ lexicon: LEXICON, issuer: { name, level, place: null } });

/** Invented documents, by whose they are. */
export const CONTEXTS = {
  commune: ownerContext({
    lexicon: LEXICON,
    issuer: { name: "Ủy ban nhân dân xã Mường Lay", level: "xã", place: null },
    district: "huyện Sông Đà",
  }),
  district: of("Ủy ban nhân dân huyện Sông Đà", "huyện"),
  province: of("Ủy ban nhân dân tỉnh Hà Trung", "tỉnh"),
  ministry: of("Bộ Y tế", "trung ương"),
  department: of("Sở Y tế tỉnh Hà Trung", "tỉnh"),
  union: of("Ban Thường vụ Hội Nông dân huyện Sông Đà", "huyện"),
} satisfies Record<string, OwnerContext>;

export type Document = keyof typeof CONTEXTS;

/** Owners as a person would say them: "lead: Sở Y tế tỉnh Hà Trung". */
export function spoken(owners: readonly StatedOwner[]): readonly string[] {
  return owners.map(({ role, name }) => `${role}: ${name}`);
}
