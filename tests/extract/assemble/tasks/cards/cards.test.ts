import { describe, expect, it } from "vitest";
import { due, leads, owners, tasksIn, texts, WARD } from "../tasks-of.js";

describe("a card", () => {
  const CARD = `
    II. CÁC HOẠT ĐỘNG
    1. Hội thi kể chuyện theo sách
    - Thời gian: ngày 20/4/2025.
    - Địa điểm: Hội trường UBND phường.
    - Đơn vị chủ trì: Trường Tiểu học Hoa Sen.
    - Đơn vị phối hợp: Trạm Y tế; Công an phường.
    - Kinh phí: từ ngân sách phường.
    2. Trưng bày sách mới
    - Đơn vị thực hiện: Công an phường.
    - Thời gian: trong tháng 4 năm 2025.`;

  it("is one task with the words of its heading", () => {
    expect(texts(tasksIn(CARD))).toEqual(["Hội thi kể chuyện theo sách", "Trưng bày sách mới"]);
  });

  it("has the owners of its labels", () => {
    expect(tasksIn(CARD).map(owners)).toEqual([
      "Trường Tiểu học Hoa Sen, coordinator Trạm Y tế phường An Lạc, coordinator Công an phường An Lạc",
      "Công an phường An Lạc",
    ]);
  });

  it("has the deadline of its label", () => {
    expect(tasksIn(CARD).map(due)).toEqual(["on 2025-04-20..2025-04-20", "in 2025-04-01..2025-04-30"]);
  });

  it("may have its labels on one line, below its heading or behind its words", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1.1. Thay bóng đèn đường.
      Đơn vị chủ trì: Công an phường; đơn vị phối hợp: Trạm Y tế; thời gian: quý II/2025.
      1.2. Vẽ tranh tường dọc bờ kênh.
      Đơn vị thực hiện: Trường Tiểu học Hoa Sen.
      1.3. Phun thuốc diệt muỗi. Đơn vị thực hiện: Trạm Y tế. Thời hạn: 15/4/2025.
      1.4. Cấp thẻ bạn đọc (Phụ trách: Trường Tiểu học Hoa Sen; thời gian: tháng 5/2025).
      1.5. Ngày hội đọc sách. Đơn vị chủ trì: Trường Tiểu học Hoa Sen; thời gian: ngày 20/4/2025.`);
    expect(texts(tasks)).toEqual([
      "Thay bóng đèn đường",
      "Vẽ tranh tường dọc bờ kênh",
      "Phun thuốc diệt muỗi",
      "Cấp thẻ bạn đọc",
      "Ngày hội đọc sách",
    ]);
    expect(tasks.map(owners)).toEqual([
      "Công an phường An Lạc, coordinator Trạm Y tế phường An Lạc",
      "Trường Tiểu học Hoa Sen",
      "Trạm Y tế phường An Lạc",
      "Trường Tiểu học Hoa Sen",
      "Trường Tiểu học Hoa Sen",
    ]);
    expect(tasks.map(due)).toEqual([
      "in 2025-04-01..2025-06-30",
      "",
      "by 2025-04-15",
      "in 2025-05-01..2025-05-31",
      "on 2025-04-20..2025-04-20",
    ]);
  });

  it("with a paragraph between its heading and its labels is told by the paragraph", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Kiểm tra bếp ăn tập thể
      Kiểm tra, đánh giá điều kiện vệ sinh của các bếp ăn trên địa bàn phường.
      Đơn vị chủ trì: Trạm Y tế.
      Thời gian thực hiện: tháng 5/2025.`);
    expect(texts(tasks)).toEqual(["Kiểm tra, đánh giá điều kiện vệ sinh của các bếp ăn trên địa bàn phường"]);
    expect(tasks.map(owners)).toEqual(["Trạm Y tế phường An Lạc"]);
  });

  it("takes nobody from a label that names nobody", () => {
    const [task] = tasksIn(`
      II. NHIỆM VỤ
      1. Niêm yết giá gửi xe. Đơn vị chịu trách nhiệm: chưa xác định.`);
    expect(task && owners(task)).not.toContain("chưa xác định");
  });

  it("has no labels where more than names stands behind them", () => {
    const [task] = tasksIn(`
      II. NHIỆM VỤ
      1. Trạm Y tế lập danh sách. Phân công: giao Công an phường kiểm tra. Trường Tiểu học Hoa Sen rà soát.`);
    expect(task && owners(task)).toBe("Trạm Y tế phường An Lạc");
  });

  it("says the same as the card above", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Kẻ vạch sân bóng
      - Đơn vị thực hiện: Trạm Y tế.
      - Thời gian: đến ngày 15/3/2025.
      2. Sơn khung thành
      - Đơn vị thực hiện: như trên.
      - Thời gian: như trên.`);
    expect(tasks.map((task) => `${owners(task)} ${due(task)}`)).toEqual([
      "Trạm Y tế phường An Lạc by 2025-03-15",
      "Trạm Y tế phường An Lạc by 2025-03-15",
    ]);
  });

  it("has who carries it out as coordinator beside a chair", () => {
    const [task] = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Hội thi kể chuyện theo sách
      - Thời gian: ngày 20/4/2025.
      - Đơn vị chủ trì: Trường Tiểu học Hoa Sen.
      - Đơn vị thực hiện: Công an phường.`);
    expect(task && owners(task)).toBe("Trường Tiểu học Hoa Sen, coordinator Công an phường An Lạc");
  });

  it("has the issuer inferred where no label says who leads", () => {
    const [task] = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Hội thi kể chuyện theo sách
      - Thời gian: ngày 20/4/2025.
      - Đơn vị phối hợp: Công an phường.`);
    expect(task && owners(task)).toBe(`?${WARD}, coordinator Công an phường An Lạc`);
  });

  it("may be a paragraph of a section, followed by its labels", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Hội thi kể chuyện theo sách
      Tổ chức vòng chung kết cho học sinh các trường.
      Đơn vị chủ trì: Trường Tiểu học Hoa Sen.
      Đơn vị phối hợp: Công an phường.
      Thời gian: ngày 20/4/2025.`);
    expect(tasks.map((task) => [task.text, owners(task), due(task)])).toEqual([
      [
        "Tổ chức vòng chung kết cho học sinh các trường",
        "Trường Tiểu học Hoa Sen, coordinator Công an phường An Lạc",
        "on 2025-04-20..2025-04-20",
      ],
    ]);
  });

  it("may be a paragraph followed by bullets that are its labels", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Hội thi kể chuyện theo sách
      Tổ chức vòng chung kết cho học sinh các trường.
      - Đơn vị chủ trì: Trường Tiểu học Hoa Sen.
      - Thời gian: từ 7 giờ 30 đến 10 giờ 00, ngày 20/4/2025.
      2. Ngày hội đọc
      - Trang trí phòng đọc.`);
    expect(tasks.map((task) => [task.text, owners(task), due(task)]).slice(0, 1)).toEqual([
      ["Tổ chức vòng chung kết cho học sinh các trường", "Trường Tiểu học Hoa Sen", "on 2025-04-20..2025-04-20"],
    ]);
    expect(texts(tasks).slice(1)).toEqual(["Trang trí phòng đọc."]);
  });

  it("is none where its first line is no label", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Hội thi kể chuyện theo sách
      - Lập danh sách thí sinh.
      - Trao giải thưởng.`);
    expect(texts(tasks)).toEqual(["Lập danh sách thí sinh.", "Trao giải thưởng."]);
  });

  it("is none where the sections of a whole plan are called like its labels", () => {
    const tasks = tasksIn(`
      I. Mục đích: Chấn chỉnh bếp ăn bán trú.
      II. Đối tượng: Các trường mầm non.
      III. Thời gian: Từ ngày 10/3/2025 đến ngày 20/3/2025.
      IV. Kinh phí: Đính kèm.
      V. Tổ chức thực hiện:
      1. Trạm Y tế:
      - Lấy mẫu nước tại các bếp ăn trước ngày 12/3/2025.
      2. Công an phường:
      - Kiểm tra việc phòng cháy.`);
    expect(texts(tasks)).toEqual(["Lấy mẫu nước tại các bếp ăn trước ngày 12/3/2025.", "Kiểm tra việc phòng cháy."]);
    expect(tasks.map(owners)).toEqual(["^Trạm Y tế phường An Lạc", "^Công an phường An Lạc"]);
  });

  it("is none where a label is a section with items of its own", () => {
    expect(
      texts(
        tasksIn(`
          A. HỘI THI
          1. Đơn vị tổ chức:
          - Trường Tiểu học Hoa Sen trang trí sân khấu.
          2. Thời gian: ngày 20/4/2025.
          3. Tổ chức thực hiện:
          - Công an phường phân luồng xe.`),
      ),
    ).toEqual(["Trường Tiểu học Hoa Sen trang trí sân khấu.", "Công an phường phân luồng xe."]);
  });
});

describe("a card with items of its own", () => {
  const MIXED = `
    II. NỘI DUNG
    1. Công tác chuẩn bị
    1.1. Xây dựng kế hoạch tiêm vắc xin sởi cho trẻ em trên địa bàn phường
    - Rà soát số trẻ chưa tiêm đủ mũi.
    - Công an phường cung cấp số liệu tạm trú.
    - Tài liệu gồm:
    (1) Lập biểu tổng hợp: chậm nhất ngày 10/3/2025.
    - Thời gian: dự kiến trong tháng 4 năm 2025.
    - Đơn vị chủ trì: Trạm Y tế.
    - Đơn vị phối hợp: Trường Tiểu học Hoa Sen.
    - Kết quả: Báo cáo trình Chủ tịch UBND phường.`;

  it("is a task beside its items", () => {
    expect(texts(tasksIn(MIXED))).toEqual([
      "Xây dựng kế hoạch tiêm vắc xin sởi cho trẻ em trên địa bàn phường",
      "Rà soát số trẻ chưa tiêm đủ mũi.",
      "Công an phường cung cấp số liệu tạm trú.",
      "Lập biểu tổng hợp: chậm nhất ngày 10/3/2025.",
    ]);
  });

  it("hands down who leads it and its time, not who helps", () => {
    expect(tasksIn(MIXED).map((task) => `${owners(task)} | ${due(task)}`)).toEqual([
      "Trạm Y tế phường An Lạc, coordinator Trường Tiểu học Hoa Sen | in 2025-04-01..2025-04-30",
      "^Trạm Y tế phường An Lạc | ^in 2025-04-01..2025-04-30",
      "Công an phường An Lạc | ^in 2025-04-01..2025-04-30",
      "^Trạm Y tế phường An Lạc | by 2025-03-10",
    ]);
  });

  it("is no task where its heading is a topic, or only leads over to its items", () => {
    const below = `
    - Treo băng rôn trước cổng trường.
    - Thời gian: trong tháng 4 năm 2025.
    - Đơn vị chủ trì: Trạm Y tế.`;
    expect(
      texts(tasksIn(`II. NỘI DUNG\n1. Công tác truyền thông${below}\n2. Thực hiện các nhiệm vụ:${below}`)),
    ).toEqual(["Treo băng rôn trước cổng trường.", "Treo băng rôn trước cổng trường."]);
  });
});

describe("a card with a label for what is to be done", () => {
  const ACTS = `
    III. CÁC HOẠT ĐỘNG
    a) Hoạt động 1
    - Nội dung: Mở lớp dạy bơi cho học sinh từ ngày 15/6 đến ngày 15/7/2025.
    - Đơn vị thực hiện: Trường Tiểu học Hoa Sen chủ trì, phối hợp với Trạm Y tế.
    b) Hoạt động 2
    - Nội dung:
    + Rà soát các ao, hồ không có rào chắn.
    + Cắm biển cảnh báo.
    - Đơn vị thực hiện: Công an phường chủ trì, phối hợp với các tổ dân phố.
    c) Hoạt động 3
    - Nội dung: Tuyên truyền phòng, chống đuối nước.
    - Đơn vị thực hiện:
    + Trạm Y tế chủ trì, phối hợp với các tổ dân phố.
    + Trường Tiểu học Hoa Sen dán áp phích tại các lớp.`;

  it("says what in its words, and in its labels who", () => {
    expect(tasksIn(ACTS).map((task) => `${task.text} | ${owners(task)} | ${due(task)}`)).toEqual([
      "Mở lớp dạy bơi cho học sinh từ ngày 15/6 đến ngày 15/7/2025 | Trường Tiểu học Hoa Sen, coordinator Trạm Y tế phường An Lạc | range 2025-06-15..2025-07-15",
      "Rà soát các ao, hồ không có rào chắn | Công an phường An Lạc, coordinator các tổ dân phố | ",
      "Cắm biển cảnh báo | Công an phường An Lạc, coordinator các tổ dân phố | ",
      "Tuyên truyền phòng, chống đuối nước | Trạm Y tế phường An Lạc, coordinator các tổ dân phố | ",
      "Trường Tiểu học Hoa Sen dán áp phích tại các lớp. | Trường Tiểu học Hoa Sen | ",
    ]);
  });

  it("keeps the words of a heading that is an act or a topic with its time", () => {
    const tasks = tasksIn(`
      II. CÁC HOẠT ĐỘNG
      1. Tổ chức hội thi vẽ tranh
      - Nội dung: Vẽ về an toàn giao thông.
      - Đơn vị thực hiện: Trường Tiểu học Hoa Sen.
      - Thời gian: tháng 4/2025.
      2. Tủ sách lưu động
      - Nội dung: Luân chuyển sách giữa các tổ dân phố.
      - Đơn vị thực hiện: Công an phường.
      - Thời gian: tháng 5/2025.`);
    expect(texts(tasks)).toEqual(["Tổ chức hội thi vẽ tranh", "Tủ sách lưu động"]);
  });
});

describe("labels without a mark behind the last of several bullets", () => {
  it("are those of all of them", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Thẻ thư viện
      - Chụp ảnh cho học sinh.
      - In thẻ nhựa.
      Đơn vị chủ trì tham mưu thực hiện: Trường Tiểu học Hoa Sen.
      2. Đường ven kênh
      - Thu gom bèo.
      - Trồng hoa.
      Đơn vị thực hiện: Công an phường.
      Thời gian hoàn thành: trước ngày 15/4/2025.`);
    expect(tasks.map((task) => `${task.text} | ${leads(task)} | ${due(task)}`)).toEqual([
      "Chụp ảnh cho học sinh. | ^Trường Tiểu học Hoa Sen | ",
      "In thẻ nhựa | Trường Tiểu học Hoa Sen | ",
      "Thu gom bèo. | ^Công an phường An Lạc | ^before 2025-04-15",
      "Trồng hoa | Công an phường An Lạc | before 2025-04-15",
    ]);
  });
});
