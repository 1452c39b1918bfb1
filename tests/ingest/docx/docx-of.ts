import JSZip from "jszip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A DOCX file made of the inner XML of its parts. */
export async function docxOf(
  body: string,
  parts: {
    readonly numbering?: string;
    readonly styles?: string;
    readonly footnotes?: string;
    readonly header?: string;
    readonly other?: Readonly<Record<string, string | Uint8Array>>;
  } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const named = { numbering: "numbering", styles: "styles", footnotes: "footnotes", header: "hdr" } as const;
  const present = (["numbering", "styles", "footnotes", "header"] as const).filter((name) => parts[name] !== undefined);
  const fileOf = (name: string): string => (name === "header" ? "header1.xml" : `${name}.xml`);
  const relations = present.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${name}" Target="${fileOf(name)}"/>`,
  );
  const overrides = present.map(
    (name) => `<Override PartName="/word/${fileOf(name)}" ContentType="${TYPES}.${name}+xml"/>`,
  );
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${overrides.join("")}</Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`,
  );
  for (const name of present)
    zip.file(`word/${fileOf(name)}`, `<w:${named[name]} ${W}>${parts[name] ?? ""}</w:${named[name]}>`);
  for (const [path, content] of Object.entries(parts.other ?? {})) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

/** A run with its properties' inner XML. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a text or of runs. */
export function p(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;
}

/** A paragraph of an automatic list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table row of cells, each given as its inner XML (paragraphs, after a tcPr if any). */
export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`).join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  const columns = Math.max(...rows.map((cells) => cells.split("<w:tc>").length - 1));
  const grid = Array.from({ length: columns }, () => '<w:gridCol w:w="1500"/>').join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A level of an abstract list. */
export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
