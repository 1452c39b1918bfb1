import { isVietnameseSyllable } from "../../../text/letters/syllables.js";
import { actionAt, form, isCapital, isGlued, isLetters, isShouted, lookUp, slice, type Reading } from "../reading.js";

const LONGEST = 8;

/** Initials of places, roads, works, papers and people at large. */
const THINGS = new Set(
  (
    "KCN CCN KKT KDC KĐT QL ĐT TL HL TP TX TT DA GPMB TTHC QSDĐ VBQPPL CTMTQG NTM ATTP ATGT PCCC PCCCR " +
    "BVMT CSDL CNTT ANTT TNGT KHCN CCHC ODA FDI PCI PAPI OCOP BHYT PCTT TKCN ATVSTP VSATTP TTATGT ANCT XDCB " +
    "NSNN GDP GRDP CPI KPI BOT PPP VLXD SGK HSMT DVC DVCTT GTNT VPHC TDTT CBCC CBCCVC CBCNV CNVC CNVCLĐ HSSV HSSK TSCĐ"
  ).split(" "),
);

/** True for capitals of two letters at least that no list knows and no heading in capitals holds: "TCTD", "QTDND", "PC". */
export function isInitials(r: Reading, at: number): boolean {
  if (!isShouted(r, at) || isShouted(r, at - 1) || isShouted(r, at + 1)) return false;
  const written = slice(r, at, at + 1);
  // "Quý III phải đạt …"
  if (
    written.length > LONGEST ||
    THINGS.has(written) ||
    /^[IVX]{1,4}$/u.test(written) ||
    isVietnameseSyllable(written.toLowerCase())
  )
    return false;
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

/** Foreign words that are things, none who acts. */
const FOREIGN_THINGS = new Set(
  "website fanpage facebook zalo email video clip logo covid internet pano wifi camera logistics marketing container robot".split(
    " ",
  ),
);

/** A firm's own word ("Sabeco"): capital, no syllable of Vietnamese, and of some length. */
export function isForeignName(r: Reading, at: number): boolean {
  const written = form(r, at);
  if (!isLetters(r, at) || !isCapital(r, at) || written.length < 4 || FOREIGN_THINGS.has(written)) return false;
  return !isVietnameseSyllable(written) && lookUp(r, r.lexicon.bodies, at) === null;
}

/** Past a number of one or two digits at `at`, and the letter written to it: "Petec 2", "Lilama 18A". */
function numberedEnd(r: Reading, at: number): number {
  if (!/^\d{1,2}[a-z]?$/u.test(form(r, at))) return at;
  return isGlued(r, at + 1) && /^[a-z]$/u.test(form(r, at + 1)) ? at + 2 : at + 1;
}

/**
 * Past initials of three letters at least or a foreign word that stand alone for who acts, and a number behind them: "VRG | chăm sóc", "Petec 2 |
 * hoàn thành"; `at` where none stand, or no verb in small letters follows.
 */
export function loneNameEnd(r: Reading, at: number): number {
  if (form(r, at - 1) === ",") return at;
  const isShort = isInitials(r, at) && slice(r, at, at + 1).length > 2;
  if (!isShort && (isShouted(r, at) || !isForeignName(r, at))) return at;
  const end = numberedEnd(r, at + 1);
  const action = isCapital(r, end) ? undefined : actionAt(r, end)?.value;
  return action === "verb" || action === "modal" ? end : at;
}
