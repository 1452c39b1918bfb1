import type { OwnerContext } from "./context.js";
import type { OrganisationMention } from "./mention.js";

/** A people's committee or council, or its standing committee or chairman, with the unit behind it. */
const GOVERNMENT = /^(?:Thường trực |Chủ tịch )?(Ủy ban nhân dân|Hội đồng nhân dân) (.{3,60})$/u;

/**
 * Whose office "Văn phòng" without more is in a document of a people's committee or council: below the province one office serves both
 * (Nghị định 37/2014/NĐ-CP, điều 7; Nghị định 150/2025/NĐ-CP, điều 6), a province's committee has its own, its council shares that of the
 * delegation to the National Assembly. Null for all other words and issuers.
 */
export function governmentOffice(
  { name, entry, unit, host }: OrganisationMention,
  context: OwnerContext,
): string | null {
  if (name !== "Văn phòng" || entry?.name !== "Văn phòng" || unit !== null || host !== null) return null;
  const [, body, where] = GOVERNMENT.exec(context.issuer?.name ?? "") ?? [];
  if (body === undefined || where === undefined) return null;
  if (context.issuer?.level !== "tỉnh") return `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${where}`;
  return body === "Ủy ban nhân dân"
    ? `Văn phòng Ủy ban nhân dân ${where}`
    : `Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân ${where}`;
}
