import { LEGACY_LETTERS } from "./legacy-table.js";
import { isVietnameseSyllable } from "./syllables.js";
import { toNfc } from "./vietnamese.js";

/** A font encoding older than Unicode: TCVN3 (ABC, fonts ".Vn…") or VNI-Windows (fonts "VNI-…"). */
export type LegacyEncoding = "tcvn3" | "vni";

/** A run of text as Unicode; `encoding` is what it was written in, null where it was left as it is. */
export interface DecodedRun {
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
}

/**
 * Turns a run of TCVN3 or VNI text (its bytes shown as Windows-1252 characters) into NFC Unicode. Decides by evidence: the
 * syllables that the run gives as it is, as TCVN3 and as VNI; a font name (".VnTimeH", "VNI-Times", also with a PDF subset
 * prefix) settles runs too short to judge. Unicode Vietnamese is never changed, beyond NFC. Give it the longest run that has one font.
 */
export function decodeLegacy(text: string, fontName: string | null): DecodedRun {
  const font = fontName === null ? null : encodingOfFont(fontName);
  const capitals = font === "tcvn3" && fontName !== null && isCapitalFont(fontName);
  if (!HAS_HIGH.test(text))
    return { text: toNfc(capitals ? text.toUpperCase() : text), encoding: capitals ? font : null };
  const encoding = judge(text, font);
  if (encoding === null) return { text: toNfc(text), encoding };
  const decoded = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return { text: capitals ? decoded.toUpperCase() : decoded, encoding };
}

/** The encoding that a font's name promises; null for Unicode fonts. */
export function encodingOfFont(fontName: string): LegacyEncoding | null {
  const name = fontName.replace(/^[A-Z]{6}\+/u, "");
  if (/^\.?Vn[A-Z]/u.test(name) || /^\.VN/iu.test(name)) return "tcvn3";
  return /^VNI(?![\p{L}])/iu.test(name) ? "vni" : null;
}

// ".VnTimeH", ".VnArialH,Bold": small letters are drawn as capitals.
function isCapitalFont(fontName: string): boolean {
  return /H(?:$|[,\-\s])/u.test(fontName);
}

// A letter that only Unicode has: the run was not typed with a legacy font.
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;
const HAS_HIGH = /[\u00a1-\u00ff]/u;
// TCVN3 puts letters on symbols and on the soft hyphen, so a token is whatever is not ASCII punctuation, a digit, a space or a typographic mark.
const TOKEN = /[A-Za-z\u00a1-\uffff]{1,12}/gu;
const TYPOGRAPHIC = /[\u2010-\u203a\u20ac\u2122\uf000-\uffff]/gu;
function judge(text: string, font: LegacyEncoding | null): LegacyEncoding | null {
  const tokens = (text.replace(TYPOGRAPHIC, " ").match(TOKEN) ?? [])
    .filter((token) => HAS_HIGH.test(token) || UNICODE_LETTER.test(token))
    .slice(0, MAX_TOKENS);
  const unicode = tokens.filter((token) => UNICODE_LETTER.test(token)).length;
  if (tokens.length === 0 || unicode > 0.4 * tokens.length) return null;
  const tcvn3 = evidenceFor(tokens, fromTcvn3);
  const vni = evidenceFor(tokens, fromVni);
  if (font !== null) {
    const { asIs, decoded } = font === "tcvn3" ? tcvn3 : vni;
    return decoded >= asIs ? font : null;
  }
  const best = tcvn3.onlyDecoded >= vni.onlyDecoded ? tcvn3 : vni;
  const isClear = best.onlyDecoded >= 2 && best.onlyDecoded >= 4 * best.onlyAsIs && best.decoded >= 0.6 * tokens.length;
  return isClear ? (best === tcvn3 ? "tcvn3" : "vni") : null;
}

interface Evidence {
  /** Tokens that are syllables as they are, and when decoded. */
  readonly asIs: number;
  readonly decoded: number;
  /** Tokens that are syllables in one way only. */
  readonly onlyAsIs: number;
  readonly onlyDecoded: number;
}

function evidenceFor(tokens: readonly string[], decode: (token: string) => string): Evidence {
  let [asIs, decoded, onlyAsIs, onlyDecoded] = [0, 0, 0, 0];
  for (const token of tokens) {
    const before = isVietnameseSyllable(token);
    const after = !UNICODE_LETTER.test(token) && isVietnameseSyllable(decode(token));
    if (before) asIs++;
    if (after) decoded++;
    if (before && !after) onlyAsIs++;
    // A lone symbol is a bullet ("·") or a mark ("©") as often as a letter.
    if (after && !before && token.length > 1) onlyDecoded++;
  }
  return { asIs, decoded, onlyAsIs, onlyDecoded };
}

const MAX_TOKENS = 2_000;

const TCVN3 = new Map(LEGACY_LETTERS.map(({ letter, tcvn3 }) => [tcvn3, letter]));
const VNI = new Map(
  LEGACY_LETTERS.flatMap(({ letter, vni }): [string, string][] => {
    const [base = "", mark] = vni;
    // "Ñaëng" but also "AÙ" typed as "Aù": the mark need not follow the case of its base.
    return mark === undefined
      ? [[vni, letter]]
      : [
          [vni, letter],
          [base + mark.toLowerCase(), letter],
        ];
  }),
);

function fromTcvn3(text: string): string {
  return replaceLongest(text, TCVN3);
}

function fromVni(text: string): string {
  return replaceLongest(text, VNI);
}

// One pass, two characters before one: "tröôùc" is tr-ö-ôù-c, not tr-ö-ô-ù-c.
function replaceLongest(text: string, table: ReadonlyMap<string, string>): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const pair = table.get(text.slice(at, at + 2));
    const one = text.charAt(at);
    out += pair ?? table.get(one) ?? one;
    at += pair === undefined ? 1 : 2;
  }
  return toNfc(out);
}
