import { describe, expect, it } from "vitest";
import { due, leads, owners, rows, tasksIn, tasksOfNotice, texts, WARD } from "./tasks-of.js";

/** The tasks of one dash below a heading of tasks in the ward's plan. */
function split(line: string) {
  return tasksIn(`II. NHIỆM VỤ\n- ${line}`);
}

describe("an item is one task", () => {
  it.each([
    "Rà soát hồ sơ; lập danh sách; niêm yết công khai.",
    "Rà soát hồ sơ. Lập danh sách. Niêm yết công khai.",
    "Rà soát hồ sơ; Lập danh sách; Niêm yết công khai.",
  ])("with no owner and no deadline, however many its verbs: %s", (line) => {
    expect(texts(split(line))).toEqual([line]);
  });

  it.each([
    ["at its end", "Rà soát hồ sơ. Lập danh sách trước ngày 15/3/2025."],
    ["at its beginning", "Trước ngày 15/3/2025, rà soát hồ sơ. Lập danh sách."],
    ["in the middle", "Rà soát hồ sơ. Lập danh sách trước ngày 15/3/2025. Niêm yết công khai."],
  ])("with one deadline, which is the whole item's: %s", (_, line) => {
    expect(rows(split(line))).toEqual([`?${WARD} | before 2025-03-15 | ${line}`]);
  });

  it("with several leads joined by a comma", () => {
    const [task, ...more] = split("Trạm Y tế, Công an phường kiểm tra các bếp ăn trường học.");
    expect(more).toEqual([]);
    expect(task && leads(task)).toBe("Trạm Y tế phường An Lạc + Công an phường An Lạc");
  });

  it("whose later sentences are not for those who are told something by the way", () => {
    const found = split(
      "Trạm Y tế: rà soát tủ thuốc, riêng Công an phường phải báo cáo trước ngày 10/4/2025. Lập dự trù trước ngày 20/4/2025.",
    );
    expect(found.map(leads)).toEqual(["Trạm Y tế phường An Lạc + Công an phường An Lạc", "^Trạm Y tế phường An Lạc"]);
  });

  it("with the same lead said twice", () => {
    const line = "Giao Trạm Y tế kiểm tra các bếp ăn. Trạm Y tế chịu trách nhiệm lưu mẫu thức ăn.";
    expect(texts(split(line))).toEqual([line]);
  });

  it("with who does it said behind it", () => {
    const line = "Thay nắp cống đường An Lạc. Giao Đội Công trình đô thị thực hiện; hoàn thành trước ngày 30/4/2025.";
    const [task, ...more] = split(line);
    expect(more).toEqual([]);
    expect(task && leads(task)).toBe("Đội Công trình đô thị");
    expect(texts(split("Thay nắp cống. Giao Trạm Y tế thực hiện chiến dịch tiêm chủng."))).toHaveLength(2);
  });

  it("with different coordinators", () => {
    const line =
      "Trạm Y tế chủ trì, phối hợp với Công an phường kiểm tra các bếp ăn. Trạm Y tế phối hợp với các trường học lấy mẫu thức ăn.";
    expect(texts(split(line))).toEqual([line]);
  });

  it("with from when it holds said before how often, and how often before from when it recurs", () => {
    expect(split("Từ năm 2025 trở đi, các bến đò mỗi quý có ít nhất 01 buổi diễn tập cứu hộ.").map(due)).toEqual([
      "range 2025-01-01..",
    ]);
    const weekly = split("Họp tổ dân phố vào thứ Năm hằng tuần, bắt đầu từ ngày 17/10/2025.");
    expect(weekly.map(({ deadline }) => deadline?.rrule)).toEqual(["FREQ=WEEKLY;BYDAY=TH"]);
  });

  it("with the same deadline said twice", () => {
    const line = "Rà soát hồ sơ trước ngày 15/3/2025. Lập danh sách trước ngày 15/3/2025.";
    expect(texts(split(line))).toEqual([line]);
  });
});

describe("an item is split", () => {
  it("where its sentences have different leads", () => {
    expect(rows(split("Trạm Y tế kiểm tra các bếp ăn. Công an phường kiểm tra phòng cháy."))).toEqual([
      "Trạm Y tế phường An Lạc |  | Trạm Y tế kiểm tra các bếp ăn.",
      "Công an phường An Lạc |  | Công an phường kiểm tra phòng cháy.",
    ]);
  });

  it("where its sentences have different deadlines", () => {
    expect(rows(split("Rà soát hồ sơ trước ngày 15/3/2025. Lập danh sách trước ngày 01/4/2025."))).toEqual([
      `?${WARD} | before 2025-03-15 | Rà soát hồ sơ trước ngày 15/3/2025.`,
      `?${WARD} | before 2025-04-01 | Lập danh sách trước ngày 01/4/2025.`,
    ]);
  });

  it("at a semicolon before a capital letter", () => {
    expect(texts(split("Trạm Y tế kiểm tra các bếp ăn; Công an phường kiểm tra phòng cháy."))).toEqual([
      "Trạm Y tế kiểm tra các bếp ăn",
      "Công an phường kiểm tra phòng cháy.",
    ]);
  });

  it("at other semicolons where a piece still holds two deadlines", () => {
    expect(rows(split("Rà soát hồ sơ trước ngày 15/3/2025; lập danh sách trước ngày 01/4/2025."))).toEqual([
      `?${WARD} | before 2025-03-15 | Rà soát hồ sơ trước ngày 15/3/2025`,
      `?${WARD} | before 2025-04-01 | lập danh sách trước ngày 01/4/2025.`,
    ]);
  });

  it("at another semicolon where one of those above is told something of his own", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Hiệu trưởng các trường
      - Bố trí giáo viên trực cổng; riêng Hiệu trưởng Trường Tiểu học Hoa Sen ký cam kết với phụ huynh.`);
    expect(tasks.map(leads)).toEqual(["^Hiệu trưởng các trường", "Hiệu trưởng Trường Tiểu học Hoa Sen"]);
  });

  it("but neighbours with the same leads and the same deadline stay one", () => {
    expect(
      texts(
        split(
          "Rà soát hồ sơ trước ngày 15/3/2025. Niêm yết công khai trước ngày 15/3/2025. Lập danh sách trước ngày 01/4/2025.",
        ),
      ),
    ).toEqual([
      "Rà soát hồ sơ trước ngày 15/3/2025. Niêm yết công khai trước ngày 15/3/2025.",
      "Lập danh sách trước ngày 01/4/2025.",
    ]);
  });

  it("and a piece without an owner has the leads of the first piece, not of the one just before it", () => {
    const tasks = split(
      "Trạm Y tế kiểm tra các bếp ăn trước ngày 15/3/2025. Công an phường kiểm tra phòng cháy trước ngày 20/3/2025. Lập danh sách cơ sở vi phạm trước ngày 01/4/2025.",
    );
    expect(tasks.map(leads)).toEqual(["Trạm Y tế phường An Lạc", "Công an phường An Lạc", "^Trạm Y tế phường An Lạc"]);
  });

  it("where the first piece's owner is inferred and a later one is written", () => {
    const tasks = split("Chuẩn bị bàn ghế. Giao Công an phường phân luồng giao thông.");
    expect(tasks.map(leads)).toEqual([`?${WARD}`, "Công an phường An Lạc"]);
  });

  it("only for different deadlines where it is a target", () => {
    const tasks = tasksIn(
      "I. MỤC TIÊU\n- Đến hết năm 2025, 80% hộ dân có nước sạch; đến hết năm 2027, 100% hộ dân có nước sạch.",
    );
    expect(tasks.map((task) => `${task.kind} ${due(task)}`)).toEqual(["target by 2025-12-31", "target by 2027-12-31"]);
  });
});

describe("a closing label", () => {
  it("at the end of an item is its deadline, and no task", () => {
    expect(rows(split("Rà soát hồ sơ. Thời gian hoàn thành: trước ngày 15/3/2025."))).toEqual([
      `?${WARD} | before 2025-03-15 | Rà soát hồ sơ. Thời gian hoàn thành: trước ngày 15/3/2025.`,
    ]);
  });

  it("is the deadline of every part that has none of its own", () => {
    const tasks = split(
      "Trạm Y tế kiểm tra các bếp ăn. Công an phường kiểm tra phòng cháy trước ngày 10/3/2025. Thời gian thực hiện: trước ngày 30/4/2025.",
    );
    expect(tasks.map((task) => due(task).replace("^", ""))).toEqual(["before 2025-04-30", "before 2025-03-10"]);
  });

  it("as a line of its own is the deadline of the items before it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Công tác tuyên truyền
      - Treo băng rôn.
      - Phát thanh trên loa.
      - Thời gian thực hiện: trước ngày 15/3/2025.`);
    expect(tasks.map((task) => `${due(task)} ${task.text}`)).toEqual([
      "^before 2025-03-15 Treo băng rôn.",
      "^before 2025-03-15 Phát thanh trên loa.",
    ]);
  });
});

describe("the words of a task", () => {
  it.each([
    ["a semicolon", "Lập danh sách;", "Lập danh sách"],
    ["a comma", "Lập danh sách,", "Lập danh sách"],
    ["the end mark", "Lập danh sách./.", "Lập danh sách"],
    ["nothing where it ends in a full stop", "Lập danh sách.", "Lập danh sách."],
  ])("end before %s", (_, line, text) => {
    expect(texts(split(line))).toEqual([text]);
  });

  it("leave out a label that is only the owner", () => {
    expect(texts(split("Trạm Y tế: Lập danh sách."))).toEqual(["Lập danh sách."]);
  });

  it("keep an owner that is part of the sentence", () => {
    expect(texts(split("Giao Trạm Y tế chủ trì lập danh sách."))).toEqual(["Giao Trạm Y tế chủ trì lập danh sách."]);
  });

  it.each([
    "Điện: Thay bóng đèn đường hư hỏng.",
    "Về đầu tư trạm y tế: Rà soát các dự án.",
    "Quý 1. Ban hành quy chế.",
  ])("keep a topic label or a deadline label: %s", (line) => {
    expect(texts(split(line))).toEqual([line]);
  });

  it("stand on one line, where the source has two", () => {
    expect(texts(tasksIn("II. NHIỆM VỤ\n- Lập danh sách người cao tuổi\nđủ điều kiện hưởng trợ cấp."))).toEqual([
      "Lập danh sách người cao tuổi đủ điều kiện hưởng trợ cấp.",
    ]);
  });
});

describe("owners beside a task", () => {
  it.each([
    ["Giao Trạm Y tế lập danh sách.", "Trạm Y tế phường An Lạc"],
    ["Đề nghị Đoàn Thanh niên phường lập danh sách.", "Đoàn Thanh niên phường An Lạc"],
    ["Trạm Y tế có trách nhiệm lập danh sách.", "Trạm Y tế phường An Lạc"],
    ["Để kịp khai giảng, yêu cầu Trạm Y tế lập danh sách.", "Trạm Y tế phường An Lạc"],
    [
      "Đối với 03 chợ tạm, đề nghị các Sở: Công Thương; Tài chính; Xây dựng thẩm định phương án.",
      "Sở Công Thương, Sở Tài chính, Sở Xây dựng",
    ],
    [
      "Trạm Y tế chủ trì, phối hợp với Công an phường lập danh sách.",
      "Trạm Y tế phường An Lạc, coordinator Công an phường An Lạc",
    ],
    [
      "Trạm Y tế phối hợp với Công an phường lập danh sách.",
      "Trạm Y tế phường An Lạc, coordinator Công an phường An Lạc",
    ],
  ])("are those whom the document makes do it: %s", (line, expected) => {
    const [task] = split(line);
    expect(task && owners(task)).toBe(expected);
  });

  it("are none of those who are only reported to, directed or worked with", () => {
    const [task] = tasksOfNotice(
      "1. Cục Quản lý Dược đôn đốc các bệnh viện, làm việc với Tổng cục Hải quan, báo cáo Lãnh đạo Bộ.",
    );
    expect(task && owners(task)).toBe("Cục Quản lý Dược");
  });

  it("stand once a task, in the first role that fits", () => {
    const [task] = tasksOfNotice(
      "1. Giao Cục Quản lý Dược chủ trì, phối hợp với Vụ Pháp chế xây dựng thông tư, trình Bộ trưởng ký ban hành; Cục Quản lý Dược phối hợp với Vụ Pháp chế công bố thông tư.",
    );
    expect(task?.owners.map(({ name }) => name).filter((name) => name === "Vụ Pháp chế")).toHaveLength(1);
    expect(task?.owners.find(({ name }) => name === "Cục Quản lý Dược")?.role).toBe("lead");
  });
});

describe("the points of a list within a sentence", () => {
  it("are a task each where they have days of their own, for the body before the colon", () => {
    const line =
      "Trạm Y tế: (1) lập danh mục thuốc trước ngày 20/3/2025; (2) phân bổ vắc xin trước ngày 30/3/2025; (3) kiểm tra các nhà thuốc.";
    expect(rows(split(line))).toEqual([
      "Trạm Y tế phường An Lạc | before 2025-03-20 | lập danh mục thuốc trước ngày 20/3/2025",
      "^Trạm Y tế phường An Lạc | before 2025-03-30 | phân bổ vắc xin trước ngày 30/3/2025",
      "^Trạm Y tế phường An Lạc |  | kiểm tra các nhà thuốc.",
    ]);
  });

  it("are a task each where each names who acts, in small letters too", () => {
    const line = "Đẩy mạnh sắp xếp lớp học: (1) Các trường học rà soát điểm lẻ; (2) các tổ dân phố vận động phụ huynh.";
    expect(split(line).map(leads)).toEqual(["các trường học", "các tổ dân phố"]);
  });

  it("stay one task where nothing tells them apart, marks and all", () => {
    const line = "Đội Quản lý đô thị: (1) Sửa vỉa hè; (2) Lắp biển báo; (3) Kiểm tra bến phà.";
    expect(texts(split(line))).toEqual(["(1) Sửa vỉa hè; (2) Lắp biển báo; (3) Kiểm tra bến phà."]);
  });
});

describe("a time that reaches from one end of an item to the other", () => {
  it("leaves the order between its words a task", () => {
    const [task, ...more] = split("Hằng tuần, Trạm Y tế gửi số liệu tiêm chủng vào chiều thứ Sáu.");
    expect(more).toEqual([]);
    expect(task && leads(task)).toBe("Trạm Y tế phường An Lạc");
    expect(task?.deadline?.rrule).toBe("FREQ=WEEKLY;BYDAY=FR");
  });
});

describe("a deadline said by the way", () => {
  it("is not the whole item's", () => {
    const found = split(
      "Các trường nộp báo cáo quý trước ngày 20 của tháng cuối quý, riêng quý IV nộp trước ngày 05/12.",
    );
    expect(found.map(({ deadline }) => deadline?.rrule)).toEqual(["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"]);
  });
});
