import { litPieces } from "../../export/shown/lit.js";

// Signs of the private area stand for "bold on" and "bold off" while a table is laid out: they take no room, and only `lit` makes them escape codes.
const [ON, OFF] = ["\ue000", "\ue001"];
const BOLD = "\u001b[1m";
const PLAIN = "\u001b[22m";

/** A text with marks around each of the words that were searched for. Word by word, so that a line may break between them. */
export function marked(text: string, query: string): string {
  return litPieces(text.replace(/[\ue000\ue001]/gu, ""), query)
    .map(({ text: words, isLit }) => (isLit ? words.replace(/[^ ]{1,1000}/gu, (word) => `${ON}${word}${OFF}`) : words))
    .join("");
}

/** A table with marked words, as a terminal shows them: bold. A word that was broken over lines is bold to the end of its line. */
export function lit(printed: string): string {
  return printed
    .split("\n")
    .map((line) => {
      const bold = line.replaceAll(ON, BOLD).replaceAll(OFF, PLAIN);
      return line.lastIndexOf(ON) > line.lastIndexOf(OFF) ? bold + PLAIN : bold;
    })
    .join("\n");
}
