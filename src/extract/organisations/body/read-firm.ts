import type { BodyEntry } from "../../../patternbook/lexicon.js";
import { isForeignName } from "./read-initials.js";
import { isPaper } from "./read-name-verb.js";
import { nameWordsEnd, startsBody } from "./read-name-words.js";
import { unitWordAt } from "../read-unit.js";
import { actionAt, form, isCapital, isDash, isLetters, isShouted, lookUp, type Reading } from "../reading.js";

const FIRMS = /^(?:Công ty|Tổng công ty|Xí nghiệp|Hợp tác xã|Tập đoàn|Nhà máy)(?!\p{L})/u;

/** What a firm trades in or does, in small letters before its proper name: "Thương mại tổng hợp Thành Đông". */
const TRADES = new Set(
  [
    "tổng hợp", "thiết kế", "tư vấn", "giám sát", "khảo sát", "kiểm định", "thí nghiệm", "xây dựng", "xây lắp", "lắp máy", "cơ khí", "cơ điện", "cơ giới", "công trình", "hạ tầng",
    "giao thông", "thủy lợi", "thủy điện", "thủy sản", "nông nghiệp", "lâm nghiệp", "lâm sản", "nông sản", "chăn nuôi", "môi trường", "đô thị", "kỹ thuật", "công nghệ", "công nghiệp", "thương mại",
    "dịch vụ", "sản xuất", "xuất khẩu", "nhập khẩu", "xuất nhập", "đầu tư", "phát triển", "kinh doanh", "chế biến", "vận tải", "vận chuyển", "vật tư", "thiết bị", "vật liệu", "quản lý",
    "khai thác", "khoáng sản", "năng lượng", "xăng dầu", "bất động", "khu công", "du lịch", "khách sạn", "thực phẩm", "dược phẩm", "hóa chất", "phân bón", "bao bì", "xi măng",
    "cấp nước", "thoát nước", "cấp thoát", "nước sạch", "cây xanh", "công viên", "chiếu sáng", "viễn thông", "truyền thông", "giáo dục", "trường học", "liên tỉnh", "hành khách", "cao su",
    "cà phê", "mía đường", "may mặc", "dệt may", "điện lực", "điện máy", "điện tử", "tài chính", "chứng khoán", "bảo hiểm", "phát hành", "y tế", "đường bộ", "cầu đường", "đường sắt", "đóng tàu",
    "vệ sinh", "bảo vệ", "an ninh", "quảng cáo", "in ấn", "kiểm toán", "đấu giá", "định giá", "thẩm định", "đo đạc", "địa chính", "lữ hành", "bốc xếp", "cho thuê", "cung ứng",
  ],
); // prettier-ignore

/** Second halves of what a pair of syllables begins: "xuất nhập | khẩu", "bất động | sản", "khu công | nghiệp". */
const HALVES = new Set("khẩu sản nghiệp nước".split(" "));
const SHORT_TRADES = new Set("nhà điện nước than thép gỗ chè may giấy in gạch muối và xanh".split(" "));

const MOST_TRADES = 12;

/** Past the trades of a firm in small letters from word `at` on. */
function tradesEnd(r: Reading, at: number): number {
  let next = at;
  while (next < at + MOST_TRADES && isLetters(r, next) && !isCapital(r, next)) {
    if (TRADES.has(`${form(r, next)} ${form(r, next + 1)}`) && !isCapital(r, next + 1)) next += 2;
    else if (SHORT_TRADES.has(form(r, next)) || (next > at && HALVES.has(form(r, next)))) next++;
    else break;
  }
  return next;
}

/** Past a proper name of a firm at `at`: two words in capitals at least, or a foreign one, and a number behind them ("Sông Đà 9"). `at` where none stands. */
export function properFirmEnd(r: Reading, at: number): number {
  let next = at;
  const isProper = (word: number): boolean =>
    isLetters(r, word) && isCapital(r, word) && !isShouted(r, word) && !startsBody(r, word) && !unitWordAt(r, word);
  while (isProper(next) && !(next > at && isDeed(r, next))) next++;
  if (next - at < 2 && !(next - at === 1 && isForeignName(r, at))) return at;
  if (lookUp(r, r.lexicon.fields, at)?.end === next) return at;
  return r.words[next]?.kind === "number" && /^\d{1,3}$/u.test(form(r, next)) && !isDash(r, next + 1) ? next + 1 : next;
}

/** "Hoàn thành …": the verb of a sentence that begins behind the name, its second word in small letters. */
function isDeed(r: Reading, at: number): boolean {
  return actionAt(r, at)?.value === "verb" && !isCapital(r, at + 1);
}

/** "Công ty Cổ phần Tư vấn thiết kế Phú Nam | bổ sung", but not "Công ty Lâm nghiệp khai thác gỗ Tân Hưng | đúng phương án": a mark or the sentence's verb. */
function closesName(r: Reading, at: number): boolean {
  const action = actionAt(r, at)?.value;
  const isTold = action === "verb" || action === "modal" || action === "adverb" || ["và", "được"].includes(form(r, at));
  return isTold || !isLetters(r, at) || r.lexicon.deeds.at(r.words, at) !== null;
}

/**
 * Past the trades of a firm in small letters and the proper name behind them, where words up to `at` are read: "Công ty Cổ phần Thương mại | tổng
 * hợp Thành Đông", "Công ty | cấp nước Bến Hạ". `at` for other bodies, and where no proper name follows.
 */
export function tradeNameEnd(r: Reading, at: number, { name }: BodyEntry): number {
  if (!FIRMS.test(name)) return at;
  const trades = tradesEnd(r, at);
  const proper = properFirmEnd(r, trades);
  if (proper === trades || (trades === at && isCapital(r, at - 1))) return at;
  const isBare = name.toLowerCase().endsWith(form(r, at - 1));
  return isBare || actionAt(r, at)?.value !== "verb" || closesName(r, proper) ? proper : at;
}

/** The word after "đề nghị", "yêu cầu", "giao": who is asked stands at `at`. */
export function isAskedAt(r: Reading, at: number): boolean {
  return ASKS.has(`${form(r, at - 2)} ${form(r, at - 1)}`) || form(r, at - 1) === "giao";
}

const ASKS = new Set(["đề nghị", "yêu cầu", "kiến nghị"]);

/** "Công ty | lập hồ sơ", "Hợp tác xã | khẩn trương đóng cống": a firm by its kind alone, words [at, end), behind an order and before what it is to do. */
export function isBareFirm(r: Reading, at: number, end: number): boolean {
  const kind = isAskedAt(r, at) && isCapital(r, at) ? lookUp(r, r.lexicon.bodies, at) : null;
  const action = isCapital(r, end) ? null : actionAt(r, end);
  if (kind?.end !== end || !FIRMS.test(kind.value?.name ?? "") || !action) return false;
  // "Công ty cung cấp khí y tế giao oxy": what may say of what kind the firm is, unless papers are drawn up
  const isKind = r.lexicon.nameVerbs.at(r.words, end) !== null && !isPaper(r, action.end);
  return ["verb", "modal", "adverb"].includes(action.value) && !isKind;
}

/**
 * Past the trades by which alone a firm is called ("Công ty | cấp nước", "Công ty | vệ sinh môi trường"), where words up to `at` are read: before
 * the sentence's verb, a colon, or others that are listed. `at` for other bodies, and where none stand.
 */
export function bareTradeEnd(r: Reading, at: number, { name }: BodyEntry): number {
  if (!FIRMS.test(name)) return at;
  const trades = tradesEnd(r, at);
  const end = form(r, trades - 1) === "và" ? trades - 1 : trades;
  const action = actionAt(r, end);
  const isDone = r.lexicon.deeds.at(r.words, end) !== null;
  const isTold = !isCapital(r, end) && (isDone || ["verb", "modal", "adverb"].includes(action?.value ?? ""));
  if (end === at || (action && actionAt(r, end - 2)?.value === "verb" && isPaper(r, action.end))) return at;
  const isListed = [",", "và"].includes(form(r, end)) && (isCapital(r, end + 1) || form(r, end + 1) === "các");
  return isTold || isListed || form(r, end) === ":" ? end : at;
}

/** Where a firm's name ends of which a field up to `at` is read: behind its trades, or those behind "và" ("Xây dựng | dịch vụ và thương mại 68"). */
export function firmEnd(r: Reading, at: number, entry: BodyEntry): number {
  const trade = tradeNameEnd(r, at, entry);
  if (trade > at || !FIRMS.test(entry.name) || form(r, at) !== "và") return trade;
  const { nouns, people, many, bodies, functions } = r.lexicon;
  const isOther = [nouns, people, many, bodies, functions].some((table) => table.at(r.words, at + 1) !== null);
  return isCapital(r, at + 1) || isOther ? at : Math.max(at, nameWordsEnd(r, at + 1, { commas: false }));
}
