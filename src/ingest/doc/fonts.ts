import { decodeWindows1252 } from "../plain/code-pages.js";
import type { FileInformation } from "./file-information.js";

/** The names of the document's fonts, by their index ([MS-DOC] 2.9.286). */
export function readFonts(info: FileInformation): readonly string[] {
  const { table, fonts, isOld } = info;
  if (fonts.length < 4) return [];
  const names: string[] = [];
  const end = fonts.at + fonts.length;
  let at = fonts.at + (isOld ? 2 : 4);
  while (at < end) {
    const size = table.getUint8(at) + 1;
    const from = at + (isOld ? 6 : 40);
    const bytes = new Uint8Array(table.buffer, table.byteOffset + from, Math.max(0, Math.min(at + size, end) - from));
    const text = isOld ? decodeWindows1252(bytes) : new TextDecoder("utf-16le").decode(bytes);
    names.push(text.split("\u0000", 1)[0] ?? "");
    at += size;
  }
  return names;
}
