import { describe, expect, it } from "vitest";
import { directiveOf, due, FOOT, leads, owners, PLAN, rows, tasksIn, tasksOfNotice, texts, WARD } from "./tasks-of.js";

describe("one task for each innermost item", () => {
  it("of bullets below numbered headings", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Công tác tuyên truyền
      - Treo băng rôn trên các tuyến phố chính;
      - Phát thanh trên hệ thống loa.
      2. Công tác hậu cần
      a) Chuẩn bị bàn ghế;
      b) Bố trí nước uống.`);
    expect(texts(tasks)).toEqual([
      "Treo băng rôn trên các tuyến phố chính",
      "Phát thanh trên hệ thống loa.",
      "Chuẩn bị bàn ghế",
      "Bố trí nước uống.",
    ]);
    expect(tasks.map(({ section }) => section.join(" > "))).toEqual([
      "II. NHIỆM VỤ > 1. Công tác tuyên truyền",
      "II. NHIỆM VỤ > 1. Công tác tuyên truyền",
      "II. NHIỆM VỤ > 2. Công tác hậu cần",
      "II. NHIỆM VỤ > 2. Công tác hậu cần",
    ]);
  });

  it("of pluses below a dash that only introduces them", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Công tác chuẩn bị:
      + Mượn rạp chiếu phim.
      + Mời 05 nhà văn.`);
    expect(texts(tasks)).toEqual(["Mượn rạp chiếu phim.", "Mời 05 nhà văn."]);
  });

  it("of unmarked paragraphs below a numbered heading", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Công tác tuyên truyền
      Treo băng rôn trên các tuyến phố chính.

      Phát thanh trên hệ thống loa.`);
    expect(texts(tasks)).toEqual(["Treo băng rôn trên các tuyến phố chính.", "Phát thanh trên hệ thống loa."]);
  });

  it("and an inline (1), (2) makes no items", () => {
    const line = "Tổ chức thi vẽ tranh theo các chủ đề: (1) quê hương; (2) trường lớp; (3) gia đình.";
    expect(texts(tasksIn(`II. NHIỆM VỤ\n- ${line}`))).toEqual([line]);
  });
});

describe("an unmarked paragraph", () => {
  it("continues the bullet directly before it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Tổ chức thi vẽ tranh cho học sinh.

      Tranh được trưng bày tại sân vận động để nhân dân bình chọn.
      - Trao giải thưởng.`);
    expect(texts(tasks)).toEqual([
      "Tổ chức thi vẽ tranh cho học sinh. Tranh được trưng bày tại sân vận động để nhân dân bình chọn.",
      "Trao giải thưởng.",
    ]);
  });

  it("continues the lettered item directly before it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      a) Tổ chức thi vẽ tranh cho học sinh.

      Hoàn thành trước ngày 20/4/2025.
      b) Trao giải thưởng.`);
    expect(rows(tasks)).toEqual([
      `?${WARD} | before 2025-04-20 | Tổ chức thi vẽ tranh cho học sinh. Hoàn thành trước ngày 20/4/2025.`,
      `?${WARD} |  | Trao giải thưởng.`,
    ]);
  });

  it("is an item of its own below a bullet that is only a noun phrase", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Công tác y tế

      Bố trí tổ cấp cứu tại sân vận động.

      Chuẩn bị cơ số thuốc.`);
    expect(texts(tasks)).toEqual(["Bố trí tổ cấp cứu tại sân vận động.", "Chuẩn bị cơ số thuốc."]);
  });

  it("is an item of its own after a numbered item", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Giao Trạm Y tế bố trí tổ cấp cứu tại sân vận động.

      Giao Công an phường phân luồng giao thông.`);
    expect(rows(tasks).at(-1)).toBe("Công an phường An Lạc |  | Giao Công an phường phân luồng giao thông.");
  });
});

describe("an item that introduces others", () => {
  it("is no task where it is a heading", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Công an phường:
      - Phân luồng giao thông.`);
    expect(rows(tasks)).toEqual(["^Công an phường An Lạc |  | Phân luồng giao thông."]);
  });

  it.each(["Công an phường thực hiện các nhiệm vụ sau:", "Công an phường có trách nhiệm:", "Giao Công an phường:"])(
    "is no task where it asks for nothing but its items: %s",
    (introduction) => {
      const tasks = tasksIn(`II. NHIỆM VỤ\n1. ${introduction}\n- Phân luồng giao thông.`);
      expect(rows(tasks)).toEqual(["^Công an phường An Lạc |  | Phân luồng giao thông."]);
    },
  );

  it("is a task beside its items where it carries an instruction of its own, without what leads over to them", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Giao Công an phường bảo đảm an ninh trật tự trong suốt ngày hội, cụ thể như sau:
      + Phân luồng giao thông.
      + Bố trí bãi giữ xe.`);
    expect(rows(tasks)).toEqual([
      "Công an phường An Lạc |  | Giao Công an phường bảo đảm an ninh trật tự trong suốt ngày hội",
      "^Công an phường An Lạc |  | Phân luồng giao thông.",
      "^Công an phường An Lạc |  | Bố trí bãi giữ xe.",
    ]);
  });

  it("and is a task is no section of its items", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Giao Công an phường bảo đảm an ninh trật tự trong suốt ngày hội, cụ thể:
      + Phân luồng giao thông.`);
    expect(tasks.map(({ section }) => section)).toEqual([["II. NHIỆM VỤ"], ["II. NHIỆM VỤ"]]);
  });
});

describe("inheritance", () => {
  it("gives an introducing item's leads and deadline to the items below it, and nobody else", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Giao Công an phường chủ trì, phối hợp với Trạm Y tế xây dựng phương án bảo vệ trước ngày 15/3/2025, trong đó lưu ý các nội dung sau:
      + Phân luồng giao thông.
      + Bố trí bãi giữ xe trước ngày 01/4/2025.`);
    expect(tasks.map((task) => `${owners(task)} | ${due(task)}`)).toEqual([
      "Công an phường An Lạc, coordinator Trạm Y tế phường An Lạc | before 2025-03-15",
      "^Công an phường An Lạc | ^before 2025-03-15",
      "^Công an phường An Lạc | before 2025-04-01",
    ]);
  });

  it("lets a nearer heading replace the owners above it, not add to them", () => {
    const tasks = tasksOfNotice(`
      II. PHÂN CÔNG NHIỆM VỤ
      1. Các đơn vị thuộc Bộ:
      a) Cục Quản lý Dược:
      - Rà soát số đăng ký vắc xin.
      b) Chuẩn bị hội nghị.`);
    expect(tasks.map(leads)).toEqual(["^Cục Quản lý Dược", "^các đơn vị thuộc Bộ"]);
  });

  it("takes nothing from a sibling", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Công an phường phân luồng giao thông trước ngày 15/3/2025.
      2. Chuẩn bị bàn ghế.`);
    expect(tasks.map((task) => `${leads(task)} | ${due(task)}`)).toEqual([
      "Công an phường An Lạc | before 2025-03-15",
      `?${WARD} | `,
    ]);
  });

  it("keeps the owners of a heading below a topic that names nobody", () => {
    const tasks = tasksIn(`
      III. TỔ CHỨC THỰC HIỆN
      1. Công an phường
      1.1. Về giao thông
      - Phân luồng giao thông.`);
    expect(tasks.map(leads)).toEqual(["^Công an phường An Lạc"]);
  });

  it("ends with the heading: the next one has its own", () => {
    const tasks = tasksIn(`
      III. TỔ CHỨC THỰC HIỆN
      1. Công an phường
      - Phân luồng giao thông.
      2. Về khen thưởng
      - Chuẩn bị giấy khen.`);
    expect(tasks.map(leads)).toEqual(["^Công an phường An Lạc", `?${WARD}`]);
  });

  it("lets a label on the item's own line be its own", () => {
    const [task] = tasksIn("III. TỔ CHỨC THỰC HIỆN\n- Công an phường: Phân luồng giao thông.");
    expect(task && `${leads(task)} | ${task.text}`).toBe("Công an phường An Lạc | Phân luồng giao thông.");
  });
});

describe("a paragraph that leads in", () => {
  it("gives those it asks to all sections that follow", () => {
    const tasks = tasksOfNotice(`
      Để bảo đảm nguồn cung, Lãnh đạo Bộ yêu cầu Cục Quản lý Dược, Cục Y tế dự phòng tập trung thực hiện các nội dung sau:
      1. Về nguồn cung
      - Rà soát hợp đồng mua vắc xin.
      2. Về kho lạnh
      - Kiểm định nhiệt kế.`);
    expect(tasks.map(leads)).toEqual([
      "^Cục Quản lý Dược + ^Cục Y tế dự phòng",
      "^Cục Quản lý Dược + ^Cục Y tế dự phòng",
    ]);
  });

  it("does not make the person who concludes an owner", () => {
    const tasks = tasksOfNotice(`
      Sau khi nghe các ý kiến, Thứ trưởng Lê Minh kết luận như sau:
      1. Rà soát hợp đồng mua vắc xin.`);
    expect(tasks.map(leads).join()).not.toContain("Lê Minh");
  });
});

describe("a paragraph broken by a page", () => {
  it("goes on after the break, and the page's number belongs to no text", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Tổ chức thi vẽ tranh cho

      3

      học sinh các trường tiểu học.`);
    expect(texts(tasks)).toEqual(["Tổ chức thi vẽ tranh cho học sinh các trường tiểu học."]);
  });
});

describe("a numbered item with paragraphs behind it", () => {
  it("keeps the order of its own", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Phối hợp với các chi hội nông dân hướng dẫn từng hộ ghi nhật ký đồng ruộng trên vùng trồng rau đã được cấp mã số.
      Dành ít nhất hai buổi mỗi vụ cho việc kiểm tra chéo.`);
    expect(tasks).toHaveLength(2);
  });

  it("leaves its order to the paragraph that says who is to act", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Đăng tải toàn văn bộ quy tắc ứng xử trên trang thông tin của phường để mọi người dân đều có thể đọc được.
      Công an phường thực hiện trong tháng 4 năm 2025.`);
    expect(tasks.map(owners)).toEqual(["Công an phường An Lạc"]);
  });

  it("has the deadline of the line below it that only says when", () => {
    const [task, ...more] = tasksIn(`
      II. NHIỆM VỤ
      1. Công an phường tổ chức tập huấn kỹ năng thoát nạn cho các hộ kinh doanh karaoke.
      Thời gian thực hiện: Quý II/2025`);
    expect(more).toEqual([]);
    expect(task && due(task)).toBe("in 2025-04-01..2025-06-30");
  });

  it("sees the subject of a paragraph behind words that end without a mark", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      a) Kiểm soát giết mổ gia súc
      Công an phường kiểm tra xe chở lợn vào chợ.`);
    expect(tasks.map(owners)).toContain("Công an phường An Lạc");
  });
});

describe("below a heading of tasks", () => {
  const BODY = `
    II. NHIỆM VỤ
    - Cô thư viện trang trí phòng đọc.
    - Tổ khối 4 và Tổ khối 5 mỗi tuần tổ chức một giờ đọc.
    - Sách cũ xếp lại theo chủ đề và dán nhãn màu.`;

  it("gives a row for each sentence that says who does what", () => {
    expect(tasksIn(BODY).map(owners)).toEqual(["Cô thư viện", "Tổ khối 4, Tổ khối 5"]);
  });

  it("names the sentence that was left out", () => {
    const left = directiveOf(PLAN, BODY, FOOT).diagnostics.filter(({ code }) => code === "sentence-left-out");
    expect(left.map(({ message }) => /“([^”]{1,90})”/u.exec(message)?.[1])).toEqual([
      "Sách cũ xếp lại theo chủ đề và dán nhãn màu.",
    ]);
  });
});

describe("an item of several clauses over a list", () => {
  it("is a task beside its items, and no section of theirs", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Thực hiện nghiêm quy định về thu phí tham quan các di tích; tuyệt đối không tự đặt thêm khoản thu, không để xảy ra chen lấn tại cổng vào. Niêm yết giá vé.
      - Lập danh sách người được miễn vé.
      - Công an phường giữ trật tự.`);
    expect(texts(tasks).map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "Thực hiện nghiêm",
      "Lập danh sách",
      "Công an phường",
    ]);
    expect(tasks.map(({ section }) => section.join(" > "))).toEqual(["II. NHIỆM VỤ", "II. NHIỆM VỤ", "II. NHIỆM VỤ"]);
  });

  it("is a heading where it is one clause", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Tăng cường công tác thông tin, tuyên truyền, phổ biến, giáo dục pháp luật về an toàn giao thông cho học sinh và phụ huynh học sinh.
      - Lập danh sách học sinh.`);
    expect(texts(tasks)).toEqual(["Lập danh sách học sinh."]);
  });
});

describe("a heading among owners", () => {
  const leadsBelow = (heading: string): readonly string[] =>
    tasksIn(`
      III. TỔ CHỨC THỰC HIỆN
      1. Công an phường
      - Tuần tra hằng ngày.
      2. ${heading}
      - Ký cam kết trước ngày 15/3/2025.
      - Tháo dỡ mái che.`)
      .slice(1)
      .flatMap(({ owners }) => owners.map(({ name }) => name));

  it("names somebody, whatever kind he is", () => {
    expect(leadsBelow("Tiểu thương chợ Mơ và hộ kinh doanh mặt phố")).toEqual([
      "tiểu thương chợ Mơ",
      "hộ kinh doanh mặt phố",
      "tiểu thương chợ Mơ",
      "hộ kinh doanh mặt phố",
    ]);
    expect(leadsBelow("Tổng đài phản ánh 1022")).toEqual(["tổng đài phản ánh 1022", "tổng đài phản ánh 1022"]);
  });

  it.each(["Kinh phí thực hiện", "Chế độ báo cáo", "Thời gian ra quân"])(
    "is a topic where it names no kind: %s",
    (topic) => {
      expect(new Set(leadsBelow(topic))).toEqual(new Set([WARD]));
    },
  );
});

it("a short numbered order with its day is a task beside the bullets below it", () => {
  expect(
    texts(
      tasksIn(`
        1. Trạm Y tế khử khuẩn chợ trước ngày 15/3/2025.
        - Phun hóa chất mỗi sạp hàng.`),
    ),
  ).toEqual(["Trạm Y tế khử khuẩn chợ trước ngày 15/3/2025.", "Phun hóa chất mỗi sạp hàng."]);
});

it("those to whom a telegram goes are told nothing by their list", () => {
  const text = `${PLAN.split("\n").slice(0, 6).join("\n")}
CÔNG ĐIỆN
Về việc ứng phó lũ
CHỦ TỊCH UBND PHƯỜNG điện:
- Giám đốc các nhà máy điện khu vực phía Nam sông;
- Trạm Thủy nông.
Chủ tịch UBND phường yêu cầu:
1. Trạm Thủy nông mở cống.
${FOOT}`;
  expect(texts(directiveOf(text).tasks)).toEqual(["Trạm Thủy nông mở cống."]);
});

describe("no task", () => {
  it("of who is invited", () => {
    expect(
      texts(
        tasksIn(`
          1. Thành phần
          - Đại diện lãnh đạo UBND các phường: An Lạc, An Bình.
          - Lãnh đạo Trạm Y tế; đại diện các trường học.
          2. Phân công nhiệm vụ
          - Trạm Y tế chuẩn bị tài liệu.`),
      ),
    ).toEqual(["Trạm Y tế chuẩn bị tài liệu."]);
  });

  it.each(["Lãnh đạo Phòng Nội vụ.", "Công an phường", "Sáng ngày 24/11/2025", "Đại diện lãnh đạo Sở Y tế;"])(
    "of nothing but who or when: %s",
    (line) => {
      expect(
        texts(
          tasksIn(`
            II. NHIỆM VỤ
            - ${line}
            - Lãnh đạo Trạm Y tế trực Tết.
            - Lãnh đạo, chỉ đạo các chi bộ học Nghị quyết.`),
        ),
      ).toEqual(["Lãnh đạo Trạm Y tế trực Tết.", "Lãnh đạo, chỉ đạo các chi bộ học Nghị quyết."]);
    },
  );
});
