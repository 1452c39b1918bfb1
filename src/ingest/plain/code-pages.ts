// Bytes 0x80 to 0x9F of Windows-1252; five have no character. TextDecoder of Node 20 gives C1 controls for them (nodejs/node#56542).
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** One-byte Western text; legacy Vietnamese fonts also show as it. Total: every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/gu, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}

/** Windows-1258, in NFC: its tones are separate bytes after the letter. */
export function decodeWindows1258(bytes: Uint8Array): string {
  return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
}

/** The 256 characters of a one-byte Windows code page (10000: Macintosh); an unknown number is taken as 1252. */
export function charactersOf(codePage: number): readonly string[] {
  const each = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));
  if (codePage === 1252) return each.map(decodeWindows1252);
  try {
    const decoder = new TextDecoder(codePage === 10_000 ? "macintosh" : `windows-${codePage}`);
    return each.map((byte) => decoder.decode(byte));
  } catch (unknownLabel) {
    if (unknownLabel instanceof RangeError) return each.map(decodeWindows1252);
    throw unknownLabel;
  }
}
