import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { paragraphsOf } from "../../src/ingest/word/word-blocks.js";
import { blocksIn } from "../../src/ingest/doc/doc-reader.js";
import { closeReaders, readFile } from "../../src/ingest/read-file.js";
import { readFile as readAll } from "node:fs/promises";

// Real files beside the checkout; these tests are skipped where they are absent.
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
const isThere = existsSync(fileURLToPath(CORPUS));
const pathOf = (name: string): string => fileURLToPath(new URL(name, CORPUS));

// Rows of all tables (letterhead and signature among them), as LibreOffice 7.4 counts them after converting the file to DOCX.
const ROWS: Readonly<Record<string, number>> = {
  "kh-100-bnv-2014.doc": 10,
  "tb-54-bgddt-2009.doc": 2,
  "more/ct-01-ct-btp-2014.doc": 5,
  "more/ct-01-ct-byt-2014.doc": 2,
  "more/ct-07-btttt-2008.doc": 0,
  "more/kh-113-qd-bxd-2014.doc": 18,
  "more/kh-120-qd-btc-2014.doc": 32,
  "more/kh-166-qd-ttg-2014.doc": 34,
  "more/kh-178-qd-bnn-tctl-2014.doc": 39,
  "more/kh-228-qd-ttg-2014.doc": 12,
  "more/kh-36-qd-bnn-pc-2014.doc": 29,
  "more/kh-67-qd-ttg-2014.doc": 21,
  "more/kh-698-qd-ttg-2009.doc": 3,
  "more/kh-77-qd-tchq-2014.doc": 116,
  "more/kh-80-qd-btttt-2014.doc": 18,
  "more/nq-03-nq-cp-2010.doc": 216,
};

describe.skipIf(!isThere)("no row of a real DOC file is lost", () => {
  it.each(Object.entries(ROWS))("%s has %i", async (name, rows) => {
    const blocks = blocksIn(await readAll(pathOf(name)));
    const tables = blocks.ok ? blocks.value.filter((block) => block.kind === "table") : [];
    expect(tables.reduce((sum, table) => sum + table.rows.length, 0)).toBe(rows);
  });
});

describe.skipIf(!isThere)("every odd file gives a clear outcome", () => {
  afterAll(closeReaders);
  it.each(isThere ? readdirSync(pathOf("odd/")) : [])(
    "%s",
    async (name) => {
      // What recognition makes of scans takes minutes: npm run test:ocr.
      const outcome = await readFile(pathOf(`odd/${name}`), { ocrEngine: "none" });
      for (const { message } of outcome.diagnostics) expect(message).toMatch(/\p{L}.{10,}/u);
      if (!outcome.ok) return;
      const { text, lines } = outcome.value;
      expect(text).toBe(text.normalize("NFC"));
      let end = 0;
      for (const { span } of lines) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      const isAllScanned = outcome.value.pages.every((page) => page.status !== "read");
      expect(lines.length > 0 || isAllScanned).toBe(true);
    },
    60_000,
  );
  it("TCVN3 fonts of Word 95 are decoded, capitals by their font", async () => {
    const outcome = await readFile(pathOf("odd/tcvn3-font.doc"));
    expect(outcome.ok && outcome.value.text).toMatch(/^SẮC LỆNH\n/u);
    expect(outcome.ok && /[®©¸µ¶·¹]/u.test(outcome.value.text)).toBe(false);
  });
  it("an RTF file named .doc is read as what it is", async () => {
    const outcome = await readFile(pathOf("odd/rtf-named-doc.doc"));
    expect(outcome.ok && [outcome.value.reader.name, outcome.value.lines.length > 30]).toEqual(["rtf", true]);
  });
});

it("paragraphs of nested blocks are found in order", () => {
  const inner = { kind: "paragraph", label: "", runs: [] } as const;
  const cell = { column: 0, columnSpan: 1, rowSpan: 1, blocks: [inner, inner] };
  expect(paragraphsOf([{ kind: "table", rows: [[cell], [cell]] }, inner])).toHaveLength(5);
});
