import { decodeWindows1252 } from "../plain/code-pages.js";
import type { FileInformation } from "./file-information.js";

/** A stretch of the text as it lies in the file. Character `from` of the text begins at byte `at` of the main stream. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** The piece table: the text's stretches in reading order ([MS-DOC] 2.8.35). */
export function readPieces(info: FileInformation): readonly Piece[] {
  if (info.pieces.length === 0) {
    const to = Object.values(info.lengths).reduce((sum, length) => sum + length, 0);
    return [{ from: 0, to, at: info.textAt, bytesPerCharacter: 1 }];
  }
  const { table } = info;
  let at = info.pieces.at;
  // Property modifiers (kind 1) stand before the table of pieces (kind 2).
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new RangeError("no piece table");
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + (count + 1) * 4;
  return Array.from({ length: count }, (_, index): Piece => {
    const raw = table.getUint32(descriptors + index * 8 + 2, true);
    const isCompressed = !info.isOld && (raw & 0x40000000) !== 0;
    return {
      from: table.getUint32(positions + index * 4, true),
      to: table.getUint32(positions + index * 4 + 4, true),
      at: isCompressed ? (raw & 0x3fffffff) >>> 1 : raw & 0x3fffffff,
      bytesPerCharacter: isCompressed || info.isOld ? 1 : 2,
    };
  });
}

/** Characters [from, to) of a piece, counted within the whole text. */
export function textOf(main: DataView, piece: Piece, from: number, to: number): string {
  const start = piece.at + (from - piece.from) * piece.bytesPerCharacter;
  const length = (to - from) * piece.bytesPerCharacter;
  const bytes = new Uint8Array(main.buffer, main.byteOffset + start, length);
  return piece.bytesPerCharacter === 1 ? decodeWindows1252(bytes) : new TextDecoder("utf-16le").decode(bytes);
}
