import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReports, openStore } from "../../../src/store/open-store.js";
import type { CriteriaQuestion, Reports, Row } from "../../../src/store/reports.js";
import { sampleArchive } from "../../export/archive.js";
import { before, owner, RUN, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
let reports: Reports;
beforeAll(async () => {
  const file = join(folder, "a.sqlite");
  await sampleArchive(file);
  const store = openStore(file);
  const source = sampleSource(["Kế hoạch", "Việc đã lâu", "Việc còn xa"], "9".repeat(64), "lau.txt");
  const tasks = [
    taskOn(source, 1, { owners: [owner("Sở Xa"), owner("Sở Gần", "coordinator")], deadline: before("2000-01-02") }),
    taskOn(source, 2, { owners: [{ ...owner("Sở Xa"), inferred: true }], deadline: before("2190-01-02") }),
  ];
  await store.save(source, sampleDirective(source, { tasks }), { ...RUN, path: "/van-ban/lau.txt" });
  await store.close();
  reports = openReports(file);
});
afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

const rows = (sql: string): readonly Row[] => reports.query(sql).rows;
const asked = (question: CriteriaQuestion, subject?: string): readonly Row[] => reports.criteria({ subject }, question);

describe("the views of tasks by question", () => {
  it("tell what is overdue and since when, by today's date in Việt Nam", () => {
    const [old] = rows("SELECT due_on, days_late, lead FROM v_overdue WHERE task = 'Việc đã lâu'");
    expect(old).toMatchObject({ due_on: "2000-01-01", lead: "Sở Xa" });
    const today = rows("SELECT date('now', '+7 hours') AS day")[0]?.["day"];
    const late = (Date.parse(String(today)) - Date.parse("2000-01-01")) / 86_400_000;
    expect(old?.["days_late"]).toBe(late);
    expect(rows("SELECT * FROM v_overdue WHERE task = 'Việc còn xa'")).toEqual([]);
  });

  it("tell what comes, with the days left", () => {
    const [far] = rows("SELECT due_on, days_left > 0 AS ahead, recurring FROM v_upcoming WHERE task = 'Việc còn xa'");
    expect(far).toEqual({ due_on: "2190-01-01", ahead: 1, recurring: 0 });
    expect(rows("SELECT * FROM v_upcoming WHERE task = 'Việc đã lâu'")).toEqual([]);
  });

  it("tell of tasks without deadline, without owner, and of doubtful ones, least certain first", () => {
    expect(rows("SELECT task FROM v_without_deadline ORDER BY task").map(({ task }) => task)).toEqual([
      "Nội dung khác",
      "Đôn đốc tiến độ giải phóng mặt bằng dự án cầu Sông Lam",
    ]);
    expect(rows("SELECT task, lead FROM v_without_owner WHERE kind = 'task' ORDER BY position")).toEqual([
      { task: "Việc còn xa", lead: "Sở Xa" },
      { task: "Đôn đốc tiến độ giải phóng mặt bằng dự án cầu Sông Lam", lead: null },
    ]);
    expect(rows("SELECT confidence FROM v_doubtful_tasks").map(({ confidence }) => confidence)).toEqual([0.5, 0.6]);
  });

  it("count what each body has to do", () => {
    const [far] = rows(
      "SELECT leads, overdue, due_in_30_days, without_deadline, next_due_on FROM v_owner_load WHERE owner = 'Sở Xa'",
    );
    expect(far).toEqual({ leads: 2, overdue: 1, due_in_30_days: 0, without_deadline: 0, next_due_on: "2190-01-01" });
    expect(rows("SELECT leads, coordinates FROM v_owner_load WHERE owner = 'Sở Gần'")).toEqual([
      { leads: 0, coordinates: 1 },
    ]);
  });

  it("are searched by MATCH, with tones and without", () => {
    const found = (column: string, words: string): number =>
      rows(`SELECT task FROM v_task_search WHERE ${column} MATCH '${words}'`).length;
    expect(found("folded", '"giai phong" AND cau')).toBe(3);
    expect(found("words", '"giải phóng"')).toBe(3);
    expect(found("words", '"giai phong"')).toBe(0);
  });
});

describe("criteria", () => {
  it("are known by the last state of each place, what is missing of met, unmet and total reckoned", () => {
    const [sonHoa] = asked("latest", "Sơn Hòa");
    expect(sonHoa).toMatchObject({ met: 19, total: 19, unmet: 0, document: "41/TB-UBND", known_on: "2024-06-03" });
    expect(asked("latest", "Mỹ An")[0]).toMatchObject({ met: 11, total: 19, unmet: 8, disagree: 1 });
    expect(asked("latest").map(({ subject }) => subject)).toEqual([
      "thị trấn Ngọc Sơn",
      "xã Ân Nghĩa",
      "xã Bình Lâm",
      "xã Đại Phú",
      "xã Mỹ An",
      "xã Sơn Hòa",
    ]);
  });

  it("have a history: what one document says twice of one day is one state", () => {
    expect(
      asked("history", "son hoa").map(({ known_on, met, unmet, statements, change, is_latest }) => ({
        known_on,
        met,
        unmet,
        statements,
        change,
        is_latest,
      })),
    ).toEqual([
      { known_on: "2023-12-31", met: 15, unmet: 4, statements: 2, change: null, is_latest: 0 },
      // "05/2024" in a document of 20/5/2024 is known on that day, not at the end of the month.
      { known_on: "2024-05-20", met: 17, unmet: 2, statements: 1, change: 2, is_latest: 0 },
      { known_on: "2024-06-03", met: 19, unmet: 0, statements: 1, change: 2, is_latest: 1 },
    ]);
  });

  it("lack what is unmet, with the names that documents say, also where they count nothing", () => {
    const gaps = new Map(asked("gaps").map((row) => [row["subject"], row]));
    expect(gaps.get("xã Mỹ An")).toMatchObject({ unmet: 8, unmet_criteria: "3 Thủy lợi; 17 Môi trường" });
    expect(gaps.get("xã Đại Phú")).toMatchObject({ unmet: 15, unit: "chỉ tiêu", unmet_criteria: null });
    expect(gaps.has("xã Sơn Hòa")).toBe(false);
  });

  it("fall back: a count that fell, a criterion that was met", () => {
    expect(
      asked("regressions").map(({ subject, what, previous_state, state }) => [subject, what, previous_state, state]),
    ).toEqual([
      ["xã Mỹ An", "tiêu chí", "12/19", "11/19"],
      ["xã Mỹ An", "tiêu chí 17 Môi trường", "met", "unmet"],
    ]);
  });

  it("have targets beside their results", () => {
    expect(
      asked("targets").map(({ subject, target, target_by, result, missing, outcome }) => ({
        subject,
        target,
        target_by,
        result,
        missing,
        outcome,
      })),
    ).toEqual([
      { subject: "xã Mỹ An", target: 18, target_by: "2023", result: 11, missing: 7, outcome: "missed" },
      { subject: "xã Sơn Hòa", target: 19, target_by: "2024", result: 19, missing: 0, outcome: "reached" },
    ]);
  });

  it("are filtered by whose statement it is", () => {
    expect(reports.criteria({ document: "41/TB" }, "latest").map(({ subject }) => subject)).toEqual(["xã Sơn Hòa"]);
    expect(reports.criteria({ document: "17/TB" }, "stated").length).toBeGreaterThan(5);
  });
});

describe("tasks of some days", () => {
  it("are in a short list those that come first in the whole one, recurring ones last", () => {
    const dueBetween = ["2024-04-01", "2024-12-31"] as const;
    const all = reports.tasks({ dueBetween });
    expect(all.filter((row) => row["due_on"] === null).length).toBeGreaterThan(0);
    expect(all.filter((row) => row["due_on"] !== null).length).toBeGreaterThan(1);
    for (let limit = 0; limit <= all.length; limit++)
      expect(reports.tasks({ dueBetween, limit })).toEqual(all.slice(0, limit));
  });
});

describe("tasks one by one", () => {
  it("are the same as all at once, of all columns or of some", () => {
    expect([...reports.eachTask({ search: "song lam" })]).toEqual(reports.tasks({ search: "song lam" }));
    expect([...reports.eachTask({ limit: 2 }, ["task_id", "due_on"])].map((row) => Object.keys(row))).toEqual([
      ["task_id", "due_on"],
      ["task_id", "due_on"],
    ]);
  });

  it("may be left before the last: the next question is answered", () => {
    for (const row of reports.eachTask({})) {
      expect(row["task_id"]).toBeTypeOf("string");
      break;
    }
    expect(reports.tasks({}).length).toBeGreaterThan(20);
  });
});
