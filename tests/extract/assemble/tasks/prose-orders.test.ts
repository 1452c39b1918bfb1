import { describe, expect, it } from "vitest";
import { extractionOf } from "../../../pipeline.js";
import { sourceOf } from "../../source-of.js";
import { due, owners } from "./tasks-of.js";

const HEAD = [
  "UBND PHƯỜNG HÒA LÂM",
  "Số: 15/TB-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Hòa Lâm, ngày 05 tháng 3 năm 2025",
];
const END = ["Nơi nhận:", "- Như trên."];

const tasksOf = (lines: readonly string[]) => extractionOf(sourceOf(lines.join("\n\n"))).directive.tasks;

const noticed = (...paragraphs: readonly string[]) =>
  tasksOf([
    ...HEAD,
    "THÔNG BÁO",
    "Kết luận cuộc họp về trật tự đô thị",
    "Ngày 03/3/2025, UBND phường họp; sau khi nghe báo cáo, Chủ tịch UBND phường kết luận như sau:",
    ...paragraphs,
    ...END,
  ]);

const written = (...paragraphs: readonly string[]) =>
  tasksOf([
    ...HEAD.map((line) => line.replace("15/TB-UBND", "15/UBND-VX")),
    "V/v chuẩn bị năm học mới",
    "Kính gửi: Các trường học trên địa bàn phường.",
    ...paragraphs,
    ...END,
  ]);

describe("conclusions in whole paragraphs, without numbers", () => {
  it("order those with whom a paragraph begins", () => {
    const tasks = noticed(
      "Thời gian qua Công an phường đã xử lý 21 vụ lấn chiếm vỉa hè.",
      "Trạm Y tế phường tổ chức tiêm vắc xin cho trẻ trong độ tuổi tại nhà văn hóa.",
      "Tình trạng rác thải tại chợ còn phức tạp.",
      "Các trường học thu gom rác thải nhựa vào thứ Bảy hằng tuần.",
    );
    expect(tasks.map(({ text }) => text)).toEqual([
      "Trạm Y tế phường tổ chức tiêm vắc xin cho trẻ trong độ tuổi tại nhà văn hóa.",
      "Các trường học thu gom rác thải nhựa vào thứ Bảy hằng tuần.",
    ]);
  });

  it.each([
    "Trường Tiểu học Bàn Thạch nằm ven suối, thiếu 4 phòng học.",
    "Hạt Kiểm lâm báo cáo tình hình cháy rừng; các đại biểu thảo luận.",
    "Bệnh viện Đa khoa huyện báo cáo kết quả khám sức khỏe người cao tuổi.",
    "Phòng Kinh tế cho rằng giá thuê đất còn thấp.",
    "Công ty An Phú thuộc đối tượng phải đấu giá.",
    "Ban Quản lý chợ ghi nhận 14 ki-ốt bỏ trống.",
    "Đồng chí Trưởng Công an phường phát biểu ý kiến về xe quá tải.",
    "Giá phân bón tăng mạnh từ đầu tháng 02/2025.",
  ])("do not order whom they tell of: %s", (line) => {
    const ordered = "Trạm Y tế phường báo cáo kết quả tiêm chủng về Trung tâm Y tế huyện.";
    expect(noticed(line, ordered).map(({ text }) => text)).toEqual([ordered]);
  });

  it.each(["kết luận:", "kết luận, chỉ đạo:", "có ý kiến:", "giao nhiệm vụ:"])("behind what ends in '%s'", (lead) => {
    const tasks = tasksOf([
      ...HEAD,
      "THÔNG BÁO",
      "Kết luận cuộc họp giao ban tuần 10",
      `Ngày 03/3/2025, UBND phường họp giao ban. Sau khi nghe báo cáo, Chủ tịch UBND phường ${lead}`,
      "Trạm Y tế phường theo dõi ca bệnh sốt xuất huyết, báo cáo vào cuộc họp tuần sau.",
      ...END,
    ]);
    expect(tasks.map(owners)).toEqual(["Trạm Y tế phường Hòa Lâm"]);
  });

  it("but not those who stand before a list", () => {
    const tasks = noticed("Trạm Y tế phường quản lý hồ sơ tiêm chủng.", "1. Giao Công an phường trực chợ.");
    expect(tasks).toHaveLength(2);
  });
});

describe("a letter whose orders are paragraphs", () => {
  it("orders those with whom they begin, behind the words that lead over to them", () => {
    const tasks = written(
      "Xét đề nghị của Trường THCS Hòa Lâm tại Tờ trình số 12/TTr-THCS ngày 28/02/2025, Chủ tịch UBND phường có ý kiến như sau:",
      "Đồng ý với đề nghị của Trường THCS Hòa Lâm.",
      "Trạm Y tế phường khám sức khỏe cho học sinh đầu cấp, báo cáo UBND phường trong tháng 8 năm 2025.",
    );
    expect(tasks.map((task) => [task.text, owners(task), due(task)])).toEqual([
      [
        "Trạm Y tế phường khám sức khỏe cho học sinh đầu cấp, báo cáo UBND phường trong tháng 8 năm 2025.",
        "Trạm Y tế phường Hòa Lâm",
        "in 2025-08-01..2025-08-31",
      ],
    ]);
  });

  it("hands down who was asked to the paragraphs that begin with what is to be done", () => {
    const tasks = written(
      "Thực hiện chỉ đạo của Sở Giáo dục và Đào tạo, UBND phường yêu cầu các trường học thực hiện các nội dung sau:",
      "Rà soát cơ sở vật chất, hoàn thành trước ngày 15/7/2025.",
      "Công khai các khoản thu tại bảng tin.",
    );
    expect(tasks.map((task) => [owners(task), due(task)])).toEqual([
      ["^các trường học", "before 2025-07-15"],
      ["^các trường học", ""],
    ]);
  });

  it("begins an order with the sentence that asks: what stands before it says why", () => {
    const tasks = written(
      "Hiện nay dịch tay chân miệng đã có xu hướng giảm. Tuy nhiên, để bảo đảm sức khỏe cho trẻ, UBND phường yêu cầu các trường mầm non khử khuẩn lớp học hằng ngày.",
      "Các trường tiểu học có trách nhiệm phối hợp với Trạm Y tế phường lập danh sách học sinh nghỉ ốm.",
    );
    expect(tasks.map(({ text }) => text.slice(0, 24))).toEqual([
      "Tuy nhiên, để bảo đảm sứ",
      "Các trường tiểu học có t",
    ]);
  });

  it("orders nothing in what a decision is based on", () => {
    const tasks = tasksOf([
      ...HEAD.map((line) => line.replace("15/TB-UBND", "15/QĐ-UBND")),
      "QUYẾT ĐỊNH",
      "Ban hành Quy chế hoạt động của Tổ kiểm tra an toàn thực phẩm",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG",
      "Căn cứ Quyết định số 31/2022/QĐ-UBND của UBND tỉnh quy định chức năng, nhiệm vụ của Sở Y tế;",
      "Xét đề nghị của Trưởng Trạm Y tế phường,",
      "QUYẾT ĐỊNH:",
      "Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Tổ kiểm tra an toàn thực phẩm.",
      ...END,
    ]);
    expect(tasks).toEqual([]);
  });

  it("reads those whom a colon parts from their kind", () => {
    const tasks = written(
      "UBND phường có ý kiến như sau:",
      "Giao các Phòng: Văn hóa - Xã hội, Kinh tế góp ý dự thảo trước ngày 10/4/2025.",
    );
    expect(tasks.map((task) => [owners(task), due(task)])).toEqual([
      ["Phòng Văn hóa - Xã hội phường Hòa Lâm, Phòng Kinh tế phường Hòa Lâm", "before 2025-04-10"],
    ]);
  });
});
