import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import type { SourceText } from "../../model/source.js";
import { sliceOf, type Span } from "../../model/span.js";
import { restatedTitle } from "./restated-title.js";
import { type RecognisedWord, wordsUnder } from "./words-under.js";

/** A recognised word below it is a guess: hardly half of such words are right. */
const GUESS = 0.5;
/** A value is unread where more than this share of its words are guesses. */
const MOST_GUESSES = 0.2;
// "Văn Diệu", "Thị Hoa": what a stamp or a signature leaves of a name. No family is called Thị, hardly one Văn.
const CUT_NAME = /^(?:Văn|Thị)\s\S+$/u;

/** A scan's record without what was guessed more than read, and what to tell of it. */
export interface ReadRecord {
  readonly record: Directive;
  readonly remarks: readonly Diagnostic[];
}

/**
 * Takes the title, the signer's name and the recipients out of a scan's record where they were guessed more than read, or only in part: a
 * wrong one is worse than a missing one. A title that the preamble says again is taken from there. Digital text stays as it is.
 */
export function withoutUnread(record: Directive, source: SourceText): ReadRecord {
  if (!source.lines.some(({ origin }) => origin === "ocr")) return { record, remarks: [] };
  const isUnread = (value: { readonly span: Span | null } | null): value is { readonly span: Span } =>
    value !== null && value.span !== null && areGuesses(wordsUnder(source, value.span));
  const { title, signer, recipients } = record;
  const remarks: Diagnostic[] = [];
  if (isUnread(title))
    remarks.push(diagnose("title-unread", { read: sliceOf(source.text, title.span) }, { span: title.span }));
  const name = signer && isNameUnread(signer, source) ? signer.name : null;
  if (signer && name !== null) remarks.push(diagnose("signer-unread", { read: name }, { span: signer.span }));
  for (const recipient of recipients)
    if (isUnread(recipient))
      remarks.push(
        diagnose("recipient-unread", { read: sliceOf(source.text, recipient.span) }, { span: recipient.span }),
      );
  return {
    record: {
      ...record,
      title: isUnread(title) ? restatedTitle(source.text, title.span) : title,
      signer: signer && name !== null ? { ...signer, name: null } : signer,
      recipients: recipients.filter((recipient) => !isUnread(recipient)),
    },
    remarks,
  };
}

function areGuesses(words: readonly RecognisedWord[]): boolean {
  return words.filter(({ confidence }) => confidence < GUESS).length > words.length * MOST_GUESSES;
}

function isNameUnread({ name, span }: NonNullable<Directive["signer"]>, source: SourceText): boolean {
  if (name === null || span === null) return false;
  const parts = new Set(name.split(/\s+/u));
  return CUT_NAME.test(name) || areGuesses(wordsUnder(source, span).filter(({ text }) => parts.has(text)));
}
