import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { CriteriaCount, CriterionStatus, Directive } from "../../../src/model/directive.js";
import type { SourceText } from "../../../src/model/source.js";
import { openReports, openStore } from "../../../src/store/open-store.js";
import type { CriteriaQuestion, Row } from "../../../src/store/reports.js";
import { RUN, sampleDirective, sampleSource } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PLACES = ["xã Đồng Trăng", "xã An Khê", "phường Bến Ngự"];

function count(subject: string, met: number, about: Partial<CriteriaCount> = {}): CriteriaCount {
  return {
    subject,
    standard: "NTM",
    unit: "tiêu chí",
    met,
    total: 19,
    unmet: null,
    status: "achieved",
    asOf: null,
    text: "đạt",
    span: { start: 0, end: 3 },
    confidence: 0.9,
    ...about,
  };
}

function criterion(subject: string, status: CriterionStatus["status"]): CriterionStatus {
  return {
    number: 6,
    name: "Giao thông",
    subject,
    standard: "NTM",
    status,
    span: { start: 0, end: 3 },
    confidence: 0.9,
  };
}

const LINES = Array.from(
  { length: 60 },
  (_, at) => `Nội dung số ${at}: xã thứ ${at * 7} đã hoàn thành ${at * 3} hồ sơ`,
);

function paper(name: string, issued: string, about: Partial<Directive>, textFrom: SourceText["textFrom"] = "docx") {
  const source = { ...sampleSource([...LINES, name], name.padEnd(64, "0"), name), textFrom };
  const found = (value: string) => ({ value, span: null, confidence: 1 });
  const directive = sampleDirective(source, {
    number: found(`${issued.slice(5, 7)}/TB-UBND`),
    issuedOn: found(issued),
    signer: { name: "Lê Thị Hạnh", position: null, authority: null, span: null },
    ...about,
  });
  return { source, directive, path: `/kho/${name}` };
}

const states = (met: readonly number[]) => PLACES.map((place, at) => count(place, met[at] ?? 0));
const spring = paper("spring", "2024-03-12", {
  criteriaCounts: states([12, 15, 18]),
  criteria: PLACES.map((place) => criterion(place, "met")),
});
const autumn = paper("autumn", "2024-09-20", {
  criteriaCounts: [
    ...states([14, 13, 18]),
    count("xã Hòa Tân", 9),
    count("xã An Khê", 19, { status: "target", asOf: "2025" }),
  ],
  criteria: [criterion("xã An Khê", "unmet"), criterion("xã Phú Lộc", "unmet")],
});
const autumnScan = paper(
  "autumn-scan",
  "2024-09-20",
  { ...autumn.directive, criteria: [], criteriaCounts: [...states([11, 11, 11]), count("xã Suối Đá", 7)] },
  "ocr",
);

it("what is kept of each place is what its documents say, whatever happens to them", async () => {
  const file = join(folder, "a.sqlite");
  const store = openStore(file);
  const reports = openReports(file);
  const save = ({ source, directive, path }: typeof spring, ruleBookVersion = "rules-1") =>
    store.save(source, directive, { ...RUN, path, ruleBookVersion });
  const rows = (table: string): readonly Row[] =>
    reports.query(`SELECT * FROM ${table} ORDER BY subject, standard, document_id, 4, 5`).rows;
  const agree = (): readonly unknown[] => {
    for (const table of ["criteria_states", "criterion_states", "criteria_targets"])
      expect(rows(table)).toEqual(rows(`${table}_now`));
    expect(rows("criteria_targets").length).toBeLessThan(2);
    return reports.criteria({}, "latest").map(({ met }) => met);
  };

  expect(agree()).toEqual([]);
  await save(autumnScan);
  expect(agree()).toEqual([11, 11, 11, 7]);
  await save(spring);
  expect(agree()).toEqual([11, 11, 11, 7]);
  // The signed original speaks for its scan.
  await save(autumn);
  expect(agree()).toEqual([18, 13, 14, 9]);
  expect(reports.criteria({}, "regressions").map(({ subject, what }) => [subject, what])).toEqual([
    ["xã An Khê", "tiêu chí"],
    ["xã An Khê", "tiêu chí 6 Giao thông"],
  ]);
  expect(reports.criteria({}, "targets").map(({ target, result, missing }) => [target, result, missing])).toEqual([
    [19, 13, 6],
  ]);
  // Read otherwise by newer rules.
  const reread = { ...autumn.directive, criteriaCounts: states([14, 16, 18]), criteria: [] };
  await save({ ...autumn, directive: reread }, "rules-2");
  expect(agree()).toEqual([18, 16, 14]);
  expect(reports.criteria({}, "regressions")).toEqual([]);
  // Another document comes under its path: the scan is all that is left of it.
  await save({ ...spring, path: autumn.path });
  expect(agree()).toEqual([11, 11, 11, 7]);
  // The signed one is found again, elsewhere.
  await save({ ...autumn, path: "/kho/ban-ky" }, "rules-2");
  expect(agree()).toEqual([18, 16, 14]);
  await save({ ...spring, path: "/kho/ban-ky" });
  await store.moved(autumnScan.source.file.sha256, autumnScan.path, "/kho/done/autumn-scan", RUN.at);
  expect(agree()).toEqual([11, 11, 11, 7]);
  reports.close();
  await store.close();
});

it("a short list is the beginning of the whole one", async () => {
  const file = join(folder, "b.sqlite");
  const store = openStore(file);
  for (const { source, directive, path } of [spring, autumn]) await store.save(source, directive, { ...RUN, path });
  await store.close();
  const reports = openReports(file);
  const questions: readonly CriteriaQuestion[] = ["stated", "latest", "history", "gaps", "regressions", "targets"];
  for (const question of questions) {
    const all = reports.criteria({}, question);
    expect(all.length).toBeGreaterThan(0);
    for (let limit = 0; limit <= all.length + 1; limit++)
      expect(reports.criteria({ limit }, question)).toEqual(all.slice(0, limit));
  }
  reports.close();
});
