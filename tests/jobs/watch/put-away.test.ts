import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf, placeAs, putAway, writeNew, writeOnce } from "../../../src/jobs/watch/put-away.js";

let folder = "";
let other: string | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dondoc-put-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (other !== null) rmSync(other, { recursive: true });
  other = null;
});

const at = (...names: string[]) => join(folder, ...names);
const sheet = { suffix: ".dondoc.html", content: "<p>abc123</p>" };
const put = (from: string, name: string, papers = [sheet]) =>
  putAway(from, at("done"), { name, papers, mark: "abc123" });

describe("putting a file away", () => {
  it("keeps its bytes and lays its papers beside it", async () => {
    writeFileSync(at("a.pdf"), "gốc");
    expect(await put(at("a.pdf"), "a.pdf")).toBe("a.pdf");
    expect(readdirSync(at("done")).sort()).toEqual(["a.pdf", "a.pdf.dondoc.html"]);
    expect(readFileSync(at("done", "a.pdf"), "utf8")).toBe("gốc");
    expect(readdirSync(folder)).toEqual(["done"]);
  });

  it("replaces nothing", async () => {
    for (const content of ["một", "hai", "ba"]) {
      writeFileSync(at("a.pdf"), content);
      await put(at("a.pdf"), "a.pdf", [{ ...sheet, content }]);
    }
    const names = ["a.pdf", "a (2).pdf", "a (3).pdf"];
    expect(names.map((name) => readFileSync(at("done", name), "utf8"))).toEqual(["một", "hai", "ba"]);
    expect(names.map((name) => readFileSync(at("done", `${name}.dondoc.html`), "utf8"))).toEqual(["một", "hai", "ba"]);
  });

  it("goes on where it was cut off: a paper without its file, a file with both names", async () => {
    mkdirSync(at("done"));
    writeFileSync(at("done", "a.pdf.dondoc.html"), "<i>abc123</i>");
    writeFileSync(at("a.pdf"), "gốc");
    expect(await put(at("a.pdf"), "a.pdf")).toBe("a.pdf");
    linkSync(at("done", "a.pdf"), at("a.pdf"));
    expect(await placeAs(at("a.pdf"), at("done", "a.pdf"))).toBe("placed");
    expect(readdirSync(folder)).toEqual(["done"]);
  });

  it("does not put a file away twice that had both names, with its papers, when it was cut off", async () => {
    writeFileSync(at("a.pdf"), "gốc");
    await put(at("a.pdf"), "a.pdf");
    linkSync(at("done", "a.pdf"), at("a.pdf"));
    expect(await put(at("a.pdf"), "a.pdf")).toBe("a.pdf");
    expect(readdirSync(at("done")).sort()).toEqual(["a.pdf", "a.pdf.dondoc.html"]);
    expect(readdirSync(folder)).toEqual(["done"]);
  });

  it("leaves another's paper alone", async () => {
    mkdirSync(at("done"));
    writeFileSync(at("done", "a.pdf.dondoc.html"), "của người khác");
    writeFileSync(at("a.pdf"), "gốc");
    expect(await put(at("a.pdf"), "a.pdf")).toBe("a (2).pdf");
    expect(readFileSync(at("done", "a.pdf.dondoc.html"), "utf8")).toBe("của người khác");
  });

  it("takes its papers back where the file cannot be moved", async () => {
    await expect(put(at("không có.pdf"), "không có.pdf")).rejects.toThrow("ENOENT");
    expect(readdirSync(at("done"))).toEqual([]);
  });

  it("copies from another file system, and removes only what was copied whole", async ({ skip }) => {
    const shared = "/dev/shm";
    try {
      other = mkdtempSync(join(shared, "dondoc-put-"));
    } catch {
      skip("no second file system here");
    }
    if (other === null || statSync(other).dev === statSync(folder).dev) return skip("no second file system here");
    const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => index % 251));
    writeFileSync(join(other, "a.pdf"), bytes);
    const { mtimeMs } = statSync(join(other, "a.pdf"));
    const before = await hashOf(join(other, "a.pdf"));
    expect(await put(join(other, "a.pdf"), "a.pdf")).toBe("a.pdf");
    expect(await hashOf(at("done", "a.pdf"))).toBe(before);
    expect(Math.abs(statSync(at("done", "a.pdf")).mtimeMs - mtimeMs)).toBeLessThan(1);
    expect(readdirSync(other)).toEqual([]);
    // Cut off between the copy and the removal: the same file is there again, and not put away twice.
    writeFileSync(join(other, "a.pdf"), bytes);
    utimesSync(join(other, "a.pdf"), mtimeMs / 1_000, mtimeMs / 1_000);
    expect(await put(join(other, "a.pdf"), "a.pdf")).toBe("a.pdf");
    expect(readdirSync(other)).toEqual([]);
    // Another file of that name and those bytes is a file of its own.
    writeFileSync(join(other, "a.pdf"), bytes);
    expect(await put(join(other, "a.pdf"), "a.pdf")).toBe("a (2).pdf");
    expect(
      readdirSync(at("done"))
        .filter((name) => name.endsWith(".pdf"))
        .sort(),
    ).toEqual(["a (2).pdf", "a.pdf"]);
  });

  it("two at once with one name: both are kept", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}`);
    mkdirSync(at("in"));
    for (const name of names) writeFileSync(at("in", name), name);
    const put12 = names.map((name) => put(at("in", name), "a.pdf", [{ ...sheet, content: name }]));
    expect(new Set(await Promise.all(put12)).size).toBe(12);
    const kept = readdirSync(at("done")).filter((name) => name.endsWith(".pdf"));
    expect(kept.map((name) => readFileSync(at("done", name), "utf8")).sort()).toEqual([...names].sort());
    for (const name of kept)
      expect(readFileSync(at("done", `${name}.dondoc.html`), "utf8")).toBe(readFileSync(at("done", name), "utf8"));
  });
});

describe("writing a paper", () => {
  it("never replaces one", async () => {
    expect(await writeNew(at("x", "a.txt"), "một")).toBe("placed");
    expect(await writeNew(at("x", "a.txt"), "hai")).toBe("taken");
    expect(readdirSync(at("x"))).toEqual(["a.txt"]);
  });
  it("says the same once", async () => {
    for (const content of ["một", "một", "hai", "một"]) await writeOnce(at("x"), "a.pdf", { suffix: ".txt", content });
    expect(readdirSync(at("x")).sort()).toEqual(["a (2).pdf.txt", "a.pdf.txt"]);
  });
});
