import type { ListDefinition, ListLevel, NumberFormat } from "../word/numbering.js";
import type { DocxStyles } from "./styles.js";
import { childOf, elementsOf, switchOf, valueOf, type XmlElement } from "./xml.js";

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: "decimal",
  decimalZero: "decimal-zero",
  upperRoman: "upper-roman",
  lowerRoman: "lower-roman",
  upperLetter: "upper-letter",
  lowerLetter: "lower-letter",
  bullet: "bullet",
  none: "none",
};

/** A list with the paragraph styles that its levels are tied to. */
export interface DocxList {
  readonly definition: ListDefinition;
  /** Paragraph style → its level. */
  readonly levelOfStyle: ReadonlyMap<string, number>;
}

/** Reads word/numbering.xml: its lists by w:numId; null (no such part) gives none. */
export function readLists(root: XmlElement | null, styles: DocxStyles): ReadonlyMap<string, DocxList> {
  const parts = root ? elementsOf(root) : [];
  const abstracts = new Map(
    parts
      .filter(({ name }) => name === "w:abstractNum")
      .map((part) => [part.attributes["w:abstractNumId"] ?? "", part]),
  );
  const numbers = parts.filter(({ name }) => name === "w:num");
  // A list that only points to a numbering style has its levels where that style's own list has them.
  const shapeOf = (id: string | null, depth = 0): { readonly id: string; readonly part: XmlElement } | null => {
    const part = id === null ? undefined : abstracts.get(id);
    if (!part || id === null) return null;
    const link = valueOf(part, "w:numStyleLink");
    if (link === null || depth > 4) return { id, part };
    const number = styles.numberingStyle(link);
    const other = numbers.find((candidate) => candidate.attributes["w:numId"] === number);
    return shapeOf(valueOf(other, "w:abstractNumId"), depth + 1) ?? { id, part };
  };
  return new Map(
    numbers.flatMap((number): [string, DocxList][] => {
      const id = number.attributes["w:numId"] ?? "";
      const shape = shapeOf(valueOf(number, "w:abstractNumId"));
      return shape ? [[id, listOf(id, shape.id, shape.part, number)]] : [];
    }),
  );
}

function listOf(id: string, counters: string, shape: XmlElement, number: XmlElement): DocxList {
  const levels: ListLevel[] = [];
  const levelOfStyle = new Map<string, number>();
  const restartAt = new Map<number, number>();
  const take = (part: XmlElement): void => {
    const level = Number(part.attributes["w:ilvl"] ?? 0);
    levels[level] = levelOf(part);
    const style = valueOf(part, "w:pStyle");
    if (style !== null) levelOfStyle.set(style, level);
  };
  for (const part of elementsOf(shape)) if (part.name === "w:lvl") take(part);
  for (const override of elementsOf(number).filter(({ name }) => name === "w:lvlOverride")) {
    const own = childOf(override, "w:lvl");
    if (own) take(own);
    const start = valueOf(override, "w:startOverride");
    if (start !== null) restartAt.set(Number(override.attributes["w:ilvl"] ?? 0), Number(start));
  }
  return { definition: { counters, id, levels, restartAt }, levelOfStyle };
}

function levelOf(part: XmlElement): ListLevel {
  return {
    start: Number(valueOf(part, "w:start") ?? 0),
    format: FORMATS[valueOf(part, "w:numFmt") ?? "decimal"] ?? "decimal",
    text: valueOf(part, "w:lvlText") ?? "",
    legal: switchOf(part, "w:isLgl") ?? false,
    gap: valueOf(part, "w:suff") === "nothing" ? "" : " ",
    restarts: valueOf(part, "w:lvlRestart") !== "0",
  };
}
