import { isAllCaps } from "../../text/letters/vietnamese.js";
import { isAuthority, isOffice, personName, surnameMeantBy } from "../outline/signing-cues.js";
import type { Repair } from "./find-repairs.js";

// "..'TM. ỦY BAN", "- GIÁM ĐỐC", "Ñ KT. GIÁM ĐỐC": strokes of a stamp or a signature before the words.
const BEFORE = /^(?:[^\p{L}\p{N}]{1,6}|\p{L}\s{1,2}(?=\p{Lu}{2}))/u;
const AFTER = /[^\p{L}\p{M})]{1,6}$/u;
const MODES: readonly (readonly [misread: RegExp, is: string])[] = [
  [/^(?:TI|T1|1L|IL|TT)\.(?=\s?(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG))/u, "TL."],
  [/^(?:1M|IM|TN|FM)\.(?=\s?(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|BAN ))/u, "TM."],
  [/^(?:KI|K1|KF|XT)\.(?=\s?(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG))/u, "KT."],
];

/**
 * A line of a signature without the specks around it, with its mode ("TI. BỘ TRƯỞNG" is "TL. BỘ TRƯỞNG") and the signer's family name put right
 * ("Nguyên Văn An"). Only what is a mode of signing, an office or a person then. `line` begins at `start` of the source text.
 */
export function signatureLineRepairs(line: string, start: number): readonly Repair[] {
  const before = BEFORE.exec(line)?.[0] ?? "";
  const bare = line.slice(before.length);
  const mode = MODES.find(([misread]) => misread.test(bare));
  const words = mode ? bare.replace(mode[0], mode[1]) : bare;
  const name = personName(words, "any");
  const isOfSignature = (isAllCaps(words) && (isAuthority(words) || isOffice(words))) || name !== null;
  if (!isOfSignature) return [];
  // A stray letter before a name may be a part of it.
  if (name !== null && /\p{L}/u.test(before)) return [];
  const repairs: Repair[] = before === "" ? [] : [{ start, end: start + before.length, read: before, is: "" }];
  const at = start + before.length;
  const misread = mode?.[0].exec(bare)?.[0] ?? null;
  if (mode && misread !== null) repairs.push({ start: at, end: at + misread.length, read: misread, is: mode[1] });
  const surname = name === null ? null : surnameMeantBy(name.split(" ")[0] ?? "");
  if (name !== null && surname !== null) {
    const from = at + bare.indexOf(name);
    const read = name.split(" ")[0] ?? "";
    repairs.push({ start: from, end: from + read.length, read, is: surname });
  }
  const after = AFTER.exec(bare)?.[0] ?? "";
  if (after !== "" && after.length < bare.length)
    repairs.push({ start: at + bare.length - after.length, end: at + bare.length, read: after, is: "" });
  return repairs;
}
