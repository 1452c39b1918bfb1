import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

describe("who acts, beside a remark, a work or a second clause", () => {
  test.each<[Document, string, readonly string[]]>([
    // a deputy by what he answers for
    ["union", "Phó Chủ tịch phụ trách vay vốn chỉ đạo rà soát.", ["lead: Phó Chủ tịch phụ trách vay vốn"]],
    // a name and a work behind a dash
    ["commune", "Chị Lan - kế toán đối chiếu công nợ trước ngày 20/3.", ["lead: Lan"]],
    ["commune", "Cô Hoa - văn thư đóng dấu.", ["lead: Hoa"]],
    // those who work by contract, by what they do or how they stand
    ["district", "Nhà thầu lắp đặt lò đốt rác phải chạy thử.", ["lead: nhà thầu lắp đặt lò đốt rác"]],
    ["district", "Nhà thầu chậm tiến độ phải tăng ca.", ["lead: Nhà thầu chậm tiến độ"]],
    [
      "district",
      "Đơn vị tư vấn giám sát, nhà thầu thi công chịu trách nhiệm về chất lượng.",
      ["lead: đơn vị tư vấn giám sát", "lead: nhà thầu thi công"],
    ],
    // who helps, in a bracket
    [
      "province",
      "Sở Y tế chủ trì (Công an tỉnh phối hợp) kiểm tra bếp ăn.",
      ["lead: Sở Y tế tỉnh Hà Trung", "coordinator: Công an tỉnh Hà Trung"],
    ],
    // a second person with his office behind a semicolon
    [
      "province",
      "Giao đồng chí Lê Văn An, Phó Giám đốc, theo dõi phía Đông; đồng chí Hà Thị Bình, Phó Giám đốc, theo dõi phía Tây.",
      ["lead: Lê Văn An", "lead: Hà Thị Bình"],
    ],
    ["ministry", "Giao BS.CKII Nguyễn Đức Thành viết quy trình.", ["lead: Nguyễn Đức Thành"]],
    ["ministry", "Ban Thư ký (do TS. Lê Thu Hà phụ trách) viết kỷ yếu.", ["lead: Ban Thư ký"]],
    ["ministry", "Văn thư các phòng quét công văn đến.", ["lead: Văn thư các phòng"]],
    ["province", "Tổ xử lý nợ (Tổ trưởng: ông Vũ Khôi): kê biên tài sản.", ["lead: Tổ xử lý nợ"]],
  ])("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});
