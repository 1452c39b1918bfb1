import type { Marker, MarkerKind } from "../../model/outline.js";

/** Markers that number headings and sections, not items of a list. */
export const HEADING_MARKERS: ReadonlySet<MarkerKind> = new Set([
  "part",
  "chapter",
  "article",
  "letter-upper",
  "roman",
  "decimal",
  "decimal-2",
  "decimal-3",
]);

/** A marker at the beginning of a line, and how many units of the line it takes, with the space after it. */
export interface MarkerAt {
  readonly marker: Marker;
  readonly length: number;
}

const AFTER = String.raw`[ \u00a0]{0,8}`;

interface MarkerForm {
  readonly kind: MarkerKind;
  readonly form: RegExp;
}

// Longer forms before shorter ones. Each is anchored and bounded.
const FORMS: readonly MarkerForm[] = [
  { kind: "part", form: /^Phần (?:thứ )?(?:[IVX]{1,5}|\d{1,2}|nhất|hai|ba|tư|năm)(?:[.:)]|(?=[ ]|$))/iu },
  { kind: "chapter", form: /^Chương (?:[IVX]{1,5}|\d{1,2})(?:[.:)]|(?=[ ]|$))/iu },
  // "… theo quy định tại ⏎ Điều 61 Luật Đất đai": cited, and no article of the paper's own
  {
    kind: "article",
    form: /^Điều \d{1,3}(?:[.:)]|(?= [\p{Lu}])(?! (?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Hiến pháp|Quy chế|Quy định|Điều lệ|Chỉ thị)(?! này)(?!\p{L})))/u,
  },
  {
    kind: "word",
    form: /^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?=[ ,:])[,:]?/u,
  },
  // "III.1.", "A.2"
  { kind: "decimal-2", form: /^(?:[IVX]{1,5}|[A-H])\.\d{1,2}[.)]?(?=[ \u00a0\p{Lu}])/u },
  {
    kind: "roman",
    form: /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:[.)]|[ ]?[-–](?=[ ]|\p{Lu})|\/(?=[ \u00a0]\p{Lu}|\p{Lu}\p{Ll}))(?![-/\d])/u,
  },
  // "IH. NHIỆM VỤ", "IHI. TỔ CHỨC": strokes of a numeral that recognition ran together, before a heading in capitals.
  { kind: "roman", form: /^(?=[^.]{0,4}[IVXH])[IVXHl1|!]{2,5}\.(?= ?\p{Lu}{2})/u },
  { kind: "letter-upper", form: /^[A-HĐ][.)](?=[ \u00a0]|\p{Lu}\p{Ll})/u },
  { kind: "decimal-3", form: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?(?=[ \u00a0\p{L}])/u },
  {
    kind: "decimal-2",
    form: /^\d{1,2}\.\d{1,2}(?:[.)](?=[ \u00a0\p{L}]|$)|[ ]?[-–](?= ?\p{Lu})|(?=[ \u00a0]\p{Lu}))/u,
  },
  {
    kind: "decimal",
    form: /^\d{1,2}(?:\.(?=[ \u00a0\p{L}“"]|$)|[ ]?[-–](?= ?\p{Lu})|\/(?=[ \u00a0]\p{Lu}|\p{Lu}\p{Ll}))/u,
  },
  { kind: "bracket-number", form: /^(?:\(\d{1,2}\)(?:\.(?=[ \u00a0]\p{L}))?|\d{1,2}\)(?=[ \u00a0\p{L}“"]|$))/u },
  { kind: "bracket-roman", form: /^\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)(?=[ \u00a0])/u },
  {
    kind: "letter",
    form: /^(?:(?:[a-eg-ikm-ođ]|aa|[b-d]d)(?:[.)](?=[ \u00a0\p{L}])|\/(?=[ \u00a0]?\p{Lu}\p{Ll}))|[lp-vxy]\)(?=[ \u00a0\p{L}]))/u,
  },
  { kind: "dash", form: /^[-–—−](?=[ \u00a0]|\p{L}|\d)/u },
  { kind: "plus", form: /^\+(?=[ \u00a0]|\p{L})/u },
  { kind: "star", form: /^\*(?=[ \u00a0]|\p{L})/u },
  { kind: "bullet", form: /^(?:[•·▪■□◦●○➢✓►\uf0b7\uf0a7\uf02d\uf076\uf0d8o](?=[ \u00a0])|\.(?= \p{Lu}))/u },
];

const SPACE_AFTER = new RegExp(`^${AFTER}`, "u");

/**
 * The list marker at the beginning of a line ("I.", "2.1.", "a)", "-"), or null. The line is given without leading space
 * and without Markdown marks. What looks like one but is none: a date ("12.3.2024"), a decimal ("6,5 %"), a ratio ("4/07").
 */
export function markerAt(line: string): MarkerAt | null {
  const first = line.charCodeAt(0);
  // A quick no for the lower-case letters that begin most continuation lines, but for "a)", "o " and the l of "lI.".
  if (
    first > 0x60 &&
    first !== 0x6c &&
    first < 0x7b &&
    line[1] !== ")" &&
    line[1] !== "." &&
    line[1] !== "/" &&
    line[1] !== " " &&
    line[2] !== ")"
  )
    return null;
  for (const { kind, form } of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const label = match[0];
    const space = SPACE_AFTER.exec(line.slice(label.length))?.[0].length ?? 0;
    const rest = line.slice(label.length + space);
    if (kind === "dash" && /^[-–—−_]{1,3}(?: |$)/u.test(rest)) return null; // a rule of dashes
    if (kind === "decimal" && label.endsWith("/") && /^\d/u.test(rest)) return null;
    return { marker: { kind, label: label.trimEnd() }, length: label.length + space };
  }
  return null;
}

/** The ordinal a marker states: "III." → 3, "2.1." → 1, "b)" → 2; null for bullets. */
export function ordinalOf(marker: Marker): number | null {
  if (marker.kind === "roman" && /[Hl1|!]/u.test(marker.label)) return null;
  const last = /(\d{1,3})\D{0,2}$/u.exec(marker.label)?.[1];
  if (last) return Number(last);
  if (marker.kind === "bracket-roman") return romanValue(marker.label.replace(/[()]/gu, "").toUpperCase());
  if (marker.kind === "roman") return romanValue(marker.label.replace(/[^IVX]/gu, ""));
  const letters = "abcdđeghiklmnopqrstuvxy";
  if (marker.kind === "letter" || marker.kind === "letter-upper") {
    const at = letters.indexOf(marker.label[0]?.toLowerCase() ?? " ");
    return at < 0 ? null : at + 1;
  }
  return null;
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = values[numeral[at] ?? ""] ?? 0;
    total += value < (values[numeral[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
