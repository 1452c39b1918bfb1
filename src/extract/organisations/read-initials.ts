import { isVietnameseSyllable } from "../../text/syllables.js";
import { isCapital, isLetters, isShouted, lookUp, slice, type Reading } from "./reading.js";

const LONGEST = 8;

/** Initials of places, roads, works and papers, which do nothing. */
const THINGS = new Set(
  (
    "KCN CCN KKT KDC KĐT QL ĐT TL HL TP TX TT DA GPMB TTHC QSDĐ VBQPPL CTMTQG NTM ATTP ATGT PCCC PCCCR " +
    "BVMT CSDL CNTT ANTT TNGT KHCN CCHC ODA FDI PCI PAPI OCOP"
  ).split(" "),
);

/** True for capitals of two letters at least that no list knows and no heading in capitals holds: "TCTD", "QTDND", "PC". */
export function isInitials(r: Reading, at: number): boolean {
  if (!isShouted(r, at) || isShouted(r, at - 1) || isShouted(r, at + 1)) return false;
  const written = slice(r, at, at + 1);
  if (written.length > LONGEST || THINGS.has(written) || isVietnameseSyllable(written.toLowerCase())) return false;
  return lookUp(r, r.lexicon.bodies, at) === null;
}

/** Past initials and the name behind them ("QTDND Đồng Mỏ"), or initials alone after "các" (`isMany`, three letters at least); `at` where none stand. */
export function initialsEnd(r: Reading, at: number, isMany: boolean): number {
  if (!isInitials(r, at)) return at;
  if (isMany) return slice(r, at, at + 1).length > 2 ? at + 1 : at;
  let end = at + 1;
  while (isLetters(r, end) && isCapital(r, end) && !isShouted(r, end)) end++;
  return end > at + 1 ? end : at;
}
