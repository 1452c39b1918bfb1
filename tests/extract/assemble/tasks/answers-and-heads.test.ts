import { describe, expect, test } from "vitest";
import { tasksIn, texts } from "./tasks-of.js";

const LAST = "2. Giao Trạm Y tế phường rà soát tủ thuốc.";

describe("what answers, allows or heads, and what is ordered beside it", () => {
  const under = (line: string): readonly string[] => texts(tasksIn(`II. NHIỆM VỤ\n1. ${line}\n${LAST}`));

  test.each([
    "Nội dung này thuộc thẩm quyền của thành phố; phường không có nguồn để làm.",
    "Hiện nay đàn lợn tái đàn tự phát, nhiều hộ chưa có hầm khí.",
    "Gói thầu sửa mái Trường Tiểu học Bến Hạ mới đạt 21,5%.",
    "Thống nhất cho điều chỉnh tiến độ sửa chợ đến hết quý III/2027 theo đề nghị của nhà thầu.",
    "Thống nhất đánh giá của Trạm Y tế phường: số ca sởi giảm so với tháng trước.",
    "Quá thời hạn trên, tổ nào không gửi danh sách thì coi như không có nhu cầu.",
    "Thí sinh được đăng ký hai nguyện vọng. Mỗi nguyện vọng một ngành.",
    "Trong tháng trạm đã khám 1.204 lượt, điều trị ngoại trú 86 lượt, đạt 104%.",
    "Đối với đoạn kênh qua nghĩa trang đã có thỏa thuận với dòng họ, không phát sinh vướng mắc.",
    "Tổ dân phố số 5 đề nghị làm thêm cầu ao: thống nhất chủ trương nhân dân góp công.",
    "Nhận được thông báo này yêu cầu các tổ, đội triển khai thực hiện.",
    "Thông báo này thay cho biên bản họp, yêu cầu các bên thực hiện.",
    "Về kiến nghị bến đò: Công an phường thường xuyên nhắc nhở nhưng các hộ vẫn tái phạm.",
    "Về trạm biến áp: Trạm Thủy nông cho biết đang chờ vật tư.",
    "CÁC NỘI DUNG THỐNG NHẤT, YÊU CẦU",
    "Phê duyệt Phương án cấp nước mùa khô (đính kèm Phương án số 31/PA-CN ngày 23/01/2025 của Công ty Cấp nước).",
    "Với truyền thống hiếu học, nhà trường rất mong nhận được sự ủng hộ của các nhà hảo tâm.",
    "Thừa lệnh Chủ tịch UBND phường, Văn phòng thông báo để các tổ biết.",
    "Kế hoạch này đã được hội nghị cán bộ thông qua.",
  ])("is no task: %s", (line) => {
    expect(under(line)).toEqual(["Giao Trạm Y tế phường rà soát tủ thuốc."]);
  });

  test.each([
    "Hiện nay nước lũ đang lên, yêu cầu Công an phường cấm đường qua ngầm.",
    "Các khu phố phát tin cho người dân mỗi ngày 02 lần, không quá 10 phút một lần.",
    "Thu quỹ vệ sinh năm 2025: các tổ thu xong trong tháng 11, tổ nào chậm sẽ không xét thi đua.",
    "Mương tiêu đã có trong danh mục đầu tư. Trạm Thủy nông nạo vét xong trước ngày 20/8/2026.",
    "Thống nhất phương án dời chợ mà Phòng Kinh tế đã báo cáo. Giao Công an phường cấm xe.",
  ])("is a task: %s", (line) => {
    expect(under(line)).toHaveLength(2);
  });

  test("a principle that names who does what by when is a duty", () => {
    const tasks = tasksIn(`
      1. Về nguyên tắc chung
      a) Không đùn đẩy trách nhiệm giữa các tổ.
      b) Đối với ki-ốt bỏ trống, Phòng Kinh tế thu hồi trước ngày 30/6/2026.
      2. Giao Trạm Y tế phường rà soát tủ thuốc.`);
    expect(texts(tasks)).toHaveLength(2);
  });

  test("who tells of what was reached a week ago heads a report", () => {
    const tasks = tasksIn(`
      I. KHỐI LƯỢNG TUẦN QUA
      - Nhà lớp học: đổ bê tông sàn tầng 2.
      II. YÊU CẦU TUẦN TỚI
      1. Giao Trạm Y tế phường rà soát tủ thuốc.`);
    expect(texts(tasks)).toEqual(["Giao Trạm Y tế phường rà soát tủ thuốc."]);
  });

  test("who is told to direct, and what to direct stands below, is told nothing else", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Đề nghị các tổ dân phố tập trung chỉ đạo:
      - Thu gom rác sau lũ trong tháng 9/2026.
      - Phun thuốc diệt muỗi.`);
    expect(texts(tasks)).toEqual(["Thu gom rác sau lũ trong tháng 9/2026.", "Phun thuốc diệt muỗi."]);
  });

  test("what voters asked is told, what is answered below may be ordered", () => {
    const tasks = tasksIn(`
      Cử tri phường An Lạc kiến nghị:
      Sửa chữa dứt điểm cống thoát nước trước chợ
      TRẢ LỜI:
      Về việc này, Phòng Kinh tế đã khảo sát hiện trường.
      Ủy ban nhân dân phường giao Ban Quản lý chợ nạo vét tuyến cống đã khảo sát.`);
    expect(texts(tasks)).toEqual(["Ủy ban nhân dân phường giao Ban Quản lý chợ nạo vét tuyến cống đã khảo sát."]);
  });

  test("the article by which a decision takes effect is none, the order behind it is", () => {
    const tasks = tasksIn(`
      Điều 1. Công bố Danh mục dịch vụ cấp nước của phường.
      Điều 2. Giao Trạm Y tế phường rà soát tủ thuốc.`);
    expect(texts(tasks)).toEqual(["Giao Trạm Y tế phường rà soát tủ thuốc."]);
  });
});
