import { describe, expect, it } from "vitest";
import { settle, settleEnd, type Settling } from "../../../src/jobs/watch/settling.js";

const patience = { delay: 5_000, withoutEnd: 300_000 };
const look = (size: number, modified = 1) => ({ size, modified });

describe("a file that comes to rest", () => {
  it("waits for the delay from its first look", () => {
    const first = settle(null, look(10), 1_000, patience);
    expect(first.verdict).toEqual({ next: "wait", until: 6_000 });
    expect(settle(first.state, look(10), 5_999, patience).verdict).toEqual({ next: "wait", until: 6_000 });
    expect(settle(first.state, look(10), 6_000, patience).verdict).toEqual({ next: "ask-end" });
  });

  it.each([look(11), look(10, 2)])("begins anew when it changed: %j", (changed) => {
    const { state } = settle(null, look(10), 0, patience);
    expect(settle(state, changed, 4_999, patience)).toEqual({
      state: { look: changed, since: 4_999 },
      verdict: { next: "wait", until: 9_999 },
    });
  });

  it("may be taken at once without a delay", () => {
    expect(settle(null, look(1), 7, { delay: 0, withoutEnd: 0 }).verdict).toEqual({ next: "ask-end" });
  });
});

describe("its own end", () => {
  const state: Settling = { look: look(10), since: 0 };
  it("there, or not asked for: it is taken", () => {
    expect(settleEnd(state, "there", 5_000, patience)).toBeNull();
    expect(settleEnd(state, "unasked", 5_000, patience)).toBeNull();
  });
  it("missing: it is waited for, but not for ever", () => {
    expect(settleEnd(state, "missing", 5_000, patience)).toBe(10_000);
    expect(settleEnd(state, "missing", 299_000, patience)).toBe(300_000);
    expect(settleEnd(state, "missing", 300_000, patience)).toBeNull();
  });
  it("missing, with less patience than delay: the delay counts", () => {
    expect(settleEnd(state, "missing", 4_000, { delay: 5_000, withoutEnd: 0 })).toBe(5_000);
  });
});
