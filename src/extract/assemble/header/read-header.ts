import type { Diagnostic } from "../../../model/diagnostic.js";
import { diagnose } from "../../../model/diagnostic-codes.js";
import type { Directive } from "../../../model/directive.js";
import { UNKNOWN_TYPE } from "../../../model/document-types.js";
import type { Outline } from "../../../model/outline.js";
import type { SourceText } from "../../../model/source.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import type { FlatLine } from "../../outline/flat-line.js";
import { isAddressee, isLetterheadAnchor, isPlaceDate, typeLineOf } from "../../outline/zone-cues.js";
import { type ZonedLines, zonedLines } from "../../outline/zones.js";
import { readAnnexedHead } from "./annexed-head.js";
import { readType } from "./document-type.js";
import { readIntroducedDate } from "./introduced-date.js";
import { readIssuer } from "./issuer.js";
import { letterheadBodies } from "./letterhead-bodies.js";
import { type Window, windowOf } from "./letterhead-window.js";
import { readMeeting } from "./meeting.js";
import { readNumber } from "./number.js";
import { passageOf } from "./passage.js";
import { type PlaceAndDate, readPlaceDate } from "./place-date.js";
import { readPublishedHead } from "./published-head.js";
import { readRecipients, tailPieces } from "./recipients.js";
import { readSigner } from "./signer.js";
import type { StatedHead } from "./stated-head.js";
import { readTitle } from "./title.js";
import { readTitledHead } from "./titled-head.js";

/** What the head and the end of a document say of the document as a whole. */
export type Header = Pick<
  Directive,
  "type" | "number" | "issuer" | "place" | "issuedOn" | "title" | "meeting" | "signer" | "recipients"
> & {
  readonly diagnostics: readonly Diagnostic[];
  /** True for an annex by itself: who does what stands in its columns, and is never whoever issued it. */
  readonly isAnnexOnly: boolean;
};

/** Reads the header fields. What the document does not say is null, or empty; what is inferred says so. Pure. */
export function readHeader(source: SourceText, outline: Outline, zoned: ZonedLines = zonedLines(source)): Header {
  const { lines, zones } = zoned;
  const letterhead = windowOf(
    lines
      .filter(({ index, side }) => zones[index] === "letterhead" && side !== "right")
      .concat(lines.filter(({ index, side }) => zones[index] === "letterhead" && side === "right")),
  );
  const parts = readTitle(zoned);
  const type0 = zoned.title?.type ?? -1;
  const afterType = parts.lines.filter(({ index }) => index > type0);
  const titled = readTitledHead(windowOf(afterType));
  const body = outline.blocks.filter(({ zone }) => zone === "body");
  const written = readNumber(letterhead) ?? titled?.number ?? null;
  const isHeadless =
    written === null && !lines.some((line) => zones[line.index] === "letterhead" && isLetterheadAnchor(line));
  const stated = isHeadless ? readStatedHead(zoned, outline.blocks) : null;
  const number = written ?? stated?.number ?? null;
  const type = stated?.type ?? readType(zoned, number, body);
  const { place, issuedOn } = placeAndDate(letterhead, zoned);
  const { recipients, signature } = tailPieces(zoned);
  const signer = readSigner(signature);
  const issuer =
    stated?.issuer ??
    readIssuer({
      bodies: letterheadBodies(zoned),
      place: place?.value ?? null,
      signer,
      deciders: parts.deciders,
      titled: titled?.issuer ?? null,
      body,
      isLetter: lines.some((line) => zones[line.index] === "addressee" && isAddressee(line)),
    });
  const date =
    issuedOn ?? titled?.issuedOn ?? stated?.issuedOn ?? readIntroducedDate(letterhead, number?.value ?? null);
  const title = stated?.title ? stated.title : titled ? readTitleAfter(afterType, titled.titleStart) : parts.title;
  const passage = parts.lines.length > 0 ? passageOf(parts.lines, type0) : null;
  const notes = parts.notes.map((line) => passageOf([line]));
  const meeting = readMeeting(passage, notes, body, type.value, date?.value.slice(0, 4) ?? null);
  const diagnostics: Diagnostic[] = [];
  if (type.value === UNKNOWN_TYPE) diagnostics.push(diagnose("type-unrecognised"));
  if (title === null) diagnostics.push(diagnose("title-missing"));
  return {
    type,
    number,
    issuer,
    place,
    issuedOn: date,
    title,
    meeting,
    signer,
    recipients: readRecipients(recipients),
    diagnostics,
    isAnnexOnly: stated?.from === "annex",
  };
}

/** What a text without letterhead says of itself, in an annex's note or a page's first words. */
function readStatedHead(zoned: ZonedLines, blocks: Outline["blocks"]): StatedHead | null {
  const line = zoned.lines[zoned.title?.type ?? -1];
  const ownKind = line ? (typeLineOf(line)?.code ?? null) : null;
  return readAnnexedHead(zoned.lines, ownKind) ?? (ownKind === null ? readPublishedHead(blocks) : null);
}

const AT_THE_END = 3; // lines before the recipients and the signature

/** Of the letterhead; a plan of a school or a company may have them at its end, over the signature. */
function placeAndDate(letterhead: Window, { lines, zones, tail }: ZonedLines): PlaceAndDate {
  const inHead = readPlaceDate(letterhead);
  if (inHead.hasLine || !tail) return inHead;
  const last = lines.slice(Math.max(0, tail.start - AT_THE_END), tail.start);
  return readPlaceDate(windowOf(last.filter((line) => zones[line.index] === "body" && isPlaceDate(line))));
}

function readTitleAfter(lines: readonly FlatLine[], from: number): Header["title"] {
  const window = windowOf(lines);
  const value = collapse(window.text.slice(from));
  return value
    ? { value, span: window.toSource({ start: from, end: window.text.trimEnd().length }), confidence: 0.88 }
    : null;
}
