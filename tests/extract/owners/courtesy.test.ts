import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

describe("who is asked in courteous words", () => {
  test.each<[Document, string, readonly string[]]>([
    ["commune", "Ban Quản lý chợ kính đề nghị Quý Công ty nộp tiền thuê sạp.", ["lead: quý Công ty"]],
    [
      "department",
      "Căn cứ chức năng, nhiệm vụ của Ban Giám đốc, Văn phòng Sở trân trọng đề nghị Trưởng các phòng cho ý kiến.",
      ["lead: Trưởng các phòng"],
    ],
    [
      "ministry",
      "Để tổng hợp, Ban Thường trực Hội đồng Giám định kính đề nghị các Ban, Viện trực thuộc gửi số liệu.",
      ["lead: các Ban, Viện trực thuộc"],
    ],
  ])("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});
