/** A phrasing of the catalogue of deadline phrases: its row, and its words without what the catalogue says beside them. */
export interface Phrasing {
  readonly row: string;
  readonly words: string;
  /** What it stands for: with and without what is in brackets, each of "sáng/chiều/tối". */
  readonly variants: readonly string[];
}

/** Words about which two texts agree where they say the same thing of other dates: figures and month words are "#". */
export function phraseForm(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/hằng/gu, "hàng")
    .replace(/(?<=quý )(?:[ivx]{1,4}|\d)(?![\p{L}])/gu, "#")
    .replace(/q(?:[ivx]{1,4}|\d)(?=\/)/gu, "quý #")
    .replace(/(?<=thứ )(?:hai|ba|tư|năm|sáu|bảy|\d)(?![\p{L}\d])/gu, "#")
    .replace(/\d[\d./-]{0,12}/gu, "#")
    .replace(/[“”"(),;:]/gu, " ")
    .replace(/# ?(?:- ?#|' ?)/gu, "#")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Remarks of the catalogue in brackets that belong to no phrasing: documents, lines, notes in English. */
const REMARK =
  /\((?:\d{3}(?:, ?\d+)?|[a-z ,.'+-]{3,60}|L\d+[^)]{0,20}|\+1|future|label|label, table|bare|day only|list head, \d{3}|results)\)/giu;

/** The phrasings of section 4.3 of the language notes (rows "| 12 | phrase; other phrase | value |"), variants apart; decoys (part M) are none. */
export function phrasingsOf(markdown: string): readonly Phrasing[] {
  const from = markdown.indexOf("## 4.3");
  const to = markdown.indexOf("### I.", from);
  const rows = [...markdown.slice(from, to).matchAll(/^\| (\d{1,3}) \| ([^|]{3,300}) \|/gmu)];
  return rows.flatMap(([, row = "", phrases = ""]) =>
    phrases
      .replace(REMARK, " ")
      .split(/;| \/ /u)
      .map((words) =>
        words
          .replace(/\.{3}/gu, "…")
          .replace(/ (?:in brackets|bare)$/u, "")
          .replace(/\s+/gu, " ")
          .trim(),
      )
      .filter((words) => words.length > 3)
      .map((words) => ({ row, words, variants: variantsOf(words) })),
  );
}

function variantsOf(words: string): readonly string[] {
  const bracket = /\s?\(([^()]{1,60})\)/u.exec(words);
  if (bracket) {
    const [whole, inner = ""] = bracket;
    const [before, after] = [words.slice(0, bracket.index), words.slice(bracket.index + whole.length)];
    const instead = before.replace(/\S{1,12}(?: \S{1,12})?$/u, "").trimEnd();
    return [`${before}${after}`, `${before} ${inner}${after}`, `${instead} ${inner}${after}`].flatMap(variantsOf);
  }
  if (words.includes("trước/chậm nhất"))
    return ["trước", "chậm nhất"].flatMap((bound) => variantsOf(words.replace("trước/chậm nhất", bound)));
  const choice = /(?<![\p{L}\p{M}])\p{L}{2,8}(?:\/\p{L}{2,8}){1,3}(?![\p{L}\p{M}])|đầu\/thứ \d/u.exec(words);
  if (!choice) return [words];
  return choice[0]
    .split("/")
    .flatMap((word) =>
      variantsOf(`${words.slice(0, choice.index)}${word}${words.slice(choice.index + choice[0].length)}`),
    );
}

/** True where an example (in its phrase form) says what one of the variants says; "…" stands for any words between. */
export function isSaid({ variants }: Phrasing, examples: readonly string[]): boolean {
  return variants.some((variant) => {
    const parts = variant.split("…").map((part) => phraseForm(part));
    return examples.some((example) => parts.every((part) => example.includes(part)));
  });
}
