/** An element with its prefixed name ("w:p"); text stands between elements as strings. Mutable while a document is prepared. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const ATTRIBUTE = /([^\s=<>"']{1,200})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/gu;
const NAME = /^[^\s/]{1,200}/u;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Parses the XML that office programs write (no entities of its own, no DTD). Null where tags do not close in order: the part was
 * cut off. Deep nesting costs no stack.
 */
export function parseXml(xml: string): XmlElement | null {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  let at = 0;
  while (at < xml.length) {
    const parent = open.at(-1);
    const next = xml.indexOf("<", at);
    if (!parent || next < 0) break;
    if (next > at) parent.children.push(decodeEntities(xml.slice(at, next)));
    const end = endOfTag(xml, next);
    if (end < 0) return null;
    at = end;
    if (xml.startsWith("<![CDATA[", next)) parent.children.push(xml.slice(next + 9, end - 3));
    if (xml.startsWith("<!", next) || xml.startsWith("<?", next)) continue;
    const isClosing = xml.charAt(next + 1) === "/";
    const tag = xml.slice(next + (isClosing ? 2 : 1), end - 1);
    const name = NAME.exec(tag)?.[0] ?? "";
    if (isClosing) {
      if (open.pop()?.name !== name) return null;
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(tag.slice(name.length)), children: [] };
    parent.children.push(element);
    if (!tag.endsWith("/")) open.push(element);
  }
  const root = elementsOf(top)[0];
  return open.length === 1 && root ? root : null;
}

// The place after the ">" that ends what begins at `at`; -1 where it is cut off. A ">" within quotes does not count.
function endOfTag(xml: string, at: number): number {
  const closing = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : null;
  if (closing !== null) {
    const end = xml.indexOf(closing, at + 4);
    return end < 0 ? -1 : end + closing.length;
  }
  let quote = "";
  for (let place = at + 1; place < xml.length; place++) {
    const character = xml.charAt(place);
    if (quote === "" && character === ">") return place + 1;
    if (quote !== "" ? character === quote : character === '"' || character === "'")
      quote = quote === "" ? character : "";
  }
  return -1;
}

/** The element as XML text. */
export function writeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const head = `<${node.name}${attributes.join("")}`;
  return node.children.length === 0 ? `${head}/>` : `${head}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

/** The text directly within. */
export function textIn(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}

/** The elements directly within. */
export function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((node) => typeof node !== "string");
}

/** The first direct child of a name. */
export function childOf(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  return (parent && elementsOf(parent).find((child) => child.name === name)) ?? null;
}

/** The attribute w:val of the first direct child of a name; null without either. */
export function valueOf(parent: XmlElement | null | undefined, name: string): string | null {
  return childOf(parent, name)?.attributes["w:val"] ?? null;
}

/** An on-off property such as w:b or w:vanish: null where it is not stated. */
export function switchOf(parent: XmlElement | null | undefined, name: string): boolean | null {
  const child = childOf(parent, name);
  return child && !["0", "false", "off", "none"].includes(child.attributes["w:val"] ?? "1");
}

/** All descendants of a name, in document order; those within a match are found too. */
export function* descendantsOf(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE))
    attributes[name] = decodeEntities(double ?? single ?? "");
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, hexadecimal?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "&quot;");
}
