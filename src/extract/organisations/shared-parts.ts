import { hasOwnName, mentionWith, type OrganisationMention, type UnitMention } from "./mention.js";
import { mentionOf, type Parsed } from "./body/read-body.js";
import { closedPlaceAt } from "./group/read-branches-listed.js";
import { isNumeral, startsBody } from "./body/read-name-words.js";
import { readPlaceName, unitWordAt } from "./read-unit.js";
import { actionAt, endsName, form, isCapital, isLetters, lookUp, type Reading } from "./reading.js";

// What a list of bodies says once for several of them: the unit, the head, the field's type, the name before a number.

function isUnitSeat(mention: OrganisationMention): boolean {
  const { kind, entry, unit, host } = mention;
  return kind === "body" && entry?.seat === "unit" && unit === null && host === null && !hasOwnName(mention);
}

/** "Đảng ủy, UBND xã Tân An": the unit is said once for both; "Đảng ủy xã, UBND, MTTQ" likewise from the left. */
export function shareUnits(mentions: readonly OrganisationMention[]): readonly OrganisationMention[] {
  const shared = [...mentions];
  for (let at = shared.length - 2; at >= 0; at--) share(shared, at, at + 1);
  for (let at = 1; at < shared.length; at++) share(shared, at, at - 1);
  return shared;
}

const OWN_OFFICE = /^(?:Văn phòng|Chi nhánh|Phòng|Thanh tra|Hạt|Kho bạc|Ban (?!Chỉ đạo|Quản lý|Thường vụ|Chấp hành))/u;

function share(list: OrganisationMention[], at: number, from: number): void {
  const [to, source] = [list[at], list[from]];
  if (to?.unit && source?.unit?.name && to.unit.name === null && !to.unit.isPlural && to.unit.word === source.unit.word)
    list[at] = mentionWith(to, { unit: source.unit });
  if (to && source?.unit?.isPlural && isSameSeat(to, source)) list[at] = mentionWith(to, { unit: source.unit });
  if (!to || !source?.unit || !isUnitSeat(to) || (source.kind !== "body" && source.kind !== "group")) return;
  if (source.kind === "body" && source.entry?.seat !== "unit") return;
  const { unit } = source;
  if (unit.word === "" || to.entry?.takes === "field") return;
  if (to.entry?.level && unit.level !== to.entry.level) return;
  // "Văn phòng và UBND các xã": the office is the issuer's own
  if (unit.isPlural && unit.name === null && OWN_OFFICE.test(to.name)) return;
  // "Đội Quản lý trật tự và UBND các xã A, B": not a squad of the first of them
  const isOfSeveral = list[from + 1]?.name === source.name && list[from + 1]?.unit?.name != null;
  if (isOfSeveral && /^(?:Đội|Trung tâm|Trạm|Hạt|Công an|Chi cục|Chi nhánh)(?!\p{L})/u.test(to.name)) return;
  list[at] = mentionWith(to, { unit });
}

/** "Sở Y tế, Trung tâm Y tế dự phòng các tỉnh": one office of each unit of their tier, before another such. */
function isSameSeat(to: OrganisationMention, { kind, entry, unit }: OrganisationMention): boolean {
  return isUnitSeat(to) && kind === "body" && entry?.seat === "unit" && to.entry?.level === unit?.level;
}

/** "UBND xã A, xã B", "Chủ tịch UBND huyện A, thị xã B", "UBND các xã: A, B và thị trấn C": a named unit alone takes the head before it. */
export function withHead(more: Parsed, before: OrganisationMention | undefined): Parsed {
  const areNamed = more.mentions.every((one) => one.kind === "place" && one.unit?.name);
  if (!before || !areNamed || !more.mentions.every(({ unit }) => unit && sharesHead(before, unit))) return more;
  const { kind, name, entry, host } = before;
  return {
    ...more,
    mentions: more.mentions.map((one) =>
      kind === "office" && host
        ? mentionWith(one, { kind, name, entry, host: mentionWith(host, { unit: one.unit }), unit: null })
        : mentionWith(one, { kind: "body", name, entry }),
    ),
  };
}

/** True where a head of one unit may be meant of another too: a council or committee of any, a department or office of one of the same tier. */
function sharesHead({ kind, entry, unit, host }: OrganisationMention, other: UnitMention): boolean {
  if (kind === "office") return host?.kind === "body" && sharesHead(host, other);
  if (kind !== "body" || !unit?.name || entry?.seat !== "unit") return false;
  // "thành phố" may be of two tiers
  const isPeer = unit.level === other.level || [unit, other].some(({ word }) => word === "thành phố");
  return entry.takes === "nothing" || entry.name === "Sở" || isPeer;
}

/** Field alone after a named office: "Sở Y tế, Giáo dục và Đào tạo". */
function readSharedHead(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  if (!before?.entry || before.entry.takes !== "field" || before.kind !== "body" || !isCapital(r, at)) return null;
  const field = lookUp(r, r.lexicon.fields, at);
  if (!field || startsBody(r, at) || goesFurther(r, field.end)) return null;
  const mention = mentionOf(r, at, field.end, {
    kind: "body",
    name: `${before.entry.name} ${field.value}`,
    entry: before.entry,
    unit: before.unit,
  });
  return { mentions: [mention], next: field.end };
}

/** "Trung tâm Truyền thông, Giáo dục | sức khỏe": a small word behind the field that neither does nor joins is more of the name. */
function goesFurther(r: Reading, at: number): boolean {
  const isJoint = ["và", "của", "thuộc", "tại"].includes(form(r, at));
  return (
    isLetters(r, at) &&
    !isCapital(r, at) &&
    !isJoint &&
    !endsName(r, at) &&
    unitWordAt(r, at) === null &&
    !isTold(r, at)
  );
}

const NUMBERED = /^(.{3,80}) (số )?(?:0?\d|[1-9]\d)$/u;

/** "Phòng Kiểm tra số 1, số 2", "Đội Thi công số 3, 5": the name is said once, and another number stands at `at`. */
function readSharedNumber(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  const [, name, said] = (before?.kind === "body" && NUMBERED.exec(before.name)) || [];
  const number = form(r, at) === "số" ? at + 1 : at;
  if (!before || name === undefined || !/^(?:0?\d|[1-9]\d)$/u.test(form(r, number))) return null;
  // "…, 03 cán bộ": how many, not which
  const isWhich = number > at || [",", "và", ":", ";"].includes(form(r, number + 1)) || isTold(r, number + 1);
  if (!isWhich || ["/", "%", "."].includes(form(r, number + 1))) return null;
  const next = number + 1;
  return {
    mentions: [mentionWith(before, { name: `${name} ${said ?? ""}${form(r, number)}`, ...written(r, at, next) })],
    next,
  };
}

const REGIONAL = /^(.{3,80} (?:vùng|khu vực)) (?:[IVX]{1,4}|\d{1,2})$/u;

/** "Chi cục Thú y vùng I, II và III cử cán bộ": one of each region, whose numeral stands at `at`. */
function readSharedRegion(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  const [, name] = (before?.kind === "body" && REGIONAL.exec(before.name)) || [];
  // "khu vực 1, khu vực 2"
  const from = form(r, at) === "khu" && form(r, at + 1) === "vực" ? at + 2 : form(r, at) === "vùng" ? at + 1 : at;
  const number = form(r, from);
  const isNumber = isNumeral(r, from) ? isCapital(r, from) : /^\d{1,2}$/u.test(number);
  if (!before || name === undefined || !isNumber) return null;
  if (![",", "và", ":", ";"].includes(form(r, from + 1)) && !isTold(r, from + 1)) return null;
  const { text, span } = written(r, from, from + 1);
  return { mentions: [mentionWith(before, { name: `${name} ${text}`, text, span })], next: from + 1 };
}

const BRANCH = /^(Chi nhánh|Điện lực|Phòng giao dịch|Bưu điện|Đồn Biên phòng|Hạt Kiểm lâm|Đội Thuế) \p{Lu}/u;

/** "Xã Tân An, Hòa Bình: …", "Chi nhánh Bảo Sơn, Lộc Hà: …": before a colon the kind is said once, and another name stands at `at`. */
function readSharedKind(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  const unit = before?.kind === "place" && !before.unit?.isPlural ? before.unit : null;
  const [, branch] = (before?.kind === "body" && !before.unit && BRANCH.exec(before.name)) || [];
  const isKnown = unit?.name != null || branch !== undefined;
  const place = before && isKnown && endsAtColon(r, at) ? closedPlaceAt(r, at) : null;
  if (!before || !place) return null;
  const { text, span } = written(r, at, place.next);
  const named = unit ? { unit: { ...unit, name: place.name } } : { name: `${branch ?? ""} ${place.name}` };
  return { mentions: [mentionWith(before, { ...named, text, span })], next: place.next };
}

const MOST_WORDS = 40;

/** True where nothing but names and what joins them stands between `at` and a colon. */
function endsAtColon(r: Reading, at: number): boolean {
  for (let next = at; next < at + MOST_WORDS; next++) {
    if (form(r, next) === ":") return true;
    if (startsBody(r, next) || !(isCapital(r, next) || [",", "và"].includes(form(r, next)))) return false;
  }
  return false;
}

function isTold(r: Reading, at: number): boolean {
  const action = actionAt(r, at)?.value;
  return r.lexicon.deeds.at(r.words, at) !== null || (action !== undefined && action !== "none");
}

/** Words [from, to) as they stand in the text. */
function written(r: Reading, from: number, to: number): Pick<OrganisationMention, "text" | "span"> {
  const { text, span } = mentionOf(r, from, to, { kind: "body", name: "" });
  return { text, span };
}

const BOARD_OF = /^(Ban Quản lý) (\p{Ll}{2,6}(?: \p{Ll}{2,6}){0,2}) \p{Lu}/u;

/** "Ban Quản lý chợ Bến Hạ, chợ Cầu Đông": the board said once, and what another of them manages stands at `at`. */
function readSharedBoard(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  const [, head, thing] = (before?.kind === "body" && BOARD_OF.exec(before.name)) || [];
  if (!before || head === undefined || thing === undefined) return null;
  const kind = thing.split(" ");
  const from = at + kind.length;
  if (!kind.every((word, index) => form(r, at + index) === word) || !isCapital(r, from)) return null;
  const next = readPlaceName(r, from, false)?.next ?? from;
  const isClosed = [",", "và", ":", ";"].includes(form(r, next)) || isTold(r, next);
  if (next === from || !isClosed) return null;
  const { text, span } = written(r, at, next);
  return { mentions: [mentionWith(before, { name: `${head} ${text}`, text, span })], next };
}

/** The next of a list that says only its field or number, behind the comma: "Sở Y tế, Giáo dục và Đào tạo", "Phòng Kiểm tra số 1, số 2". */
export function readShared(r: Reading, at: number, before: OrganisationMention | undefined): Parsed | null {
  return (
    readSharedNumber(r, at, before) ??
    readSharedRegion(r, at, before) ??
    readSharedBoard(r, at, before) ??
    readSharedHead(r, at, before) ??
    readSharedKind(r, at, before)
  );
}
