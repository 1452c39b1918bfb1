import type { BodyEntry } from "../../patternbook/lexicon.js";
import { fullWords } from "./expand.js";
import { oncePerWord } from "./once-per-word.js";
import type { OrganisationMention, UnitMention } from "./mention.js";
import { numberEnd, workObjectEnd } from "./read-work-object.js";
import { isMainVerb } from "./read-name-verb.js";
import { nameWordsEnd, regionEnd, startsBody } from "./read-name-words.js";
import { readPlaceName, readUnit, unitWordAt } from "./read-unit.js";
import {
  actionAt,
  endOf,
  form,
  isCapital,
  isDash,
  isLetters,
  isShouted,
  lookUp,
  slice,
  startOf,
  type Reading,
} from "./reading.js";

/** What was read, in order, and the index of the first word after it. */
export interface Parsed {
  readonly mentions: readonly OrganisationMention[];
  readonly next: number;
}

/** A name in small letters is hardly longer. */
const MOST_SMALL_WORDS = 6;

/** Offices that are told apart by a number alone. */
const NUMBERED = new Set(["Phòng", "Đội", "Tổ", "Khoa", "Trạm", "Hạt"]);

interface Named {
  readonly name: string;
  readonly next: number;
}

/** A mention of words [from, to). */
export function mentionOf(
  r: Reading,
  from: number,
  to: number,
  rest: Pick<OrganisationMention, "kind" | "name"> & Partial<Pick<OrganisationMention, "unit" | "host" | "entry">>,
): OrganisationMention {
  const span = { start: startOf(r, from), end: endOf(r, to) };
  const { unit = null, host = null, entry = null, kind, name } = rest;
  return { unit, host, entry, kind, name, span, text: slice(r, from, to) };
}

/** "Văn phòng Bộ xây dựng cổng dữ liệu": a field in small letters that is the sentence's verb. */
function isDone(r: Reading, at: number, end: number): boolean {
  return !isCapital(r, at) && actionAt(r, at)?.value === "verb" && !isMainVerb(r, end);
}

/** The field of work at `at`, in full words, known or (in capitals) unknown; `commas`: an unknown one may hold them. Null where none is. */
export function readField(
  r: Reading,
  at: number,
  { isSmall = false, loose = false, isOffice = false, commas = true },
): Named | null {
  const known = lookUp(r, r.lexicon.fields, at);
  if (known) {
    if (!isSmall && isDone(r, at, known.end)) return null;
    // "Sở Y tế Tân An": a place
    if (isOffice) return { name: known.value, next: known.end };
    // "Tài chính" in "Tài chính - Quản trị" is only the beginning of the name
    // "Kế hoạch tổng hợp - Vật tư": a second part behind a dash
    const second = isDash(r, known.end) && isCapital(r, known.end + 1) && !startsBody(r, known.end + 1);
    const from = second && !unitWordAt(r, known.end + 1) ? known.end + 1 : at;
    const end = isCapital(r, at) ? Math.max(known.end, nameWordsEnd(r, from, { commas })) : known.end;
    // "Xây dựng và Phổ biến pháp luật": what follows "và" is no field by itself
    // "Phòng Công nghệ thông tin và Thống kê" is one; only departments and ministries share their head ("Sở Y tế và Nội vụ")
    const isOther = isOffice && lookUp(r, r.lexicon.fields, known.end + 1) !== null;
    const goesOn = end > known.end + 1 && !isOther && isCapital(r, known.end + 1);
    const twin = goesOn && !isOffice ? lookUp(r, r.lexicon.fields, known.end + 1) : null;
    // "Khoa học và Hợp tác quốc tế tiếp đoàn": two known fields, where no verb closes what stands behind them
    if (twin && twin.end < end && !isJoint(r, twin.end) && actionAt(r, end)?.value !== "verb")
      return { name: fullWords(r, at, twin.end), next: twin.end };
    const isWhole = end <= known.end || (form(r, known.end) === "và" && !goesOn) || !isJoined(r, known.end, end);
    return isWhole ? { name: known.value, next: known.end } : { name: fullWords(r, at, end), next: end };
  }
  if (!isCapital(r, at) || (isSmall && loose) || startsBody(r, at) || r.lexicon.many.at(r.words, at)) return null;
  const end = nameWordsEnd(r, at, { commas, isField: true });
  return end > at ? { name: fullWords(r, at, end), next: end } : null;
}

/** True for "và", a comma or a dash, behind which a name may go on. */
function isJoint(r: Reading, at: number): boolean {
  return form(r, at) === "và" || form(r, at) === "," || isDash(r, at);
}

/** "Công ty Cổ phần Xây dựng dịch vụ và thương mại 68": a firm's name goes on in small letters after "và". */
function firmEnd(r: Reading, at: number, { name }: BodyEntry): number {
  if (!/^(?:Công ty|Tổng công ty|Xí nghiệp|Hợp tác xã|Tập đoàn)/u.test(name) || form(r, at) !== "và") return at;
  const isOther =
    isCapital(r, at + 1) ||
    [r.lexicon.nouns, r.lexicon.people, r.lexicon.many, r.lexicon.bodies, r.lexicon.functions].some((table) =>
      table.at(r.words, at + 1),
    );
  return isOther ? at : Math.max(at, nameWordsEnd(r, at + 1, { commas: false }));
}

/** Types whose field is one of a known few: "Sở Y tế Tân An" ends in a place. */
export function isOfficeType({ name }: BodyEntry): boolean {
  return name === "Sở" || name === "Bộ";
}

/** True where the words [known, end) go on with the same name: small words, or capitals after a dash. */
function isJoined(r: Reading, known: number, end: number): boolean {
  return isLetters(r, known) ? !isCapital(r, known) || end - known > 1 : true;
}

/** "Hội đồng khám sức khỏe nghĩa vụ quân sự huyện": small words, verbs too, up to whose it is; null where that does not come soon. */
function councilEnd(r: Reading, at: number, { name }: BodyEntry): number | null {
  const isWork = ["khám", "xét", "thi", "chấm"].includes(form(r, at)) || r.lexicon.nameVerbs.at(r.words, at) !== null;
  if (name !== "Hội đồng" || !isWork) return null;
  for (let end = at; end < at + MOST_SMALL_WORDS + 2 && isLetters(r, end) && !isCapital(r, end); end++)
    if (end > at + 1 && unitWordAt(r, end)) return end;
  return null;
}

const MOST_OF_KIND = 5;

/** "Hợp tác xã dịch vụ nông nghiệp Đồng Tâm", "Nhà máy nước Sông Cái": small words of its kind, then its proper name of two syllables; `at` where none stand. */
function properNameEnd(r: Reading, at: number): number {
  let next = at;
  while (next < at + MOST_OF_KIND && isLetters(r, next) && !isCapital(r, next)) {
    const action = actionAt(r, next);
    const isOther = (action && action.value !== "none") || r.lexicon.stops.at(r.words, next) || unitWordAt(r, next);
    if (isOther || form(r, next) === "và" || r.lexicon.many.at(r.words, next)) return at;
    next++;
  }
  const isName = (word: number): boolean => isLetters(r, word) && isCapital(r, word) && !isShouted(r, word);
  if (next === at || !isName(next) || !isName(next + 1) || startsBody(r, next) || lookUp(r, r.lexicon.fields, next))
    return at;
  while (isName(next) && !startsBody(r, next)) next++;
  return next;
}

function head(r: Reading, at: number, entry: BodyEntry, end: number): Named | null {
  const isSmall = !isCapital(r, at);
  switch (entry.takes) {
    case "field": {
      // "Phòng 7", "Đội 2": a number for a name
      const isNumbered =
        !isSmall &&
        NUMBERED.has(entry.name) &&
        /^\d{1,2}$/u.test(form(r, end)) &&
        !["/", ".", "%"].includes(form(r, end + 1));
      if (isNumbered) return { name: `${entry.name} ${form(r, end)}`, next: end + 1 };
      const proper = isSmall || end - at < 2 ? end : properNameEnd(r, end);
      if (proper > end) return { name: `${entry.name} ${fullWords(r, end, proper)}`, next: proper };
      const field = readField(r, end, { isSmall, loose: entry.loose, isOffice: isOfficeType(entry) });
      const next = field && firmEnd(r, field.next, entry);
      if (!field || next === null) return null;
      // "Đội Kiểm soát Hải quan số 2"
      const isCounted = form(r, next) === "số" && r.words[next + 1]?.kind === "number";
      const last = isCounted ? next + 2 : isSmall ? next : workObjectEnd(r, end, next);
      const more = fullWords(r, field.next, last);
      return {
        name: `${entry.name} ${field.name}${more === "" || more.startsWith(",") ? "" : " "}${more}`,
        next: last,
      };
    }
    case "numbered": {
      // "Trung đoàn 987", "Thuế cơ sở 7"
      const isNumber = r.words[end]?.kind === "number" && !["/", "%", "."].includes(form(r, end + 1));
      if (isNumber) return { name: `${entry.name} ${slice(r, end, end + 1)}`, next: end + 1 };
      if (isSmall && entry.loose) return null;
      const words = nameWordsEnd(r, end, { commas: false });
      return { name: words > end ? `${entry.name} ${fullWords(r, end, words)}` : entry.name, next: words };
    }
    case "words": {
      if (isSmall && entry.loose && !lookUp(r, r.lexicon.fields, end)) return null;
      if (isCapital(r, end) && (startsBody(r, end) || readBareHost(r, end))) return { name: entry.name, next: end };
      const known = lookUp(r, r.lexicon.fields, end);
      const field = known && !(entry.loose && !isSmall && isDone(r, end, known.end)) ? known : null;
      if (entry.loose && !field && !isCapital(r, end)) {
        // "Hội đồng nghĩa vụ quân sự huyện": its own words in small letters, up to whose it is
        const own = isSmall ? end : (councilEnd(r, end, entry) ?? nameWordsEnd(r, end, { commas: false }));
        const isOwn = own > end && own - end <= MOST_SMALL_WORDS + 2 && unitWordAt(r, own) !== null;
        return isOwn ? { name: `${entry.name} ${fullWords(r, end, own)}`, next: own } : { name: entry.name, next: end };
      }
      // "Ban Tổ chức - Kiểm tra"
      const isTwin = isDash(r, end) && isCapital(r, end + 1) && !startsBody(r, end + 1) && !unitWordAt(r, end + 1);
      const twin = isTwin && !isSmall ? nameWordsEnd(r, end + 1, { commas: false, isField: true }) : end;
      if (twin > end + 1) return { name: `${entry.name} - ${fullWords(r, end + 1, twin)}`, next: twin };
      // "Ban Quản lý dự án 9"
      const numbered = isSmall ? end : numberEnd(r, end);
      if (numbered > end) return { name: `${entry.name} ${form(r, end)}`, next: numbered };
      const words = nameWordsEnd(r, end, { commas: false, hasVerbs: !isSmall });
      if (words > end && (isCapital(r, end) || isShouted(r, end) || !isSmall || words - end < 8))
        return { name: `${entry.name} ${field?.end === words ? field.value : fullWords(r, end, words)}`, next: words };
      return field ? { name: `${entry.name} ${field.value}`, next: field.end } : { name: entry.name, next: end };
    }
    case "host":
      // "kiểm tra, thanh tra phải ...": the work, not the body
      if (isSmall && entry.loose && afterOf(r, end) === end && !readUnit(r, end)) return null;
      // "Thanh tra khoa học và công nghệ:" is a topic
      if (entry.loose && !isCapital(r, end) && lookUp(r, r.lexicon.fields, end)) return null;
      return { name: entry.name, next: end };
    case "nothing":
    case "host-only":
    case "place-words":
    case "place-required":
      return { name: entry.name, next: end };
  }
}

/** A name of a place without its unit word, right after the body: "Điện lực Tân An". */
function bareUnit(
  r: Reading,
  at: number,
  entry: BodyEntry,
): { readonly unit: UnitMention; readonly next: number } | null {
  if (!isCapital(r, at) || isShouted(r, at) || startsBody(r, at) || lookUp(r, r.lexicon.fields, at)) return null;
  const name = readPlaceName(r, at, false);
  if (!name) return null;
  return { unit: { word: "", level: entry.level ?? null, name: name.name, isPlural: false }, next: name.next };
}

/** "khu vực", "khu vực IV", "miền Trung", "- Chi nhánh Tân An" after a body that serves several units; `at` itself where there is none. */
function readRegion(r: Reading, at: number): number {
  const begin = isDash(r, at) ? at + 1 : at;
  if (form(r, begin) === "chi" && form(r, begin + 1) === "nhánh") {
    const area = regionEnd(r, begin + 2);
    if (area > begin + 2) return area;
    const place = isCapital(r, begin + 2) && !startsBody(r, begin + 2) ? readPlaceName(r, begin + 2, false) : null;
    return place?.next ?? begin + 2;
  }
  if (form(r, at) === "miền" && isCapital(r, at + 1)) return at + 2;
  const end = regionEnd(r, at);
  return end > at || form(r, at) !== "khu" || form(r, at + 1) !== "vực" ? end : at + 2;
}

/** "địa phương", "các cấp", "cơ sở" after a body of some unit, which one is not said; `at` itself where there is none. */
function commonUnitEnd(r: Reading, at: number, { seat, takes }: BodyEntry): number {
  if (seat !== "unit" || takes === "field" || takes === "words") return at;
  if (form(r, at) === "ở" && form(r, at + 1) === "cơ" && form(r, at + 2) === "sở") return at + 3;
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  return words === "địa phương" || words === "các cấp" || words === "cơ sở" ? at + 2 : words === "cấp có" ? at + 4 : at;
}

/** The index after "của", "thuộc" where one stands at `at`. */
function afterOf(r: Reading, at: number): number {
  if (form(r, at) === "trực" && form(r, at + 1) === "thuộc") return at + 2;
  return form(r, at) === "của" || form(r, at) === "thuộc" ? at + 1 : at;
}

const BARE = new Set(["Sở", "Bộ", "Trường", "Cục", "Viện", "Chi cục", "Ban"]);
/** Whose offices are named with them alone ("Văn phòng Tổng công ty"); by themselves they speak as often as they are told to act. */
const BARE_HOSTS = new Set(["Tổng công ty", "Công ty", "Tập đoàn", "Bệnh viện", "Học viện"]);

/** "Sở", "Bộ", "Phòng" alone, in capitals: the document's own; named only with the document at hand. */
export function readBareHost(r: Reading, at: number, isHost = false): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  if (!hit?.value || !(BARE.has(hit.value.name) || (isHost && BARE_HOSTS.has(hit.value.name)))) return null;
  if (!isCapital(r, at) || (hit.end - at !== 1 && !isHost)) return null;
  return {
    mentions: [mentionOf(r, at, hit.end, { kind: "body", name: hit.value.name, entry: hit.value })],
    next: hit.end,
  };
}

/** The body after another's name that it belongs to: "UBND tỉnh" in "Văn phòng UBND tỉnh", "Sở" in "Thanh tra Sở". */
function readHost(r: Reading, at: number, isOwned: boolean, depth: number): Parsed | null {
  if (depth > 2) return null;
  return readBody(r, at, depth + 1) ?? (isOwned || isCapital(r, at) ? readBareHost(r, at, true) : null);
}

/**
 * A named body at word `at`: type, field or own words, then unit and name, or the body it belongs to. Several mentions where
 * one head has several units ("UBND các xã: A, B"). Null where no known type of body begins.
 */
export function readBody(r: Reading, at: number, depth = 0): Parsed | null {
  return depth === 0 ? outermostBody(r, at) : bodyAt(r, at, depth);
}

const outermostBody = oncePerWord("body", (r: Reading, at) => bodyAt(r, at, 0));

function bodyAt(r: Reading, at: number, depth: number): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  return hit?.value ? bodyOf(r, at, hit.value, hit.end, depth) : null;
}

/** The body at word `at` whose type ends at word `end`. */
function bodyOf(r: Reading, at: number, entry: BodyEntry, end: number, depth: number): Parsed | null {
  const named = head(r, at, entry, end);
  if (!named) return entry.takes === "field" && depth === 0 ? withHostOnly(r, at, entry, end) : null;
  const common = commonUnitEnd(r, named.next, entry);
  if (common > named.next) {
    const whole = `${named.name} ${fullWords(r, named.next, common)}`;
    return { mentions: [mentionOf(r, at, common, { kind: "body", name: whole, entry })], next: common };
  }
  const { name } = named;
  const owned = afterOf(r, named.next);
  const isPlaceAt = owned === named.next && form(r, owned) === "tại" && entry.takes === "words";
  const units = readUnit(r, isPlaceAt ? owned + 1 : owned);
  if (isPlaceAt && units?.units[0]?.unit.name) {
    const whole = `${name} ${fullWords(r, owned, units.next)}`;
    return { mentions: [mentionOf(r, at, units.next, { kind: "body", name: whole, entry })], next: units.next };
  }
  if (units && !isPlaceAt) {
    const many = units.units.length > 1;
    // "Ngân hàng … Việt Nam - Chi nhánh Tân An"
    const branch = !many && units.units[0]?.unit.name === null ? readRegion(r, units.next) : units.next;
    if (branch > units.next && isDash(r, units.next)) {
      const whole = `${name} ${fullWords(r, named.next, branch)}`;
      return { mentions: [mentionOf(r, at, branch, { kind: "body", name: whole, entry })], next: branch };
    }
    const mentions = units.units.map(({ unit, from, to }, index) =>
      mentionOf(r, many && index > 0 ? from : at, to, { kind: "body", name, unit, entry }),
    );
    return { mentions, next: units.next };
  }
  const takesHost =
    entry.takes === "host" || entry.takes === "host-only" || entry.takes === "words" || owned > named.next;
  const host = takesHost || entry.takes === "field" ? readHost(r, owned, owned > named.next, depth) : null;
  const first = host?.mentions[0];
  const isPart = entry.name !== "Sở" && entry.name !== "Bộ" && first?.entry?.name !== entry.name;
  if (
    host &&
    first &&
    (takesHost || owned > named.next || (isPart && (first.entry?.seat === "unit" || first.entry?.takes === "field")))
  ) {
    const mentions = host.mentions.map((one, index) =>
      index === 0
        ? mentionOf(r, at, host.mentions.length > 1 ? named.next : host.next, { kind: "body", name, host: one, entry })
        : { ...one, name, unit: null, host: one, entry },
    );
    return { mentions, next: host.next };
  }
  if (entry.takes === "host-only" || entry.takes === "place-required") {
    const place = entry.takes === "place-required" ? bareUnit(r, named.next, entry) : null;
    if (!place) return null;
    return {
      mentions: [mentionOf(r, at, place.next, { kind: "body", name, unit: place.unit, entry })],
      next: place.next,
    };
  }
  const region = readRegion(r, named.next);
  if (region > named.next) {
    const whole = `${name} ${fullWords(r, named.next, region)}`;
    const seat = readUnit(r, region)?.units[0];
    if (seat)
      return {
        mentions: [mentionOf(r, at, seat.to, { kind: "body", name: whole, unit: seat.unit, entry })],
        next: seat.to,
      };
    return { mentions: [mentionOf(r, at, region, { kind: "body", name: whole, entry })], next: region };
  }
  const place =
    entry.takes === "nothing" || entry.takes === "host" || entry.name === "Sở" || entry.takes === "place-words"
      ? bareUnit(r, named.next, entry)
      : null;
  const next = place?.next ?? named.next;
  return { mentions: [mentionOf(r, at, next, { kind: "body", name, unit: place?.unit ?? null, entry })], next };
}

/** "Thanh tra của Bộ", "Phòng của Sở": the type and only its host. */
function withHostOnly(r: Reading, at: number, entry: BodyEntry, end: number): Parsed | null {
  const owned = afterOf(r, end);
  if (owned === end || !isCapital(r, at)) return null;
  const host = readHost(r, owned, true, 0);
  const first = host?.mentions[0];
  if (!host || !first) return null;
  return {
    mentions: [mentionOf(r, at, host.next, { kind: "body", name: entry.name, host: first, entry })],
    next: host.next,
  };
}
