import type { Found } from "../../../model/directive.js";
import { isDay, isoDay } from "../../../text/dates/calendar-date.js";
import type { Window } from "./letterhead-window.js";

// On folded text: "Ngày 03/11/2024, Chủ tịch UBND tỉnh đã ban hành Công điện số 19/CĐ-UBND", a page's words over the document that it gives.
const INTRODUCES =
  /(?:^|[\n.–-]\s{0,4})(?:(?:vua qua|chieu|sang|toi),?\s)?(?:ngay\s)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?\s(?=\p{L})[^.;:]{3,140}?\s(?:ban hanh|ky|ky ban hanh|co|phat di)\s(?:cong dien|cong van|van ban|chi thi|thong bao|quyet dinh|ke hoach)(?:\s(?:hoa toc|khan))?\sso\s{0,2}:?\s{0,2}(\d[^\s,;.]{2,30})/gu;

/** The day on which the words over a document's own head say that it was issued under its own number; null where they say none. */
export function readIntroducedDate(letterhead: Window, number: string | null): Found<string> | null {
  if (number === null) return null;
  for (const match of letterhead.folded.matchAll(INTRODUCES)) {
    const [whole, day, month, year, cited = ""] = match;
    const citedAt = match.index + whole.length - cited.length;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (!isDay(y, m, d) || !letterhead.text.startsWith(number, citedAt)) continue;
    const start = match.index + whole.search(/\d/u);
    const end = start + (/^[\d/.-]{6,10}/u.exec(letterhead.text.slice(start))?.[0].length ?? 0);
    return { value: isoDay(y, m, d), span: letterhead.toSource({ start, end }), confidence: 0.85, inferred: true };
  }
  return null;
}
