import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import JSZip from "jszip";

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

function docx(body: string, before = ""): Promise<Buffer> {
  const zip = new JSZip()
    .file("[Content_Types].xml", TYPES)
    .file("_rels/.rels", RELATIONS)
    .file("word/document.xml", `<?xml version="1.0"?>${before}${BODY}${body}</w:body></w:document>`);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const at = length;
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    parts.push(whole);
    length += whole.length;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const tail = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + tail)]);
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The environment under which the files of `dropBombs` must be stopped. */
export const LIMITS = {
  DONDOC_MAX_UNPACKED_MEGABYTES: "20",
  DONDOC_MAX_SECONDS: "120",
  DONDOC_MAX_HEAP_MEGABYTES: "256",
} as const;

/** Lays files that would hang or swell a careless reader into a folder; gives the code with which each must be stopped. */
export async function dropBombs(folder: string): Promise<Readonly<Record<string, string>>> {
  const write = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content);
  };
  const sparse = openSync(join(folder, "1gb.txt"), "w");
  ftruncateSync(sparse, 2 ** 30);
  closeSync(sparse);
  write("10mb-one-line.txt", "Giao Phòng Nội vụ thực hiện trước ngày 25/4/2024, ".repeat(170_000));
  write("10mb-one-word.txt", "a".repeat(10_000_000));
  write("zip.docx", await docx(paragraph("a".repeat(64 * 2 ** 20))));
  const depth = 20_000;
  write(
    "nested.docx",
    await docx(`${"<w:tbl><w:tr><w:tc>".repeat(depth)}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`),
  );
  const kids = Array.from({ length: 100_000 }, (_, index) => `${index + 3} 0 R`);
  write(
    "100000-pages.pdf",
    pdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`,
      ...kids.map(() => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
    ]),
  );
  return {
    "1gb.txt": "file-too-large",
    "10mb-one-line.txt": "line-too-long",
    "10mb-one-word.txt": "line-too-long",
    "zip.docx": "file-unpacks-too-large",
    "nested.docx": "docx-damaged",
    "100000-pages.pdf": "pdf-too-many-pages",
  };
}

/** Lays a PDF into a folder whose one page unpacks to 400 MB of drawing: reading it ends by the limit of time or of memory. */
export function dropEndlessPage(folder: string): void {
  const packed = deflateSync(deflateSync(Buffer.alloc(400 * 2 ** 20, "1 0 0 RG ")));
  writeFileSync(
    join(folder, "flate.pdf"),
    pdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
      Buffer.concat([
        Buffer.from(`<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`),
        packed,
        Buffer.from("\nendstream"),
      ]),
    ]),
  );
}

/** A document whose XML asks for another file of the machine, and one that asks for itself ten times ten times. */
export async function dropEntities(folder: string): Promise<void> {
  const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/x">]>';
  writeFileSync(join(folder, "outside.docx"), await docx(paragraph("Thông báo &x;&y; hết"), outside));
  const more = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
  writeFileSync(
    join(folder, "laughs.docx"),
    await docx(paragraph("Thông báo &e9; hết"), `<!DOCTYPE d [<!ENTITY e0 "ha">${more}]>`),
  );
}
