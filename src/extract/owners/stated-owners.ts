import type { Span } from "../../model/span.js";
import type { OwnerContext } from "../organisations/context/context.js";
import { startOf, type Reading } from "../organisations/reading.js";
import { namedBehindDeed } from "./named-behind-deed.js";
import { ownersInBracket } from "./owners-in-bracket.js";
import { oncePerBody, ownersNamed, type StatedOwner } from "./owner-set.js";
import { scanSentence } from "./role-scan.js";
import { sentencesOf } from "./sentences.js";

/** What a piece of text says about who owns it. */
export interface StatedOwners {
  /** Each body once, in its first role of lead, approver, adviser, coordinator. Empty where none is stated. */
  readonly owners: readonly StatedOwner[];
  /** The pure label with which the text begins, colon and space included: "Phòng Nội vụ: "; null where there is none. */
  readonly labelSpan: Span | null;
  /** The same sentence by sentence (cut at sentence ends and at semicolons followed by a capital). */
  readonly sentences: readonly { readonly span: Span; readonly owners: readonly StatedOwner[] }[];
}

/** The owners stated in one piece of text (a task, a paragraph); headings above it are not seen. */
export function statedOwners(text: string, context: OwnerContext): StatedOwners {
  const r = context.read(text);
  const all: StatedOwner[] = [];
  let labelSpan: Span | null = null;
  let hasChair = false;
  const sentences = sentencesOf(r).map((sentence, index) => {
    const roles = scanSentence(r, sentence, context, hasChair);
    hasChair = roles.hasChair;
    if (index === 0 && roles.labelEnd !== null) labelSpan = { start: 0, end: pastSpace(r, roles.labelEnd) };
    const named = ownersNamed(roles.findings, context);
    all.push(...named);
    const span = { start: startOf(r, sentence.from), end: r.words[sentence.to - 1]?.end ?? text.length };
    return { span, owners: oncePerBody(named, context) };
  });
  const owners = oncePerBody(all, context);
  if (owners.some(({ role }) => role === "lead")) return { owners, labelSpan, sentences };
  const bracketed = ownersInBracket(r);
  const behind = ownersNamed(bracketed.length > 0 ? bracketed : namedBehindDeed(r), context);
  if (behind.length === 0) return { owners, labelSpan, sentences };
  const last = sentences.length - 1;
  return {
    owners: oncePerBody([...behind, ...owners], context),
    labelSpan,
    sentences: sentences.map((sentence, at) =>
      at < last ? sentence : { span: sentence.span, owners: oncePerBody([...behind, ...sentence.owners], context) },
    ),
  };
}

function pastSpace(r: Reading, word: number): number {
  return startOf(r, word);
}
