import { isOneEdit } from "../../text/likeness/one-edit.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

const WORD = /[\p{L}\p{M}\d]{1,20}/gu;
const YEAR = /^(?:19|20)\d{2}$/u;

interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * The words of a line of place and date put right: "Sơn Hà, ngày 17 thúng 4 năm 2023". Two of "ngày", "tháng", "năm" must be read with their
 * letters, the third but for one. `line` begins at `start` of the source text. Numbers are never touched.
 */
export function dateLineRepairs(line: string, start: number): readonly Repair[] {
  const comma = Math.max(line.lastIndexOf(","), line.lastIndexOf(". "));
  if (comma < 2 || line.length > 120) return [];
  const tokens = [...line.slice(comma).matchAll(WORD)].map(({ 0: text, index }): Token => ({
    text,
    at: comma + index,
  }));
  if (!YEAR.test(tokens.pop()?.text ?? "")) return [];
  const found: { readonly token: Token; readonly is: string }[] = [];
  let exact = 0;
  for (const is of ["năm", "tháng", "ngày"]) {
    let token = tokens.pop();
    // The number before the word that was just read; by hand it may be anything short.
    if (is !== "năm" && token && likeness(token.text, is) === "none" && token.text.length <= 3) token = tokens.pop();
    const like = token ? likeness(token.text, is) : "none";
    if (!token || like === "none") return [];
    if (like === "exact") exact++;
    if (token.text !== is) found.push({ token, is });
  }
  if (exact < 2 || tokens.length > 0) return [];
  return found.map(({ token: { text, at }, is }) => ({
    start: start + at,
    end: start + at + text.length,
    read: text,
    is,
  }));
}

function likeness(read: string, is: string): "exact" | "near" | "none" {
  const [a, b] = [fold(read), fold(is)];
  if (a === b) return "exact";
  return /\p{L}/u.test(read) && isOneEdit(a, b) ? "near" : "none";
}
