import { describe, expect, it } from "vitest";
import { plainLine } from "../../../src/extract/outline/line-text.js";
import { withListsSetOut } from "../../../src/extract/outline/list-in-paragraph.js";
import { expectLinear } from "../../growth.js";
import { sourceOf } from "../source-of.js";

function parts(text: string): readonly string[] {
  const source = sourceOf(text);
  return withListsSetOut(source.lines.map((line) => plainLine(source.text, line))).map((part) =>
    part.map((line) => line.text).join(" / "),
  );
}

describe("withListsSetOut", () => {
  it("cuts a paragraph where a numbered list runs on in it, over its lines", () => {
    expect(
      parts(
        "Giám đốc Sở kết luận như sau: 1. Giao Bệnh viện mua máy. 2. Các trạm\nlập sổ. 3.\nPhòng Nghiệp vụ kiểm tra.",
      ),
    ).toEqual([
      "Giám đốc Sở kết luận như sau:",
      "1. Giao Bệnh viện mua máy.",
      "2. Các trạm / lập sổ.",
      "3. / Phòng Nghiệp vụ kiểm tra.",
    ]);
  });

  it("counts on from the number a paragraph begins with", () => {
    expect(parts("2. Bến xe niêm yết giá vé. 3. Đội Thanh tra xử lý xe dù.")).toHaveLength(2);
  });

  it("cuts at dashes behind a colon, or behind a dash", () => {
    expect(parts("4. Yêu cầu các trường: - Khử khuẩn lớp học; - Báo cáo.")).toHaveLength(3);
    expect(parts("- Trồng 2 ha rừng; - Phát 500 cây giống.")).toHaveLength(2);
  });

  it.each([
    "1. Giao Phòng Nội vụ lập đề án trước ngày 3.5.2025. Phòng Tài chính thẩm định.",
    "Thực hiện Điều 1. Thành lập Tổ công tác.",
    "Các bến: (1) Bến Hạ; (2) Bến Thượng.",
    "Giá vé: 2. Không đổi.",
    "Tuyến Hà Nội - Huế. Đường sắt - Đường bộ.",
    "",
  ])("leaves %s", (text) => expect(parts(text)).toHaveLength(1));

  it("takes time in proportion to the text", () => {
    expectLinear((size) => {
      const source = sourceOf("như sau: 1. A. 2. B - C: - D. ".repeat(size));
      const lines = source.lines.map((line) => plainLine(source.text, line));
      return () => withListsSetOut(lines);
    });
  });
});
