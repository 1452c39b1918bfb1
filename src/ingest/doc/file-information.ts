import { viewOf, type CompoundFile } from "./compound-file.js";

/** Where a part of the document's description lies in a stream. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** The head of a Word file: how long its texts are and where its tables lie ([MS-DOC] 2.5, for Word 6 and 95 its older form). */
export interface FileInformation {
  /** Word 6 or 95: one-byte text and one-byte property codes. */
  readonly isOld: boolean;
  readonly isEncrypted: boolean;
  /** Stream "WordDocument". */
  readonly main: DataView;
  /** Stream "0Table" or "1Table"; in old files the main one. */
  readonly table: DataView;
  /** Stream "Data", empty where absent: properties that are too long for their page. */
  readonly data: DataView;
  /** Lengths in characters. The texts follow one another in this order. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
  /** Offset of the text where there is no piece table (old files). */
  readonly textAt: number;
  readonly pieces: Place;
  readonly characterPages: Place;
  readonly paragraphPages: Place;
  readonly styles: Place;
  readonly fonts: Place;
  readonly lists: Place;
  readonly listUses: Place;
  readonly shapes: Place;
  readonly boxTexts: Place;
}

const NOWHERE: Place = { at: 0, length: 0 };

/** Reads the head; null where the file holds no Word document. Throws a RangeError where the stream is cut off. */
export function readFileInformation(file: CompoundFile): FileInformation | null {
  const stream = file.stream("WordDocument");
  if (!stream || stream.length < 0x200) return null;
  const main = viewOf(stream);
  const magic = main.getUint16(0, true);
  const flags = main.getUint16(0x0a, true);
  if (magic === 0xa5dc || magic === 0xa5db) return oldInformation(main, flags);
  if (magic !== 0xa5ec) return null;
  const isEncrypted = (flags & 0x0100) !== 0;
  const table =
    file.stream((flags & 0x0200) !== 0 ? "1Table" : "0Table") ?? file.stream("1Table") ?? file.stream("0Table");
  if (!table && !isEncrypted) return null;
  const place = (index: number): Place => ({
    at: main.getUint32(0x9a + index * 8, true),
    length: main.getUint32(0x9e + index * 8, true),
  });
  const count = (at: number): number => main.getUint32(at, true);
  return {
    isOld: false,
    isEncrypted,
    main,
    table: viewOf(table ?? new Uint8Array()),
    data: viewOf(file.stream("Data") ?? new Uint8Array()),
    lengths: {
      body: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      textBoxes: count(0x64),
    },
    textAt: 0,
    styles: place(1),
    characterPages: place(12),
    paragraphPages: place(13),
    fonts: place(15),
    pieces: place(33),
    shapes: place(40),
    boxTexts: place(56),
    lists: place(73),
    listUses: place(74),
  };
}

function oldInformation(main: DataView, flags: number): FileInformation {
  const place = (at: number): Place => ({ at: main.getUint32(at, true), length: main.getUint32(at + 4, true) });
  const count = (at: number): number => main.getUint32(at, true);
  return {
    isOld: true,
    isEncrypted: (flags & 0x0100) !== 0,
    main,
    table: main,
    data: viewOf(new Uint8Array()),
    lengths: {
      body: count(0x34),
      footnotes: count(0x38),
      headers: count(0x3c),
      macros: count(0x40),
      comments: count(0x44),
      endnotes: count(0x48),
      textBoxes: count(0x4c),
    },
    textAt: main.getUint32(0x18, true),
    pieces: (flags & 0x0004) !== 0 ? place(0x160) : NOWHERE,
    characterPages: place(0xb8),
    paragraphPages: place(0xc0),
    fonts: place(0xd0),
    styles: NOWHERE,
    lists: NOWHERE,
    listUses: NOWHERE,
    shapes: NOWHERE,
    boxTexts: NOWHERE,
  };
}
