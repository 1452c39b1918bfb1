import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { openReports, openStore } from "../../../src/store/open-store.js";
import type { Reports, TaskFilter } from "../../../src/store/reports.js";
import { RUN, before, owner, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
const file = join(folder, "dondoc.sqlite");
let reports: Reports;

const source = sampleSource([
  "Số: 17/TB-UBND",
  "Nâng cấp đường liên xã",
  "Khám sức khỏe cho học sinh",
  "Rà soát dương tính với sốt xuất huyết",
]);

beforeAll(async () => {
  const store = openStore(file);
  const tasks = [
    taskOn(source, 1, {
      owners: [owner("Phòng Kinh tế và Hạ tầng", "lead", "Phòng KT-HT"), owner("Đảng ủy xã Sơn Hoà", "coordinator")],
      deadline: before("2024-06-30"),
      criteria: [2, 13],
    }),
    taskOn(source, 2, { owners: [owner("Trung tâm Y tế huyện")], deadline: before("2024-04-01"), confidence: 0.5 }),
    taskOn(source, 3, { kind: "target", section: [] }),
  ];
  const criteriaCounts = [
    {
      subject: "xã Sơn Hòa",
      standard: "NTM",
      unit: "tiêu chí" as const,
      met: 15,
      total: 19,
      unmet: null,
      status: "achieved" as const,
      asOf: "2024-01",
      text: "đạt 15/19 tiêu chí",
      span: { start: 0, end: 3 },
      confidence: 0.9,
    },
  ];
  const criteria = [
    {
      number: 13,
      name: "Tổ chức sản xuất",
      subject: "xã Sơn Hòa",
      standard: "NTM",
      status: "unmet" as const,
      span: { start: 0, end: 3 },
      confidence: 0.9,
    },
  ];
  const diagnostics = [{ ...diagnose("file-empty"), span: { start: 20, end: 25 } }];
  await store.save(source, sampleDirective(source, { tasks, criteriaCounts, criteria, diagnostics }), RUN);
  const other = sampleSource(["Quyết định"], "c".repeat(64), "qd.txt");
  const draft = sampleDirective(other, { number: { value: "/QĐ-SGTVT", span: null, confidence: 0.9 }, issuedOn: null });
  await store.save(other, draft, { ...RUN, path: "/van-ban/Quyết định.txt".normalize("NFD") });
  await store.saveFailure("/van-ban/hong.pdf", [diagnose("file-empty")], RUN);
  await store.close();
  reports = openReports(file);
});

afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

const found = (filter: TaskFilter) => reports.tasks(filter).map(({ task }) => task);

describe("tasks", () => {
  it("come next due first, undated last, or as written", () => {
    expect(reports.tasks({}).map(({ due_on }) => due_on)).toEqual(["2024-03-31", "2024-06-29", null]);
    expect(found({ order: "document" })[0]).toBe("Nâng cấp đường liên xã");
  });

  it("show who, when, where in words that an analyst knows", () => {
    expect(reports.tasks({ search: "đường" })[0]).toMatchObject({
      document: "17/TB-UBND",
      issuer: "Ủy ban nhân dân huyện Sông Lam",
      issued_on: "2024-03",
      section: "II. Nhiệm vụ › 1. Y tế",
      lead: "Phòng Kinh tế và Hạ tầng",
      coordinators: "Đảng ủy xã Sơn Hoà",
      deadline: "trước ngày 2024-06-30",
      due_on: "2024-06-29",
      precision: "day",
      recurrence: null,
      criteria: "2; 13",
      page: 1,
      box_left: 72,
      file: "thong-bao.txt",
    });
  });

  it("are found without tones in every spelling, with tones only in their own", () => {
    expect(found({ search: "duong" })).toHaveLength(2);
    expect(found({ search: "đường" })).toEqual(["Nâng cấp đường liên xã"]);
    expect(found({ search: "dương" })).toEqual(["Rà soát dương tính với sốt xuất huyết"]);
    expect(found({ search: "dưỡng" })).toEqual([]);
    expect(found({ search: "Y TE kham" })).toEqual(["Khám sức khỏe cho học sinh"]);
    expect(found({ search: "khoẻ" })).toEqual(["Khám sức khỏe cho học sinh"]);
    expect(found({ search: '"hoc suc"' })).toEqual([]);
    expect(found({ search: "!" })).toEqual([]);
  });

  it("are found by owner in any role and spelling", () => {
    expect(found({ owner: "phong kinh te" })).toHaveLength(1);
    expect(found({ owner: "KT-HT" })).toHaveLength(1);
    expect(found({ owner: "sơn hòa" })).toHaveLength(1);
    expect(found({ owner: "y te" })).toEqual(["Khám sức khỏe cho học sinh"]);
    expect(found({ owner: "y tệ" })).toEqual([]);
    expect(found({ owner: "kinh" })).toHaveLength(1);
    expect(found({ owner: "kin" })).toEqual([]);
    expect(found({ owner: "%" })).toEqual([]);
  });

  it("are found by due date: from a day on, before a day", () => {
    expect(found({ dueBefore: "2024-06-29" })).toEqual(["Khám sức khỏe cho học sinh"]);
    expect(found({ dueBefore: "2024-06-30", dueAfter: "2024-06-29" })).toEqual(["Nâng cấp đường liên xã"]);
  });

  it("are found by document, confidence and kind, and are limited", () => {
    expect(found({ document: "17/tb" })).toHaveLength(3);
    expect(found({ document: "1" })).toHaveLength(3);
    expect(found({ document: "ket luan cuoc hop", limit: 2 })).toHaveLength(2);
    expect(found({ document: "khong-co" })).toEqual([]);
    expect(found({ minConfidence: 0.8 })).toHaveLength(2);
    expect(found({ kind: "target" })).toHaveLength(1);
  });
});

describe("the other reports", () => {
  it("name a document by its file while its number is blank", () => {
    expect(reports.documents({}).map(({ document }) => document)).toEqual(["17/TB-UBND", "Quyết định.txt"]);
    expect(reports.documents({ search: "quyet" })).toHaveLength(1);
    expect(reports.documents({ document: "thong-bao" })[0]).toMatchObject({
      tasks: 2,
      targets: 1,
      with_deadline: 2,
      to_check: 1,
    });
  });
  it("give criteria by subject in either tone style", () => {
    expect(reports.criteria({ subject: "xã Sơn Hoà" })[0]).toMatchObject({
      met: 15,
      total: 19,
      unmet: null,
      as_of: "2024-01",
    });
    expect(reports.criteria({ subject: "xã Sơn" })).toHaveLength(1);
    expect(reports.criteria({ subject: "Hải" })).toEqual([]);
    expect(reports.criterionStatuses({})[0]).toMatchObject({ criterion: 13, status: "unmet" });
  });
  it("show files that could not be read beside remarks on documents", () => {
    const { rows } = reports.query("SELECT file, code, page FROM v_diagnostics ORDER BY file");
    expect(rows).toEqual([
      { file: "hong.pdf", code: "file-empty", page: null },
      { file: "thong-bao.txt", code: "file-empty", page: 1 },
    ]);
  });
  it("count tasks by owner", () => {
    const { rows } = reports.query("SELECT owner, count(*) AS tasks FROM v_task_owners GROUP BY owner ORDER BY owner");
    expect(rows).toHaveLength(3);
  });
});

describe("a query", () => {
  it.each([
    "DELETE FROM tasks",
    "UPDATE documents SET title = ''",
    "CREATE TABLE t (x)",
    "DROP VIEW v_tasks",
    "PRAGMA user_version = 9",
    "PRAGMA query_only = 0",
    "PRAGMA journal_mode = DELETE",
    "ATTACH '/tmp/dondoc-attached.sqlite' AS other",
    "VACUUM INTO '/tmp/dondoc-vacuumed.sqlite'",
    "DELETE FROM tasks RETURNING id",
    "INSERT INTO task_search (task_search) VALUES ('optimize')",
  ])("that would write is refused: %s", (sql) => {
    expect(() => reports.query(sql)).toThrow(/write-refused|query/u);
    expect(reports.query("SELECT count(*) AS n FROM tasks").rows).toEqual([{ n: 3 }]);
  });
  it.each(["SELEC 1", "SELECT 1; SELECT 2", "", "SELECT nothing FROM v_tasks"])(
    "that is wrong is said so: %s",
    (sql) => {
      expect(() => reports.query(sql)).toThrow(/^query/u);
    },
  );
  it("names its columns even without rows", () => {
    expect(reports.query("SELECT task, due_on FROM v_tasks WHERE 0")).toEqual({
      columns: ["task", "due_on"],
      rows: [],
    });
  });
  it("shows large numbers and blobs as text", () => {
    expect(reports.query("SELECT 9007199254740993 AS big, x'0aff' AS bytes").rows).toEqual([
      { big: 9007199254740992, bytes: "0aff" },
    ]);
  });
});
