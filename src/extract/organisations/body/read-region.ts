import type { BodyEntry } from "../../../patternbook/lexicon.js";
import { regionEnd, startsBody } from "./read-name-words.js";
import { readPlaceName, readUnit, unitWordAt } from "../read-unit.js";
import { form, isCapital, isDash, type Reading } from "../reading.js";

/** "khu vực", "khu vực IV", "khu vực Tân An", "miền Trung", "- Chi nhánh Tân An" after a body that serves several units; `at` itself where there is none. */
export function readRegion(r: Reading, at: number): number {
  const begin = isDash(r, at) ? at + 1 : at;
  if (form(r, begin) === "chi" && form(r, begin + 1) === "nhánh") {
    if (unitWordAt(r, begin + 2)) return begin + 2;
    const area = regionEnd(r, begin + 2);
    if (area > begin + 2) return area;
    const place = isCapital(r, begin + 2) && !startsBody(r, begin + 2) ? readPlaceName(r, begin + 2, false) : null;
    return place?.next ?? begin + 2;
  }
  if (form(r, at) === "miền" && isCapital(r, at + 1)) return at + 2;
  const end = regionEnd(r, at);
  if (end > at || form(r, at) !== "khu" || form(r, at + 1) !== "vực") return end;
  const seat = isCapital(r, at + 2) && !startsBody(r, at + 2) ? readPlaceName(r, at + 2, false) : null;
  return seat?.next ?? at + 2;
}

/** "Ngân hàng Nhà nước | tỉnh", "… | khu vực 7", "… | chi nhánh tỉnh": the branch of a body of the centre is not called "Việt Nam", where the words are not. */
export function nameOfBranch(
  r: Reading,
  { name, level }: BodyEntry,
  end: number,
  named: { readonly name: string; readonly next: number },
): string {
  const isShort =
    level === "trung ương" && named.name === name && / Việt Nam$/u.test(name) && form(r, end - 1) !== "nam";
  if (!isShort || (readUnit(r, named.next) === null && readRegion(r, named.next) === named.next)) return named.name;
  return name.replace(/ Việt Nam$/u, "");
}
