import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { chunked, writeWhole } from "../../src/export/write-file.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("writes what it is given, readable by its owner alone, over what was there", () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "cũ");
  writeWhole(file, ["một ", "hai"]);
  expect(readFileSync(file, "utf8")).toBe("một hai");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeWhole(file, Buffer.from("ba"));
  expect(readFileSync(file, "utf8")).toBe("ba");
});

it("leaves what was there, and nothing beside it, where what it writes breaks off", () => {
  const file = join(folder, "b.txt");
  writeFileSync(file, "cũ");
  const broken = function* (): Generator<string, void> {
    yield "nửa".repeat(50_000);
    throw new Error("broke off");
  };
  expect(() => {
    writeWhole(file, broken());
  }).toThrow("broke off");
  expect(readFileSync(file, "utf8")).toBe("cũ");
  expect(readdirSync(folder).filter((name) => name.startsWith("b.txt"))).toEqual(["b.txt"]);
});

it("joins a million short lines to few long writes", () => {
  const lines = Array.from({ length: 100_000 }, () => "mười chữ..");
  const chunks = [...chunked(lines)];
  expect(chunks.length).toBeLessThan(20);
  expect(chunks.join("")).toBe(lines.join(""));
  expect([...chunked([])]).toEqual([]);
});
