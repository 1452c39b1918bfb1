import { Buffer } from "node:buffer";

/** What a made page shows; points, origin top left, as the reader gives them. */
export interface MadePage {
  readonly texts?: readonly MadeText[];
  /** Lines from (x0, y0) to (x1, y1). */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** A picture over the whole page: a scan. */
  readonly isScan?: boolean;
  /** A digital signature whose appearance shows these texts, placed as on the page. */
  readonly stamp?: readonly MadeText[];
}

export interface MadeText {
  readonly x: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly isInvisible?: boolean;
  /** Degrees, against the clock. */
  readonly turned?: number;
  /** Font name; a font is made for each. */
  readonly font?: string;
  /** False: the font does not say which letters its codes are. */
  readonly hasUnicode?: boolean;
}

export interface MadePdf {
  readonly pages: readonly MadePage[];
  /** Extra objects, written as they are: signature dictionaries. */
  readonly extra?: readonly string[];
  readonly isLocked?: boolean;
}

export const PAGE = { width: 595, height: 842 };

interface FontKey {
  readonly name: string;
  readonly hasUnicode: boolean;
}

/** A PDF whose letters are all half as wide as high, without font files; its fonts say what each code means. */
export function makePdf({ pages, extra = [], isLocked = false }: MadePdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, data: string): string =>
    `<<${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream`;
  const catalog = add("");
  const tree = add("");
  const fonts = new Map<string, { readonly number: number; readonly key: FontKey }>();
  const texts = pages.flatMap((page) => [...(page.texts ?? []), ...(page.stamp ?? [])]);
  for (const text of texts) {
    const key = fontOf(text);
    const id = idOf(key);
    if (fonts.has(id)) continue;
    const letters = [
      ...new Set(texts.filter((one) => idOf(fontOf(one)) === id).flatMap((one) => Array.from(one.text))),
    ];
    const map = letters.map((letter) => `<${hex(letter)}> <${hex(letter)}>`);
    const blocks = Array.from({ length: Math.ceil(map.length / 100) }, (_, at) => map.slice(at * 100, at * 100 + 100));
    const toUnicode = add(
      stream(
        "",
        `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${blocks
          .map((block) => `${block.length} beginbfchar ${block.join(" ")} endbfchar`)
          .join(" ")} endcmap end end`,
      ),
    );
    const flags = "/FontDescriptor<</Type/FontDescriptor/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800";
    const descendant = add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${key.name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/CIDToGIDMap/Identity${flags}/Descent -200/CapHeight 700/StemV 80/FontName/${key.name}>>>>`,
    );
    const number = add(
      `<</Type/Font/Subtype/Type0/BaseFont/${key.name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]${key.hasUnicode ? `/ToUnicode ${toUnicode} 0 R` : ""}>>`,
    );
    fonts.set(id, { number, key });
  }
  const names = [...fonts.keys()];
  const resources = `/Resources<</Font<<${[...fonts.values()].map(({ number }, at) => `/F${at} ${number} 0 R`).join("")}>>`;
  const draw = (text: MadeText): string => {
    const angle = ((text.turned ?? 0) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
    const at = names.indexOf(idOf(fontOf(text)));
    return `BT ${text.isInvisible ? 3 : 0} Tr /F${at} ${text.size ?? 14} Tf ${cos} ${sin} -${sin} ${cos} ${text.x} ${PAGE.height - text.y} Tm <${Array.from(text.text, hex).join("")}> Tj ET`;
  };
  const image = pages.some((page) => page.isScan)
    ? add(
        stream(
          "/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8",
          "\u0080".repeat(64),
        ),
      )
    : 0;
  const kids = pages.map((page) => {
    const content = [
      ...(page.isScan ? [`q ${PAGE.width} 0 0 ${PAGE.height} 0 0 cm /Im Do Q`] : []),
      ...(page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${PAGE.height - y0} m ${x1} ${PAGE.height - y1} l S`),
      ...(page.texts ?? []).map(draw),
    ];
    const contents = add(stream("", content.join("\n")));
    let annotations = "";
    if (page.stamp) {
      const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
      const form = add(stream(`/Type/XObject/Subtype/Form/BBox${box}${resources}>>`, page.stamp.map(draw).join("\n")));
      const widget = add(
        `<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature${form})/F 4/Rect${box}/AP<</N ${form} 0 R>>>>`,
      );
      annotations = `/Annots[${widget} 0 R]`;
    }
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${contents} 0 R${annotations}${resources}${image ? `/XObject<</Im ${image} 0 R>>` : ""}>>>>`,
    );
  });
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`;
  objects[tree - 1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${kids.length}>>`;
  for (const body of extra) add(body);
  return written(objects, catalog, isLocked);
}

function written(objects: readonly string[], catalog: number, isLocked: boolean): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  // A made-up key that no password opens.
  const lock = isLocked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>/ID[<00><00>]`
    : "";
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R${lock}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}

function fontOf(text: MadeText): FontKey {
  return { name: text.font ?? (text.bold ? "Serif-Bold" : "Serif"), hasUnicode: text.hasUnicode ?? true };
}

function idOf(key: FontKey): string {
  return `${key.name}${key.hasUnicode ? "" : "?"}`;
}

function hex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

/** Lines of text one under the other. */
export function textLines(
  lines: readonly string[],
  at: {
    readonly x?: number;
    readonly y?: number;
    readonly step?: number;
    readonly size?: number;
    readonly bold?: boolean;
  } = {},
): readonly MadeText[] {
  const { x = 60, y = 80, step = 20, ...look } = at;
  return lines.map((text, index) => ({ x, y: y + index * step, text, ...look }));
}

/** Rows of cells with ruling lines around each; `edges` are the x of the columns, one more than columns. */
export function ruledTable(
  edges: readonly number[],
  top: number,
  rows: readonly (readonly string[])[],
  rowHeight = 20,
): { readonly texts: readonly MadeText[]; readonly lines: readonly (readonly [number, number, number, number])[] } {
  const bottom = top + rows.length * rowHeight;
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  return {
    texts: rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ x: (edges[column] ?? 0) + 3, y: top + row * rowHeight + 14, text, size: 10 })),
    ),
    lines: [
      ...Array.from({ length: rows.length + 1 }, (_, row) => {
        const y = top + row * rowHeight;
        return [left, y, right, y] as const;
      }),
      ...edges.map((x) => [x, top, x, bottom] as const),
    ],
  };
}
