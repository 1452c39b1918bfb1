import { describe, expect, it } from "vitest";
import { signaturesOf } from "../../../src/ingest/pdf/signatures.js";
import { expectLinear } from "../../growth.js";

describe("signature dictionaries", () => {
  it.each(["/ByteRange", "/Name(", " obj<</ByteRange<<", "/M(D:2025"])(
    "are looked for in time that grows with the file, on %j many times over",
    (piece) => {
      const bytesOf = (size: number): Uint8Array => new TextEncoder().encode(piece.repeat(size));
      expect(signaturesOf(bytesOf(10_000))).toEqual([]);
      expectLinear((size) => {
        const bytes = bytesOf(size);
        return () => signaturesOf(bytes);
      });
    },
  );
});
