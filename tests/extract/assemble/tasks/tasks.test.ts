import { describe, expect, it } from "vitest";
import { directiveOf, FOOT, PLAN, sourceOfParts } from "./tasks-of.js";
import { extractionOf } from "../../../pipeline.js";

const BODY = "II. NHIỆM VỤ\n1. Lập danh sách học sinh.\n2. Trao giải thưởng trước ngày 20/4/2025.";

describe("readTasks", () => {
  it("gives the same ids for the same bytes", () => {
    const ids = () => directiveOf(PLAN, BODY, FOOT).tasks.map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it("gives other ids for other bytes", () => {
    const source = sourceOfParts(PLAN, BODY, FOOT);
    const other = { ...source, file: { ...source.file, sha256: "b2".repeat(32) } };
    const ids = (made: typeof source) => extractionOf(made).directive.tasks.map(({ id }) => id);
    expect(ids(source).some((id) => ids(other).includes(id))).toBe(false);
  });

  it("gives tasks in the order of the text, each where its words stand", () => {
    const { tasks, text } = directiveOf(PLAN, BODY, FOOT);
    expect(tasks.map(({ span }) => text.slice(span.start, span.end))).toEqual(tasks.map((task) => task.text));
    expect(tasks.map(({ span }) => span.start)).toEqual(
      tasks.map(({ span }) => span.start).sort((one, other) => one - other),
    );
  });

  it("gives a confidence between 0 and 1, lower where more was concluded than read", () => {
    const { tasks } = directiveOf(
      PLAN,
      "II. NHIỆM VỤ\n1. Giao Trạm Y tế lập danh sách.\n2. Lập danh sách học sinh.",
      FOOT,
    );
    const [stated, inferred] = tasks.map(({ confidence }) => confidence);
    expect(stated).toBeLessThan(1);
    expect(inferred).toBeGreaterThan(0);
    expect(inferred).toBeLessThan(stated ?? 0);
  });
});
