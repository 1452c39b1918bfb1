import type { OwnerContext } from "./context.js";
import type { OrganisationMention } from "../mention.js";
import { words } from "./unit-meant.js";

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

/** The committee in an issuer's name, behind its standing part or one of its offices: "Tỉnh ủy Hà Trung" in "Ban Tổ chức Tỉnh ủy Hà Trung". */
const COMMITTEE =
  /^(?:(?:Ban (?:Thường vụ|Chấp hành|Thường trực|Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng)|Thường trực|Văn phòng|Ủy ban Kiểm tra) )?((?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Thị đoàn|Đoàn Thanh niên|Liên đoàn Lao động|Công đoàn|Hội (?:Nông dân|Liên hiệp Phụ nữ|Liên hiệp Thanh niên|Cựu chiến binh|Chữ thập đỏ)|Ủy ban Mặt trận Tổ quốc) .{2,90})$/u;

/** Of whom a Party's committee in the plenum is: of the Party's whole organisation there (Điều lệ Đảng, điều 10, 19). */
const WHOLE: readonly (readonly [committee: RegExp, whole: string])[] = [
  [/^Tỉnh ủy /u, "Đảng bộ tỉnh "],
  [/^Thành ủy /u, "Đảng bộ thành phố "],
  [/^Huyện ủy /u, "Đảng bộ huyện "],
  [/^Quận ủy /u, "Đảng bộ quận "],
  [/^Thị ủy /u, "Đảng bộ thị xã "],
  [/^Đảng ủy /u, "Đảng bộ "],
];

const STANDING_OF_FRONT = /^Ủy ban Mặt trận /u;

/**
 * Whose standing or executive committee is meant where a document of a Party's, union's or youth's committee names none: "Ban Thường vụ" is of
 * "Tỉnh ủy Hà Trung", "Ban Chấp hành" of "Đảng bộ tỉnh Hà Trung", "Ban Thường trực" of the front. Null for all other bodies and issuers.
 */
export function ownCommittee({ name, unit, host }: OrganisationMention, issuer: string): string | null {
  if (unit !== null || host !== null || !/^Ban (?:Thường vụ|Chấp hành|Thường trực)$/u.test(name)) return null;
  const committee = COMMITTEE.exec(issuer)?.[1];
  if (committee === undefined || (name === "Ban Thường trực") !== STANDING_OF_FRONT.test(committee)) return null;
  if (name !== "Ban Chấp hành") return committee;
  const [before, whole] = WHOLE.find(([one]) => one.test(committee)) ?? [];
  return before && whole ? committee.replace(before, whole) : committee;
}

const UNION = /^(?:Ban (?:Thường vụ|Chấp hành) )?((Hội|Đoàn) .{2,90})$/u;

/** Whose office "Văn phòng Hội", "Văn phòng Đoàn" is in a document of a union or of its committee. Null for all other bodies and issuers. */
export function unionOffice({ name, unit }: OrganisationMention, issuer: string): string | null {
  const [, union, kind] = UNION.exec(issuer) ?? [];
  return union !== undefined && unit === null && name === `Văn phòng ${kind}` ? `Văn phòng ${union}` : null;
}

/**
 * The command that "BCH" shortens in a document of one ("Ban Chỉ huy phòng thủ dân sự"), without its place, where elsewhere it is an
 * executive committee. Null for all other words and issuers.
 */
export function commandMeant({ text, entry }: OrganisationMention, context: OwnerContext): string | null {
  const issuer = context.issuer?.name ?? "";
  if (entry?.name !== "Ban Chấp hành" || !text.startsWith("BCH") || !issuer.startsWith("Ban Chỉ huy ")) return null;
  const place = Object.values(context.units).find((unit) => issuer.endsWith(` ${words(unit)}`));
  return place ? issuer.slice(0, -words(place).length - 1) : issuer;
}
