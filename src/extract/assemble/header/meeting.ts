import type { Found, Meeting } from "../../../model/directive.js";
import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { chairIn } from "./chair.js";
import { concluderIn } from "./concluder.js";
import { meetingDateIn } from "./meeting-date.js";
import { counterpartIn } from "./counterpart.js";

/** A stretch of text with the way back to the source: a title, a paragraph. */
export interface Passage {
  readonly text: string;
  readonly toSource: (at: Span) => Span;
}

const CONCLUSIONS = /(?<![a-z])(?:ket luan|y kien chi dao|y kien ket luan)(?![a-z])/u;
const OCCASION =
  /(?<![a-z])(?:cuoc hop|hoi nghi|buoi (?:lam viec|hop|kiem tra|tiep)|phien hop|ky hop|cuoc (?:lam viec|kiem tra)|giao ban|hop giao ban|cuoc giam sat|lam viec voi)(?![a-z])/u;

/**
 * The meeting whose conclusions a notice announces; null for any other document. `opening` are its first paragraphs, `notes` the bracketed
 * lines under its title.
 */
export function readMeeting(
  title: Passage | null,
  notes: readonly Passage[],
  opening: readonly Block[],
  type: string,
  year: string | null,
): Meeting | null {
  const words = fold(title?.text ?? "");
  const isConclusions = CONCLUSIONS.test(words) || (type === "KL" && OCCASION.test(words));
  if (!["TB", "KL"].includes(type) || !title || !(isConclusions || announces(opening))) return null;
  const first = (
    read: (passage: Passage) => Found<string> | null,
    passages: readonly Passage[],
  ): Found<string> | null => {
    for (const passage of passages) {
      const value = read(passage);
      if (value) return value;
    }
    return null;
  };
  const paragraphs = opening.slice(0, 5);
  const meeting: Meeting = {
    date: first(
      (passage) => meetingDateIn(passage, passage === title, year),
      [...paragraphs.slice(0, 4), ...notes, title],
    ),
    chair: first(chairIn, paragraphs.slice(0, 4)),
    concludedBy: concluderIn(title, true, type === "KL") ?? first((passage) => concluderIn(passage, false), paragraphs),
    about: counterpartIn(title) ?? first(counterpartIn, paragraphs.slice(0, 1)),
  };
  return Object.values(meeting).some((value) => value !== null) || OCCASION.test(words) ? meeting : null;
}

/** A notice without the word in its title whose opening tells of a meeting that was concluded. */
function announces(opening: readonly Block[]): boolean {
  const words = fold(
    opening
      .slice(0, 4)
      .map(({ text }) => text)
      .join(" ")
      .slice(0, 3000),
  );
  return (
    OCCASION.test(words) &&
    /(?<![a-z])(?:da )?(?:thong nhat )?(?:co y kien )?ket luan[a-z ,]{0,60}(?:nhu sau|sau day|cu the)?\s?:/u.test(words)
  );
}
