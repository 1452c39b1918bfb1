import { decodeLegacy } from "../../text/letters/legacy-encodings.js";
import { isVietnameseSyllable } from "../../text/letters/syllables.js";
import { toNfc } from "../../text/letters/vietnamese.js";
import { decodeWindows1252, decodeWindows1258 } from "./code-pages.js";

/**
 * The text of a plain file in NFC: UTF-8 or UTF-16 by mark or by look; else Windows-1258, TCVN3 or VNI bytes, whichever gives more
 * Vietnamese syllables. Mixed legacy text is decided line by line. Null where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const unicode = decodeUtf16(bytes) ?? decodeUtf8(bytes);
  const text = unicode ?? decodeOneByte(bytes);
  if (isRubbish(text)) return null;
  const legacy = decodeLegacy(text, null);
  if (legacy.encoding !== null) return legacy.text;
  return toNfc(text.split("\n").map(decodeLine).join("\n"));
}

function decodeLine(line: string): string {
  return decodeLegacy(line, null).text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    if (!(notUtf8 instanceof TypeError)) throw notUtf8;
  }
  // A slip or two (a cut in mid-letter, a stray byte) does not make Vietnamese UTF-8 another encoding.
  const loose = new TextDecoder().decode(bytes);
  const slips = loose.match(/\ufffd/gu)?.length ?? 0;
  const letters = loose.match(/[\u1ea0-\u1ef9\u0110\u0111\u01a0-\u01b0]/gu)?.length ?? 0;
  return letters > 20 * slips ? loose : null;
}

function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Without a mark: line ends, spaces and digits leave zeros in every second byte.
  const sample = bytes.subarray(0, 4_096);
  if (sample.length < 4 || sample.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const most = sample.length / 2;
  if (odd > 0.2 * most && even < 0.01 * most) return new TextDecoder("utf-16le").decode(bytes);
  if (even > 0.2 * most && odd < 0.01 * most) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

// TCVN3 and VNI show as Windows-1252 until they are decoded.
function decodeOneByte(bytes: Uint8Array): string {
  const western = decodeWindows1252(bytes);
  const legacy = decodeLegacy(western, null);
  if (legacy.encoding !== null) return western;
  const vietnamese = decodeWindows1258(bytes);
  return syllablesIn(vietnamese) >= syllablesIn(western) ? vietnamese : western;
}

function syllablesIn(text: string): number {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}]{1,12}/gu) ?? [];
  return words.filter(isVietnameseSyllable).length;
}

function isRubbish(text: string): boolean {
  const sample = text.slice(0, 100_000);
  // Controls are what tells binary files from text.
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/gu)?.length ?? 0;
  return strange > 0.01 * sample.length;
}
