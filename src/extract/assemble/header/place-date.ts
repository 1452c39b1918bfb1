import type { Found } from "../../../model/directive.js";
import { isDay, isoDay } from "../../../text/dates/calendar-date.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import type { Window } from "./letterhead-window.js";

export interface PlaceAndDate {
  readonly place: Found<string> | null;
  /** ISO, perhaps partial: "2024-03" for "ngày … tháng 3 năm 2024". */
  readonly issuedOn: Found<string> | null;
  /** True where a line for the date is there, filled in or not. */
  readonly hasLine: boolean;
}

// A telegram states its hour: "Sơn Hà, hồi 14 giờ 00, ngày ...".
const HOUR = String.raw`(?:(?:hoi|luc)\s{1,3}\d{1,2}\s{0,2}(?:gio|h)[\s\d]{0,6}(?:phut)?,?\s{0,4})?`;
const FILL = String.raw`[\s.,…_·-]{0,20}`;
// On folded text. The place is checked on the written one: "thang nam" must not be read as May.
const LINE = new RegExp(
  `([a-z][a-z.' –-]{0,40})[,.]\\s{0,12}${HOUR}ngay(${FILL}\\d{0,2}${FILL})(?:thang(${FILL}\\d{0,2}${FILL})|\\/(${FILL}\\d{0,2}${FILL}))(?:nam|\\/)(${FILL}(?:\\d[\\s]?){0,4})`,
  "gu",
);
const SHORT = new RegExp(
  `([a-z][a-z.' –-]{0,40}),\\s{0,12}ngay\\s{0,4}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})`,
  "gu",
);

// The comma was lost: the line holds nothing else.
const BARE = new RegExp(
  `(?<=^|\\n)([a-z][a-z '-]{2,30}) ngay([\\s.…_]{1,12}\\d{0,2}) {1,3}thang (\\d{1,2}) nam (\\d{4})\\W{0,3}(?=\\n|$)`,
  "gu",
);

// Scans: "Kon Tum, ngà/ tháng 5 năm 2024", "Kon Tum, tháng 5 năm 2024". The day was written by hand or smeared, and counts as blank.
const SMEARED = new RegExp(
  `([a-z][a-z.' –-]{0,40}),\\s{0,4}(?:ngay[^\\n]{1,6}|(?:[a-z]{0,2}ga[a-z]?|n?ay)?[^a-z\\n]{0,10})thang\\s{0,3}(\\d{1,2})\\s{1,3}nam\\s{1,3}(\\d{4})(?!\\d)`,
  "gu",
);

/** Reads "Kon Tum, ngày 5 tháng 01 năm 2024" and its blanks; what stands in `letterhead` must be free of stamps. */
export function readPlaceDate(letterhead: Window): PlaceAndDate {
  for (const form of [LINE, SHORT, BARE]) {
    for (const match of letterhead.folded.matchAll(form)) {
      const [whole, before = "", day = "", ...rest] = match;
      const [month = "", year = ""] = form === LINE ? [rest[0] ?? rest[1] ?? "", rest[2] ?? ""] : rest;
      const from = match.index - lengthOfFirstWords(letterhead.text, match.index);
      const place = placeIn(letterhead.text.slice(from, match.index + before.length).replace(/\n/gu, " "));
      if (!place) continue;
      const start = from + place.at;
      const dateStart = match.index + whole.indexOf("ngay", before.length);
      return {
        place: {
          value: place.name,
          span: letterhead.toSource({ start, end: match.index + before.length }),
          confidence: 0.96,
        },
        issuedOn: dateOf(day, month, year, letterhead, dateStart, match.index + whole.trimEnd().length),
        hasLine: true,
      };
    }
  }
  return smearedDate(letterhead);
}

function smearedDate(letterhead: Window): PlaceAndDate {
  for (const match of letterhead.folded.matchAll(SMEARED)) {
    const [whole, before = "", month = "", year = ""] = match;
    const place = placeIn(letterhead.text.slice(match.index, match.index + before.length));
    if (!place) continue;
    const [start, end] = [match.index + place.at, match.index + before.length];
    const issuedOn = dateOf("", month, year, letterhead, end + 1, match.index + whole.length);
    return {
      place: { value: place.name, span: letterhead.toSource({ start, end }), confidence: 0.93 },
      issuedOn: issuedOn && { ...issuedOn, confidence: 0.9 },
      hasLine: true,
    };
  }
  return { place: null, issuedOn: null, hasLine: false };
}

// "Thành phố Hồ", "Số 142/TB-VG Ân" at the end of the line above, with nothing else behind the number
const FIRST_WORDS =
  /(?:^|\n)[^\S\n]{0,60}(?:[Ss]ố ?:?[^\S\n]{0,4})?(?:\d{1,5}[/-][\p{Lu}\d&/-]{2,30}[^\S\n]{1,60})?((?:(?:Thành phố|TP\.?|Tp\.?|Thị xã|Thị trấn)[^\S\n]{1,2})?\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6})?|Thành phố)[^\S\n]{0,8}\n$/u;

/** Units of a place's first words that stand on the line above, where its last begin a line at `at`: "Thành phố Hồ ⏎ Chí Minh, ngày". */
function lengthOfFirstWords(text: string, at: number): number {
  const indent = /\n[^\S\n]{0,60}$/u.exec(text.slice(0, at))?.[0].length;
  if (indent === undefined) return 0;
  const before = text.slice(Math.max(0, at - indent + 1 - 160), at - indent + 1);
  const words = FIRST_WORDS.exec(before)?.[1];
  return words === undefined ? 0 : before.length - before.lastIndexOf(words) + indent - 1;
}

/** The capitalised words before the comma; what was read before them on the line ("Số: 12/KH-UBND Hà Nội") is none. */
function placeIn(text: string): { name: string; at: number } | null {
  const match =
    /(?:^|[\s\d])((?:TP\.?\s{0,2}|Tp\.?\s{0,2}|Thành phố\s)?\p{Lu}[\p{L}\p{M}'’]{0,15}(?:(?:[ ]{1,2}|-|[ ][-–][ ])\p{Lu}[\p{L}\p{M}'’]{0,15}){0,5})$/u.exec(
      text,
    );
  const name = match?.[1];
  if (!match || !name) return null;
  const words = name.split(/\s+/u);
  // "TB-UBND Hà Nội": capitals read from the number's symbol are no part of the place.
  const first = words.findIndex((word) => /^TP\.?$/u.test(word) || !/\p{Lu}{2}/u.test(word));
  if (first < 0) return { name: collapse(name), at: match.index + match[0].length - name.length };
  const kept = words.slice(first).join(" ");
  return { name: collapse(kept), at: text.length - (name.length - name.indexOf(words[first] ?? "")) };
}

function dateOf(
  day: string,
  month: string,
  year: string,
  letterhead: Window,
  start: number,
  end: number,
): Found<string> | null {
  const number = (digits: string): number => Number(digits.replace(/\D/gu, "") || 0);
  const [d, m, y] = [number(day), number(month), number(year)];
  if (y < 1945 || y > 2100) return null;
  const span = letterhead.toSource({ start, end });
  if (m >= 1 && m <= 12 && isDay(y, m, d)) return { value: isoDay(y, m, d), span, confidence: 0.97 };
  if (m >= 1 && m <= 12 && d === 0)
    return { value: `${String(y)}-${String(m).padStart(2, "0")}`, span, confidence: 0.95 };
  return { value: String(y), span, confidence: m === 0 && d === 0 ? 0.95 : 0.5 };
}
