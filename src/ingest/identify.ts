import { isCompoundFile, openCompoundFile } from "./doc/compound-file.js";
import { decodeText } from "./plain/decode-text.js";
import type { FileKind } from "./reader.js";

/** What was found: a kind some reader reads, a document behind a password, or nothing known. */
export type Identity =
  | { readonly kind: FileKind; readonly mediaType: string }
  | { readonly kind: "encrypted" | "unknown"; readonly mediaType: string };

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  rtf: "application/rtf",
  text: "text/plain",
  encrypted: "application/encrypted",
  unknown: "application/octet-stream",
} as const;

const IMAGES: readonly (readonly [mediaType: string, magic: string, at: number])[] = [
  ["image/png", "\u0089PNG\r\n\u001a\n", 0],
  ["image/jpeg", "\u00ff\u00d8\u00ff", 0],
  ["image/tiff", "II*\u0000", 0],
  ["image/tiff", "MM\u0000*", 0],
  ["image/gif", "GIF8", 0],
  ["image/bmp", "BM", 0],
  ["image/webp", "WEBP", 8],
  ["image/heic", "ftypheic", 4],
  ["image/jp2", "\u0000\u0000\u0000\u000cjP  ", 0],
];

/** Says what a file is by its content; its name is never asked. Does not throw, whatever the bytes. */
export function identify(bytes: Uint8Array): Identity {
  const head = latin1(bytes.subarray(0, 1_024));
  // Mail gateways put a few bytes before the head of a PDF; readers must look within the first 1024 (ISO 32000-1, Annex H).
  if (head.includes("%PDF-")) return identity("pdf");
  if (/^\s{0,16}(?:\u00ef\u00bb\u00bf)?\{\\rtf/u.test(head)) return identity("rtf");
  if (isCompoundFile(bytes)) return identity(kindOfCompound(bytes));
  if (head.startsWith("PK\u0003\u0004")) return identity(kindOfZip(bytes));
  const image = IMAGES.find(([mediaType, magic, at]) => head.startsWith(magic, at) && isReally(mediaType, bytes));
  if (image) return { kind: "image", mediaType: image[0] };
  return identity(decodeText(bytes.subarray(0, 65_536)) === null ? "unknown" : "text");
}

function identity(kind: Exclude<Identity["kind"], "image">): Identity {
  return { kind, mediaType: MEDIA_TYPES[kind] };
}

// "BM" alone also begins a text; a bitmap states its own size.
function isReally(mediaType: string, bytes: Uint8Array): boolean {
  if (mediaType !== "image/bmp") return true;
  return bytes.length > 26 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}

function kindOfCompound(bytes: Uint8Array): "doc" | "encrypted" | "unknown" {
  try {
    const { names } = openCompoundFile(bytes);
    if (names.includes("EncryptedPackage")) return "encrypted";
    return names.includes("WordDocument") ? "doc" : "unknown";
  } catch (cause) {
    // Cut off before its directory: its reader says that it is damaged.
    if (cause instanceof RangeError) return "doc";
    throw cause;
  }
}

// The names of a zip's members stand in it as they are, in the directory at its end and before each member.
function kindOfZip(bytes: Uint8Array): "docx" | "unknown" {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes("word/document")) return "docx";
  const isOtherOffice = buffer.includes("xl/workbook") || buffer.includes("ppt/presentation");
  // An office file whose document part is missing: its reader says that it is damaged.
  return buffer.includes("[Content_Types].xml") && !isOtherOffice ? "docx" : "unknown";
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
