import { ListCounter } from "../word/numbering.js";
import { decodeTexts } from "./decode-texts.js";
import type { DocxList } from "./lists.js";
import { type DocxStyles, numberingOf } from "./styles.js";
import { boxesIn } from "./text-boxes.js";
import { childOf, descendantsOf, elementsOf, switchOf, textIn, valueOf, type XmlElement, type XmlNode } from "./xml.js";

export interface Preparation {
  readonly styles: DocxStyles;
  readonly lists: ReadonlyMap<string, DocxList>;
}

// Tracked deletions, the places text was moved from, notes' reference marks, pictures.
const LEFT_OUT = new Set([
  "w:del",
  "w:moveFrom",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
  "w:annotationRef",
  "w:drawing",
  "w:pict",
  "w:object",
]);

/**
 * Makes a body ready for a converter that knows neither numbers nor hidden marks: automatic numbers become text before their
 * paragraphs, hidden runs, tracked deletions and pictures are left out, text boxes follow the paragraph that holds them, legacy fonts are
 * decoded. Changes `body` in place.
 */
export function prepareBody(body: XmlElement, preparation: Preparation): void {
  const counter = new ListCounter();
  prepareBlocks(body, preparation, counter, false);
  prune(body);
}

// Properties that the converter does not use cost it most of its time.
const USED_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  "w:rPr": ["w:b", "w:del", "w:ins"],
  "w:pPr": ["w:rPr"],
  "w:tcPr": ["w:gridSpan", "w:vMerge"],
  "w:tblPr": [],
  "w:sectPr": [],
};

function prune(parent: XmlElement): void {
  for (const child of elementsOf(parent)) {
    const used = USED_PROPERTIES[child.name];
    if (used) child.children = elementsOf(child).filter(({ name }) => used.includes(name));
    prune(child);
  }
}

function prepareBlocks(parent: XmlElement, about: Preparation, counter: ListCounter, inCell: boolean): void {
  parent.children = parent.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === "string") return [node];
    if (node.name === "w:p") return prepareParagraph(node, about, counter, inCell);
    if (node.name === "w:tr" && childOf(childOf(node, "w:trPr"), "w:del")) return [];
    if (LEFT_OUT.has(node.name)) return [];
    prepareBlocks(node, about, counter, inCell || node.name === "w:tc");
    return [node];
  });
}

function prepareParagraph(
  paragraph: XmlElement,
  about: Preparation,
  counter: ListCounter,
  inCell: boolean,
): readonly XmlElement[] {
  const boxes = boxesIn(paragraph);
  const properties = childOf(paragraph, "w:pPr");
  const style = valueOf(properties, "w:pStyle") ?? about.styles.defaultParagraphStyle;
  prepareRuns(paragraph, style, about.styles);
  decodeTexts(paragraph, style, about.styles);
  const label = labelOf(properties, style, about, counter);
  const isBlank = ![...descendantsOf(paragraph, "w:t")].some((text) => textIn(text).trim() !== "");
  // A number alone means something in the column "TT" of a table only.
  if (label !== "" && (!isBlank || inCell))
    paragraph.children.splice(properties ? paragraph.children.indexOf(properties) + 1 : 0, 0, runOf(label));
  if (properties)
    properties.children = properties.children.filter((node) => typeof node === "string" || node.name !== "w:numPr");
  const held: XmlElement = { name: "boxes", attributes: {}, children: boxes.flatMap((box) => box.children) };
  prepareBlocks(held, about, counter, inCell);
  return [paragraph, ...elementsOf(held)];
}

// Runs stand in the paragraph or within w:ins, w:hyperlink, w:smartTag, w:sdtContent and the like.
function prepareRuns(parent: XmlElement, style: string | null, styles: DocxStyles): void {
  parent.children = parent.children.filter((node) => {
    if (typeof node === "string") return true;
    if (LEFT_OUT.has(node.name)) return false;
    if (node.name === "w:r") {
      if (isHidden(node, style, styles)) return false;
      embolden(node, style, styles);
    }
    if (node.name !== "w:pPr" && node.name !== "w:rPr") prepareRuns(node, style, styles);
    return true;
  });
}

function isHidden(run: XmlElement, style: string | null, styles: DocxStyles): boolean {
  // The marks of a field may be formatted as hidden without hiding what the field shows.
  if (childOf(run, "w:fldChar")) return false;
  const properties = childOf(run, "w:rPr");
  return (
    switchOf(properties, "w:vanish") ?? (styles.isHidden(valueOf(properties, "w:rStyle")) || styles.isHidden(style))
  );
}

// Bold that comes from a style is written into the run: the converter knows styles by name only.
function embolden(run: XmlElement, style: string | null, styles: DocxStyles): void {
  const properties = childOf(run, "w:rPr");
  if (switchOf(properties, "w:b") !== null) return;
  if (!(styles.isBold(valueOf(properties, "w:rStyle")) ?? styles.isBold(style))) return;
  const bold: XmlElement = { name: "w:b", attributes: {}, children: [] };
  if (properties) properties.children.push(bold);
  else run.children.unshift({ name: "w:rPr", attributes: {}, children: [bold] });
}

function labelOf(
  properties: XmlElement | null,
  style: string | null,
  about: Preparation,
  counter: ListCounter,
): string {
  const numbering = childOf(properties, "w:numPr");
  const own = numbering && numberingOf(numbering);
  const styled = about.styles.numbering(style);
  const id = own?.id ?? styled?.id ?? null;
  const list = id === null || id === "0" ? undefined : about.lists.get(id);
  if (!list) return "";
  const ofStyle = (own?.id ?? null) === null && style !== null ? list.levelOfStyle.get(style) : undefined;
  return counter.next(list.definition, own?.level ?? ofStyle ?? styled?.level ?? 0);
}

function runOf(text: string): XmlElement {
  return {
    name: "w:r",
    attributes: {},
    children: [{ name: "w:t", attributes: { "xml:space": "preserve" }, children: [text] }],
  };
}
