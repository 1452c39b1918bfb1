import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { ownEnd } from "../../../src/jobs/watch/file-end.js";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/rendered/${name}`, import.meta.url));
const endOf = (name: string, bytes: Uint8Array) =>
  ownEnd(name, bytes.length, (position, length) =>
    Promise.resolve(Buffer.from(bytes.slice(position, position + length))),
  );

/** An OLE file of `sectors` sectors of 512 bytes behind its header, the first of them the allocation table. */
function compound(sectors: number): Buffer {
  const file = Buffer.alloc(512 * (sectors + 1), 0);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 44); // one sector of the table
  file.writeUInt32LE(1, 48); // the directory
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  for (let at = 0; at < 109; at++) file.writeUInt32LE(at === 0 ? 0 : 0xffffffff, 76 + at * 4);
  for (let at = 0; at < 128; at++) file.writeUInt32LE(at < sectors ? 0xfffffffe : 0xffffffff, 512 + at * 4);
  return file;
}

describe("the own end of a file", () => {
  it("PDF: %%EOF", async () => {
    const whole = fixture("tb-bo-y-te.pdf");
    expect(await endOf("a.pdf", whole)).toBe("there");
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await endOf("a.pdf", whole.subarray(0, whole.length * share))).toBe("missing");
      // Windows gives a copy its full size first.
      expect(await endOf("a.pdf", Buffer.concat([whole.subarray(0, 2_000), Buffer.alloc(whole.length - 2_000)]))).toBe(
        "missing",
      );
    }
  });

  it("zip: the directory, also with a comment", async () => {
    const whole = fixture("tb-bo-y-te.docx");
    expect(await endOf("a.docx", whole)).toBe("there");
    for (let cut = 1; cut < whole.length; cut += 997)
      expect(await endOf("a.docx", whole.subarray(0, whole.length - cut)), String(cut)).toBe("missing");
    const zip = new JSZip().file("a.xml", "x");
    const commented = await zip.generateAsync({ type: "nodebuffer", comment: "Sở Y tế" });
    expect(await endOf("a.docx", commented)).toBe("there");
    expect(await endOf("a.docx", commented.subarray(0, commented.length - 3))).toBe("missing");
  });

  it("OLE: every sector that its table counts on", async () => {
    const whole = compound(20);
    expect(await endOf("a.doc", whole)).toBe("there");
    // The last sector may be cut short by writers that do not fill it.
    expect(await endOf("a.doc", whole.subarray(0, whole.length - 100))).toBe("there");
    expect(await endOf("a.doc", whole.subarray(0, whole.length - 513))).toBe("missing");
    expect(await endOf("a.doc", whole.subarray(0, 600))).toBe("missing");
    expect(await endOf("a.doc", whole.subarray(0, 100))).toBe("missing");
  });

  it("RTF: its last brace", async () => {
    expect(await endOf("a.rtf", Buffer.from("{\\rtf1 xin}\r\n\0"))).toBe("there");
    expect(await endOf("a.rtf", Buffer.from("{\\rtf1 xin{\\b"))).toBe("missing");
  });

  it("none: other kinds, whatever their names", async () => {
    expect(await endOf("a.txt", Buffer.from("Thông báo"))).toBe("unasked");
    expect(await endOf("a.pdf", Buffer.from("Thông báo"))).toBe("unasked");
    expect(await endOf("a.jpg", Buffer.from("ffd8ffe0", "hex"))).toBe("unasked");
  });

  it("missing: an empty file, and one of which only the size was copied", async () => {
    expect(await endOf("a.txt", Buffer.alloc(0))).toBe("missing");
    expect(await endOf("a.DOCX", Buffer.alloc(5_000))).toBe("missing");
  });
});
