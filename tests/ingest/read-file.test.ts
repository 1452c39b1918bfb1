import { statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile as readAll, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptReading } from "../../src/ingest/reading-cache.js";
import { diagnose } from "../../src/model/diagnostic-codes.js";
import { closeReaders, readFile, type ReadOptions } from "../../src/ingest/read-file.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dondoc-read-"));
});
afterAll(async () => {
  await closeReaders();
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
async function codesOf(path: string, options: ReadOptions = {}): Promise<readonly string[]> {
  return (await readFile(path, options)).diagnostics.map(({ code }) => code);
}

describe("trouble with a file is told by its code", () => {
  it("absent, a folder, empty, too large, unknown, a picture, too long", async () => {
    expect(await codesOf(join(folder, "không có.doc"))).toEqual(["file-not-found"]);
    expect(await codesOf(folder)).toEqual(["file-not-regular"]);
    expect(await codesOf(await fileOf("rỗng.docx", ""))).toEqual(["file-empty"]);
    const text = await fileOf("kế hoạch.txt", "Kế hoạch tuần");
    expect(await codesOf(text, { limits: { maxBytes: 5 } })).toEqual(["file-too-large"]);
    expect(await codesOf(text, { limits: { maxTextLength: 5 } })).toEqual(["text-too-long"]);
    expect(await codesOf(text, { limits: { maxLineLength: 5 } })).toEqual(["line-too-long"]);
    expect(
      await codesOf(
        await fileOf(
          "x.pdf",
          Uint8Array.from({ length: 999 }, (_, at) => (at * 7_919) % 251),
        ),
      ),
    ).toEqual(["file-unknown-kind"]);
    const picture = await fileOf("ảnh.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0));
    expect(await codesOf(picture)).toEqual(["picture-unreadable"]);
    expect(await codesOf(await fileOf("trắng.txt", "\n \n"))).toEqual(["text-missing"]);
  });
});

describe("a file that reads", () => {
  it("says what it is, with its hash and NFC name", async () => {
    const outcome = await readFile(await fileOf("thông báo.doc".normalize("NFD"), "{\\rtf1 Xin ch\\'e0o\\par}"));
    expect(outcome.ok && outcome.value.file).toMatchObject({
      name: "thông báo.doc",
      mediaType: "application/rtf",
      bytes: 23,
    });
    expect(outcome.ok && outcome.value.file.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(outcome.ok && outcome.value.text).toBe("Xin chào\n");
  });
});

describe("a text that is not admitted", () => {
  const admit = () => diagnose("secrecy-mark", { mark: "MẬT" });
  it("is refused before it is kept, and also where it was kept before", async () => {
    const cacheFolder = join(folder, "not-admitted");
    const path = await fileOf("kín.txt", "Họp kín");
    expect(await codesOf(path, { cacheFolder, admit })).toEqual(["secrecy-mark"]);
    expect(await readdir(cacheFolder).catch(() => [])).toEqual([]);
    expect(await codesOf(path, { admit })).toEqual(["secrecy-mark"]);
    expect(await codesOf(path, { cacheFolder, admit: () => null })).toEqual([]);
    expect(await codesOf(path, { cacheFolder, admit })).toEqual(["secrecy-mark"]);
  });
});

describe("kept readings", () => {
  it("are for their owner alone", async () => {
    const cacheFolder = join(folder, "private");
    await readFile(await fileOf("riêng.txt", "Họp"), { cacheFolder });
    const [shelf = ""] = await readdir(cacheFolder);
    const [name = ""] = await readdir(join(cacheFolder, shelf));
    const modes = [cacheFolder, join(cacheFolder, shelf), join(cacheFolder, shelf, name)].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  it("are used for the same content under any name, and read anew when damaged", async () => {
    const cacheFolder = join(folder, "readings");
    const first = await readFile(await fileOf("một.txt", "Họp tổ dân phố"), { cacheFolder });
    const [shelf = ""] = await readdir(cacheFolder);
    const [name = ""] = await readdir(join(cacheFolder, shelf));
    const kept = join(cacheFolder, shelf, name);
    const again = await readFile(await fileOf("hai.txt", "Họp tổ dân phố"), { cacheFolder });
    expect(first.ok && again.ok && { ...again.value, file: first.value.file }).toEqual(first.ok && first.value);
    expect(again.ok && again.value.file.name).toBe("hai.txt");
    const whole = await readAll(kept);
    for (const damaged of [whole.subarray(0, 30), Buffer.from("{}"), Buffer.alloc(0)]) {
      await writeFile(kept, damaged);
      expect((await readFile(join(folder, "một.txt"), { cacheFolder })).ok).toBe(true);
      expect((await readAll(kept)).length).toBeGreaterThan(40);
    }
    expect(await readdir(join(cacheFolder, shelf))).toEqual([name]);
  });
  it("are found by their hash alone", async () => {
    const cacheFolder = join(folder, "by-hash");
    const outcome = await readFile(await fileOf("ba.txt", "Trồng rừng"), { cacheFolder });
    const sha256 = outcome.ok ? outcome.value.file.sha256 : "";
    expect((await keptReading(cacheFolder, sha256))?.value.text).toBe("Trồng rừng\n");
    expect(await keptReading(cacheFolder, "0".repeat(64))).toBe(null);
  });
  it("that cannot be written do not stop the reading", async () => {
    const cacheFolder = await fileOf("không phải thư mục", "x");
    await mkdir(join(folder, "y"), { recursive: true });
    expect(await codesOf(await fileOf("bốn.txt", "Vệ sinh môi trường"), { cacheFolder })).toEqual(["reading-not-kept"]);
  });
});
