import { describe, expect, it } from "vitest";
import { chosenInCell } from "../../../../../src/extract/assemble/tasks/deadlines/cell-deadline.js";
import { findDeadlines } from "../../../../../src/extract/find/deadlines.js";
import { rulesOfCheckout } from "../../../../pipeline.js";

function inCell(text: string): string | null {
  const context = { issuedOn: "2025-02-03", year: 2025, cell: true, label: false };
  const found = chosenInCell(findDeadlines(text, context, rulesOfCheckout().book));
  return found && (found.rrule ?? found.end);
}

describe("chosenInCell", () => {
  it("takes a date before a recurrence", () => {
    expect(inCell("Hàng tuần; hoàn thành trước ngày 30/6/2025")).toBe("2025-06-30");
  });

  it("takes the last of several dates", () => {
    expect(inCell("Trước ngày 15/3/2025; trước ngày 30/6/2025")).toBe("2025-06-30");
  });

  it("takes a date before a number of days, and days before nothing", () => {
    expect(inCell("Trước ngày 25/5/2025 < 3 ngày làm việc")).toBe("2025-05-25");
    const context = { issuedOn: "2025-02-03", year: 2025, cell: true, label: false };
    const days = chosenInCell(findDeadlines("7 ngày làm việc", context, rulesOfCheckout().book));
    expect(days?.duration).toBe("P7D");
  });

  it("reads two dates side by side as a range", () => {
    expect(inCell("04/3/2025 15/3/2025")).toBe("2025-03-15");
  });

  it("takes a recurrence where there is no date, and nothing where there is neither", () => {
    expect(inCell("Hàng tháng")).toBe("FREQ=MONTHLY");
    expect(inCell("Thường xuyên")).toBeNull();
    expect(chosenInCell([])).toBeNull();
  });
});
