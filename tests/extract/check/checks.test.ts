import { describe, expect, it } from "vitest";
import { findCriteria } from "../../../src/extract/assemble/criteria/criteria-status.js";
import { findCriteriaCounts } from "../../../src/extract/assemble/criteria/criteria-counts.js";
import { annexAbsent } from "../../../src/extract/check/annex-absent.js";
import { CHECKS, runChecks } from "../../../src/extract/check/checks.js";
import { countAboveTotal } from "../../../src/extract/check/count-above-total.js";
import { countsDisagree } from "../../../src/extract/check/counts-disagree.js";
import { deadlineInThePast } from "../../../src/extract/check/deadline-in-the-past.js";
import { impossibleDate } from "../../../src/extract/check/impossible-date.js";
import { listLength } from "../../../src/extract/check/list-length.js";
import { ownersInferred, taskWithoutOwner } from "../../../src/extract/check/task-without-owner.js";
import { yearContradicts, yearsOfTitle } from "../../../src/extract/check/year-contradicts.js";
import { outlineOfText } from "../assemble/criteria/text-outline.js";
import { count, deadline, directive, found, owner, task } from "./made.js";

const codes = (diagnostics: readonly { readonly code: string }[]): readonly string[] =>
  diagnostics.map(({ code }) => code);
const words = (body: string, check: typeof impossibleDate): readonly string[] => {
  const { text, outline } = outlineOfText(body);
  return check(directive({}), outline).map(({ span }) => (span ? text.slice(span.start, span.end) : ""));
};

describe("counts that disagree", () => {
  const at = (start: number) => ({ start, end: start + 5 });
  it("says so where met and lacking do not make the total", () => {
    const rows = [count({ met: 15, total: 19, span: at(0) }), count({ unmet: 3, status: "remaining", span: at(20) })];
    const [diagnostic] = countsDisagree({ criteriaCounts: rows });
    expect(diagnostic).toMatchObject({ code: "counts-disagree", span: at(20), related: at(0) });
    expect(diagnostic?.message).toContain("đạt (15) cộng số chưa đạt (3) không bằng tổng số (19)");
  });
  it("is silent where they do, and where subject, standard, unit or time differ", () => {
    const lacking = count({ unmet: 3, status: "remaining" });
    for (const other of [
      { met: 16 },
      { met: 15, subject: "xã Tân Hà" },
      { met: 15, standard: "NTM nâng cao" },
      { met: 15, asOf: "2022" },
    ] as const)
      expect(countsDisagree({ criteriaCounts: [count({ total: 19, ...other }), lacking] })).toEqual([]);
    expect(countsDisagree({ criteriaCounts: [count({ met: 15, total: 57, unit: "chỉ tiêu" }), lacking] })).toEqual([]);
  });
  it("leaves goals and counts without a total out", () => {
    const lacking = count({ unmet: 3, status: "remaining" });
    expect(countsDisagree({ criteriaCounts: [count({ met: 19, total: 19, status: "target" }), lacking] })).toEqual([]);
    expect(countsDisagree({ criteriaCounts: [count({ met: 15 }), lacking] })).toEqual([]);
  });
  it("takes the total from either side", () => {
    expect(
      codes(
        countsDisagree({ criteriaCounts: [count({ met: 4 }), count({ unmet: 2, total: 7, status: "remaining" })] }),
      ),
    ).toEqual(["counts-disagree"]);
  });
});

describe("a count above its total", () => {
  it("is said once for two villages", () => {
    const rows = [
      count({ met: 21, total: 19 }),
      count({ met: 21, total: 19, subject: "xã Tân Hà" }),
      count({ met: 19, total: 19, span: { start: 9, end: 12 } }),
    ];
    expect(codes(countAboveTotal({ criteriaCounts: rows }))).toEqual(["count-above-total"]);
  });
});

describe("a list and its number", () => {
  const lengths = (body: string): readonly (readonly unknown[])[] => {
    const { outline } = outlineOfText(body);
    const context = { subject: "xã An Bình", issuerPlace: null, issuedOn: "2024-03-15", title: "Về nông thôn mới" };
    const record = {
      criteriaCounts: [...findCriteriaCounts(outline, context)],
      criteria: [...findCriteria(outline, context)],
    };
    return listLength(record, outline).map(({ details }) => [details["stated"], details["listed"]]);
  };
  it("differ: items below", () =>
    expect(lengths("Có 3/19 tiêu chí đạt:\n(1) Tiêu chí số 1 về Quy hoạch;\n(2) Tiêu chí số 4 về Điện.")).toEqual([
      [3, 2],
    ]));
  it("differ: names behind", () =>
    expect(lengths("Còn 03 tiêu chí chưa đạt gồm: Y tế-15; Thu nhập-10.")).toEqual([[3, 2]]));
  it("agree", () => {
    expect(lengths("Có 2/19 tiêu chí đạt:\n(1) Tiêu chí số 1 về Quy hoạch;\n(2) Tiêu chí số 4 về Điện.")).toEqual([]);
    expect(lengths("Còn 02 tiêu chí chưa đạt gồm: Y tế-15; Thu nhập-10.")).toEqual([]);
  });
  it("are not compared where the list is of tasks", () =>
    expect(
      lengths(
        "Đối với 02 tiêu chí chưa đạt, yêu cầu:\n- Phòng Kinh tế hướng dẫn;\n- Công chức địa chính lập hồ sơ;\n- Báo cáo trước ngày 30/6/2024.",
      ),
    ).toEqual([]));
});

describe("a deadline in the past", () => {
  const check = (end: string | null, issuedOn: string | null, kind: "before" | "recurring" = "before") =>
    codes(
      deadlineInThePast(
        directive({
          issuedOn: issuedOn === null ? null : found(issuedOn),
          tasks: [task({ deadline: deadline({ end, kind }) })],
        }),
      ),
    );
  it("ends before the day of issue", () => expect(check("2024-02-01", "2024-03-15")).toEqual(["deadline-in-the-past"]));
  it("ends before a date of issue of which only the year is known", () => {
    expect(check("2023-12-31", "2024")).toEqual(["deadline-in-the-past"]);
    expect(check("2024-01-31", "2024")).toEqual([]);
  });
  it("is no deadline to come, without end, recurring or of an undated document", () => {
    expect(check("2024-03-31", "2024-03-15")).toEqual([]);
    expect(check(null, "2024-03-15")).toEqual([]);
    expect(check("2023-01-01", "2024-03-15", "recurring")).toEqual([]);
    expect(check("2023-01-01", null)).toEqual([]);
  });
});

describe("a year that contradicts the plan's", () => {
  it("reads the years that a title is for", () => {
    expect(yearsOfTitle("Kế hoạch phòng, chống dịch bệnh năm 2024")).toEqual([2024]);
    expect(yearsOfTitle("Hoàn thiện hồ sơ tại các trường được công nhận trước năm 2022")).toEqual([]);
    expect(yearsOfTitle("Kế hoạch cải cách hành chính giai đoạn 2021 - 2025")).toEqual([]);
    expect(yearsOfTitle("Kế hoạch năm học 2024-2025")).toEqual([]);
    expect(yearsOfTitle("Kết quả năm 2023, phương hướng năm 2024")).toEqual([2023, 2024]);
  });
  it("is a deadline in an earlier year", () => {
    const tasks = [task({ deadline: deadline({ end: "2023-12-31", text: "trong năm 2023" }) })];
    expect(codes(yearContradicts(directive({ title: found("Kế hoạch năm 2024"), tasks })))).toEqual([
      "year-contradicts",
    ]);
    expect(codes(yearContradicts(directive({ title: found("Kế hoạch năm 2023"), tasks })))).toEqual([]);
  });
});

describe("impossible dates", () => {
  it("are found with their words", () => {
    expect(words("Hoàn thành trước ngày 31/4/2024.", impossibleDate)).toEqual(["31/4/2024"]);
    expect(words("Báo cáo trước ngày 30 tháng 02 năm 2024.", impossibleDate)).toEqual(["ngày 30 tháng 02 năm 2024"]);
    expect(words("Từ ngày 29/2 đến ngày 31/6, ngày 15.13.2024.", impossibleDate)).toEqual(["ngày 31/6", "15.13.2024"]);
    expect(words("Trước 29/02/2023 và 21/0/2024.", impossibleDate)).toEqual(["29/02/2023", "21/0/2024"]);
  });
  it("are no ratios, numbers or real days", () => {
    expect(
      words(
        "Có 31/4 hộ, 15/19 tiêu chí; Quyết định số 39/2022/QĐ-UBND; ngày 30/6/2024; ngày 29/02/2024.",
        impossibleDate,
      ),
    ).toEqual([]);
    expect(
      words("Bản đồ tỷ lệ 1/500; mục 2.13.2; ngày 05 tháng 9 năm 2026; trong 10 ngày 12/15 hộ di dời.", impossibleDate),
    ).toEqual([]);
  });
});

describe("tasks without owner", () => {
  it("are named", () =>
    expect(
      codes(taskWithoutOwner({ tasks: [task({}), task({ owners: [owner({})] }), task({ kind: "target" })] })),
    ).toEqual(["task-without-owner"]));
  it("are counted where the issuer was inferred", () => {
    const [remark] = ownersInferred({
      tasks: [task({ owners: [owner({ inferred: true })] }), task({ owners: [owner({})] })],
    });
    expect(remark).toMatchObject({ code: "owners-inferred", details: { count: 1 } });
    expect(ownersInferred({ tasks: [task({})] })).toEqual([]);
  });
});

describe("annexes cited but absent", () => {
  const cited: readonly (readonly [string, readonly string[]])[] = [
    ["Phân công nhiệm vụ (theo biểu số 01, 02).", ["theo biểu số 01, 02"]],
    ["(Có biểu tổng hợp kế hoạch kèm theo).", ["biểu tổng hợp kế hoạch kèm theo"]],
    ["Thời gian cụ thể tại Phụ lục II.", ["tại Phụ lục II"]],
    ["Danh sách cán bộ tập huấn gửi kèm. (Danh sách đính kèm)", ["Danh sách đính kèm"]],
    ["Chi tiết theo Phụ lục kèm theo Kế hoạch này.", ["Phụ lục kèm theo"]],
    ["Thực hiện theo Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP.", []],
    ["Danh mục ban hành kèm theo Thông tư số 05/2023/TT-BYT.", []],
    ["Hồ sơ kèm theo gồm đơn và bản sao.", []],
    ["Xây dựng khu dân cư kiểu mẫu và vườn mẫu.", []],
  ];
  for (const [body, expected] of cited) it(body, () => expect(words(body, annexAbsent)).toEqual(expected));
  it("is silent where something is attached", () => {
    const { outline } = outlineOfText("Phân công theo Phụ lục kèm theo.");
    expect(annexAbsent(directive({}), { ...outline, lineZones: [...outline.lineZones, "annex"] })).toEqual([]);
  });
});

describe("all checks together", () => {
  it("have nothing to say of counts, dates and tasks that are in order", () => {
    const { outline } = outlineOfText("Phòng Y tế báo cáo trước ngày 30/6/2024.");
    const record = directive({ tasks: [task({ owners: [owner({})], deadline: deadline({}) })] });
    expect(CHECKS.length).toBeGreaterThan(10);
    expect(codes(runChecks(record, outline)).filter((code) => !/missing/u.test(code))).toEqual([]);
  });
});
