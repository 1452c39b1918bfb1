import type { Level } from "../../../model/directive.js";
import type { KnownUnit, OwnerContext } from "./context.js";
import { hasOwnName, type OrganisationMention, type UnitMention } from "../mention.js";

/** The words of an administrative unit in full, and its tier. */
export interface UnitWords {
  readonly words: string;
  readonly level: Level | null;
}

/** The unit that the issuer itself sits at, if it is one of an administrative unit. */
function ownUnit(context: OwnerContext): (KnownUnit & { readonly level: Level }) | null {
  const level = context.issuer?.level;
  const unit = level ? context.units[level] : undefined;
  return level && unit ? { word: unit.word, name: unit.name, level } : null;
}

/** "huyện Tân An"; the bare word where nobody says which. */
export function words(unit: KnownUnit): string {
  return unit.name === null ? unit.word : `${unit.word} ${unit.name}`;
}

/** The unit that a mention means, completed from the document. */
export function resolveUnit(unit: UnitMention, context: OwnerContext, isOffice = false): UnitWords {
  if (unit.isPlural) return { words: unit.word, level: unit.level };
  const same =
    unit.word === "" ? Object.values(context.units).find(({ name }) => name !== null && name === unit.name) : undefined;
  if (same && isOffice) return { words: words(same), level: unit.level };
  if (unit.name !== null) {
    const isTown =
      unit.word === "thành phố" && context.units.tỉnh !== undefined && context.units.tỉnh.name !== unit.name;
    return { words: unit.word ? `${unit.word} ${unit.name}` : unit.name, level: isTown ? "huyện" : unit.level };
  }
  // "Thành phố" is a city under a province or one of its own: the document's level decides
  const levels: readonly Level[] = unit.word === "thành phố" ? ["tỉnh", "huyện"] : unit.level ? [unit.level] : [];
  for (const level of levels) {
    const known = context.units[level];
    if (known?.name && (known.word === unit.word || unit.word !== "thành phố")) return { words: words(known), level };
  }
  return { words: unit.word, level: unit.level };
}

/** The unit of a body that says none: an office of the issuer's own unit takes its name. */
export function impliedUnit(mention: OrganisationMention, context: OwnerContext): UnitWords | null {
  const { entry } = mention;
  if (
    !entry ||
    entry.seat === "none" ||
    mention.name === "Văn phòng" ||
    hasOwnName(mention) ||
    isBareType(mention) ||
    isCalledByWork(mention) ||
    isOfCommune(mention, context) ||
    / khu vực(?: |$)| (?:địa phương|các cấp|cơ sở)$| \d{1,2} \p{Ll}/u.test(mention.name)
  )
    return null;
  const own = ownUnit(context);
  if (!own || isInstitutionsOwn(mention, context)) return null;
  const level = entry.level ?? own.level;
  if (level !== own.level) {
    const isCommuneOffice = own.level === "xã" && entry.name === "Phòng" && !context.units.huyện;
    if (!isCommuneOffice) return null;
  }
  if ((own.level === "huyện" || own.level === "tỉnh") && own.name === null) return null;
  if (entry.seat === "name") return own.name === null ? null : { words: own.name, level: own.level };
  return { words: words(own), level: own.level };
}

/**
 * "Đảng ủy" alone in a document of the province or district: the committee there is a Tỉnh ủy or Huyện ủy, so those of communes are meant; a
 * cell ("Chi ủy") is of a house there.
 */
function isOfCommune({ name }: OrganisationMention, context: OwnerContext): boolean {
  const level = ownUnit(context)?.level;
  return /^(?:Đảng ủy|Chi ủy|Chi bộ)$/u.test(name) && (level === "tỉnh" || level === "huyện");
}

/** "Ban chấm thi", "Tổ công tác cưỡng chế": of one occasion, not of the unit. */
function isCalledByWork({ name, entry }: OrganisationMention): boolean {
  return /^(?:Ban|Tổ công tác)$/u.test(entry?.name ?? "") && /^\p{Ll}/u.test(name.slice((entry?.name.length ?? 0) + 1));
}

// Those that have boards, teams, councils and unions of their own, called as a commune's are.
const INSTITUTIONS =
  /^(?:Trường|Bệnh viện|Công ty|Tổng công ty|Tập đoàn|Học viện|Viện|Trung tâm|Đại học|Ban Quản lý|Ngân hàng|Kho bạc|Bảo hiểm|Chi bộ|Bảo tàng|Thư viện|Nhà hát|Vườn quốc gia|Khu bảo tồn|Xí nghiệp|Nhà máy|Nông trường|Lâm trường|Cảng|Hợp tác xã|Trạm|Công đoàn cơ sở)(?!\p{L})/iu;
/** The Party's and the union's committees in a firm or house, which have boards as a commune's have. */
const WITHIN =
  /^(?:Đảng ủy|Đảng bộ|Chi bộ|Công đoàn|Đoàn Thanh niên) (?=(?:Trường|Bệnh viện|Công ty|Tổng công ty|Tập đoàn|Học viện|Viện|Trung tâm|Đại học|Cảng|Xí nghiệp|Nhà máy|Ngân hàng) )/iu;
const COURTS_AND_COMMANDS =
  /^(?:Tòa án|Viện [Kk]iểm sát|Bộ Chỉ huy|Bộ CHQS|Bộ Tư lệnh|Ngân hàng|Kho bạc|Bảo hiểm)(?!\p{L})/u;

/** "Ban Kiểm tra nội bộ" in a document of a school or hospital, "Phòng Hậu cần" in one of a command, is its own, not the commune's. */
function isInstitutionsOwn({ name }: OrganisationMention, { issuer }: OwnerContext): boolean {
  if (issuer === null) return false;
  const house = issuer.name.replace(/^(?:Ban Thường vụ|Ban Chấp hành) /u, "");
  return (
    ((INSTITUTIONS.test(house) || WITHIN.test(house)) &&
      /^(?:Ban|Tổ|Hội|Phòng|Khoa|Đội|Hạt|Đoàn|Công đoàn|Liên đội|Chi đoàn|Chi bộ|Chi ủy|Đảng ủy|Ủy ban Kiểm tra)(?!\p{L})/u.test(
        name,
      )) ||
    (COURTS_AND_COMMANDS.test(issuer.name) &&
      /^(?:Văn phòng|Phòng|Ban (?:Tài chính|Tham mưu|Chính trị|Hậu cần|Tác huấn|Kỹ thuật))(?!\p{L})/u.test(name))
  );
}

/** "Sở", "Bộ", "Phòng" by itself is the document's own. */
export function isBareType(mention: OrganisationMention): boolean {
  return mention.kind === "body" && mention.entry?.takes === "field" && mention.name === mention.entry.name;
}

/** "Chi hội Phụ nữ ấp" of ấp Kinh Năm: the word for the unit is said with its name. */
export function withoutUnitWord(name: string, unit: UnitWords | null): string {
  const [word] = /^\p{Ll}{2,5}(?= \p{Lu})/u.exec(unit?.words ?? "") ?? [];
  return word !== undefined && name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : name;
}
