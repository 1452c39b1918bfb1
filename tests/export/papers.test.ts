import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperMarkdown } from "../../src/export/pages/paper-markdown.js";
import { paperPage } from "../../src/export/pages/paper-page.js";
import { paperTables } from "../../src/export/paper-tables.js";
import type { Paper, Part } from "../../src/export/paper.js";
import type { Asking } from "../../src/export/papers/ask.js";
import { criteriaPaper } from "../../src/export/papers/criteria-paper.js";
import { duePaper } from "../../src/export/papers/due-paper.js";
import { ownerPaper } from "../../src/export/papers/owner-paper.js";
import { qualityPaper } from "../../src/export/papers/quality-paper.js";
import { taskPaper } from "../../src/export/papers/task-paper.js";
import type { Table } from "../../src/export/table.js";
import { openReports } from "../../src/store/open-store.js";
import type { Reports } from "../../src/store/reports.js";
import { sampleArchive, TODAY } from "./archive.js";
import { ENGLISH, VIETNAMESE } from "./wording.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
let reports: Reports;
let asking: Asking;
beforeAll(async () => {
  const file = join(folder, "a.sqlite");
  await sampleArchive(file);
  reports = openReports(file);
  asking = {
    reports,
    filter: {},
    filterTyped: "",
    filterSaid: "",
    today: TODAY,
    database: "a.sqlite",
    wording: VIETNAMESE,
  };
});
afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

const all = (about: Partial<Asking> = {}): readonly Paper[] => {
  const one = { ...asking, ...about };
  return [duePaper(one, 45), ownerPaper(one), criteriaPaper(one, {}), qualityPaper(one), taskPaper(one)];
};
const tablesOf = (parts: readonly Part[]): readonly Table[] =>
  parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));

describe("the report of what falls due", () => {
  it("has each task on each of its days, recurring ones too, in order", () => {
    const [upcoming] = tablesOf(duePaper(asking, 45).parts);
    expect(upcoming?.rows.map(({ due_on, days_left }) => [due_on, days_left])).toEqual([
      ["2024-06-10", 5],
      ["2024-06-15", 10],
      ["2024-06-19", 14],
      ["2024-06-25", 20],
      ["2024-06-30", 25],
      ["2024-07-13", 38],
      ["2024-07-19", 44],
    ]);
  });

  it("shows them in a calendar, and says what is late, the latest first", () => {
    const { parts, figures } = duePaper(asking, 45);
    const months = parts.flatMap((part) => (part.kind === "calendar" ? part.months : []));
    expect(months.map(({ title }) => title)).toEqual(["Tháng 6/2024", "Tháng 7/2024"]);
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
    expect(days.filter(({ due }) => due > 0).map(({ on }) => on)).toContain("2024-07-19");
    expect(days.filter(({ isToday }) => isToday).map(({ on }) => on)).toEqual([TODAY]);
    const late = tablesOf(parts)[1]?.rows ?? [];
    expect(late[0]).toMatchObject({ due_on: "2024-05-27", days_late: 9 });
    expect(figures[0]).toMatchObject({ value: String(late.length), isLate: true });
  });

  it("keeps to its filter", () => {
    const [upcoming] = tablesOf(duePaper({ ...asking, filter: { owner: "trung tam y te" } }, 45).parts);
    expect(upcoming?.rows.map(({ lead }) => lead)).toEqual(["Trung tâm Y tế huyện Sông Lam"]);
  });
});

describe("the report by owner", () => {
  it("adds up: every task of a lead is in one of its columns", () => {
    const [matrix] = tablesOf(ownerPaper(asking).parts);
    const months = matrix?.columns.filter(({ kind }) => kind === "heat").map(({ name }) => name) ?? [];
    expect(months).toContain("2024-06");
    for (const row of matrix?.rows ?? [])
      expect(months.reduce((sum, month) => sum + Number(row[month] ?? 0), 0)).toBe(row["leads"]);
    expect(matrix?.rows.find(({ owner }) => owner === "Ủy ban nhân dân xã Mỹ An")).toMatchObject({
      leads: 2,
      overdue: 1,
      other: 1,
    });
  });
});

describe("every report", () => {
  it("is a page that loads nothing, in its language, with one h1, captions and scopes", () => {
    for (const paper of all()) {
      const page = paperPage(paper, VIETNAMESE);
      expect(page).toContain('<html lang="vi">');
      expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\(|<script|onerror=(?!alert)/u);
      expect(page.match(/<h1>/gu)).toHaveLength(1);
      const tables = page.match(/<table/gu)?.length ?? 0;
      expect(tables).toBeGreaterThan(0);
      expect(page.match(/<caption>[^<]/gu)).toHaveLength(tables);
      expect(page).not.toMatch(/<th(?![^>]*scope=)[ >]/u);
      const ids = [...page.matchAll(/ id="([^"]{1,80})"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.matchAll(/ href="#([^"]{1,80})"/gu)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it("writes no tag that a document brought along", () => {
    for (const paper of all()) expect(paperPage(paper, VIETNAMESE)).not.toMatch(/<(?:script|img)/u);
  });

  it("is Markdown whose tables no word of a document breaks", () => {
    for (const paper of all()) {
      const text = paperMarkdown(paper, VIETNAMESE);
      expect(text).not.toMatch(/<script>|\*đậm\*[^*]|(?<!\\)\[liên kết/u);
      const lines = text.split("\n");
      for (const [at, line] of lines.entries())
        if (/^\| -{3}/u.test(line)) {
          const cells = (row: string): number => row.match(/(?<!\\)\|/gu)?.length ?? 0;
          for (let row = at - 1; lines[row]?.startsWith("|"); row += 1)
            expect(cells(lines[row] ?? "")).toBe(cells(line));
        }
    }
  });

  it("is a workbook of its tables, a summary first", () => {
    const [due] = all();
    const tables = due ? paperTables(due, VIETNAMESE) : [];
    expect(tables.map(({ name }) => name)).toEqual(["Tổng hợp", "Sắp đến hạn", "Đã quá hạn"]);
    expect(tables[0]?.rows[0]).toMatchObject({ label: "đã quá hạn", value: 10 });
  });

  it("has words for all its columns, in both languages", () => {
    for (const wording of [VIETNAMESE, ENGLISH])
      for (const paper of all({ wording }))
        for (const { columns } of tablesOf(paper.parts))
          for (const { name, heading } of columns) expect(heading, `${paper.name}.${name}`).not.toBe(name);
  });

  it("says so where there is nothing", () => {
    const none = { ...asking, filter: { owner: "Sở Không Có" } };
    expect(paperPage(duePaper(none, 30), VIETNAMESE)).toContain("Không có.");
    expect(paperMarkdown(ownerPaper(none), VIETNAMESE)).toContain("Không có.");
    expect(paperTables(taskPaper(none), VIETNAMESE)).toHaveLength(1);
  });

  it("lights the words that were searched for, whatever their tones", () => {
    const searched = taskPaper({ ...asking, filter: { search: "ho so" } });
    expect(paperPage(searched, VIETNAMESE)).toContain("<mark>hồ</mark> <mark>sơ</mark>");
    expect(paperMarkdown(searched, VIETNAMESE)).toContain("**hồ** **sơ**");
    const exact = taskPaper({ ...asking, filter: { search: '"hồ sơ minh chứng"' } });
    expect(paperPage(exact, VIETNAMESE)).toContain("<mark>hồ sơ minh chứng</mark>");
  });
});

describe("the report by document", () => {
  it("has a table a document, or one sheet for all", () => {
    const paper = taskPaper(asking);
    expect(tablesOf(paper.parts).map(({ name }) => name)).toEqual([
      "17/TB-UBND (12/03/2024)",
      "30/TB-UBND (20/05/2024)",
      "41/TB-UBND (03/06/2024)",
    ]);
    const [, sheet, ...more] = paperTables(paper, VIETNAMESE);
    expect(more).toEqual([]);
    expect(sheet?.rows).toHaveLength(reports.tasks({}).length);
    expect(sheet?.late.size).toBe(reports.tasks({ dueBefore: TODAY }).length);
    expect([...(sheet?.late ?? [])].every((at) => String(sheet?.rows[at]?.["due_on"]) < TODAY)).toBe(true);
  });
});

describe("the report of quality", () => {
  it("counts what is complete", () => {
    const [measures] = tablesOf(qualityPaper(asking).parts);
    const counted = new Map(measures?.rows.map(({ measure, count, of }) => [measure, [count, of]]));
    expect(counted.get("nhiệm vụ có hạn")).toEqual([21, 23]);
    expect(counted.get("nhiệm vụ ghi rõ đơn vị")).toEqual([22, 23]);
  });
});
