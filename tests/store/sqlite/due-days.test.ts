import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deadline } from "../../../src/model/directive.js";
import { openReports, openStore } from "../../../src/store/open-store.js";
import type { Reports } from "../../../src/store/reports.js";
import { before, RUN, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-due-"));
const file = join(folder, "due.sqlite");
const source = sampleSource(["Thông báo", "Báo cáo kết quả rà soát", "Giao ban với các trạm y tế", "Trực cấp cứu"]);
let reports: Reports;

const deadline = (about: Partial<Deadline>): Deadline => ({
  ...(before("2024-01-01") as Deadline),
  end: null,
  precision: null,
  ...about,
});

beforeAll(async () => {
  const store = openStore(file);
  const tasks = [
    taskOn(source, 1, {
      deadline: deadline({ kind: "within", duration: "P5D", workingDays: true, anchor: "kể từ ngày ký" }),
    }),
    taskOn(source, 2, {
      deadline: deadline({ kind: "recurring", text: "hàng quý", rrule: "FREQ=MONTHLY;INTERVAL=3" }),
    }),
    taskOn(source, 3, { deadline: deadline({ kind: "event", anchor: "trước mùa mưa bão" }) }),
  ];
  const issuedOn = { value: "2024-04-15", span: null, confidence: 0.9 };
  await store.save(source, sampleDirective(source, { tasks, issuedOn }), RUN);
  await store.close();
  reports = openReports(file);
});

afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

describe("due days in the store", () => {
  it("are reckoned over the holidays and say how", () => {
    expect(reports.query("SELECT due_on, due_reason, due_provisional FROM v_tasks ORDER BY position").rows).toEqual([
      {
        due_on: "2024-04-23",
        due_reason: "15/4/2024 + 5 ngày làm việc, trừ Giỗ Tổ Hùng Vương 18/4",
        due_provisional: 0,
      },
      { due_on: null, due_reason: null, due_provisional: null },
      { due_on: null, due_reason: null, due_provisional: null },
    ]);
  });

  it("of a recurring task are rows to the end of the second year after the document's", () => {
    const days = reports.query("SELECT due_on FROM v_due_days WHERE recurring = 1 ORDER BY due_on").rows;
    expect(days[0]).toEqual({ due_on: "2024-06-30" });
    expect(days.at(-1)).toEqual({ due_on: "2026-12-31" });
    expect(days).toHaveLength(11);
  });
});
