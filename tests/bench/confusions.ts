import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { sharedFolder } from "./shared-data.js";

// npx tsx tests/bench/confusions.ts FOLDER > fixtures/generator/confusions.json
//
// Counts what recognition made of each letter of the scans that somebody has typed: FOLDER holds kept readings (`--readings`) of
// them, the transcripts lie beside the corpus. Words of equal place are compared letter by letter; words that share less than half
// of their letters (stamps, signatures, handwriting) are left out.

const Reading = z.object({ source: z.looseObject({ file: z.object({ name: z.string() }), text: z.string() }) });
const Words = z.object({
  lines: z.array(
    z.object({
      words: z.array(z.object({ span: z.object({ start: z.number(), end: z.number() }), confidence: z.number() })),
    }),
  ),
});

/** Pairs of places at which two lists go together, with the fewest changes. */
function aligned(
  a: readonly string[],
  b: readonly string[],
  cost: (x: string, y: string) => number,
): [number, number][] {
  const width = b.length + 1;
  const least = new Float32Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) least[i * width + j] = i + j;
      else
        least[i * width + j] = Math.min(
          (least[(i - 1) * width + j] ?? 0) + 1,
          (least[i * width + j - 1] ?? 0) + 1,
          (least[(i - 1) * width + j - 1] ?? 0) + cost(a[i - 1] ?? "", b[j - 1] ?? ""),
        );
    }
  const pairs: [number, number][] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const here = least[i * width + j] ?? 0;
    if (
      i > 0 &&
      j > 0 &&
      Math.abs(here - (least[(i - 1) * width + j - 1] ?? 0) - cost(a[i - 1] ?? "", b[j - 1] ?? "")) < 1e-4
    )
      pairs.push([--i, --j]);
    else if (i > 0 && Math.abs(here - (least[(i - 1) * width + j] ?? 0) - 1) < 1e-4) pairs.push([--i, -1]);
    else pairs.push([-1, --j]);
  }
  return pairs.reverse();
}

const letters = (word: string): readonly string[] => Array.from(word);
const unlike = (x: string, y: string): number => (x === y ? 0 : 1);

function wordCost(x: string, y: string): number {
  if (x === y) return 0;
  const all = aligned(letters(x), letters(y), unlike);
  const wrong = all.filter(([i, j]) => i < 0 || j < 0 || letters(x)[i] !== letters(y)[j]).length;
  return wrong / Math.max(all.length, 1) < 0.5 ? 0.6 : 1.9;
}

const folder = process.argv[2] ?? "";
const corpus = sharedFolder("corpus");
if (corpus === null) throw new Error("confusions: there is no folder `shared` with a corpus beside the checkout");
const transcripts = readdirSync(join(corpus, "transcripts"));
const read: Record<string, number> = {};
const pairs: Record<string, Record<string, number>> = {};
const sure = { right: Array.from({ length: 20 }, () => 0), wrong: Array.from({ length: 20 }, () => 0) };
for (const file of readdirSync(folder)) {
  const json: unknown = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString());
  const { source } = Reading.parse(json);
  const transcript = transcripts.find((name) => name === source.file.name.replace(/\.pdf$/u, ".txt"));
  if (transcript === undefined) continue;
  const truth = readFileSync(join(corpus, "transcripts", transcript), "utf8")
    .normalize("NFC")
    .split(/\s+/u)
    .filter(Boolean);
  const words = Words.parse(source).lines.flatMap((line) => line.words);
  const got = words.map(({ span }) => source.text.slice(span.start, span.end));
  for (const [i, j] of aligned(truth, got, wordCost)) {
    const [is, as] = [truth[i], got[j]];
    if (is === undefined || as === undefined || wordCost(is, as) > 1) continue;
    const bin = Math.min(19, Math.floor((words[j]?.confidence ?? 0) * 20));
    const side = is === as ? sure.right : sure.wrong;
    side[bin] = (side[bin] ?? 0) + 1;
    const [from, to] = [letters(is), letters(as)];
    for (const [a, b] of aligned(from, to, unlike)) {
      const [x, y] = [from[a] ?? "", to[b] ?? ""];
      read[x] = (read[x] ?? 0) + 1;
      if (x === y) continue;
      const others = (pairs[x] ??= {});
      others[y] = (others[y] ?? 0) + 1;
    }
  }
}
process.stdout.write(`${JSON.stringify({ read, pairs, sure }, null, 1)}\n`);
