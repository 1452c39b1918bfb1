import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isWithin, overlapOf, truePath } from "../../../src/jobs/watch/places.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "dondoc-places-")));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("places that contain each other", () => {
  it.each([
    ["/a/in", "/a/out", false],
    ["/a/in", "/a/inbox", false],
    ["/a/in", "/a/in", true],
    ["/a/in", "/a/in/done", true],
    ["/a/out/in", "/a/out", true],
    ["/a/in", "/a/..b", false],
    ["/a/..b", "/a", true],
  ])("%s and %s: %s", (inbox, output, isOverlap) => {
    expect(overlapOf(inbox, [output]) !== null).toBe(isOverlap);
  });
  it("tell which holds which", () => {
    expect(overlapOf("/a/in", ["/b", "/a/in/x"])).toEqual({ outer: "/a/in", inner: "/a/in/x" });
    expect(overlapOf("/a/in", ["/a"])).toEqual({ outer: "/a", inner: "/a/in" });
    expect(isWithin("/ab", "/a")).toBe(false);
  });
});

describe("a true path", () => {
  it("knows links and .., also of what is not there yet", async () => {
    mkdirSync(join(folder, "in"));
    symlinkSync("in", join(folder, "link"));
    expect(await truePath(join(folder, "link", "done", "2024"))).toBe(join(folder, "in", "done", "2024"));
    expect(await truePath(`${folder}/x/../in/y`)).toBe(join(folder, "in", "y"));
  });
});
