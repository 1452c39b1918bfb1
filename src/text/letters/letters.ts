// What each code unit is, in tables: the loops over them run over every letter of every document.

/** Letters, marks and punctuation of Vietnamese documents lie below; what lies above is looked at by regular expressions. */
export const TABLE_SIZE = 0x2300;

/** Kinds of code units as `KIND_OF` has them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER_NUMBER = 4;

/** Letters that fonts and keyboards confuse: ƣ → ư, ð → đ, odd spaces → space. */
export const GLYPHS: Readonly<Record<string, string>> = {
  ƣ: "ư",
  Ƣ: "Ư",
  ð: "đ",
  Ð: "Đ",
  "\u00a0": " ",
  "\u2009": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\t": " ",
};

function lowerOf(letter: string): string {
  const lowered = letter.toLowerCase();
  return lowered.length === letter.length ? lowered : letter;
}

/** Tones and marks off a single lower-case letter; one that would change its length stays. */
export function bareOf(letter: string): string {
  const bare = letter === "đ" ? "d" : letter.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === letter.length ? bare : letter;
}

/** 0 for punctuation and for whatever is none of the kinds above. */
export const KIND_OF = new Uint8Array(TABLE_SIZE);
/** The glyph put right. */
export const REPAIRED = new Uint16Array(TABLE_SIZE);
/** Put right and in lower case. */
export const LOWERED = new Uint16Array(TABLE_SIZE);
/** Put right, in lower case, tones and marks off. */
export const FOLDED = new Uint16Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) {
  const letter = String.fromCharCode(code);
  const repaired = GLYPHS[letter] ?? letter;
  const lowered = lowerOf(repaired);
  REPAIRED[code] = repaired.charCodeAt(0);
  LOWERED[code] = lowered.charCodeAt(0);
  FOLDED[code] = bareOf(lowered).charCodeAt(0);
  if (/\s/u.test(letter)) KIND_OF[code] = SPACE;
  else if (/[\p{L}\p{M}]/u.test(letter)) KIND_OF[code] = LETTER;
  else if (code >= 48 && code <= 57) KIND_OF[code] = DIGIT;
  else if (/\p{N}/u.test(letter)) KIND_OF[code] = OTHER_NUMBER;
}

/** The kind of a code unit, whichever it is; half of a surrogate pair is of none. */
export function kindOf(code: number): number {
  if (code < TABLE_SIZE) return KIND_OF[code] ?? 0;
  const letter = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(letter)) return LETTER;
  return /\s/u.test(letter) ? SPACE : 0;
}

const CHUNK = 4096;

/** A text with each code unit replaced by that of a table; units beyond the table stay. Linear; same length. */
export function translated(text: string, table: Uint16Array): string {
  let out = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, text.length - from));
    for (let index = 0; index < codes.length; index++) {
      const code = text.charCodeAt(from + index);
      codes[index] = code < TABLE_SIZE ? (table[code] ?? code) : code;
    }
    out += String.fromCharCode(...codes);
  }
  return out;
}

const BEYOND_TABLE = /[^\u0000-\u22ff]/u;

/** True where the text has a code unit that the tables do not tell of. */
export function isBeyondTable(text: string): boolean {
  return BEYOND_TABLE.test(text);
}

/** True where `translated` would change something. */
export function isChangedBy(text: string, table: Uint16Array): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLE_SIZE && table[code] !== code) return true;
  }
  return false;
}
