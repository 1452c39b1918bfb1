import { typeOfSymbolPart } from "../../model/document-types.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

/** What the rest of a letterhead tells of the letters of its number. */
export interface SymbolClues {
  /** Code of the kind that the title names ("KH"); null where it was not read. */
  readonly type: string | null;
  /** First letters of the bodies in the left column: "SNV" of "SỞ NỘI VỤ". */
  readonly initials: readonly string[];
  /** Abbreviations of bodies: "UBND". */
  readonly isKnown: (abbreviation: string) => boolean;
  /** Those but for one letter the same. */
  readonly knownLike: (abbreviation: string) => readonly string[];
}

const HEAD = /^[^\p{L}\p{N}]{0,3}S[ốóòôồỗộo06]\s?[:;.,]?\s{0,3}/u;
// digits, what parts them from the code, code, what parts it from the body's letters, those
const NUMBER =
  /^(\d{0,5})(\s{0,3}[^\p{L}\p{N}\s]{0,3}\s{0,2})(\p{Lu}\p{L}{1,4})(\s{0,2}[^\p{L}\p{N}\s]{1,3}\s{0,2})(\p{Lu}[\p{L}\p{N}&]{1,13})(?![\p{L}\p{N}])/u;
// A stroke is read as one of these: "156/TB" as "1567TB".
const LIKE_STROKE = /[17]$/u;

/**
 * The signs and letters of a number's line put right: "Số: 12' KH-“SNV" is "Số: 12/KH-SNV", "/TB-BGTVI" under the ministry's name "/TB-BGTVT".
 * Its digits are never touched; where one of them may be the stroke ("1567TB-UBND") nothing is. `line` begins at `start` of the source text.
 */
export function numberLineRepairs(line: string, start: number, clues: SymbolClues): readonly Repair[] {
  const head = HEAD.exec(line)?.[0].length ?? 0;
  const found = head > 0 ? NUMBER.exec(line.slice(head)) : null;
  if (!found) return [];
  const [, digits = "", stroke = "", code = "", dash = "", body = ""] = found;
  const type = typeMeantBy(code, clues.type);
  if (type === null)
    return typeOfSymbolPart(body) === null ? [] : bodyRepairs(code, start + line.indexOf(code, head), clues);
  const repairs: Repair[] = [];
  let at = start + head;
  const give = (read: string, is: string): void => {
    if (read !== is) repairs.push({ start: at, end: at + read.length, read, is });
    at += read.length;
  };
  // The Party's "15-QĐ/HU" is the other way round.
  const isParty = /^\s{0,3}[-–—]\s{0,2}$/u.test(stroke);
  if (!isParty && digits !== "" && LIKE_STROKE.test(digits) && !/[^\s]/u.test(stroke)) return [];
  // A place between words cannot be repaired, only words: a stroke that is missing is given to the digits before it.
  if (isParty || stroke.trim() === "/") at += digits.length + stroke.length;
  else if (stroke === "") give(digits, `${digits}/`);
  else {
    at += digits.length;
    give(stroke, "/");
  }
  give(code, type);
  give(dash, isParty ? "/" : "-");
  return [...repairs, ...bodyRepairs(body, at, clues)];
}

function typeMeantBy(code: string, titled: string | null): string | null {
  if (typeOfSymbolPart(code) !== null) return code;
  return titled !== null && titled.length === code.length && isOneEdit(code, titled) ? titled : null;
}

function bodyRepairs(read: string, start: number, { initials, isKnown, knownLike }: SymbolClues): readonly Repair[] {
  if (isKnown(read) || initials.some((one) => one.startsWith(read))) return [];
  const near = (one: string): boolean => one.length > 2 && (fold(one) === fold(read) || isOneEdit(one, read));
  const own = [...new Set(initials.filter(near))];
  const meant = own.length > 0 ? own : knownLike(read);
  const [is] = meant;
  return is !== undefined && meant.length === 1 ? [{ start, end: start + read.length, read, is }] : [];
}
