import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../model/outcome.js";
import type { SourceText } from "../../model/source.js";
import type { Reader } from "../reader.js";
import { SourceTextBuilder } from "../source-text-builder.js";
import { placeBlocks } from "../word/place-blocks.js";
import type { WordBlock } from "../word/word-blocks.js";
import { openCompoundFile } from "./compound-file.js";
import { blocksOf } from "./doc-blocks.js";
import { type FileInformation, readFileInformation } from "./file-information.js";
import { readLists } from "./lists.js";
import { type DocParagraph, readParagraphs } from "./paragraphs.js";
import { readTextBoxes } from "./text-boxes.js";

const NAME = "doc";
const VERSION = "1";

/**
 * Reads Word 97-2003 files and, with less of their looks, Word 6 and 95: text with automatic numbers, tables as cells, text boxes at their
 * anchors, footnotes after the text. Written here because the libraries that read .doc lose numbers, hidden marks and fonts.
 */
export const docReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["doc"],
  read: (file, bytes) => {
    const blocks = blocksIn(bytes);
    if (!blocks.ok) return Promise.resolve(blocks);
    const builder = new SourceTextBuilder();
    placeBlocks(builder, blocks.value);
    const source: SourceText = builder.build({ file, textFrom: "doc", reader: { name: NAME, version: VERSION } });
    return Promise.resolve(succeeded(source, blocks.diagnostics));
  },
};

/** The blocks of a DOC file; a damaged or encrypted one is a failure. */
export function blocksIn(bytes: Uint8Array): Outcome<readonly WordBlock[]> {
  try {
    const info = readFileInformation(openCompoundFile(bytes));
    if (!info) return failed(diagnose("doc-damaged"));
    if (info.isEncrypted) return failed(diagnose("office-encrypted"));
    return succeeded(bodyOf(info));
  } catch (cause) {
    // Offsets of a damaged file point beyond its end.
    if (cause instanceof RangeError) return failed(diagnose("doc-damaged"));
    throw cause;
  }
}

function bodyOf(info: FileInformation): readonly WordBlock[] {
  const paragraphs = readParagraphs(info);
  const lists = readLists(info);
  const { body, footnotes, headers, macros, comments, endnotes } = info.lengths;
  const within = (from: number, to: number): readonly DocParagraph[] =>
    paragraphs.filter((paragraph) => paragraph.from >= from && paragraph.from < to);
  const boxesAt = body + footnotes + headers + macros + comments + endnotes;
  const boxes = readTextBoxes(info).map((box) => ({
    anchor: box.anchor,
    paragraphs: within(boxesAt + box.from, boxesAt + box.to).map((paragraph) => ({ ...paragraph, inTable: false })),
  }));
  const withBoxes = within(0, body).flatMap((paragraph) => [
    paragraph,
    ...boxes
      .filter(({ anchor }) => paragraph.from <= anchor && anchor < paragraph.to)
      .flatMap((box) => box.paragraphs.map((inBox) => ({ ...inBox, inTable: paragraph.inTable, endsCell: false }))),
  ]);
  const unplaced = boxes.filter(({ anchor }) => anchor >= body).flatMap((box) => box.paragraphs);
  const notes = within(body, body + footnotes);
  return blocksOf([...withBoxes, ...unplaced, ...notes], lists);
}
