import { readList } from "../read-list.js";
import { isCapital, isDash, isLetters, lookUp, type Reading } from "../reading.js";

const DEFINES =
  /\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? là:?\s{0,3}["“]?([^()"”]{2,60})["”]?\)/giu;
const INITIALS = /\(["“]?(\p{Lu}{3,8})["”]?\)/gu;
// "(Ban QLDA giao thông tỉnh)": the head word again, and less behind it
const AGAIN = /\((\p{Lu}[\p{L}]{1,8} [^()"“”,;:.]{2,60})\)/gu;
const WORDS_BEFORE = 40;

/** Short forms that a text defines in brackets: "Tổng cục Thủy lợi (TCTL)", or "các bộ, cơ quan ngang bộ (gọi tắt là các bộ)" gives "các bộ" and its full words. */
export function readDefinitions(r: Reading): readonly (readonly [short: string, full: string])[] {
  if (!r.text.includes("(")) return [];
  const initials = Array.from(r.text.matchAll(INITIALS)).flatMap((found) => {
    const short = found[1] ?? "";
    const full = nameOf(r, found.index, short) ?? firmBefore(r, found.index);
    return full ? [[short, full] as const] : [];
  });
  return [...initials, ...statedShortForms(r), ...namesAgain(r)];
}

/** "Ban Quản lý dự án các công trình giao thông tỉnh (Ban QLDA giao thông tỉnh)": the same body, said shorter in the bracket. */
function namesAgain(r: Reading): readonly (readonly [short: string, full: string])[] {
  return Array.from(r.text.matchAll(AGAIN)).flatMap((found) => {
    const short = found[1]?.trim() ?? "";
    const full = bodyBefore(r, found.index);
    const bracket = r.words.findIndex((word) => word.start > found.index);
    const inside = readList(r, bracket, { semicolons: false });
    const isBody = inside?.mentions.length === 1 && inside.mentions[0]?.kind === "body";
    const isWhole = isBody && inside.mentions[0]?.text === short;
    const isSame = full?.split(" ")[0] === short.split(" ")[0] && !full?.includes(",");
    return full && isWhole && isSame && short.length < full.length ? [[short, full] as const] : [];
  });
}

/** The words before the bracket at `offset` whose initials are `short`: "Tổng cục Thủy lợi" before "(TCTL)". */
function nameOf(r: Reading, offset: number, short: string): string | null {
  const bracket = r.words.findIndex((word) => word.start >= offset);
  const from = bracket - short.length;
  const words = from < 0 ? [] : r.words.slice(from, bracket);
  const isSame = words.length > 0 && words.every(({ form }, index) => form[0] === short[index]?.toLowerCase());
  const list = isSame ? readList(r, from, { semicolons: false }) : null;
  const first = words[0];
  const body = list?.mentions[0];
  return first && body?.kind === "body" && body.span.end === r.words[bracket - 1]?.end
    ? r.text.slice(first.start, offset).trim()
    : null;
}

/** Those that have a mark of their own, often of foreign initials. */
const FIRMS =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Trung tâm|Hiệp hội|Liên hiệp|Liên minh|Viện|Học viện|Trường|Đại học|Quỹ|Xí nghiệp|Hợp tác xã|Nhà máy|Chi nhánh)(?!\p{L})/u;
const LONGEST_FIRM = 18;

/** "Công ty Cổ phần Cấp nước Bến Hạ (BHWACO)": the firm, bank or institute right before a bracket with its mark; null where none stands or the mark is known. */
function firmBefore(r: Reading, offset: number): string | null {
  const bracket = r.words.findIndex((word) => word.start >= offset);
  const { bodies, fields } = r.lexicon;
  if (bodies.at(r.words, bracket + 1) !== null || fields.at(r.words, bracket + 1) !== null) return null;
  let from: number | null = null;
  for (let at = bracket - 1; at >= Math.max(0, bracket - LONGEST_FIRM); at--) {
    if (!isLetters(r, at) && !isDash(r, at) && r.words[at]?.kind !== "number") break;
    const body = isCapital(r, at) ? lookUp(r, bodies, at)?.value : null;
    if (body && FIRMS.test(body.name)) from = at;
  }
  const first = from === null || bracket - from < 3 ? undefined : r.words[from];
  return first ? r.text.slice(first.start, offset).trim() : null;
}

function statedShortForms(r: Reading): readonly (readonly [short: string, full: string])[] {
  return Array.from(r.text.matchAll(DEFINES)).flatMap((found) => {
    const short = found[1]?.trim();
    const full = bodyBefore(r, found.index);
    return short && full && short.length < full.length ? [[short, full] as const] : [];
  });
}

/** The longest list of bodies that ends right before the bracket at `offset`. */
function bodyBefore(r: Reading, offset: number): string | null {
  const bracket = r.words.findIndex((word) => word.start >= offset);
  // Behind an earlier bracket: "các bộ (…), Ủy ban nhân dân các tỉnh (gọi tắt là các tỉnh)".
  const earlier = r.words.findLastIndex(({ form, start }) => form === ")" && start < offset);
  for (let at = Math.max(0, bracket - WORDS_BEFORE, earlier + 1); at < bracket; at++) {
    const list = readList(r, at, { semicolons: false });
    const first = r.words[at];
    if (list && first && list.mentions.length > 0 && list.next >= bracket)
      return r.text.slice(first.start, offset).trim();
  }
  return null;
}
