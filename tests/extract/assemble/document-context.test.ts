import { describe, expect, it } from "vitest";
import { documentContext } from "../../../src/extract/assemble/document-context.js";
import { readHeader } from "../../../src/extract/assemble/header/read-header.js";
import { outline } from "../../../src/extract/outline/outline.js";
import { rulesOfCheckout } from "../../pipeline.js";
import { PLAN, sourceOfParts } from "./tasks/tasks-of.js";

function contextOf(text: string) {
  const source = sourceOfParts(text);
  const parts = outline(source);
  return documentContext(parts, readHeader(source, parts), rulesOfCheckout().lexicon);
}

const BODY = "\n1. Lập danh sách học sinh.";

describe("documentContext", () => {
  it("takes the year of issue", () => {
    expect(contextOf(PLAN + BODY).year).toBe(2025);
  });

  it("takes the year of the title where the date of issue is blank", () => {
    const blank = PLAN.replace("ngày 03 tháng 02 năm 2025", "ngày tháng năm").replace(
      "đọc sách năm 2025",
      "đọc sách năm 2026",
    );
    expect(contextOf(blank + BODY).year).toBe(2026);
  });

  it("knows no year where none is said", () => {
    const without = PLAN.replace("ngày 03 tháng 02 năm 2025", "ngày tháng năm").replace(" năm 2025", "");
    expect(contextOf(without + BODY).year).toBeNull();
  });

  it("takes the year of the line that dates a copy, where nothing else has one", () => {
    const order = "Sở Y tế yêu cầu các bệnh viện rà soát kho thuốc, báo cáo trước ngày 30/9.";
    expect(contextOf(`25/09/2022\nRà soát kho thuốc mùa mưa lũ\n\n${order}`).year).toBe(2022);
    expect(contextOf(`Thứ 4, ngày 17/10/2018 | 09:09 AM\n${order}`).year).toBe(2018);
    expect(contextOf(`${order}\nBến phà khai trương ngày 12/10/2016.`).year).toBeNull();
  });

  it("takes the issuing ward for the place that the document is about", () => {
    const { criteria } = contextOf(PLAN + BODY);
    expect([criteria.subject, criteria.issuerPlace]).toEqual(["phường An Lạc", "phường An Lạc"]);
  });

  it("knows the district of a Party committee and of its office", () => {
    const own = (issuer: string): string | null =>
      contextOf(`${issuer}\n*\nSố 12-TB/HU\nTân Sơn, ngày 03 tháng 02 năm 2025\nTHÔNG BÁO\nkết luận giao ban${BODY}`)
        .criteria.issuerPlace;
    expect([own("HUYỆN ỦY TÂN SƠN"), own("TỈNH ỦY HÀ TRUNG\nVĂN PHÒNG")]).toEqual(["huyện Tân Sơn", "tỉnh Hà Trung"]);
  });

  it("takes no officer's name for that of his district", () => {
    const title = PLAN.replace("Tổ chức ngày hội đọc sách năm 2025", "Kết luận của Chủ tịch UBND huyện Trần Văn Bình");
    const body = "\n1. Chủ tịch UBND huyện Trần Văn Bình giao Phòng Nội vụ lập danh sách.";
    expect(contextOf(title + body).owners.units.huyện).toBeUndefined();
    expect(contextOf(`${PLAN}\n1. UBND huyện Sông Đà giao Phòng Nội vụ.`).owners.units.huyện?.name).toBe("Sông Đà");
  });
});
