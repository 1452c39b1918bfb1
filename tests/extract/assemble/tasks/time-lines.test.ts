import { describe, expect, it } from "vitest";
import { extractionOf } from "../../../pipeline.js";
import { sourceOf } from "../../source-of.js";
import { PLAN } from "./tasks-of.js";

function dues(...lines: readonly string[]): readonly (string | null)[] {
  const { tasks } = extractionOf(sourceOf([PLAN, ...lines, "Nơi nhận:", "- Như trên."].join("\n"))).directive;
  return tasks.map(({ deadline }) => deadline && `${deadline.kind} ${deadline.start ?? ""}..${deadline.end ?? ""}`);
}

it("what a finished item is due by is not said of the unmarked paragraph behind it", () => {
  expect(
    dues(
      "II. NHIỆM VỤ",
      "1. Giao Trạm Y tế làm đầu mối trả lời phản ánh của người bệnh. Văn bản trả lời gửi trong 05 ngày làm việc kể từ khi nhận được đơn.",
      "Các khoa chủ động phối hợp, cung cấp hồ sơ bệnh án.",
    ),
  ).toEqual(["within ..", null]);
});

it("each line of a timetable has its own day, behind a dash or not", () => {
  expect(
    dues(
      "II. NHIỆM VỤ",
      "- Ngày 12/3: Trạm Thú y phun khử trùng chợ.",
      "Ngày 16/3: Đội Quản lý chợ niêm phong các quầy gia cầm.",
      "Ngày 18/3: Trạm Thú y lấy mẫu.",
    ),
  ).toEqual(["on 2025-03-12..2025-03-12", "on 2025-03-16..2025-03-16", "on 2025-03-18..2025-03-18"]);
});

describe("an unmarked line that says when", () => {
  it("is said of all items of the list it stands behind, and of what introduces them", () => {
    expect(
      dues(
        "II. NHIỆM VỤ",
        "1. Công tác chuẩn bị",
        "- Các khoa phối hợp rà soát thiết bị cấp cứu của bệnh viện. Trong đó:",
        "+ Khoa Nhi: rà soát lồng ấp, máy thở của trẻ sơ sinh.",
        "+ Khoa Sản: rà soát bàn đẻ, máy theo dõi tim thai.",
        "Thời gian thực hiện: Từ tháng 4/2025.",
        "- Phòng Hành chính lập danh sách xe cứu thương của bệnh viện.",
      ),
    ).toEqual(["range 2025-04-01..", "range 2025-04-01..", "range 2025-04-01..", null]);
  });

  it("is the last item's own where another says when itself", () => {
    expect(
      dues(
        "II. NHIỆM VỤ",
        "1. Trạm Khuyến nông phường",
        "- Tập huấn cho các hộ trồng rau sạch về phân bón hữu cơ.",
        "- Hướng dẫn các hộ đăng ký mã vùng trồng trước ngày 15/3/2025.",
        "- Cấp giống cho các hộ nghèo trong phường.",
        "Thời gian hoàn thành: Tháng 6/2025.",
      ),
    ).toEqual([null, "before ..2025-03-15", "in 2025-06-01..2025-06-30"]);
  });

  it("is that of the unmarked paragraph before it, where each has one", () => {
    expect(
      dues(
        "II. NHIỆM VỤ",
        "1. Ban Quản lý chợ",
        "Sắp xếp lại các quầy hàng ăn uống theo sơ đồ đã được duyệt.",
        "Thời gian hoàn thành: Trước ngày 15/3/2025.",
        "Thay hệ thống chiếu sáng và dây điện cũ trong nhà lồng chợ.",
        "Thời gian hoàn thành: Trước ngày 30/4/2025.",
      ),
    ).toEqual(["before ..2025-03-15", "before ..2025-04-30"]);
  });
});

describe("of several times in one task", () => {
  it("takes the one by which it is done, not the year of the work", () => {
    expect(
      dues(
        "II. NHIỆM VỤ",
        "1. Trạm Y tế phường hoàn thành các chỉ tiêu được giao trong năm 2025, nhất là tiêm chủng; hoàn thành trước ngày 25/11/2025.",
        "2. Ban Quản lý dự án lập đề án thoát nước, hoàn thành trong tháng 9 năm 2025, triển khai thực hiện trong năm 2026.",
      ),
    ).toEqual(["before ..2025-11-25", "in 2025-09-01..2025-09-30"]);
  });

  it("takes no year of the work that a clause speaks of, and no frequency of how others are rated", () => {
    expect(
      dues(
        "II. NHIỆM VỤ",
        "1. Đối với các nhiệm vụ triển khai trong năm 2025, các trường bố trí trong dự toán đã giao.",
        "2. Các tổ dân phố xác định giữ vệ sinh là một tiêu chí đánh giá, xếp loại chi bộ hằng năm.",
        "3. Trạm Y tế phường theo dõi việc thực hiện Kế hoạch, báo cáo Ủy ban nhân dân phường kết quả thực hiện hằng quý theo quy định.",
      ),
    ).toEqual([null, null, "recurring .."]);
  });
});

it("what is said of all that stands above is due of each item of the list", () => {
  expect(
    dues(
      "II. NHIỆM VỤ",
      "1. Giao Trạm Y tế:",
      "- Rà soát tủ thuốc;",
      "- Lập dự trù vắc xin;",
      "- Thống kê trẻ chưa tiêm.",
      "Các nội dung trên hoàn thành trước ngày 20/4/2025.",
    ),
  ).toEqual(["before ..2025-04-20", "before ..2025-04-20", "before ..2025-04-20"]);
});

it("the bracket at the end of a heading says when what stands below is due; the time of a plan or a meeting in it does not", () => {
  const items = ["a) Vá ổ gà đường ven sông;", "b) Kẻ vạch sơn tại 05 nút giao."];
  expect(dues("II. NHIỆM VỤ", "1. Đội Quản lý đường bộ (hoàn thành trong quý II/2025):", ...items)).toEqual([
    "in 2025-04-01..2025-06-30",
    "in 2025-04-01..2025-06-30",
  ]);
  expect(dues("II. NHIỆM VỤ", "1. Bảo trì đường bộ (theo Kế hoạch năm 2025):", ...items)).toEqual([null, null]);
});

it("the day of a purpose that introduces items binds none of them", () => {
  const found = dues(
    "II. NHIỆM VỤ",
    "2. Để đảm bảo hoàn thành xây dựng ký túc xá trước ngày 30/11/2024, yêu cầu các phòng tập trung một số việc như sau:",
    "a) Phòng Giáo dục và Đào tạo rà soát số học sinh nội trú.",
    "b) Phòng Y tế tập huấn nhân viên y tế trường học, xong trước ngày 15/10/2024.",
  );
  expect(found.slice(-2)).toEqual([null, "before ..2024-10-15"]);
});
