import { DOCUMENT_TYPES } from "../../model/document-types.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { FlatLine } from "./flat-line.js";
import type { TitleLines } from "./title-lines.js";
import { isAddressee, isDecider, isNationalHeader, opensBody } from "./zone-cues.js";

const KIND_AND_ABOUT = new RegExp(
  `^(?:${DOCUMENT_TYPES.map(({ name }) => fold(name)).join("|")})(?: khan)?(?![a-z])(?! so | nay |,|:)\\s{1,3}`,
  "u",
);

/** "Thông báo về việc nghỉ lễ", "Công điện khẩn về …": a line in small letters that begins with its kind. Units up to what it is about; 0 for none. */
export function kindInSmallLetters({ folded, isCaps }: Pick<FlatLine, "folded" | "isCaps">): number {
  return isCaps ? 0 : (KIND_AND_ABOUT.exec(folded)?.[0].length ?? 0);
}

// "Để hưởng ứng Tháng an toàn giao thông …": what is written for the title's end
const PURPOSE =
  /^(?:de|nham) (?:huong ung|thuc hien|kip thoi|tiep tuc|gop phan|chuan bi|trien khai|phuc vu|co can cu|co co so|dam bao|bao dam|tang cuong) .{40}/u;
const BASES =
  /^(?:can cu|kinh g[uo]i|(?:thuc hien|theo|trien khai) (?:su |tinh than )?(?:chi dao|ke hoach|cong van|cong dien|quyet dinh|thong bao|nghi quyet|chi thi|van ban|chuong trinh|huong dan)) .{40}/u;

/** "BAN HÀNH KẾ HOẠCH THỰC HIỆN …" in capitals: what a decision is about, copied without it. */
export const PROMULGATED =
  /^ban hanh (?=(?:ke hoach|chuong trinh|quy che|quy dinh|de an|phuong an|huong dan)(?![a-z]))/u;
const BODY_NOUN =
  /^(?:so|phong|ubnd|uy ban|truong|cong ty|benh vien|ban|hoi|doan|cong doan|dang uy|huyen uy|tinh uy|trung tam|bo|cuc|chi cuc|van phong|cong an|to)(?![a-z])/u;

/** "Hướng dẫn tiêm chủng mở rộng năm 2015 ⏎ Thực hiện Kế hoạch …": a text without letterhead that begins with its title in small letters, over what it is based on. */
export function headlessTitle([first, next]: readonly FlatLine[]): TitleLines | null {
  if (!first || !next || first.cell || first.trimmed.length < 15 || first.trimmed.length > 300) return null;
  if (PROMULGATED.test(first.folded) && first.isCaps) return { start: 0, end: next.isCaps ? 2 : 1, type: null };
  const isWords = /^\p{Lu}\p{Ll}/u.test(first.trimmed) && !/[:;,]$/u.test(first.trimmed);
  if (!isWords || isAddressee(first) || opensBody(first) || isDecider(first)) return null;
  const isTitle =
    namesItsKind(first, next) ||
    BASES.test(next.folded) ||
    PURPOSE.test(next.folded) ||
    (isAddressee(next) && !BODY_NOUN.test(first.folded));
  if (!isTitle) return null;
  return { start: first.index, end: first.index + 1, type: null };
}

/** "Thông báo nghỉ lễ năm 2020": a first line that is no sentence, over one that does not go on with it. */
function namesItsKind(first: FlatLine, next: FlatLine): boolean {
  const isClosed = isAddressee(next) ? /[:;,]$/u : /[.:;,]$/u;
  return kindInSmallLetters(first) > 0 && !isClosed.test(first.trimmed) && !/^\p{Ll}/u.test(next.trimmed);
}

/** `Thông báo "V/v nghỉ học tránh bão"` over the quốc hiệu: a page of the web calls the document so. */
export function titleOverHead(lines: readonly FlatLine[], anchor: number): TitleLines | null {
  const [first, next] = lines;
  const isOver = first && next && !first.cell && first.trimmed.length <= 300 && isNationalHeader(next) && anchor > 0;
  return isOver && namesItsKind(first, next) ? { start: 0, end: 1, type: null } : null;
}
