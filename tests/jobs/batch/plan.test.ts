import { describe, expect, it } from "vitest";
import { modifiedAt, planOf, type StampedFile } from "../../../src/jobs/batch/plan.js";
import type { JobState, PastJob } from "../../../src/store/journal.js";

const NOW = { ruleBookVersion: "rules-1", programVersion: "0.1.0", readers: "pdf-1", run: 7, retryFailed: false };
const stamp = { size: 10, modified: "1700000000000000000", changed: "1700000000000000001" };
const file: StampedFile = { path: "/kho/a.pdf", mayBeOther: false, stamp };
const past = (state: JobState, about: Partial<PastJob> = {}): ReadonlyMap<string, PastJob> =>
  new Map([
    [
      file.path,
      {
        run: 6,
        state,
        stamp,
        attempt: 1,
        code: "pdf-damaged",
        ruleBookVersion: "rules-1",
        programVersion: "0.1.0",
        readers: "pdf-1",
        ...about,
      },
    ],
  ]);
const whyOf = (jobs: ReadonlyMap<string, PastJob>, now: Partial<typeof NOW> = {}, files = [file]) =>
  planOf(files, jobs, { ...NOW, ...now }).todo.map(({ why, attempt }) => `${why} ${attempt}`);

describe("what a run does with a file", () => {
  it("that it never saw, or that was cut off: reads it", () => {
    expect(whyOf(new Map())).toEqual(["new 1"]);
    for (const state of ["claimed", "read", "extracted"] as const) {
      expect(whyOf(past(state))).toEqual(["unfinished 1"]);
      expect(whyOf(past(state, { run: 7 }))).toEqual(["unfinished 2"]);
    }
  });
  it("that is saved and has not changed: leaves it", () => {
    expect(planOf([file], past("saved"), NOW)).toEqual({
      todo: [],
      unchanged: 1,
      failedBefore: [],
      finished: 0,
      failedInRun: 0,
    });
    expect(planOf([file], past("saved", { run: 7 }), NOW)).toEqual({
      todo: [],
      unchanged: 0,
      failedBefore: [],
      finished: 1,
      failedInRun: 0,
    });
    expect(planOf([file], past("skipped"), NOW).unchanged).toBe(1);
  });
  it.each([{ size: 11 }, { modified: "1" }, { changed: "1" }])("that has another %j: reads it", (other) => {
    expect(whyOf(past("saved"), {}, [{ ...file, stamp: { ...stamp, ...other } }])).toEqual(["changed 1"]);
  });
  it.each([{ ruleBookVersion: "rules-2" }, { programVersion: "0.2.0" }, { readers: "pdf-2" }])(
    "with %j: reads it",
    (other) => {
      expect(whyOf(past("saved"), other)).toEqual(["again 1"]);
      expect(whyOf(past("failed"), other)).toEqual(["again 1"]);
    },
  );
  it("that failed: only where asked", () => {
    expect(planOf([file], past("failed"), NOW).failedBefore).toEqual([{ path: "/kho/a.pdf", code: "pdf-damaged" }]);
    expect(planOf([file], past("failed", { run: 7 }), NOW)).toMatchObject({ todo: [], finished: 1, failedInRun: 1 });
    expect(whyOf(past("failed"), { retryFailed: true })).toEqual(["failed-before 1"]);
  });
});

describe("the day of a file", () => {
  it("is that of its content, in milliseconds", () => {
    expect(modifiedAt(stamp)).toBe(1_700_000_000_000);
    expect(modifiedAt({ size: 0, modified: "", changed: "" })).toBeNull();
  });
});
