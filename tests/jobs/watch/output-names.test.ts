import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideName, fitName, nameFor, shortened } from "../../../src/jobs/watch/output-names.js";

const LONG = `${"kế hoạch ".repeat(22)}.pdf`.normalize("NFD");

describe("names of what is put away", () => {
  it("keep the file's own name letter by letter", () => {
    for (const name of ["a.pdf", "Kế hoạch\n“mới”.pdf", LONG, ".x", "tệp"]) expect(nameFor(name, 1)).toBe(name);
  });
  it.each([
    ["a.pdf", "a (2).pdf"],
    ["a.b.docx", "a.b (2).docx"],
    ["tệp", "tệp (2)"],
    [".x", ".x (2)"],
    ["Số 5. Về việc dài dòng", "Số 5. Về việc dài dòng (2)"],
  ])("%s, taken: %s", (name, second) => {
    expect(nameFor(name, 2)).toBe(second);
  });
  it("stay within 255 bytes and keep the extension", () => {
    const name = `${"ế".repeat(85)}.pdf`;
    const second = nameFor(name, 12);
    expect(Buffer.byteLength(second)).toBeLessThanOrEqual(255);
    expect(second).toMatch(/^ế+ \(12\)\.pdf$/u);
  });
});

describe("names of papers", () => {
  it.each([
    ['a\nb"c<d>.pdf', "a_b_c_d_.pdf"],
    ["../../etc/passwd", ".._.._etc_passwd"],
    ["con.pdf", "_con.pdf"],
    ["x\u202egnp.exe", "x_gnp.exe"],
    ["kết luận. ", "kết luận"],
    ["...", "tệp"],
    ["hội".normalize("NFD"), "hội"],
  ])("%j is made %j", (name, fit) => {
    expect(fitName(name)).toBe(fit);
  });
  it("are fit for every file system, whatever the file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const made = besideName(name, ".dondoc.html");
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255);
        expect(made).toMatch(/^[^/\\\u0000-\u001f]+\.dondoc\.html$/u);
      }),
    );
  });
});

it("no letter is cut", () => {
  expect(shortened("ếế".normalize("NFD"), 6)).toBe("ế".normalize("NFD"));
  expect(shortened("abc", 3)).toBe("abc");
  expect(shortened("abc", 0)).toBe("");
});
