import { fold } from "../../text/letters/vietnamese.js";
import type { DocxPackage } from "./docx-package.js";
import { readLists } from "./lists.js";
import { prepareBody } from "./prepare-body.js";
import { readStyles } from "./styles.js";
import { childOf, descendantsOf, elementsOf, parseXml, textIn, writeXml, type XmlElement } from "./xml.js";

/** A document ready for the converter, and whether it holds pictures (a scan pasted into Word has nothing else). */
export interface PreparedDocx {
  readonly bytes: Uint8Array;
  readonly hasPictures: boolean;
}

const DOCUMENT = "word/document.xml";
const NUMBERING = "word/numbering.xml";
const NO_LISTS = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/**
 * Writes out what the converter would lose: see `prepareBody`; a letterhead that stands in a page header comes first, footnotes and
 * endnotes come last. Null where the document part is absent or cut off.
 */
export async function prepareDocx(source: DocxPackage): Promise<PreparedDocx | null> {
  const read = async (path: string): Promise<XmlElement | null> => {
    const xml = await source.part(path);
    return xml === null ? null : parseXml(xml);
  };
  const root = await read(DOCUMENT);
  const body = childOf(root, "w:body");
  if (!root || !body) return null;
  const notes = [...notesOf(await read("word/footnotes.xml")), ...notesOf(await read("word/endnotes.xml"))];
  const headers = source.paths.filter((path) => /^word\/header\d{0,4}\.xml$/u.test(path)).sort();
  const heads: XmlElement[] = [];
  for (const path of headers) heads.push(...letterheadOf(await read(path)));
  if (!isLetterhead(body)) body.children.unshift(...heads);
  const section = elementsOf(body).findLastIndex((element) => element.name === "w:sectPr");
  body.children.splice(
    section < 0 ? body.children.length : body.children.indexOf(elementsOf(body)[section] ?? ""),
    0,
    ...notes,
  );

  const styles = readStyles(await read("word/styles.xml"));
  const lists = readLists(await read(NUMBERING), styles);
  prepareBody(body, { styles, lists });
  const parts = new Map([[DOCUMENT, writeXml(root)]]);
  if (source.paths.includes(NUMBERING)) parts.set(NUMBERING, NO_LISTS);
  return {
    bytes: await source.replaced(parts),
    hasPictures: source.paths.some((path) => path.startsWith("word/media/") && !path.endsWith("/")),
  };
}

function notesOf(part: XmlElement | null): readonly XmlElement[] {
  if (!part) return [];
  return elementsOf(part)
    .filter((note) => note.attributes["w:type"] === undefined || note.attributes["w:type"] === "normal")
    .flatMap((note) => unlinked(note));
}

function letterheadOf(part: XmlElement | null): readonly XmlElement[] {
  return part && isLetterhead(part) ? unlinked(part) : [];
}

// Links of another part have no targets in the document part.
function unlinked(part: XmlElement): readonly XmlElement[] {
  for (const link of descendantsOf(part, "w:hyperlink")) link.attributes = {};
  return elementsOf(part);
}

function isLetterhead(part: XmlElement): boolean {
  let text = "";
  for (const element of descendantsOf(part, "w:t")) {
    text += textIn(element);
    if (text.length > 3_000) break;
  }
  const folded = fold(text);
  return /cong\s{0,3}hoa\s{0,3}xa\s{0,3}hoi\s{0,3}chu\s{0,3}nghia|dang cong san viet nam/u.test(folded);
}
