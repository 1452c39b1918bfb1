import { fold } from "./letters/vietnamese.js";

/** "12/SYT-KH", "45/STTTT-BC": the letters of a kind where those of an office stand (Kế hoạch, Báo chí, Quy hoạch), behind the body's. */
export function isOffice(symbol: string, code: string | null): boolean {
  return code !== null && /^\/ ?[\p{Lu}\d]{2,12} ?[-–] ?(?:KH|BC|QH)$/u.test(symbol);
}

/** The symbol of the National Assembly: "31/2004/QH11". */
export const ASSEMBLY = /(?:\/ ?QH\d{0,2}|QH\d{1,2})$/u;

/** "Luật ban hành văn bản … của Hội đồng nhân dân số 31/2004/QH11": the kind stands far off; the National Assembly sends no letters. */
export function assemblyType(kind: string | null, before: string): string | null {
  if (kind !== null && kind !== "CV") return kind;
  const named = [...fold(before.slice(-240)).matchAll(/(?<![a-z])(?:luat|phap lenh|nghi quyet)(?![a-z])/gu)].at(
    -1,
  )?.[0];
  return named === undefined ? null : named === "luat" ? "L" : named === "phap lenh" ? "PL" : "NQ";
}

/** A symbol that begins with a body and names no kind is that of a letter. */
export function typeWithoutCode(kind: string | null, symbol: string): string | null {
  if (kind !== null) return kind;
  return symbol === "" ? null : "CV";
}
