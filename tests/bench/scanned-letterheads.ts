import { COPIES, type CopyKind, copyOf } from "../../fixtures/letterheads/copies.js";
import {
  directiveWith,
  type HeaderTruth,
  type Letterhead,
  letterheads,
} from "../../fixtures/letterheads/letterheads.js";
import { renderPdf } from "../../fixtures/render-pdf.js";
import { jpegStream } from "../../fixtures/scans/scan-stream.js";
import { truePagesOf } from "../../fixtures/scans/scanned-page.js";
import { scannedPdf } from "../../fixtures/scans/scanned-pdf.js";
import type { OcrEngine } from "../../src/ingest/ocr/engine.js";
import { openEngine } from "../../src/ingest/ocr/engines.js";
import { pdfReader } from "../../src/ingest/pdf/pdf-reader.js";
import { DEFAULT_LIMITS } from "../../src/ingest/reader.js";
import { succeeded } from "../../src/model/outcome.js";
import type { SourceText } from "../../src/model/source.js";
import { extractionOf } from "../pipeline.js";

/** A copy of a letterhead that was read. */
export interface ReadLetterhead {
  readonly letterhead: Letterhead;
  readonly kind: CopyKind;
  readonly source: SourceText;
  readonly found: HeaderTruth;
}

export const COPY_KINDS: readonly CopyKind[] = ["photocopied", "stamped", "mailed", "worn"];
export const FIELDS = ["number", "issuer", "place", "issuedOn", "name", "position", "authority"] as const;

/** Copies of these kinds of the first `most` invented letterheads, read by `engine`; all of all of them unless told. */
export async function* readLetterheads(
  engine: OcrEngine,
  { kinds = COPY_KINDS, most = Infinity }: { readonly kinds?: readonly CopyKind[]; readonly most?: number } = {},
): AsyncGenerator<ReadLetterhead> {
  for (const [index, letterhead] of letterheads().slice(0, most).entries()) {
    const [page] = await truePagesOf(letterhead.name, await renderPdf(directiveWith(letterhead)), 200, [1]);
    if (!page) throw new Error(`${letterhead.name}: no page`);
    for (const kind of kinds) {
      const copy = await copyOf(page.picture, kind, index + 1);
      const source = await sourceOf(
        `${letterhead.name}-${kind}.pdf`,
        await scannedPdf([{ scan: await jpegStream(copy) }]),
        engine,
      );
      yield { letterhead, kind, source, found: headerOf(source) };
    }
  }
}

async function sourceOf(name: string, bytes: Uint8Array, engine: OcrEngine): Promise<SourceText> {
  const file = { name, sha256: "", mediaType: "application/pdf", bytes: bytes.length };
  const read = await pdfReader.read(file, bytes, DEFAULT_LIMITS, {
    openOcr: () => Promise.resolve(succeeded(engine)),
    pagesAtOnce: 1,
    onPage: () => undefined,
  });
  if (!read.ok) throw new Error(read.diagnostics[0].message);
  return read.value;
}

/** The header fields that are found in what was read. */
export function headerOf(source: SourceText): HeaderTruth {
  const { number, issuer, place, issuedOn, signer } = extractionOf(source).directive;
  return {
    number: number?.value ?? null,
    issuer: issuer?.value.name ?? null,
    place: place?.value ?? null,
    issuedOn: issuedOn?.value ?? null,
    name: signer?.name ?? null,
    position: signer?.position ?? null,
    authority: signer?.authority ?? null,
  };
}

/** How many of a field were found rightly, how many wrongly (a wrong value is worse than none), and how many not. */
export interface FieldScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The score of each field. What is not on the paper and not found counts as right. Capitals of titles do not count. */
export function scoreOf(read: readonly ReadLetterhead[]): ReadonlyMap<(typeof FIELDS)[number], FieldScore> {
  return new Map(
    FIELDS.map((field) => {
      const scores = read.map(({ letterhead, found }) => judged(letterhead.is[field], found[field]));
      const count = (kind: string): number => scores.filter((score) => score === kind).length;
      return [field, { right: count("right"), wrong: count("wrong"), missed: count("missed") }];
    }),
  );
}

/** Whether a value is the one on the paper; one with its digits left blank ("/KH-UBND", "2024-03") says nothing wrong. */
export function judged(truth: string | null, found: string | null): "right" | "wrong" | "missed" {
  if (truth?.toLowerCase() === found?.toLowerCase()) return "right";
  if (found === null) return "missed";
  const isPart = truth !== null && (truth.startsWith(`${found}-`) || truth.replace(/^\d+/u, "") === found);
  return isPart ? "missed" : "wrong";
}

/** Reads every copy and writes the score of each field and what was wrong, a line each. */
export async function benchLetterheads(say: (line: string) => void): Promise<void> {
  const engine = openEngine();
  const read: ReadLetterhead[] = [];
  for await (const one of readLetterheads(engine)) {
    read.push(one);
    const { letterhead, kind, found } = one;
    for (const field of FIELDS)
      if (judged(letterhead.is[field], found[field]) === "wrong")
        say(`${letterhead.name}, ${kind}: ${field} ${letterhead.is[field] ?? "-"}, found ${found[field] ?? "-"}`);
  }
  await engine.close();
  const kinds = COPY_KINDS.map((kind) => `${kind} (${COPIES[kind].by.join(", ")}; ${COPIES[kind].dpi} dpi)`);
  say(`${read.length} copies: ${kinds.join(", ")}`);
  for (const [field, { right, wrong, missed }] of scoreOf(read))
    say(`${field.padEnd(10)} right ${right}, wrong ${wrong}, blank or in part ${missed}`);
}
