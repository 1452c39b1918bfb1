import type { FilledSlot, RuleMatch } from "../../patternbook/phrase/match.js";
import { slotNameOf } from "../../patternbook/phrase/slot-name.js";

/** A plain value of a finding. */
export type PlainValue = string | number | boolean | null;

/** A slot as a plain value: a count its number, a ratio "15/19", a duration or frequency its ISO or RFC 5545 form, all else its words in `text`. */
export function plainSlot({ value, span }: FilledSlot, text: string): PlainValue {
  switch (value.type) {
    case "count":
      return value.n;
    case "ratio":
      return `${value.part}/${value.whole}`;
    case "duration":
      return value.iso;
    case "recurrence":
      return value.rrule;
    case "weekday":
      return value.codes.join(",");
    case "day":
    case "monthdays":
    case "period":
    case "stretch":
    case "words":
      return text.slice(span.start, span.end);
  }
}

/** What a rule `gives`, its slots filled; `{ratio}` may be asked for as is. A slot that the words left out gives null. */
export function valueOf(match: RuleMatch, text: string): Readonly<Record<string, PlainValue>> {
  return Object.fromEntries(
    Object.entries(match.rule.gives).map(([key, given]) => {
      const name = slotNameOf(given);
      if (name === null) return [key, given];
      const slot = match.slots[name];
      return [key, slot === undefined ? null : plainSlot(slot, text)];
    }),
  );
}
