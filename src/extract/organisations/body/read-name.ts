import type { BodyEntry } from "../../../patternbook/lexicon.js";
import type { PhraseHit } from "../../../text/phrase-table.js";
import { fullWords } from "../expand.js";
import { isOneSyllable } from "./one-syllable-field.js";
import { boardEnd, teamEnd } from "./read-board.js";
import { bareTradeEnd, firmEnd, tradeNameEnd } from "./read-firm.js";
import { isMainVerb, isPaper } from "./read-name-verb.js";
import { afterOf, nameWordsEnd, startsBody } from "./read-name-words.js";
import { readUnit, unitWordAt } from "../read-unit.js";
import { numberEnd, workObjectEnd } from "./read-work-object.js";
import { actionAt, form, isCapital, isDash, isLetters, isShouted, lookUp, slice, type Reading } from "../reading.js";

/** A name in small letters is hardly longer. */
const MOST_SMALL_WORDS = 6;

/** Offices that are told apart by a number alone. */
const NUMBERED = new Set(["Phòng", "Đội", "Tổ", "Khoa", "Trạm", "Hạt"]);

interface Named {
  readonly name: string;
  readonly next: number;
}

const BARE = new Set(["Sở", "Bộ", "Trường", "Cục", "Viện", "Chi cục", "Ban"]);
/** Whose offices are named with them alone ("Văn phòng Tổng công ty"); by themselves they speak as often as they are told to act. */
const BARE_HOSTS = new Set(["Tổng công ty", "Công ty", "Tập đoàn", "Bệnh viện", "Học viện"]);

/** "Văn phòng Bộ xây dựng cổng dữ liệu": a field in small letters that is the sentence's verb. */
function isDone(r: Reading, at: number, end: number): boolean {
  return !isCapital(r, at) && actionAt(r, at)?.value === "verb" && !isMainVerb(r, end);
}

/** "các khoa, phòng xây dựng đề án": a field in small letters that is a verb, and what it draws up. */
function isDrawnUp(r: Reading, at: number, end: number): boolean {
  return actionAt(r, at)?.value === "verb" && isPaper(r, end);
}

/** The field of work at `at`, in full words, known or (in capitals) unknown; `commas`: an unknown one may hold them. Null where none is. */
export function readField(
  r: Reading,
  at: number,
  { isSmall = false, loose = false, isOffice = false, commas = true },
): Named | null {
  const known = lookUp(r, r.lexicon.fields, at);
  if (known) {
    if (isSmall ? isDrawnUp(r, at, known.end) : isDone(r, at, known.end)) return null;
    // "Sở Y tế Tân An": a place
    if (isOffice) return { name: known.value, next: known.end };
    return knownField(r, at, known.value, known.end, commas);
  }
  if (isOneSyllable(r, at)) return { name: fullWords(r, at, at + 1), next: at + 1 };
  if (!isCapital(r, at) || (isSmall && loose) || startsBody(r, at) || r.lexicon.many.at(r.words, at)) return null;
  const end = nameWordsEnd(r, at, { commas, isField: true });
  return end > at ? { name: fullWords(r, at, end), next: end } : null;
}

/** The field that begins with a known one: "Tài chính" alone, or the beginning of "Tài chính - Quản trị", "Công nghệ thông tin và Thống kê". */
function knownField(r: Reading, at: number, name: string, known: number, commas: boolean): Named {
  // "Kế hoạch tổng hợp - Vật tư": a second part behind a dash
  const second = isDash(r, known) && isCapital(r, known + 1) && !startsBody(r, known + 1) && !unitWordAt(r, known + 1);
  const end = isCapital(r, at) ? Math.max(known, nameWordsEnd(r, second ? known + 1 : at, { commas })) : known;
  const goesOn = end > known + 1 && isCapital(r, known + 1);
  const twin = goesOn ? lookUp(r, r.lexicon.fields, known + 1) : null;
  // "Khoa học và Hợp tác quốc tế tiếp đoàn": two known fields, where no verb closes what stands behind them
  if (twin && twin.end < end && !isJoint(r, twin.end) && actionAt(r, end)?.value !== "verb")
    return { name: fullWords(r, at, twin.end), next: twin.end };
  // "Tổ chức và Nhân sự tiếp đoàn": of two parts, and no verb closes the small words behind them
  const isTwin = / và \p{Lu}/u.test(name) && !isJoint(r, known) && !goesOn && actionAt(r, end)?.value !== "verb";
  const isWhole = isTwin || end <= known || (form(r, known) === "và" && !goesOn) || !isJoined(r, known, end);
  return isWhole ? { name, next: known } : { name: fullWords(r, at, end), next: end };
}

/** True for "và", a comma or a dash, behind which a name may go on. */
function isJoint(r: Reading, at: number): boolean {
  return form(r, at) === "và" || form(r, at) === "," || isDash(r, at);
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

/** A type in capitals by itself, which the document at hand names: "Sở", "Bộ"; `isHost`: as another's ("Văn phòng Tổng công ty"). */
export function bareTypeAt(r: Reading, at: number, isHost: boolean): PhraseHit<BodyEntry> | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  if (!hit?.value || !(BARE.has(hit.value.name) || (isHost && BARE_HOSTS.has(hit.value.name)))) return null;
  return isCapital(r, at) && (hit.end - at === 1 || isHost) ? { value: hit.value, end: hit.end } : null;
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

/** Where a second work behind a dash ends: "- Kiểm tra"; `at` itself where none stands. */
function twinEnd(r: Reading, at: number): number {
  const begins = isDash(r, at) && isCapital(r, at + 1) && !startsBody(r, at + 1) && !unitWordAt(r, at + 1);
  return begins ? nameWordsEnd(r, at + 1, { commas: false, isField: true }) : at;
}

/** "Ban Tuyên giáo - Phong trào": a board's second work, where a mark, a verb or its unit closes it. */
function withTwin(r: Reading, { name }: BodyEntry, end: number, isSmall: boolean): Named {
  const twin = isSmall || !name.startsWith("Ban ") ? end : twinEnd(r, end);
  const isClosed = !isLetters(r, twin) || actionAt(r, twin) !== null || unitWordAt(r, twin) !== null;
  const isOther = [r.lexicon.nouns, r.lexicon.persons, r.lexicon.many].some(
    (table) => table.at(r.words, end + 1) !== null,
  );
  if (twin <= end + 1 || !isClosed || isOther) return { name, next: end };
  return { name: `${name} - ${fullWords(r, end + 1, twin)}`, next: twin };
}

/** "Xí nghiệp Thủy lợi 2.", "Đội Cầu đường 5, …": a number of one or two digits with which the name and its sentence or member end. */
function closesWithNumber(r: Reading, at: number): boolean {
  if (r.words[at]?.kind !== "number" || !/^\d{1,2}$/u.test(form(r, at))) return false;
  const isLast = form(r, at + 1) === "." && at + 2 >= r.words.length;
  return isLast || ([",", ";", ")"].includes(form(r, at + 1)) && r.words[at + 2]?.kind !== "number");
}

/** The name of the body whose type `entry` stands in words [at, end): with its field, number or own words. Null where the type wants more than stands there. */
export function readName(r: Reading, at: number, entry: BodyEntry, end: number): Named | null {
  const isSmall = !isCapital(r, at);
  const team = teamEnd(r, end, entry, at);
  if (team !== null) return { name: `${entry.name} ${fullWords(r, end, team)}`, next: team };
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
      if (!field) {
        // "Công ty cấp nước Bến Hạ": nothing but its trade before the proper name
        const proper = tradeNameEnd(r, end, entry);
        const firm = proper > end || isSmall ? proper : bareTradeEnd(r, end, entry);
        return firm > end ? { name: `${entry.name} ${fullWords(r, end, firm)}`, next: firm } : null;
      }
      const next = firmEnd(r, field.next, entry);
      // "Đội Kiểm soát Hải quan số 2"
      const isCounted = form(r, next) === "số" && r.words[next + 1]?.kind === "number";
      const isClosed = !isSmall && closesWithNumber(r, next);
      const last = isCounted ? next + 2 : isSmall ? next : isClosed ? next + 1 : workObjectEnd(r, end, next);
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
      // "Phòng giao dịch số 3"
      const isCounted = form(r, end) === "số" && /^\d{1,2}$/u.test(form(r, end + 1)) && form(r, end + 2) !== "/";
      if (isCounted) return { name: `${entry.name} số ${form(r, end + 1)}`, next: end + 2 };
      // "Thống kê cơ sở thức ăn đường phố": what is to be done
      const isOther = entry.loose && isLetters(r, end) && !isCapital(r, end) && !unitWordAt(r, end);
      if (entry.loose && (isSmall || isOther)) return null;
      const words = nameWordsEnd(r, end, { commas: false });
      return { name: words > end ? `${entry.name} ${fullWords(r, end, words)}` : entry.name, next: words };
    }
    case "words": {
      if (isSmall && entry.loose && !lookUp(r, r.lexicon.fields, end)) return null;
      if (isCapital(r, end) && (startsBody(r, end) || bareTypeAt(r, end, false)))
        return { name: entry.name, next: end };
      const board = isSmall ? null : boardEnd(r, end, entry, at);
      if (board !== null) return { name: `${entry.name} ${fullWords(r, end, board)}`, next: board };
      // "Ban Quản lý dự án 9", "Nông trường 4"
      const numbered = isSmall ? end : numberEnd(r, end);
      if (numbered > end) return { name: `${entry.name} ${form(r, end)}`, next: numbered };
      const known = lookUp(r, r.lexicon.fields, end);
      const field = known && !(!isSmall && isDone(r, end, known.end)) ? known : null;
      if (entry.loose && !field && !isCapital(r, end)) {
        // "Hội đồng nghĩa vụ quân sự huyện": its own words in small letters, up to whose it is
        const own = isSmall ? end : (councilEnd(r, end, entry) ?? nameWordsEnd(r, end, { commas: false }));
        const seat = form(r, own) === "các" ? own + 1 : own;
        const isOwn = own > end && own - end <= MOST_SMALL_WORDS + 2 && unitWordAt(r, seat) !== null;
        return isOwn ? { name: `${entry.name} ${fullWords(r, end, own)}`, next: own } : { name: entry.name, next: end };
      }
      // "Ban Tổ chức - Kiểm tra"
      const twin = isSmall ? end : twinEnd(r, end);
      if (twin > end + 1) return { name: `${entry.name} - ${fullWords(r, end + 1, twin)}`, next: twin };
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
      return withTwin(r, entry, end, isSmall);
    case "nothing":
      return withTwin(r, entry, end, isSmall);
    case "host-only":
    case "place-words":
    case "place-required":
      return { name: entry.name, next: end };
  }
}
