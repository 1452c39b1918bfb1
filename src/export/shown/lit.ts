import { foundSpans } from "../../store/search-words.js";

/** A stretch of a text: lit where it was searched for. */
export interface Piece {
  readonly text: string;
  readonly isLit: boolean;
}

/** A text in pieces, the words of a query lit; one piece where nothing is searched for. Joined they are the text (in NFC). */
export function litPieces(text: string, query: string | null): readonly Piece[] {
  const written = text.normalize("NFC");
  if (query === null) return [{ text: written, isLit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of foundSpans(written, query)) {
    if (start > at) pieces.push({ text: written.slice(at, start), isLit: false });
    pieces.push({ text: written.slice(start, end), isLit: true });
    at = end;
  }
  if (at < written.length || pieces.length === 0) pieces.push({ text: written.slice(at), isLit: false });
  return pieces;
}

/** Columns that a search looks at. */
export const SEARCHED_COLUMNS: ReadonlySet<string> = new Set(["task", "section"]);
