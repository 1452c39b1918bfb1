import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Task } from "../../../src/model/directive.js";
import type { Correction } from "../../../src/store/corrections.js";
import { openKeeper, openReports, openStore } from "../../../src/store/open-store.js";
import type { TaskFilter } from "../../../src/store/reports.js";
import { before, owner, RUN, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-fix-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const source = sampleSource(["Thông báo", "Nạo vét mương tiêu", "Khám sức khỏe học sinh", "Khám sức khỏe học sinh"]);
const TASKS: readonly Task[] = [
  taskOn(source, 1, {
    owners: [owner("Trạm Thủy nông"), owner("Trạm Y tế", "coordinator")],
    deadline: before("2024-04-10"),
  }),
  taskOn(source, 2, { owners: [owner("Trạm Y tế")] }),
  taskOn(source, 3, { owners: [owner("Trạm Y tế")] }),
];
const REASON = { by: "an", at: "2024-05-02T01:00:00.000Z", why: "hạn đã được lùi" };

let file = "";
let made = 0;

async function save(tasks: readonly Task[], rules: string): Promise<void> {
  const store = openStore(file);
  await store.save(source, sampleDirective(source, { tasks: [...tasks] }), { ...RUN, ruleBookVersion: rules });
  await store.close();
}
function correct(task: string, correction: Correction, reason = REASON): boolean {
  const keeper = openKeeper(file);
  try {
    return keeper.correct(task, correction, reason);
  } finally {
    keeper.close();
  }
}
function tasks(filter: TaskFilter = {}) {
  const reports = openReports(file);
  const rows = reports.tasks({ order: "document", ...filter });
  reports.close();
  return rows;
}
function ask(sql: string) {
  const reports = openReports(file);
  const { rows } = reports.query(sql);
  reports.close();
  return rows;
}
const healthStation = () =>
  Number(ask("SELECT organisation_id FROM v_organisations WHERE name = 'Trạm Y tế'")[0]?.["organisation_id"]);
const states = () => ask("SELECT field, state FROM v_corrections ORDER BY correction_id");

beforeEach(async () => {
  file = join(folder, `${++made}.sqlite`);
  await save(TASKS, "rules-1");
});

describe("a corrected deadline", () => {
  it("holds in lists and views, with who and when, beside what was extracted", () => {
    expect(correct("t1", { deadline: "2024-07-15" })).toBe(true);
    expect(tasks()[0]).toMatchObject({
      due_on: "2024-07-15",
      deadline: "15/07/2024",
      deadline_kind: "by",
      due_reason: "hạn đã được lùi",
      corrected_by: "an",
      corrected_at: REASON.at,
    });
    expect(tasks({ dueBefore: "2024-05-01" })).toEqual([]);
    expect(tasks({ dueBetween: ["2024-07-01", "2024-07-31"] })).toHaveLength(1);
    expect(ask("SELECT due_on, current_due_on FROM tasks WHERE task_id = 't1'")).toEqual([
      { due_on: "2024-04-09", current_due_on: "2024-07-15" },
    ]);
    expect(ask("SELECT due_on FROM v_due_days")).toEqual([{ due_on: "2024-07-15" }]);
    expect(ask("SELECT was, now FROM v_corrections")).toEqual([
      { was: "trước ngày 2024-04-10 → 2024-04-09", now: "2024-07-15" },
    ]);
  });

  it("may be none at all", () => {
    correct("t1", { deadline: null });
    expect(tasks()[0]).toMatchObject({ due_on: null, deadline: null, deadline_kind: null, corrected_by: "an" });
    expect(tasks({ without: "deadline" })).toHaveLength(3);
  });

  it("can be corrected again and taken back", () => {
    correct("t1", { deadline: null });
    correct("t1", { deadline: "2024-08-01" }, { ...REASON, by: "bình" });
    expect(tasks()[0]).toMatchObject({ due_on: "2024-08-01", corrected_by: "bình" });
    const keeper = openKeeper(file);
    expect(keeper.undo("t1", "an", "2024-06-01T00:00:00.000Z")).toBe(1);
    expect(keeper.undo("t1", "an", "2024-06-01T00:00:00.000Z")).toBe(0);
    expect(keeper.undo("t9", "an", "2024-06-01T00:00:00.000Z")).toBeNull();
    keeper.close();
    expect(tasks()[0]).toMatchObject({ due_on: "2024-04-09", corrected_by: null });
    expect(states()).toEqual([
      { field: "deadline", state: "ended" },
      { field: "deadline", state: "ended" },
    ]);
  });
});

describe("corrected leads", () => {
  it("take the place of those extracted, and are found by name", () => {
    correct("t1", { owners: [{ body: healthStation(), asWritten: "trạm y tế" }] });
    expect(tasks()[0]).toMatchObject({ lead: "Trạm Y tế", coordinators: null, corrected_by: "an" });
    expect(tasks({ owner: "thủy nông" })).toEqual([]);
    expect(tasks({ owner: "trạm y tế" })).toHaveLength(3);
    expect(ask("SELECT owner FROM v_task_owners WHERE task_id = 't1'")).toEqual([{ owner: "Trạm Y tế" }]);
    const keeper = openKeeper(file);
    keeper.undo("t1", "an", REASON.at);
    keeper.close();
    expect(tasks()[0]).toMatchObject({ lead: "Trạm Thủy nông", coordinators: "Trạm Y tế" });
  });
});

describe("when documents are extracted anew", () => {
  it("corrections stand on the same task, wherever it moved", async () => {
    correct("t1", { deadline: "2024-07-15", owners: [{ body: healthStation(), asWritten: "Trạm Y tế" }] });
    correct("t3", { deadline: "2024-09-01" });
    const [first, second, third] = TASKS;
    if (!first || !second || !third) throw new Error("three tasks");
    const added = taskOn(source, 0, { id: "n0", text: "Thông báo" });
    await save([added, { ...first, id: "n1" }, { ...second, id: "n2" }, { ...third, id: "n3" }], "rules-2");
    expect(tasks().map(({ due_on }) => due_on)).toEqual([null, "2024-07-15", null, "2024-09-01"]);
    expect(tasks()[1]).toMatchObject({ task_id: "n1", corrected_by: "an", lead: "Trạm Y tế" });
  });

  it("a task whose words changed is known by where it begins", async () => {
    correct("t1", { deadline: "2024-07-15" });
    const [first, ...rest] = TASKS;
    if (!first) throw new Error("a task");
    await save([{ ...first, text: "Nạo vét mương" }, ...rest], "rules-2");
    expect(tasks()[0]?.["due_on"]).toBe("2024-07-15");
  });

  it("one whose task is gone is kept and said to be lost; it holds again as soon as the task is back", async () => {
    correct("t1", { deadline: "2024-07-15" });
    await save(TASKS.slice(1), "rules-2");
    expect(states()).toEqual([{ field: "deadline", state: "lost" }]);
    await save(TASKS, "rules-3");
    expect(states()).toEqual([{ field: "deadline", state: "in force" }]);
    expect(tasks()[0]?.["due_on"]).toBe("2024-07-15");
  });
});

it("a task that is not there is not corrected", () => {
  expect(correct("t9", { deadline: null })).toBe(false);
});
