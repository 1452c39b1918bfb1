import { describe, expect, it } from "vitest";
import { directiveOf, FOOT, leads, NOTICE, PLAN, rows, tasksIn, tasksOfNotice, texts, WARD } from "../tasks-of.js";

/** Asserts that a line in a section of tasks is no task, beside one that is. */
function expectNoTask(line: string): void {
  expect(texts(tasksIn(`II. NHIỆM VỤ\n1. ${line}\n2. Lập danh sách học sinh.`))).toEqual(["Lập danh sách học sinh."]);
}

function expectTask(line: string): void {
  expect(texts(tasksIn(`II. NHIỆM VỤ\n1. ${line}\n2. Lập danh sách học sinh.`))).toEqual([
    line,
    "Lập danh sách học sinh.",
  ]);
}

describe("a target", () => {
  it("is every item below a heading of targets, however it is worded", () => {
    const tasks = tasksIn(`
      I. MỤC TIÊU
      1. Trên 95% học sinh được khám sức khỏe.
      2. Xây dựng 02 phòng đọc.
      3. Không để xảy ra tai nạn giao thông nghiêm trọng.
      II. NHIỆM VỤ
      1. Lập danh sách học sinh.`);
    expect(tasks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "target: Trên 95% học sinh được khám sức khỏe.",
      "target: Xây dựng 02 phòng đọc.",
      "target: Không để xảy ra tai nạn giao thông nghiêm trọng.",
      "task: Lập danh sách học sinh.",
    ]);
  });

  it("has owners only where they are written", () => {
    const tasks = tasksIn(`
      I. MỤC TIÊU
      - 100% trường học có phòng y tế.
      - Trường Tiểu học Hoa Sen: đạt chuẩn thư viện mức độ 2.`);
    expect(tasks.map(leads)).toEqual(["", "Trường Tiểu học Hoa Sen"]);
  });

  it("is decided by the innermost heading", () => {
    const tasks = tasksIn(`
      I. MỤC TIÊU VÀ NHIỆM VỤ
      1. Mục tiêu
      - 100% trường học có phòng y tế.
      2. Nhiệm vụ
      - Lập danh sách học sinh.`);
    expect(tasks.map(({ kind }) => kind)).toEqual(["target", "task"]);
  });
});

describe("what is to be done in few words", () => {
  it.each([
    "Tỉa cành cây bàng trước cổng trạm xá.",
    "Làm nghiệp vụ sách mới, xếp lên kệ.",
    "Đúc kết kinh nghiệm sau mỗi đợt tiêm chủng.",
    "Tập văn nghệ chào mừng ngày Thầy thuốc.",
    "Giăng đèn lồng dọc đường vào chợ.",
    "Phối kết hợp với Hội Nông dân dựng rạp hội chợ.",
  ])("%s", expectTask);
});

describe("no task", () => {
  it("is a purpose or a general requirement", () => {
    const tasks = tasksIn(`
      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Nâng cao nhận thức của nhân dân về phòng cháy.
      2. Yêu cầu
      - Tổ chức thiết thực, tiết kiệm.
      II. NHIỆM VỤ
      - Lập danh sách học sinh.`);
    expect(texts(tasks)).toEqual(["Lập danh sách học sinh."]);
  });

  it("is background and praise before the sections", () => {
    const tasks = tasksOfNotice(`
      Trong năm qua, các bệnh viện đã nỗ lực khắc phục khó khăn, đạt nhiều kết quả.
      Thứ trưởng Lê Minh kết luận như sau:
      1. Cục Y tế dự phòng rà soát nhu cầu vắc xin.`);
    expect(texts(tasks)).toEqual(["Cục Y tế dự phòng rà soát nhu cầu vắc xin."]);
  });

  it("is a purpose below a heading without a number", () => {
    const tasks = tasksIn(`
      Mục đích, yêu cầu:
      - Nâng cao nhận thức của nhân dân về phòng cháy.
      - Tổ chức thiết thực, tiết kiệm.
      I. NHIỆM VỤ
      - Lập danh sách học sinh.`);
    expect(texts(tasks)).toEqual(["Lập danh sách học sinh."]);
  });

  it.each([
    "Dự trù kinh phí: Phụ lục đính kèm.",
    "Danh sách đoàn kiểm tra: Đính kèm Quyết định.",
    "Lịch khám cụ thể: có biểu kèm theo",
    "Chỉ tiêu giao cho các thôn: theo Phụ lục I đính kèm.",
  ])("is where a thing is attached: %s", expectNoTask);

  it("is a section that assesses what was reached and what is lacking", () => {
    const tasks = tasksOfNotice(`
      I. VỀ KẾT QUẢ ĐẠT ĐƯỢC
      1. Các địa phương đã tổ chức tiêm cho 30.000 trẻ.
      2. Tuy nhiên, vẫn còn một số tồn tại, hạn chế trong quản lý kho lạnh.
      II. NHIỆM VỤ TRỌNG TÂM
      1. Cục Y tế dự phòng rà soát nhu cầu vắc xin.`);
    expect(texts(tasks)).toEqual(["Cục Y tế dự phòng rà soát nhu cầu vắc xin."]);
  });

  it.each([
    "Các tổ dân phố đã ký cam kết an toàn phòng cháy.",
    "Vẫn còn một số tồn tại trong quản lý đất đai.",
    "Ủy ban nhân dân phường sẽ xem xét hỗ trợ kinh phí.",
    "Hồ sơ gồm đơn đề nghị và bản sao giấy khai sinh.",
    "Các hộ kinh doanh được phép sử dụng vỉa hè sau 18 giờ.",
    "Phụ huynh có thể đăng ký trực tuyến.",
  ])("is a report, a promise, a permission or a description: %s", (line) => expectNoTask(line));

  it("is an obligation merely reported", () => {
    expectNoTask("Theo Kế hoạch của tỉnh, phường phải hoàn thành cải tạo 03 tuyến hẻm trong năm 2024.");
  });

  it.each(["Bản đồ hiện trạng được lập theo tỷ lệ 1/500.", "Công tác kiểm tra tiếp tục thực hiện theo tuần."])(
    "is not the passive that says what is to be done: %s",
    (line) => expectTask(line),
  );

  it("is a petition to a higher level in the document's own voice", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Lập danh sách học sinh.
      III. ĐỀ XUẤT, KIẾN NGHỊ
      1. Đề nghị Sở Y tế bổ sung vắc xin.
      2. Đề xuất cấp trên hỗ trợ kinh phí sửa chữa trường học.`);
    expect(texts(tasks)).toEqual(["Lập danh sách học sinh."]);
  });

  it("is a recorded petition, but the order that answers it is one, and the petition its innermost heading", () => {
    const tasks = tasksOfNotice(`
      II. VỀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Đề nghị hỗ trợ kinh phí mua tủ lạnh bảo quản vắc xin: Giao Vụ Kế hoạch - Tài chính tổng hợp, trình Bộ trưởng trước ngày 20/3/2025.`);
    expect(rows(tasks)).toEqual([
      "Vụ Kế hoạch - Tài chính | before 2025-03-20 | Giao Vụ Kế hoạch - Tài chính tổng hợp, trình Bộ trưởng trước ngày 20/3/2025.",
    ]);
    expect(tasks[0]?.section).toEqual([
      "II. VỀ ĐỀ XUẤT, KIẾN NGHỊ",
      "Đề nghị hỗ trợ kinh phí mua tủ lạnh bảo quản vắc xin",
    ]);
  });

  it("is a legal basis, a recipient or a signature", () => {
    const { tasks } = directiveOf(
      PLAN.replace("UBND phường xây dựng", "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\nUBND phường xây dựng"),
      "1. Lập danh sách học sinh.",
      FOOT,
    );
    expect(texts(tasks)).toEqual(["Lập danh sách học sinh."]);
  });

  it("is an executory article", () => {
    const { tasks } = directiveOf(
      `ỦY BAN NHÂN DÂN
       PHƯỜNG AN LẠC
       Số: 12/QĐ-UBND
       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       Độc lập - Tự do - Hạnh phúc
       An Lạc, ngày 03 tháng 02 năm 2025
       QUYẾT ĐỊNH
       Về việc thành lập Tổ kiểm tra an toàn thực phẩm
       QUYẾT ĐỊNH:
       Điều 1. Tổ kiểm tra có nhiệm vụ sau:
       1. Kiểm tra các bếp ăn trường học trước ngày 15/3/2025.
       Điều 2. Văn phòng, Trạm Y tế và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
      FOOT,
    );
    expect(texts(tasks)).toEqual(["Kiểm tra các bếp ăn trường học trước ngày 15/3/2025."]);
  });
});

describe("the closing formula", () => {
  const TASK = "I. NHIỆM VỤ\n1. Lập danh sách học sinh.";

  it.each([
    "Trên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2025 của UBND phường.",
    "Trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo UBND phường để được hướng dẫn.",
    "Yêu cầu các đơn vị, tổ dân phố nghiêm túc triển khai thực hiện./.",
  ])("is no task: %s", (closing) => {
    expect(texts(tasksIn(`${TASK}\n${closing}`))).toEqual(["Lập danh sách học sinh."]);
  });

  it("is a task where it sets a duty of its own", () => {
    const [, duty, ...more] = tasksIn(
      `${TASK}\nTrên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2025. Yêu cầu các trường học báo cáo kết quả về UBND phường trước ngày 25 hằng tháng.`,
    );
    expect(more).toEqual([]);
    expect(duty && [leads(duty), duty.deadline?.rrule]).toEqual(["các trường học", "FREQ=MONTHLY;BYMONTHDAY=25"]);
  });

  it("belongs to no section", () => {
    const { tasks } = directiveOf(
      NOTICE,
      `Thứ trưởng Lê Minh kết luận như sau:
       1. Cục Quản lý Dược:
       - Rà soát số đăng ký vắc xin.
       Văn phòng Bộ thông báo ý kiến kết luận của Thứ trưởng Lê Minh để các đơn vị biết, thực hiện./.`,
      FOOT,
    );
    expect(texts(tasks)).toEqual(["Rà soát số đăng ký vắc xin."]);
  });
});

describe("an owner where nobody is written", () => {
  it("is the document's own body, and said to be inferred", () => {
    expect(tasksIn("I. NHIỆM VỤ\n1. Lập danh sách học sinh.").map(leads)).toEqual([`?${WARD}`]);
  });
});

describe("no task of a list", () => {
  it.each([
    "Nghị định số 109/2016/NĐ-CP ngày 01/7/2016 của Chính phủ quy định cấp chứng chỉ hành nghề.",
    "Căn cứ Thông tư số 14/2003/TT-BYT ngày 30/5/2003 của Bộ Y tế;",
    "Yêu cầu Thủ trưởng các đơn vị trực thuộc triển khai thực hiện.",
    "Đề nghị các trường thực hiện đúng tinh thần nội dung của Công văn này.",
    "Tổ chức thực hiện",
    "Khẩu hiệu và tranh cổ động (kèm phụ lục).",
  ])("is what is only cited, or said to all in closing: %s", expectNoTask);

  it.each([
    "Các phòng, ban; tổ chức hội; UBND các phường có trách nhiệm chủ trì hoặc phối hợp cùng Trạm Y tế để triển khai Kế hoạch này.",
    "Căn cứ Kế hoạch này, Trạm Y tế xây dựng kế hoạch chi tiết.",
    "Trạm Y tế và các trường lập dự toán kinh phí để thực hiện Kế hoạch này theo quy định.",
  ])("but a duty stays one: %s", expectTask);

  it("is the closing sentence before an order of its own", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      UBND phường yêu cầu Thủ trưởng các đơn vị; Hiệu trưởng các trường triển khai thực hiện nghiêm túc Kế hoạch này. Giao Trạm Y tế theo dõi, đôn đốc.`);
    expect(texts(tasks)).toEqual(["Giao Trạm Y tế theo dõi, đôn đốc."]);
  });
});

describe("an order before the sections", () => {
  it("is what the last sentence of the introduction asks, its background left out", () => {
    const { tasks } = directiveOf(
      PLAN.replace("KẾ HOẠCH", "CHỈ THỊ").replace("UBND phường xây dựng kế hoạch như sau:", ""),
      `
      Dịch bệnh diễn biến phức tạp. Do vậy, UBND phường yêu cầu các trường tiếp tục thực hiện Chỉ thị số 08/CT-UBND ngày 26/6/2024 và triển khai các nội dung sau:
      1. Trạm Y tế tổ chức tiêm chủng.
      2. Công an phường bảo đảm trật tự.`,
      FOOT,
    );
    expect(tasks.map(({ text, owners }) => [text, owners.map(({ name }) => name).join()])).toEqual([
      [expect.stringMatching(/^Do vậy, UBND phường yêu cầu .* ngày 26\/6\/2024/u), "các trường"],
      ["Trạm Y tế tổ chức tiêm chủng.", "Trạm Y tế phường An Lạc"],
      ["Công an phường bảo đảm trật tự.", "Công an phường An Lạc"],
    ]);
  });
});
