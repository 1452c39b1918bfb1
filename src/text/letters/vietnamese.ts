import { bareOf, FOLDED, isBeyondTable, isChangedBy, REPAIRED, TABLE_SIZE, translated } from "./letters.js";

/** NFC form: one code point a letter. Everything below expects it. */
export function toNfc(text: string): string {
  return text.normalize("NFC");
}

const TONES = "àáảãạ èéẻẽẹ ỳýỷỹỵ".split(" ");
const OPEN_RHYMES = [
  { bare: "oa", marked: "òóỏõọ", tail: "a", old: TONES[0] },
  { bare: "oe", marked: "òóỏõọ", tail: "e", old: TONES[1] },
  { bare: "uy", marked: "ùúủũụ", tail: "y", old: TONES[2] },
] as const;
const NEW_TO_OLD = new Map<string, string>();
for (const { bare, marked, tail, old } of OPEN_RHYMES)
  for (let tone = 0; tone < 5; tone++) NEW_TO_OLD.set(`${bare[0]}${old?.[tone]}`, `${marked[tone]}${tail}`);

// Both cases written out: a class of letters without regard to case takes a millisecond to compile.
const NEW_STYLE = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;
/** Units that end an open rhyme in the new style: few texts have one behind an "o" or "u". */
const NEW_STYLE_TAIL = new Uint8Array(TABLE_SIZE);
for (const tail of TONES.join(""))
  for (const written of [tail, tail.toUpperCase()]) NEW_STYLE_TAIL[written.charCodeAt(0)] = 1;

function mayBeNewStyle(text: string): boolean {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 || code >= TABLE_SIZE || NEW_STYLE_TAIL[code] === 0) continue;
    const before = text.charCodeAt(at - 1) | 32;
    if (before === 0x6f || before === 0x75) return true;
  }
  return false;
}

/** Tone marks of the open rhymes oa, oe, uy in one style: "Uỷ" → "Ủy", "hoà" → "hòa". Same length; "quý" is left alone. */
export function toneStyle(text: string): string {
  if (!mayBeNewStyle(text)) return text;
  return text.replace(NEW_STYLE, (pair) => {
    const old = NEW_TO_OLD.get(pair.toLowerCase()) ?? pair;
    const first = pair[0] === pair[0]?.toLowerCase() ? (old[0] ?? "") : (old[0] ?? "").toUpperCase();
    const second = pair[1] === pair[1]?.toLowerCase() ? (old[1] ?? "") : (old[1] ?? "").toUpperCase();
    return first + second;
  });
}

/** Letters that fonts and keyboards confuse, put right: ƣ → ư, ð → đ, odd spaces → space. Same length. */
export function repairGlyphs(text: string): string {
  return isChangedBy(text, REPAIRED) ? translated(text, REPAIRED) : text;
}

/** Lower case, letter by letter, never changing the length (`toLowerCase` lengthens "İ"). */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join("");
}

/** The form in which words are compared: glyphs repaired, lower case, one tone style. Same length as its input. */
export function matchForm(text: string): string {
  return toneStyle(lower(repairGlyphs(text)));
}

/** Tones and marks off, đ → d, lower case: "Đảng ủy" → "dang uy". Same length as its NFC input. */
export function fold(text: string): string {
  if (!isBeyondTable(text)) return translated(text, FOLDED);
  return Array.from(lower(repairGlyphs(text)), bareOf).join("");
}

/** True where the text has letters and none of them is lower case. */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const LOOSE_SPACE = /[^\S ]|\s\s|^\s|\s$/u;

/** Runs of white space as one space, none at the ends. */
export function collapse(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
}
