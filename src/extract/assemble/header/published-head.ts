import { DOCUMENT_TYPES } from "../../../model/document-types.js";
import type { Block } from "../../../model/outline.js";
import { type CitedNumber, citedNumbers } from "../../../text/document-numbers.js";
import { collapse, fold } from "../../../text/letters/vietnamese.js";
import { expandAbbreviations } from "../../organisations/capitals.js";
import { beginsWithBody, whoAsks } from "./issuer-evidence.js";
import { nameOfOffice } from "./name-of-office.js";
import { bodyIn, headOf, type StatedHead, wordsOf } from "./stated-head.js";

const LOOKED_AT = 1200; // units of a paragraph
const TITLE = 300;

// "Ngày 25/10/2013, UBND tỉnh đã ban hành ", "(Chinhphu.vn) - Thủ tướng Chính phủ vừa có ": all that may stand before the kind
const ISSUES =
  /^(?:\([^()]{2,40}\) ?[-–—] ?)?(?:(?:Vừa qua|Mới đây|Hôm nay),? ?)?(?:[Nn]gày [\d/.-]{6,10}[,.]? ?|[Nn]gày \d{1,2} tháng \d{1,2} năm \d{4},? ?)?(\p{Lu}[^.;:()“”"]{3,100}?)(?: (?:đã|vừa|mới|vừa mới))? (?:ban hành|có) $/u;
const DATE_IN_BODY = /(?<!\p{L})(?:ngày|ký|đã|Phó|về|tại)(?!\p{L})/u;
const ABOUT = /^,? ?(?:(?:về việc|v\/v|về) )?(?=\p{L})/iu;
const ENDS =
  /,? ?(?:cụ thể|với (?:các|một số) nội dung|trong đó|nội dung)(?: cụ thể)?(?: như)?(?: sau)? ?:?$|[.;:]\s*$/u;
// "Tại Công văn, UBND tỉnh giao …", "Thực hiện công văn nêu trên, Trường …": somebody tells of the document
const TOLD_OF =
  /(?<![a-z])(?:tai (?:cong van|van ban|quyet dinh|chi thi|ke hoach|thong bao|cong dien)(?: nay| tren| neu tren)?,|(?:thuc hien|can cu|theo|trien khai) (?:[a-z]{1,9} ){0,4}(?:cong van|van ban|quyet dinh|chi thi|ke hoach|thong bao|cong dien)(?: so [^ ]{1,24})? (?:neu )?tren)(?![a-z])/u;
const ORDERS = /(?<![a-z])(?:yeu cau|de nghi|giao|chi dao|co trach nhiem|chu tri|thuc hien)(?![a-z])/u;

/**
 * What a page without a letterhead says of the document it gives: "Ngày 25/10/2013, UBND tỉnh ban hành Công văn số … về việc …" or the bare
 * "Công văn số … ngày … của …", first or under the page's own title, over the document's orders. Null where the text rather tells of
 * the document, or somebody else gives the orders.
 */
export function readPublishedHead(blocks: readonly Block[]): StatedHead | null {
  const texts = blocks.filter(({ zone, cell }) => zone !== "letterhead" && zone !== "stamp" && cell === null);
  for (const at of [0, 1]) {
    const block = texts[at];
    if (!block || (at === 1 && !isPageTitle(texts[0]))) return null;
    const [cited] = citedNumbers(block.text.slice(0, LOOKED_AT));
    if (!cited) continue;
    const issuer = issuesIn(block, cited) ?? namedIn(block, cited);
    if (!issuer) return null;
    const rest = texts.slice(at + 1);
    if (!isOwn(cited, issuer.text, rest)) return null;
    return headOf(block, cited, issuer, titleOf(at === 1 ? (texts[0] ?? null) : null, block, cited), "page");
  }
  return null;
}

/** The body that issues in a sentence; null where the sentence begins otherwise. */
function issuesIn(block: Block, cited: CitedNumber): ReturnType<typeof bodyIn> {
  const body = ISSUES.exec(block.text.slice(0, cited.start))?.[1];
  if (body === undefined || DATE_IN_BODY.test(body) || !beginsWithBody(body)) return null;
  return bodyIn(block, body, 0);
}

/** The body of a line that is a citation and no sentence: "Thông báo số 12/TB-SYT ngày 05/3/2020 của Sở Y tế (về …)". */
function namedIn(block: Block, cited: CitedNumber): ReturnType<typeof bodyIn> {
  if (cited.start > 0 || cited.date === null || cited.issuer === null || !beginsWithBody(cited.issuer)) return null;
  const body = bodyIn(block, cited.issuer, 0);
  const after = body ? block.text.slice(body.at.end) : "";
  return /^\s?(?:[.;:]|$|(?:về|v\/v) (?:(?!,? (?:đề nghị|yêu cầu|căn cứ|thực hiện) )[^.;:]){3,300}[.:]?$)/iu.test(after)
    ? body
    : null;
}

/** True where the paragraphs that follow are the document's own orders. */
function isOwn(cited: CitedNumber, issuer: string, rest: readonly Block[]): boolean {
  if (!rest.some(({ text }) => ORDERS.test(fold(text.slice(0, LOOKED_AT))))) return false;
  const isTold = rest.some(
    ({ text }) =>
      TOLD_OF.test(fold(text.slice(0, LOOKED_AT))) ||
      citedNumbers(text.slice(0, LOOKED_AT)).some(({ number }) => number === cited.number),
  );
  if (isTold) return false;
  const asking = whoAsks(rest, false);
  if (!asking) return true;
  const [own, other] = [bodyOf(issuer), bodyOf(asking.name)];
  return own.startsWith(other) || other.startsWith(own);
}

/** A body without the committee or head that speaks for it, folded. */
function bodyOf(name: string): string {
  return fold(nameOfOffice(expandAbbreviations(name))).replace(
    /^(?:ban chap hanh|ban thuong vu|thuong truc|bch|btv) /u,
    "",
  );
}

/** A short first line that is no sentence: the page's own name for the document. */
function isPageTitle(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.marker === null &&
    block.text.length <= TITLE &&
    !/[;:,]$/u.test(block.text) &&
    citedNumbers(block.text).length === 0
  );
}

// "Công điện của Cục Cứu hộ đề nghị …": whose it is stands before what it is about
const OF_ISSUER = /^của .{3,90}? (?=(?:đề nghị|yêu cầu|về|chỉ đạo|hướng dẫn|triển khai|phát động|tăng cường) )/u;

/** Units of a page's title before what the document is about: its kind's name, whose it is. */
function lengthOfLead(title: string, type: string | null): number {
  const name = DOCUMENT_TYPES.find(({ code, name }) => code === type && fold(title).startsWith(`${fold(name)} `))?.name;
  const kind = name === undefined ? 0 : name.length + 1;
  const whose = OF_ISSUER.exec(title.slice(kind))?.[0].length ?? 0;
  return kind + whose + (/^(?:v\/v|về việc) /iu.exec(title.slice(kind + whose))?.[0].length ?? 0);
}

/** The page's title where it is about what the document is about; else what is said behind the number. */
function titleOf(page: Block | null, block: Block, cited: CitedNumber): StatedHead["title"] {
  const about = aboutIn(block, cited);
  if (page && (!about || isLike(page.text, about.value))) {
    const lead = lengthOfLead(page.text, cited.type);
    const value = collapse(page.text.slice(lead)).replace(/[\s.]{1,3}$/u, "");
    return { value, span: page.span, confidence: 0.85 };
  }
  return about;
}

function aboutIn(block: Block, cited: CitedNumber): StatedHead["title"] {
  const body = /^,? ?của /iu.test(block.text.slice(cited.end)) ? bodyIn(block, cited.issuer, cited.end) : null;
  const from = body?.at.end ?? cited.end;
  const sentence = /^(?:[^.;:]|\.(?! ?\p{Lu}|$)){0,500}/u.exec(block.text.slice(from))?.[0] ?? "";
  const lead = ABOUT.exec(sentence)?.[0].length ?? 0;
  const value = sentence.slice(lead).replace(ENDS, "").trim();
  if (value.length < 8) return null;
  const start = from + lead;
  return { value: collapse(value), span: block.toSource({ start, end: start + value.length }), confidence: 0.8 };
}

/** True where half the words of the shorter are in the longer. */
function isLike(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (!few || !many) return false;
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}
