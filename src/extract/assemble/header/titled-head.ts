import type { Found } from "../../../model/directive.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import { isDay, isoDay } from "../../../text/dates/calendar-date.js";
import type { WrittenBody } from "./letterhead-bodies.js";
import type { Window } from "./letterhead-window.js";

/** What a title in the gazette's manner says: "CHỈ THỊ ⏎ CỦA BỘ Y TẾ SỐ 07/2008/CT-BYT ⏎ NGÀY 30 THÁNG 12 NĂM 2008 ⏎ VỀ ...". */
export interface TitledHead {
  readonly issuer: WrittenBody | null;
  readonly number: Found<string>;
  readonly issuedOn: Found<string> | null;
  /** Offset in the window at which the title proper begins. */
  readonly titleStart: number;
}

const HEAD =
  /^[\s]{0,20}(?:của\s{1,4}([^\d]{3,120}?)\s{1,4})?số[:\s]{1,4}(\d{1,5}[\p{L}\d/-]{3,30})\s{1,6}ngày\s{1,4}(?:(\d{1,2})\s{1,4}tháng\s{1,4}(\d{1,2})\s{1,4}năm\s{1,4}(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4}))[\s.,]{0,10}/iu;

/** Reads it from the title's lines after the type word; null where the title is of the usual kind. */
export function readTitledHead(title: Window): TitledHead | null {
  const match = HEAD.exec(title.text);
  if (!match) return null;
  const [whole, body, number = "", ...parts] = match;
  const [day, month, year] = (parts[0] ? parts.slice(0, 3) : parts.slice(3, 6)).map(Number);
  const bodyAt = body ? whole.indexOf(body) : 0;
  const numberAt = whole.indexOf(number, bodyAt);
  const isDate = day !== undefined && month !== undefined && year !== undefined && isDay(year, month, day);
  const dateAt = whole.toLowerCase().indexOf("ngày", numberAt);
  return {
    issuer: body ? { text: collapse(body), span: title.toSource({ start: bodyAt, end: bodyAt + body.length }) } : null,
    number: {
      value: number,
      span: title.toSource({ start: numberAt, end: numberAt + number.length }),
      confidence: 0.9,
    },
    issuedOn: isDate
      ? {
          value: isoDay(year, month, day),
          span: title.toSource({ start: dateAt, end: whole.trimEnd().length }),
          confidence: 0.9,
        }
      : null,
    titleStart: whole.length,
  };
}
