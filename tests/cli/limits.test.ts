import { expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { limitsFrom } from "../../src/cli/limits.js";

test("an environment that says nothing changes no limit", () => {
  expect(limitsFrom({ PATH: "/usr/bin", DONDOC_MAX_PAGES: "" })).toEqual({});
});

test("limits are in the units of their names", () => {
  expect(limitsFrom({ DONDOC_MAX_MEGABYTES: "3", DONDOC_MAX_PAGES: "40", DONDOC_MAX_SECONDS: "9" })).toEqual({
    maxBytes: 3 * 1024 * 1024,
    maxPages: 40,
    maxMilliseconds: 9_000,
  });
});

test.each(["0", "-1", "1.5", "mười", "1e9", "99999999999"])("%s is no limit", (written) => {
  expect(() => limitsFrom({ DONDOC_MAX_PAGES: written })).toThrow(Failure);
});
