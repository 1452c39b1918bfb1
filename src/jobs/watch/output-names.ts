/** Longest name that Linux and Windows file systems take, in bytes of UTF-8. */
const LONGEST = 255;

// Windows refuses these in names; control characters and marks of direction could forge a listing.
const UNFIT = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** A name that every file system and every clerk's machine can hold, NFC; "tệp" where nothing is left of it. */
export function fitName(name: string): string {
  const fit = name
    .normalize("NFC")
    .replace(UNFIT, "_")
    .replace(RESERVED, (word) => `_${word}`)
    .replace(/[. ]{1,255}$/u, "");
  return fit === "" ? "tệp" : fit;
}

const LETTERS = new Intl.Segmenter("vi");

/** The first letters of `text` that take at most `bytes` bytes of UTF-8; no letter is cut. */
export function shortened(text: string, bytes: number): string {
  let length = 0;
  let kept = "";
  for (const { segment } of LETTERS.segment(text)) {
    length += Buffer.byteLength(segment);
    if (length > bytes) return kept;
    kept += segment;
  }
  return kept;
}

/**
 * The `attempt`th name (from 1) for a file that is put away: its own name kept letter by letter, then "name (2).pdf" and so on;
 * cut before its extension where the number makes it too long.
 */
export function nameFor(name: string, attempt: number): string {
  if (attempt === 1) return name;
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 && name.length - dot <= 12 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const tail = ` (${attempt})${extension}`;
  return shortened(stem, LONGEST - Buffer.byteLength(tail)) + tail;
}

/** The name of what is written beside a file: made fit, cut where `suffix` would make it too long. */
export function besideName(name: string, suffix: string): string {
  return shortened(fitName(name), LONGEST - Buffer.byteLength(suffix)) + suffix;
}
