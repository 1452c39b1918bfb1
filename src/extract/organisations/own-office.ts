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

/** Whose chairmen and secretaries are meant where a document of theirs names none, behind their standing part or office. */
const CHAIRED =
  /^(?:Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng)?\s?((?:Ủy ban|Hội đồng nhân dân|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh|Chữ thập đỏ)|Liên đoàn Lao động|Công đoàn) .{3,90})$/u;
const HAVING_SECRETARIES =
  /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng)?\s?((?:Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Quận ủy|Thị ủy|Chi bộ|Đảng bộ|Đoàn|Huyện đoàn|Tỉnh đoàn) .{3,90})$/u;

/** Whose chairman or secretary an office without a body is in a document of `issuer`: "Phó Chủ tịch Thường trực" is the front's committee's own. Null for all other offices and issuers. */
export function ownChair(name: string, issuer: string): string | null {
  const [, office] = /^(?:các )?(?:Phó )?(Chủ tịch|Bí thư)(?: Thường trực)?$/u.exec(name) ?? [];
  const committees = office === "Chủ tịch" ? CHAIRED : office === undefined ? null : HAVING_SECRETARIES;
  return committees?.exec(issuer)?.[1] ?? null;
}
