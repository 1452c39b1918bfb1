import type { OwnEnd } from "./settling.js";

/** Reads up to `length` bytes from `position` of a file; fewer at its end. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

const PDF_TAIL = 1_024; // ISO 32000-1, Annex H: readers look for %%EOF in the last 1024 bytes
const ZIP_TAIL = 22 + 0xffff; // the end record and the longest comment
const ZIP_END = Buffer.from("PK\u0005\u0006", "latin1");
const OLE_HEAD = Buffer.from("d0cf11e0a1b11ae1", "hex");
const OLE_HEADER = 512;
const RTF_TAIL = 4_096;

/**
 * Whether the end that a file's format asks for is there: `%%EOF` of a PDF, the directory of a zip, all sectors an OLE file counts
 * on, the last brace of RTF. Other formats have no sure end ("unasked"). An empty file, and one named as one of these that
 * does not begin as it (a copy that was given its full size first), are without theirs.
 */
export async function ownEnd(name: string, size: number, readAt: ReadAt): Promise<OwnEnd> {
  if (size === 0) return "missing";
  const head = await readAt(0, OLE_HEADER);
  if (head.includes("%PDF-")) return told((await tail(size, PDF_TAIL, readAt)).includes("%%EOF"));
  if (head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004")
    return told(hasDirectory(await tail(size, ZIP_TAIL, readAt), size));
  if (head.subarray(0, 8).equals(OLE_HEAD)) return told(await hasSectors(head, size, readAt));
  if (head.subarray(0, 16).includes("{\\rtf")) return told(endsInBrace(await tail(size, RTF_TAIL, readAt)));
  return /\.(?:pdf|docx|docm|doc|rtf)$/iu.test(name) && head.every((byte) => byte === 0) ? "missing" : "unasked";
}

function told(isThere: boolean): OwnEnd {
  return isThere ? "there" : "missing";
}

function tail(size: number, length: number, readAt: ReadAt): Promise<Buffer> {
  const from = Math.max(0, size - length);
  return readAt(from, size - from);
}

// The end record says how long its comment is and where the directory lies: both must fit the file.
function hasDirectory(end: Buffer, size: number): boolean {
  const at = end.lastIndexOf(ZIP_END);
  if (at < 0 || at + 22 > end.length) return false;
  const record = size - end.length + at;
  const [length, start] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
  const isLarge = start === 0xffffffff || length === 0xffffffff; // zip64: the true numbers stand elsewhere
  return end.readUInt16LE(at + 20) <= end.length - at - 22 && (isLarge || start + length <= record);
}

// [MS-CFB] 2.2, 2.3: the header names the sectors of the allocation table, whose entries name all others.
async function hasSectors(head: Buffer, size: number, readAt: ReadAt): Promise<boolean> {
  if (head.length < OLE_HEADER) return false;
  const shift = head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return true; // no OLE file that we know of: its reader will say so
  const sector = 1 << shift;
  const isWithin = (id: number): boolean => id > 0xfffffff9 || (id + 1) * sector < size;
  const tables = Array.from({ length: 109 }, (_, index) => head.readUInt32LE(76 + index * 4)).filter(
    (id) => id < 0xfffffffa,
  );
  if (![head.readUInt32LE(48), head.readUInt32LE(60), head.readUInt32LE(68), ...tables].every(isWithin)) return false;
  const last = tables.at(-1);
  if (last === undefined || head.readUInt32LE(44) > 109) return true;
  const entries = await readAt((last + 1) * sector, sector);
  const first = (tables.length - 1) * (sector / 4);
  for (let index = entries.length / 4 - 1; index >= 0; index--)
    if (entries.readUInt32LE(index * 4) !== 0xffffffff) return isWithin(first + index);
  return true;
}

function endsInBrace(end: Buffer): boolean {
  for (let at = end.length - 1; at >= 0; at--) {
    const byte = end[at] ?? 0;
    if (byte > 32) return byte === 0x7d;
  }
  return false;
}
