import { describe, expect, it } from "vitest";
import { due, owners, tasksIn } from "./tasks-of.js";

const shortly = (...body: readonly string[]) =>
  tasksIn(body.join("\n\n")).map((task) => [task.text, owners(task), due(task)].join(" | "));

describe("a bracket that says who does what stands above it", () => {
  it("ends a heading", () => {
    expect(
      shortly(
        "II. NHIỆM VỤ",
        "1. Truyền thông về hiến máu (Trạm Y tế chủ trì, phối hợp với Công an phường)",
        "- Treo băng rôn tại chợ.",
        "- Phát thanh hằng ngày.",
        "2. Chỉnh trang hè phố (do Công an phường thực hiện; hoàn thành trước 30/6/2025)",
        "- Kẻ lại vạch đỗ xe.",
      ),
    ).toEqual([
      "Treo băng rôn tại chợ. | ^Trạm Y tế phường An Lạc | ",
      "Phát thanh hằng ngày. | ^Trạm Y tế phường An Lạc | recurring FREQ=DAILY",
      "Kẻ lại vạch đỗ xe. | ^Công an phường An Lạc | ^before 2025-06-30",
    ]);
  });

  it("stands behind the last item of a list, for all of it", () => {
    expect(
      shortly(
        "II. NHIỆM VỤ",
        "1. Phát triển vùng trồng lúa",
        "- Khảo nghiệm giống mới.",
        "- Lắp trạm bơm dã chiến.",
        "(Trạm Y tế chủ trì, cùng Công an phường tham mưu thực hiện; xong trong quý II/2025)",
      ),
    ).toEqual([
      "Khảo nghiệm giống mới. | ^Trạm Y tế phường An Lạc | ^in 2025-04-01..2025-06-30",
      "Lắp trạm bơm dã chiến. | ^Trạm Y tế phường An Lạc | ^in 2025-04-01..2025-06-30",
    ]);
  });

  it("stands behind each item, for that item", () => {
    expect(
      shortly(
        "II. NHIỆM VỤ",
        "1. Mở lớp xóa mù chữ",
        "- Lập danh sách học viên.",
        "(Công an phường chủ trì)",
        "- Mua sách vở.",
        "(giao Trường Tiểu học Hoa Sen phụ trách)",
      ),
    ).toEqual([
      "Lập danh sách học viên. (Công an phường chủ trì) | Công an phường An Lạc | ",
      "Mua sách vở. (giao Trường Tiểu học Hoa Sen phụ trách) | Trường Tiểu học Hoa Sen | ",
    ]);
  });

  it("leaves the item above it an item, where it only says where more stands", () => {
    expect(shortly("II. NHIỆM VỤ", "1. Đào giếng.", "2. Trồng cây xanh.", "(Chi tiết tại Phụ lục)")).toEqual([
      "Đào giếng. | ?Ủy ban nhân dân phường An Lạc | ",
      "Trồng cây xanh. | ?Ủy ban nhân dân phường An Lạc | ",
    ]);
  });

  it.each(["(Có phụ lục kèm theo)", "(Công an phường, Trạm Y tế)", "(Công an phường đã chủ trì năm 2024)"])(
    "is none that says something else: %s",
    (note) => {
      expect(shortly("II. NHIỆM VỤ", "1. Trồng cây xanh", "- Đào hố.", "- Mua cây giống.", note)).toEqual([
        "Đào hố. | ?Ủy ban nhân dân phường An Lạc | ",
        "Mua cây giống. | ?Ủy ban nhân dân phường An Lạc | ",
      ]);
    },
  );
});
