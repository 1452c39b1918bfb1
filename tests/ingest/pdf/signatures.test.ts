import { describe, expect, it } from "vitest";
import { signaturesOf } from "../../../src/ingest/pdf/signatures.js";
import { cpuNow } from "../../cpu-time.js";

describe("signature dictionaries", () => {
  it.each(["/ByteRange", "/Name(", " obj<</ByteRange<<", "/M(D:2025"])(
    "take no time on %j many times over",
    (piece) => {
      const bytes = new TextEncoder().encode(piece.repeat(10_000));
      const start = cpuNow();
      expect(signaturesOf(bytes)).toEqual([]);
      expect(cpuNow() - start).toBeLessThan(500);
    },
  );
});
