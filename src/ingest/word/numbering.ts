/** How the numbers of one level of a list look. */
export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat;
  /** "%1.%2." where %N stands for the number of level N (from 1); a bullet's own character. */
  readonly text: string;
  /** Also the outer numbers are written in digits. */
  readonly legal: boolean;
  /** What stands between the number and the text. */
  readonly gap: "" | " ";
  /** False where the level goes on counting under a new outer item. */
  readonly restarts: boolean;
}

export type NumberFormat =
  "decimal" | "decimal-zero" | "upper-roman" | "lower-roman" | "upper-letter" | "lower-letter" | "bullet" | "none";

/** One list of a document: lists with the same `counters` go on counting each other. */
export interface ListDefinition {
  readonly counters: string;
  readonly id: string;
  readonly levels: readonly ListLevel[];
  /** Level → number to begin with again, at the first item of this list. */
  readonly restartAt: ReadonlyMap<number, number>;
}

/** Counts the items of a document's lists, top to bottom, and writes their labels as Word shows them ("II. ", "1.2. ", "b) ", "- "). */
export class ListCounter {
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** The label of the next item at `level` (0 is the outermost), empty where the list has no such level or shows nothing. */
  next(list: ListDefinition, level: number): string {
    const shape = list.levels[level];
    if (!shape) return "";
    const counts = this.#counters.get(list.counters) ?? [];
    this.#counters.set(list.counters, counts);
    const restart = this.#begun.has(`${list.id}/${level}`) ? undefined : list.restartAt.get(level);
    this.#begun.add(`${list.id}/${level}`);
    const before = counts[level];
    counts[level] = restart ?? (before === undefined ? shape.start : before + 1);
    for (let deeper = level + 1; deeper < counts.length; deeper++)
      if (list.levels[deeper]?.restarts !== false) counts[deeper] = undefined;
    for (let outer = 0; outer < level; outer++) counts[outer] ??= list.levels[outer]?.start ?? 1;
    return this.#write(list, shape, counts);
  }

  #write(list: ListDefinition, shape: ListLevel, counts: readonly (number | undefined)[]): string {
    if (shape.format === "bullet") return `${bulletOf(shape.text)}${shape.gap}`.trimStart();
    const label = shape.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = list.levels[at]?.format ?? "decimal";
      return numberAs(shape.legal && format !== "decimal-zero" ? "decimal" : format, counts[at] ?? 1);
    });
    return label.trim() === "" ? "" : label + shape.gap;
  }
}

// Symbol and Wingdings bullets lie in the private use area; an unknown one is shown as a dot.
const SYMBOL_BULLETS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf02d": "-",
  "\uf02b": "+",
  "\uf02a": "*",
  "\uf06f": "o",
};

function bulletOf(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/gu, (symbol) => SYMBOL_BULLETS[symbol] ?? "•").trim();
}

/** A number as the format writes it; letters go on with "aa" after "z", as in Word. Numbers below 1 are written in digits. */
export function numberAs(format: NumberFormat, value: number): string {
  switch (format) {
    case "bullet":
    case "none":
      return "";
    case "decimal-zero":
      return String(value).padStart(2, "0");
    case "upper-roman":
      return roman(value);
    case "lower-roman":
      return roman(value).toLowerCase();
    case "upper-letter":
      return letters(value).toUpperCase();
    case "lower-letter":
      return letters(value);
    case "decimal":
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN = "M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1"
  .split(" ")
  .map((pair) => ({ digits: pair.replace(/\d+/u, ""), worth: Number(pair.replace(/\D+/u, "")) }));

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let out = "";
  let rest = value;
  for (const { digits, worth } of ROMAN)
    while (rest >= worth) {
      out += digits;
      rest -= worth;
    }
  return out;
}
