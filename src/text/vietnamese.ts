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

const NEW_STYLE = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Tone marks of the open rhymes oa, oe, uy in one style: "Uỷ" → "Ủy", "hoà" → "hòa". Same length; "quý" is left alone. */
export function toneStyle(text: string): string {
  return text.replace(NEW_STYLE, (pair) => {
    const old = NEW_TO_OLD.get(pair.toLowerCase()) ?? pair;
    const first = pair[0] === pair[0]?.toLowerCase() ? (old[0] ?? "") : (old[0] ?? "").toUpperCase();
    const second = pair[1] === pair[1]?.toLowerCase() ? (old[1] ?? "") : (old[1] ?? "").toUpperCase();
    return first + second;
  });
}

const GLYPHS: Readonly<Record<string, string>> = {
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
const GLYPH = /[ƣƢðÐ\u00a0\u2002\u2003\u2009\t]/gu;

/** Letters that fonts and keyboards confuse, put right: ƣ → ư, ð → đ, odd spaces → space. Same length. */
export function repairGlyphs(text: string): string {
  return text.replace(GLYPH, (glyph) => GLYPHS[glyph] ?? glyph);
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

const FOLDED = new Map<string, string>();

/** Tones and marks off, đ → d, lower case: "Đảng ủy" → "dang uy". Same length as its NFC input. */
export function fold(text: string): string {
  let out = "";
  for (const letter of lower(repairGlyphs(text))) {
    if (letter < "\u0080") {
      out += letter;
      continue;
    }
    let folded = FOLDED.get(letter);
    if (folded === undefined) {
      const bare = letter === "đ" ? "d" : letter.normalize("NFD").replace(/\p{M}/gu, "");
      folded = bare.length === letter.length ? bare : letter;
      FOLDED.set(letter, folded);
    }
    out += folded;
  }
  return out;
}

/** True where the text has letters and none of them is lower case. */
export function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Runs of white space as one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
