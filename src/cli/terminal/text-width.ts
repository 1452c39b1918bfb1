const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
// The private signs mark words that are to be lit (lit-words.ts).
const NO_WIDTH = /[\p{M}\u200b-\u200d\ufe0f\ue000\ue001]/u;

/** Columns of a terminal that a text takes: one a letter in NFC, two for East Asian signs and pictures. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign < "\u0300" ? 1 : NO_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** A text with spaces added up to `width`, on the right, or on the left for numbers. */
export function padTo(text: string, width: number, align: "left" | "right" = "left"): string {
  const spaces = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + spaces : spaces + text;
}

// "https://…/very-long-name": cut after a sign that people read as a joint, else anywhere.
function cut(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const sign of word) {
    const more = widthOf(sign);
    if (used + more > width) {
      const joint = Math.max(...["-", "_", "/", ".", ","].map((mark) => piece.lastIndexOf(mark)));
      const keep = joint > piece.length / 2 ? joint + 1 : piece.length;
      pieces.push(piece.slice(0, keep));
      piece = piece.slice(keep);
      used = widthOf(piece);
    }
    piece += sign;
    used += more;
  }
  return [...pieces, piece];
}

/** Lines of at most `width` columns, broken between words; a word is broken only where it is longer than a line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const more = widthOf(word);
    if (line !== "" && used + 1 + more <= width) {
      line += ` ${word}`;
      used += 1 + more;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = more > width ? cut(word, width) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = widthOf(line);
  }
  return [...lines, line];
}
