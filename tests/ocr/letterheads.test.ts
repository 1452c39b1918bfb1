import { afterAll, expect, test } from "vitest";
import { openEngine } from "../../src/ingest/ocr/engines.js";
import { FIELDS, readLetterheads, scoreOf, type ReadLetterhead } from "../bench/scanned-letterheads.js";

const engine = openEngine();
afterAll(() => engine.close());

// All 48 copies: `npm run bench -- --only letterheads`.
test("heads and ends of copies sent by mail are found, and hardly a value is wrong", async () => {
  const read: ReadLetterhead[] = [];
  for await (const one of readLetterheads(engine, { kinds: ["mailed"], most: 6 })) read.push(one);
  const scores = [...scoreOf(read).values()];
  const sum = (of: "right" | "wrong"): number => scores.reduce((total, score) => total + score[of], 0);
  expect(read).toHaveLength(6);
  expect(sum("right")).toBeGreaterThanOrEqual(6 * FIELDS.length * 0.9);
  expect(sum("wrong")).toBeLessThanOrEqual(2);
});
