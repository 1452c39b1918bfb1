import type { Level } from "../../model/directive.js";
import type { KnownUnit, OwnerContext } from "./context.js";
import { lowerFirst, upperFirst } from "./expand.js";
import { hasOwnName, type OrganisationMention, type UnitMention } from "./mention.js";
import { boardMeant, fullestName } from "./one-name.js";
import { governmentOffice, ownChair, ownCommittee } from "./own-office.js";
import { readOrganisationAt } from "./read-organisation.js";

/** A body's one name in its document, and its tier. */
export interface CanonicalName {
  readonly name: string;
  readonly level: Level | null;
}

interface Resolved {
  readonly words: string;
  readonly level: Level | null;
}

/** The unit that the issuer itself sits at, if it is one of an administrative unit. */
function ownUnit(context: OwnerContext): (KnownUnit & { readonly level: Level }) | null {
  const level = context.issuer?.level;
  const unit = level ? context.units[level] : undefined;
  return level && unit ? { word: unit.word, name: unit.name, level } : null;
}

function words(unit: KnownUnit): string {
  return unit.name === null ? unit.word : `${unit.word} ${unit.name}`;
}

function resolveUnit(unit: UnitMention, context: OwnerContext, isOffice = false): Resolved {
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
function impliedUnit(mention: OrganisationMention, context: OwnerContext): Resolved | null {
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

/** "Đảng ủy" alone in a document of the province or district: the committee there is a Tỉnh ủy or Huyện ủy, so those of communes are meant. */
function isOfCommune({ name }: OrganisationMention, context: OwnerContext): boolean {
  const level = ownUnit(context)?.level;
  return name === "Đảng ủy" && (level === "tỉnh" || level === "huyện");
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
function isBareType(mention: OrganisationMention): boolean {
  return mention.kind === "body" && mention.entry?.takes === "field" && mention.name === mention.entry.name;
}

function isOfficeOf(issuer: string, type: string, { formOf }: OwnerContext): boolean {
  return formOf(issuer).startsWith(`${formOf(type)} `);
}

function place(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const unit = mention.unit;
  if (!unit) return { name: mention.text, level: null };
  if (unit.name === null && !unit.isPlural && context.subject) {
    const known = unit.level ? context.units[unit.level] : undefined;
    if (known && words(known) === context.subject) return { name: context.subject, level: unit.level };
  }
  const found = resolveUnit(unit, context);
  return { name: found.words, level: found.level };
}

/** "địa phương" alone in a document about one place is that place. */
function groupName(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const defined = context.definitions.get(context.formOf(mention.name));
  if (defined) return { name: defined, level: mention.unit?.level ?? null };
  if (mention.name === "địa phương" && context.subject) {
    const unit = (["xã", "huyện", "tỉnh"] as const).find((level) => {
      const known = context.units[level];
      return known && words(known) === context.subject;
    });
    return { name: context.subject, level: unit ?? null };
  }
  const host = mention.host ? canonicalName(mention.host, context) : null;
  const unit = mention.unit ? resolveUnit(mention.unit, context) : null;
  return {
    name: `${mention.name}${unit ? ` ${unit.words}` : ""}${host ? ` ${host.name}` : ""}`,
    level: unit?.level ?? host?.level ?? null,
  };
}

/**
 * The name of a body in full words, completed from the document: place-holders resolved, short forms that the document defines
 * written out, and of several names of one body the fullest. A mention that nothing settles keeps its own words.
 */
export function canonicalName(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const defined = context.definitions.get(context.formOf(mention.text));
  if (defined) return definedName(defined, mention, context);
  switch (mention.kind) {
    case "person":
      return { name: mention.name, level: null };
    case "place":
      return place(mention, context);
    case "group":
    case "people":
      return groupName(mention, context);
    case "office": {
      const host = mention.host ? canonicalName(mention.host, context) : ownOffice(mention, context);
      return { name: host ? `${mention.name} ${host.name}` : mention.name, level: host?.level ?? null };
    }
    case "body":
      return body(mention, context);
  }
}

/** "UBND tỉnh" for "Ủy ban nhân dân tỉnh" is completed as the long form would be. */
function definedName(defined: string, mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const full = readOrganisationAt(defined, 0, context.lexicon);
  if (full?.kind === "body" && full.span.end === defined.length)
    return canonicalName(full, { ...context, definitions: new Map() });
  return { name: defined, level: mention.unit?.level ?? mention.entry?.level ?? null };
}

const OWN_HEADS: Readonly<Record<string, string>> = {
  "Bộ trưởng": "Bộ",
  "Thứ trưởng": "Bộ",
  "Giám đốc": "Sở",
  "Phó Giám đốc": "Sở",
  "Cục trưởng": "Cục",
  "Chi cục trưởng": "Chi cục",
};

/** "Bộ trưởng" alone in a document of a ministry is its own. */
function ownOffice(mention: OrganisationMention, context: OwnerContext): CanonicalName | null {
  const type = OWN_HEADS[mention.name];
  const issuer = context.issuer;
  const committee = issuer && ownChair(mention.name, issuer.name);
  if (committee) return { name: committee, level: issuer.level };
  return type && issuer && isOfficeOf(issuer.name, type, context) ? { name: issuer.name, level: issuer.level } : null;
}

function body(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const issuer = context.issuer;
  if (isBareType(mention) && issuer && isOfficeOf(issuer.name, mention.name, context) && !mention.host)
    return { name: issuer.name, level: issuer.level };
  const base = upperFirst(mention.name);
  if (mention.host) {
    const host = canonicalName(mention.host, context);
    // "Thanh tra Sở Y tế": the host completes the name; "thanh tra của Bộ" keeps its word
    const link =
      mention.text !== "" && /\p{L} của /u.test(mention.text) && mention.entry?.takes === "host" ? " của" : "";
    const head = /^\p{Ll}/u.test(mention.text) && link ? lowerFirst(base) : base;
    return { name: `${head}${link} ${host.name}`, level: host.level };
  }
  if (mention.unit) {
    const unit = resolveUnit(mention.unit, context, mention.entry?.takes === "field");
    return fullestName({ base, unit: unit.words, level: unit.level ?? mention.entry?.level ?? null }, mention, context);
  }
  const board = boardMeant(mention, context);
  if (board !== null) return { name: board, level: issuer?.level ?? null };
  const committee = issuer && ownCommittee(mention, issuer.name);
  if (committee) return { name: `${base} ${committee}`, level: issuer.level };
  const office = governmentOffice(mention, context);
  if (office !== null) return { name: office, level: issuer?.level ?? null };
  // "Văn phòng" alone is of a house, never of a unit: "Văn phòng huyện" is nobody
  if (mention.name === "Văn phòng" && issuer?.name.startsWith("Văn phòng "))
    return { name: issuer.name, level: issuer.level };
  const inner = innerOffice(mention, context);
  if (inner) return { name: `${base} ${inner.name}`, level: inner.level };
  const implied = impliedUnit(mention, context);
  // "Sở Văn hóa và Thể thao Tân An" in a document of Tân An: the place is its unit, said without the unit's word
  const own = implied?.level ? (context.units[implied.level]?.name ?? null) : null;
  const kind =
    own !== null && base.endsWith(` ${own}`) ? base.slice(0, -own.length - 1) : withoutUnitWord(base, implied);
  return fullestName(
    { base: kind, unit: implied?.words ?? "", level: implied?.level ?? mention.entry?.level ?? null },
    mention,
    context,
  );
}

/** "Chi hội Phụ nữ ấp" of ấp Kinh Năm: the word for the unit is said with its name. */
function withoutUnitWord(name: string, unit: Resolved | null): string {
  const [word] = /^\p{Ll}{2,5}(?= \p{Lu})/u.exec(unit?.words ?? "") ?? [];
  return word !== undefined && name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : name;
}

/** Unions, fronts, Party committees and people's councils, whose departments are called "Ban". */
const COMMITTEES =
  /^(?:Liên đoàn Lao động|Tổng Liên đoàn|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh)|Ủy ban Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Hội đồng nhân dân)(?!\p{L})/u;

/** A union's own board, called as a Party's is: "Ban Tổ chức - Kiểm tra". */
const UNIONS = /^(?:Liên đoàn Lao động|Tổng Liên đoàn|Hội |Ủy ban Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn)/u;
const OWN_BOARD =
  /^Ban (?:Tổ chức|Tuyên giáo|Kiểm tra|Dân vận|Nữ công|Phong trào|Tài chính|Kinh tế|Gia đình|Chính sách)/u;

/** What a people's council calls its own departments, of which no committee has one (Luật Tổ chức chính quyền địa phương, on "các Ban của Hội đồng nhân dân"). */
const OF_COUNCIL = /^Ban (?:Pháp chế|Kinh tế - Xã hội|Kinh tế - Ngân sách|Văn hóa - Xã hội|Đô thị)$/u;

/** In a document of a department or ministry, a "Phòng", "Văn phòng" or "Thanh tra" without more is one of its own. */
function innerOffice(mention: OrganisationMention, context: OwnerContext): CanonicalName | null {
  const issuer = context.issuer;
  if (!issuer) return null;
  const type = mention.entry?.name ?? "";
  // "Ban Thường vụ Đảng ủy xã Tân An": whose departments are those of the committee
  const whole = issuer.name
    .replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|Văn phòng) (?=\p{Lu}\p{Ll})/u, "")
    .replace(/^Đoàn đại biểu Quốc hội và (?=Hội đồng nhân dân )/u, "");
  const isOffice = ["Sở", "Cục", "Chi cục", "Thi hành án dân sự"].some((one) => isOfficeOf(issuer.name, one, context));
  const isInner = isOffice
    ? ["Phòng", "Văn phòng", "Thanh tra", "Trung tâm"].includes(type)
    : COMMITTEES.test(whole) &&
      (type === "Ban" ||
        (OF_COUNCIL.test(mention.name) && whole.startsWith("Hội đồng nhân dân ")) ||
        (UNIONS.test(whole) && OWN_BOARD.test(mention.name)) ||
        (type === "Văn phòng" && mention.name === type));
  return isInner ? { name: whole, level: issuer.level } : null;
}
