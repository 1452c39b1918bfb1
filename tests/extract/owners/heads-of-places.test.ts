import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

const leads = (...names: readonly string[]) => names.map((name) => `lead: ${name}`);

describe("the head of each place, and each branch by its place", () => {
  test.each<[Document, string, readonly string[]]>([
    [
      "commune",
      "Trưởng các bản Phiêng Lanh, Nà Khoa rào chuồng trâu.",
      leads("Trưởng bản Phiêng Lanh", "Trưởng bản Nà Khoa"),
    ],
    [
      "commune",
      "Bí thư chi bộ, Trưởng bản Huổi Só vận động các hộ hiến đất.",
      leads("Bí thư chi bộ bản Huổi Só", "Trưởng bản Huổi Só"),
    ],
    [
      "commune",
      "Tổ trưởng tổ dân phố số 2, số 9 lập danh sách cử tri.",
      leads("Tổ trưởng tổ dân phố số 2", "Tổ trưởng tổ dân phố số 9"),
    ],
    ["commune", "Trưởng xóm Cầu, Bến vận động nạo vét mương.", leads("Trưởng xóm Cầu", "Trưởng xóm Bến")],
    ["commune", "Trưởng xóm Cầu, Hội Nông dân xã vận động.", leads("Trưởng xóm Cầu", "Hội Nông dân xã Mường Lay")],
    [
      "district",
      "Hiệu trưởng các trường Mầm non Sao Mai, THCS Bình Yên nộp hồ sơ.",
      leads("Hiệu trưởng Trường Mầm non Sao Mai", "Hiệu trưởng Trường Trung học cơ sở Bình Yên"),
    ],
    [
      "district",
      "Các trường Tiểu học Bình Yên, Kim Đồng nộp hồ sơ.",
      leads("Trường Tiểu học Bình Yên", "Trường Tiểu học Kim Đồng"),
    ],
    [
      "district",
      "Trạm trưởng các trạm y tế xã: Bình Yên, Nghĩa Lộ tiêm nhắc.",
      leads("Trạm trưởng Trạm Y tế xã Bình Yên", "Trạm trưởng Trạm Y tế xã Nghĩa Lộ"),
    ],
    [
      "province",
      "Giám đốc các chi nhánh loại II: Bình Yên, Nghĩa Lộ phải thu nợ.",
      leads("Giám đốc Chi nhánh loại II Bình Yên", "Giám đốc Chi nhánh loại II Nghĩa Lộ"),
    ],
    ["province", "Bí thư huyện ủy, thị ủy chịu trách nhiệm về thu ngân sách.", leads("Bí thư huyện ủy, thị ủy")],
  ])("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});
