import { isAllCaps } from "../../text/letters/vietnamese.js";
import { isAuthority, isOffice, personName } from "./signing-cues.js";

const SIGNED =
  /^([\p{Lu}\p{M}\s.,/&-]{6,160}\p{Lu})\s{1,3}(\p{Lu}[\p{Ll}\p{M}'’]{0,9}(?:\s\p{Lu}[\p{Ll}\p{M}'’]{0,9}){1,4})$/u;
// A deputy, a deputy's authority, an office: each was a line of its own. "TỔNG CỤC TRƯỞNG", "KT. CHỦ TỊCH" and "BỘ TRƯỞNG, CHỦ NHIỆM" are one.
const NEXT_LINE =
  /(?<![.,/]|PHÓ|TỔNG|CHI|QUYỀN|Q|[KT]\/[TML])\s{1,3}(?=(?:KT|TL|TUQ|Q)\.\s?\p{Lu}|PHÓ |CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|(?:BỘ|VỤ|VIỆN|HIỆU|THỨ) TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|TRẠM|ĐOÀN|KHOA|CÔNG AN)|CHÁNH |BÍ THƯ|CHỦ NHIỆM|THỦ TƯỚNG)/u;

/**
 * The lines of a signature that were read as one, "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An", from authority to name; null for any other words.
 */
export function signatureInOneLine(text: string): readonly string[] | null {
  const [, offices = "", name = ""] = SIGNED.exec(text) ?? [];
  if (!isAllCaps(offices) || personName(name, "any") === null) return null;
  if (!isAuthority(offices) && !isOffice(offices)) return null;
  return [...officesInLine(offices), name];
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH": each authority and office by itself, as they stood one under the other. */
export function officesInLine(offices: string): readonly string[] {
  return offices.split(NEXT_LINE);
}

/** "- Lưu: VT, KTTH (2b). Thu Hà BỘ TRƯỞNG, CHỦ NHIỆM Lê Văn Bình": where the signature begins behind the archive's entry and whoever typed it; null where none stands there. */
export function signatureBehindArchive(text: string): number | null {
  if (!/^[-–•+*]?\s?Lưu/u.test(text)) return null;
  for (const { index } of text.matchAll(/\s(?=\p{Lu}{2})/gu))
    if (signatureInOneLine(text.slice(index + 1))) return index + 1;
  return null;
}
