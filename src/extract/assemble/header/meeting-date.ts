import type { Found } from "../../../model/directive.js";
import { isDay, isoDay } from "../../../text/dates/calendar-date.js";
import { fold } from "../../../text/letters/vietnamese.js";
import type { Passage } from "./meeting.js";

const DATE = String.raw`(\d{1,2})(?:\s?(?:,|và|va|-|–|den(?: het)?)\s?(?:ngay )?\d{1,2}){0,3}(?:\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?|\s{1,2}thang\s{1,2}(\d{1,2})(?:\s{1,2}nam\s{1,2}(\d{4}))?)`;
const OPENING = new RegExp(
  `^\\(?(?:tai (?:phien hop|cuoc hop|hoi nghi|buoi (?:lam viec|hop)|ky hop)(?: [a-z ]{1,40})?,?\\s)?(?:(?:vao|trong|tu)\\s)?(?:(?:buoi\\s)?(?:sang|chieu|toi)\\s)?(?:(?:hoi\\s)?\\d{1,2}\\s?(?:gio|h)\\s?(?:\\d{1,2}\\s?(?:phut)?)?,?\\s)?(?:(?:cac|hai|ba|02|03|2|3)\\s)?(?:thu\\s\\S{1,5},?\\s)?ngay\\s{1,2}${DATE}`,
  "u",
);
const INSIDE = new RegExp(
  `(?:hop|hoi nghi|lam viec|kiem tra|giao ban|ky hop)[^.;]{0,80}?(?<![a-z])(?:sang |chieu )?ngay\\s{1,2}${DATE}`,
  "u",
);

// "Thực hiện Kế hoạch số 118/KH-HĐND ngày 22/8/2023, ngày 10/10/2023 Thường trực HĐND tỉnh tổ chức …"
const BEHIND_BASE = new RegExp(
  `^(?:thuc hien|can cu|theo|trien khai)\\s[^.;]{5,300}?,\\s(?:(?:buoi\\s)?(?:sang|chieu|toi)\\s)?ngay\\s{1,2}${DATE}(?=,?\\s(?!cua\\s)[^.;]{2,160}?(?<![a-z])(?:to chuc|hop|lam viec|chu tri|kiem tra|giao ban|khao sat|giam sat)(?![a-z]))`,
  "u",
);

// "Hội nghị tổng kết công tác hội năm 2024 tổ chức ngày 15/01/2025 đã nghe …"
const OF_MEETING = new RegExp(
  `^(?:hoi nghi|cuoc hop|phien hop|buoi (?:lam viec|hop)|ky hop)[^.;]{0,200}?(?<![a-z])(?:to chuc|dien ra|hop)\\s(?:vao\\s)?(?:(?:buoi\\s)?(?:sang|chieu)\\s)?ngay\\s{1,2}${DATE}`,
  "u",
);

/** The day of the meeting that a paragraph opens with, or (`anywhere`) that a title states; the first day of several. */
export function meetingDateIn(passage: Passage, anywhere: boolean, year: string | null): Found<string> | null {
  const words = fold(passage.text.slice(0, 600));
  const opening =
    OPENING.exec(words) ?? (anywhere ? INSIDE.exec(words) : (BEHIND_BASE.exec(words) ?? OF_MEETING.exec(words)));
  if (!opening) return null;
  const [whole, day, month, yearWritten, monthWord, yearWord] = opening;
  const written = yearWritten ?? yearWord;
  const y = Number(written ?? year ?? 0);
  const m = Number(month ?? monthWord ?? 0);
  const d = Number(day);
  if (y === 0 || !isDay(y, m, d)) return null;
  const at = opening.index + whole.lastIndexOf("ngay");
  const span = passage.toSource({ start: at, end: opening.index + whole.length });
  const value = isoDay(y, m, d);
  return written ? { value, span, confidence: 0.93 } : { value, span, confidence: 0.75, inferred: true };
}
