interface Vowel {
  readonly base: string;
  readonly shape: "" | "\u0302" | "\u0306" | "\u031b";
  readonly tone: "" | "\u0300" | "\u0301" | "\u0303" | "\u0309" | "\u0323";
}

const [CIRCUMFLEX, BREVE, HORN] = ["\u0302", "\u0306", "\u031b"] as const;
const [ACUTE, HOOK, DOT] = ["\u0301", "\u0309", "\u0323"] as const;
const SHAPES = ["", CIRCUMFLEX, BREVE, HORN] as const;
const TONES = ["", "\u0300", ACUTE, "\u0303", HOOK, DOT] as const;

const VOWELS = new Map<string, Vowel>();
for (const base of "aeiouy")
  for (const shape of SHAPES)
    for (const tone of TONES) {
      const letter = (base + shape + tone).normalize("NFC");
      if (letter.length === 1) VOWELS.set(letter, { base, shape, tone });
    }

/**
 * Whether text recognition is known to read `meant` as `read`: two lower-case letters. Counted on pages of known text (see
 * `patterns/ocr/words.yaml`): small marks over a vowel that has a hat are lost or exchanged ("ổ" read "ô", "ồ"), so are a hook and a
 * hat ("ỉ" read "í", "ố" read "ó"), and d with đ; a dot below and a mark over a plain vowel are read rightly.
 */
function isUsualLetter(read: string, meant: string): boolean {
  if (read === meant || (read === "d" && meant === "đ") || (read === "đ" && meant === "d")) return true;
  const [a, b] = [VOWELS.get(read), VOWELS.get(meant)];
  if (!a || !b || a.base !== b.base || a.tone === DOT || b.tone === DOT) return false;
  if (a.shape === b.shape) return a.shape !== "" || a.tone === HOOK || b.tone === HOOK;
  const hats = new Set([a.shape, b.shape]);
  const isHigh = (tone: string): boolean => tone === ACUTE || tone === HOOK;
  return (
    !hats.has(HORN) &&
    hats.has(CIRCUMFLEX) &&
    ((a.tone === b.tone && a.tone !== "") || (isHigh(a.tone) && isHigh(b.tone)))
  );
}

/** The same of two words in lower case: every letter that differs is a usual slip. Words of different lengths are none. */
export function isUsualSlip(read: string, meant: string): boolean {
  return (
    read.length === meant.length && Array.from(read).every((letter, index) => isUsualLetter(letter, meant[index] ?? ""))
  );
}
