import type { Found } from "../../../model/directive.js";
import { typeOfSymbolPart } from "../../../model/document-types.js";
import type { Window } from "./letterhead-window.js";

const BLANK = String.raw`[\s.…_]{0,40}`;
const SYMBOL = String.raw`[\p{Lu}][\p{L}\p{N}&]{0,20}(?:(?:[-–.+]|[ ]?[-–][ ](?=\p{Lu}{2})|[ ][-–](?=\p{Lu}{2}))[\p{L}\p{N}&]{1,20}){0,4}(?:\([\p{Lu}]{1,6}\))?`;
const HEAD = String.raw`(?<![\p{L}\p{M}])[Ss][ốóòôồỐÓÒÔồo06]\s{0,3}[:;.]?`;
const WHOLE = new RegExp(
  `${HEAD}${BLANK}(\\d{1,5}[a-z]?)?${BLANK}(\\/\\s{0,2}(?:19|20)\\d{2}\\s{0,2})?([/–-])\\s{0,3}(${SYMBOL})`,
  "u",
);
const DIGITS = new RegExp(`${HEAD}[^\\S\\n]{0,8}(\\d{1,5}[a-z]?)[^\\S\\n]{0,8}(?:\\n|$|\\s{3})`, "u");
const LONE_SYMBOL = new RegExp(
  `(?:^|\\n)[^\\S\\n]{0,60}([/–-])[^\\S\\n]{0,3}(${SYMBOL})[^\\S\\n]{0,8}(?=\\n|\\s{3})`,
  "u",
);

/**
 * The document's number as written, without spaces: "565/TB-UBND"; a number left blank keeps its symbol: "/KH-UBND", "-KL/HU". Null where
 * the letterhead has none.
 */
export function readNumber(letterhead: Window): Found<string> | null {
  const whole = WHOLE.exec(letterhead.text);
  if (whole) {
    const [, digits = "", year = "", separator = "/", symbol = ""] = whole;
    const rest = symbol + partyTail(letterhead.text, whole.index + whole[0].length);
    const start = whole.index;
    return {
      value: `${digits}${year.replace(/\s/gu, "")}${separator === "–" ? "-" : separator}${repairSymbol(rest)}`,
      span: letterhead.toSource({ start, end: whole.index + whole[0].length + rest.length - symbol.length }),
      confidence: digits ? 0.97 : 0.95,
    };
  }
  // "Số: 173" and "/KH-UBND" read as two lines, perhaps with the right column between them.
  const digits = DIGITS.exec(letterhead.text);
  if (!digits) return null;
  const symbol = LONE_SYMBOL.exec(letterhead.text.slice(digits.index));
  const span = letterhead.toSource({ start: digits.index, end: digits.index + digits[0].trimEnd().length });
  if (!symbol) return null;
  return { value: `${digits[1] ?? ""}${symbol[1] ?? "/"}${repairSymbol(symbol[2] ?? "")}`, span, confidence: 0.9 };
}

// "15-QĐ/HU", "05-NQ/ĐU": after the kind's code a slash and the body.
function partyTail(text: string, at: number): string {
  return (
    /^\s{0,2}\/\s{0,2}[\p{Lu}][\p{L}\p{N}&]{0,15}(?:[-–][\p{L}\p{N}&]{1,15}){0,2}/u
      .exec(text.slice(at))?.[0]
      .replace(/\s/gu, "") ?? ""
  );
}

/** "TBHĐND" → "TB-HĐND": PDF extraction loses hyphens. */
function repairSymbol(symbol: string): string {
  const flat = symbol
    .replace(/–/gu, "-")
    .replace(/\s/gu, "")
    .replace(/[.\s]{1,5}$/u, "");
  if (flat.includes("-") || flat.includes("/")) return flat;
  const glued = /^(\p{Lu}{2}[a-z]?)((?:UBND|HĐND|BCĐ|SNV|VP|TTg|CP)\p{L}{0,8})$/u.exec(flat);
  return glued?.[1] && typeOfSymbolPart(glued[1]) ? `${glued[1]}-${glued[2] ?? ""}` : flat;
}
