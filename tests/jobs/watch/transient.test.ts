import { describe, expect, it } from "vitest";
import { isTransient, isTransientReading, retryDelay } from "../../../src/jobs/watch/transient.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { StoreError } from "../../../src/store/store-error.js";

const system = (code: string) => Object.assign(new Error(code), { code });

describe("trouble", () => {
  it.each([
    system("ENOSPC"),
    system("EBUSY"),
    system("EACCES"),
    new StoreError("locked", { file: "x" }),
    new StoreError("full", { file: "x" }),
    new Error("outer", { cause: system("ENOSPC") }),
  ])("that passes: %s", (error) => {
    expect(isTransient(error)).toBe(true);
  });
  it.each([system("ENOENT"), new StoreError("damaged", { file: "x" }), new TypeError("x"), "ENOSPC"])(
    "that stays: %s",
    (error) => {
      expect(isTransient(error)).toBe(false);
    },
  );
  it("of a reading: only what could not be opened now", () => {
    expect(isTransientReading([diagnose("file-not-readable", { reason: "EBUSY" })])).toBe(true);
    expect(isTransientReading([diagnose("file-not-readable", { reason: "ELOOP" })])).toBe(false);
    expect(isTransientReading([diagnose("pdf-password")])).toBe(false);
  });
});

it("delays grow, up to a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 1_000].map(retryDelay)).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000,
  ]);
});
