import { childOf, elementsOf, switchOf, valueOf, type XmlElement } from "./xml.js";

/** What the styles of a document say, as far as reading goes. */
export interface DocxStyles {
  /** The list a paragraph style numbers by; null where it does not. */
  readonly numbering: (style: string | null) => { readonly id: string | null; readonly level: number | null } | null;
  /** Null where no style of the chain says so. */
  readonly isBold: (style: string | null) => boolean | null;
  readonly isHidden: (style: string | null) => boolean;
  /** The font of a style, else the document's default; null where unknown or a theme font. */
  readonly font: (style: string | null) => string | null;
  /** The list that a numbering style stands for. */
  readonly numberingStyle: (style: string) => string | null;
  readonly defaultParagraphStyle: string | null;
}

const MAX_DEPTH = 20;

/** Reads word/styles.xml; null (no such part) gives empty styles. */
export function readStyles(root: XmlElement | null): DocxStyles {
  const styles = new Map(
    (root ? elementsOf(root) : [])
      .filter((element) => element.name === "w:style")
      .map((element) => [element.attributes["w:styleId"] ?? "", element]),
  );
  const first = <T>(style: string | null, find: (element: XmlElement) => T | null): T | null => {
    let at = style;
    for (let depth = 0; at !== null && depth < MAX_DEPTH; depth++) {
      const element = styles.get(at);
      const found = element ? find(element) : null;
      if (found !== null) return found;
      at = valueOf(element, "w:basedOn");
    }
    return null;
  };
  const defaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const defaultParagraph = [...styles.values()].find(
    (element) => element.attributes["w:type"] === "paragraph" && element.attributes["w:default"] === "1",
  );
  return {
    numbering: (style) =>
      first(style, (element) => {
        const numbering = childOf(childOf(element, "w:pPr"), "w:numPr");
        return numbering && numberingOf(numbering);
      }),
    isBold: (style) => first(style, (element) => switchOf(childOf(element, "w:rPr"), "w:b")),
    isHidden: (style) => first(style, (element) => switchOf(childOf(element, "w:rPr"), "w:vanish")) ?? false,
    font: (style) => first(style, (element) => fontOf(childOf(element, "w:rPr"))) ?? fontOf(defaults),
    numberingStyle: (style) =>
      first(style, (element) => valueOf(childOf(childOf(element, "w:pPr"), "w:numPr"), "w:numId")),
    defaultParagraphStyle: defaultParagraph?.attributes["w:styleId"] ?? null,
  };
}

/** A w:numPr: its list and level, each null where not stated. */
export function numberingOf(numbering: XmlElement): { readonly id: string | null; readonly level: number | null } {
  const level = valueOf(numbering, "w:ilvl");
  return { id: valueOf(numbering, "w:numId"), level: level === null ? null : Number(level) };
}

/** The Latin font of run properties. */
export function fontOf(properties: XmlElement | null): string | null {
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null;
}
