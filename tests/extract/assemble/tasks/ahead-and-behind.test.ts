import { describe, expect, it } from "vitest";
import { leads, tasksIn, tasksOfNotice, texts } from "./tasks-of.js";

describe("notices of conclusions", () => {
  it("order below an assessment what is ahead, told to the place", () => {
    const tasks = tasksOfNotice(`
      I. ĐÁNH GIÁ CHUNG

      Tỉnh Hà Trung đã tiêm đủ vắc xin cho trẻ em, tỷ lệ đạt 96%.

      Trong thời gian tới, tỉnh Hà Trung tổ chức tiêm vét tại các xã vùng cao, bảo đảm an toàn.

      II. KIẾN NGHỊ

      1. Về cấp vắc xin: Giao Cục Phòng bệnh phân bổ.`);
    expect(texts(tasks)[0]).toContain("tiêm vét tại các xã vùng cao");
    expect(tasks).toHaveLength(2);
    expect(tasks.map(leads)[0]).toBe("tỉnh Hà Trung");
  });

  it("order in a list what is to be done, also where it closes an assessment", () => {
    const closing = (words: string): readonly string[] =>
      texts(
        tasksOfNotice(`
      I. ĐÁNH GIÁ CHUNG

      Bệnh viện đã hoàn thành 80% kế hoạch khám sức khỏe học sinh.

      ${words}

      1. Tăng cường đào tạo bác sĩ tuyến xã.

      2. Quan tâm giải quyết phụ cấp trực.

      II. KIẾN NGHỊ

      1. Về máy siêu âm: Giao Phòng Tài vụ lập dự toán.`),
      );
    expect(
      closing(
        "Để giảm quá tải, Bệnh viện Đa khoa tỉnh cần tập trung thực hiện tốt một số nhiệm vụ, giải pháp sau đây:",
      ),
    ).toHaveLength(3);
    expect(closing("Năm học tới, các trường tiểu học phải chủ động triển khai ngay các nội dung sau:")).toHaveLength(3);
    expect(closing("Bến xe cần tiếp tục khẩn trương làm tốt những công việc như sau:")).toHaveLength(3);
    // What should have been done, and was not, is told.
    expect(closing("Văn phòng đăng ký đất đai chưa làm những việc cần phải thực hiện các nội dung sau:")).toHaveLength(
      1,
    );
    expect(closing("Qua kiểm tra, trạm y tế còn một số hạn chế như sau:")).toHaveLength(1);
  });

  it("say in a list why something matters, and order nothing by it", () => {
    const tasks = tasksIn(`
      1. Việc sáp nhập các trường có ý nghĩa rất quan trọng, giúp dùng chung thư viện với các khía cạnh:

      Thứ nhất, học sinh vùng xa cần được học trong phòng kiên cố;

      Thứ hai, khu vực còn lại cần tập trung cho lớp ghép;

      2. Giao Phòng Văn hóa - Xã hội lập đề án.`);
    expect(texts(tasks)).toEqual(["Giao Phòng Văn hóa - Xã hội lập đề án."]);
  });

  it("order behind what is promised", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ

      1. Về kinh phí: UBND phường sẽ phân bổ dự toán theo quy định. Yêu cầu các trường đổi mới cách chi, niêm yết công khai.`);
    expect(tasks.map(leads)).toContain("các trường");
  });

  it("ask for a purpose in words that order nothing by themselves", () => {
    const tasks = tasksIn(`
      1. Về bến xe

      b) Để đạt được mục tiêu mở bến sớm hơn tiến độ đã đề ra, đề nghị:

      (i) Công an phường hướng dẫn thủ tục phòng cháy.

      (ii) Chủ đầu tư, trong phạm vi trách nhiệm của mình, hoàn thành mái che trong tháng 5 năm 2025.`);
    expect(tasks.map(leads)).toEqual(["Công an phường An Lạc", "chủ đầu tư"]);
  });
});

describe("items of a list", () => {
  it("may be numbered '(1). …'", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ

      (1). Rà soát cống thoát nước.

      (2). Thay nắp hố ga hỏng.`);
    expect(texts(tasks)).toEqual(["Rà soát cống thoát nước.", "Thay nắp hố ga hỏng."]);
  });
});
