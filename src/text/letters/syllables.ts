import { repairGlyphs, toNfc } from "./vietnamese.js";

const ONSETS = new Set(["", ..."ngh ng gh kh nh ph th tr ch b c d đ g h k l m n p r s t v x".split(" ")]);
const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
    "ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych ym yn ynh yt yêm yên yêng yêt yêu " +
    "o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uât uâng uây uê uêch uênh uơ uy uya uych uyên uyêt " +
    "uynh uyt uyu uyn uyp uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
  ).split(" "),
);
const STOPPED = /(?:[pt]|ch?)$/u;
const CONSONANTS = /^[bcdđghklmnpqrstvx]{0,3}/u;

interface Letter {
  readonly bare: string;
  readonly tone: "" | "level" | "sharp";
}
// Each toned vowel: "ấ" is â with a tone that may stand before a final p, t, c, ch; "ầ" with one that may not.
const TONED = new Map<string, Letter>();
for (const bare of "aăâeêioôơuưy")
  for (const [mark, tone] of [
    ["\u0300", "level"],
    ["\u0303", "level"],
    ["\u0309", "level"],
    ["\u0301", "sharp"],
    ["\u0323", "sharp"],
  ] as const)
    TONED.set((bare + mark).normalize("NFC"), { bare, tone });

/**
 * True where a word is built like a Vietnamese syllable: an onset, a rhyme, at most one tone, and sắc or nặng before a final
 * p, t, c, ch ("cac" is none, "các" is). Expects NFC; capitals do not matter; either place of the tone mark ("hoà", "hòa")
 * will do. Not a dictionary: syllables that nobody uses pass.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 8) return false;
  let bare = "";
  let tone: Letter["tone"] = "";
  for (const letter of word.toLowerCase()) {
    const toned = TONED.get(letter);
    if (toned && tone !== "") return false;
    bare += toned?.bare ?? letter;
    tone = toned?.tone ?? tone;
  }
  if (STOPPED.test(bare) && tone !== "sharp") return false;
  if (bare.startsWith("qu")) return RHYMES.has(bare.slice(2));
  const onset = CONSONANTS.exec(bare)?.[0] ?? "";
  if (ONSETS.has(onset) && RHYMES.has(bare.slice(onset.length))) return true;
  return bare.startsWith("gi") && RHYMES.has(bare.slice(2)); // "giang": gi + ang; "giếng" is g + iêng here
}

/** How much a text looks like Vietnamese; shares are 0 to 1 of `words`, and 0 where there are none. */
export interface VietnameseEvidence {
  /** Tokens of letters that were judged: without abbreviations in capitals, words with digits, and addresses. */
  readonly words: number;
  /** Built like Vietnamese syllables. */
  readonly valid: number;
  /** With a tone mark, or a letter that only Vietnamese has. */
  readonly marked: number;
  /** Of one letter: split words leave many. */
  readonly single: number;
  /** Of the characters that are not spaces: private use, replacement characters, controls, stray combining marks. */
  readonly strange: number;
}

const TOKEN = /[\p{L}\p{M}]{1,40}/gu;
const NOT_JUDGED = /\S{0,60}(?:@|:\/\/|www\.)\S{0,60}/gu;
const NUMBERED = /\p{L}{0,20}\d\S{0,60}/gu; // "12/KH-UBND", "QĐ2024": symbols
const ABBREVIATION = /^\p{Lu}{1,6}$/u;
const VOWEL = /[aeiouyăơưà-ãè-êìíò-õùúýĩũ\u1ea0-\u1ef9]/iu;
const MARKED = /[\u00c0-\u024f\u1ea0-\u1ef9\u0300-\u036f]/u;
const STRANGE = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/gu;
const STRAY_MARK = /(?<![\p{L}\p{M}])[\u0300-\u036f\u00b4\u02c6\u02dc\u02d9]/gu;

/** Gathers the evidence; the text need not be NFC. */
export function evidenceOfVietnamese(text: string): VietnameseEvidence {
  const solid = text.replace(/\s+/gu, "").length;
  const strange = (text.match(STRANGE)?.length ?? 0) + (text.match(STRAY_MARK)?.length ?? 0);
  let [words, valid, marked, single] = [0, 0, 0, 0];
  for (const token of repairGlyphs(toNfc(text)).replace(NOT_JUDGED, " ").replace(NUMBERED, " ").match(TOKEN) ?? []) {
    const isMarked = MARKED.test(token);
    if (ABBREVIATION.test(token) && (!VOWEL.test(token) || (!isMarked && token.length <= 4))) continue; // "BCĐ", "QLDA"
    words++;
    if (isVietnameseSyllable(token)) valid++;
    if (isMarked) marked++;
    if (token.length === 1 && !/[àáảãạôốồổỗộơởờớợỡyýỷỳ]/iu.test(token)) single++;
  }
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  return {
    words,
    valid: share(valid, words),
    marked: share(marked, words),
    single: share(single, words),
    strange: share(strange, solid),
  };
}

/** What is wrong with a text that should be Vietnamese. */
export type Implausibility = "garbled" | "no-diacritics" | "split-letters" | "strange-characters";

/**
 * Judges a text by the evidence; null where it is believable. Measured on good pages: valid 1.00, marked 0.91, single 0.01; on bad
 * layers: unaccented marked 0, split single 0.64, wrong encoding valid 0.2. `leastValid` is the least share of valid syllables.
 */
export function implausibilityOf(evidence: VietnameseEvidence, leastValid = 0.8): Implausibility | null {
  if (evidence.strange > 0.1) return "strange-characters";
  if (evidence.single > 0.2) return "split-letters";
  if (evidence.marked < 0.35) return evidence.valid > 0.45 ? "no-diacritics" : "garbled";
  return evidence.valid < leastValid ? "garbled" : null;
}
