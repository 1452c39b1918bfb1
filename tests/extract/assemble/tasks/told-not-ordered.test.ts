import { describe, expect, test } from "vitest";
import { owners, tasksIn, texts } from "./tasks-of.js";

describe("what a notice tells beside its orders", () => {
  const under = (line: string): readonly string[] =>
    texts(
      tasksIn(`
      II. NHIỆM VỤ
      1. ${line}
      2. Giao Trạm Y tế rà soát tủ thuốc.`),
    );

  test.each([
    "Nếu để xảy ra ngộ độc thực phẩm, Hiệu trưởng chịu trách nhiệm trước Chủ tịch UBND phường.",
    "Trường hợp để xảy ra sạt lở mà không báo cáo, người đứng đầu phải chịu trách nhiệm trước pháp luật và trước UBND phường.",
    "Trưởng trạm chịu trách nhiệm trước Trung tâm Y tế nếu để vắc xin hỏng.",
    "Kính đề nghị Quý Sở xem xét, cấp kinh phí sửa mái trạm y tế.",
    "Kính trình UBND thành phố phê duyệt dự toán nạo vét mương.",
    "Vì vậy, nhà trường kính đề nghị Phòng Giáo dục quan tâm, bố trí thêm 02 giáo viên.",
    "Đồng ý cho Trường Mầm non Hoa Sim lùi thời gian tổ chức hội thi đến ngày 12/4/2025.",
    "Về việc bổ nhiệm kế toán Trạm Thủy nông: Tạm thời chưa xem xét.",
    "Đồng ý cho Trường Mầm non Hoa Sim mở lớp trông trẻ ngoài giờ từ ngày 01/9/2025.",
    "Thống nhất để tổ dân phố số 3 vận động xã hội hóa đèn đường.",
    "Lịch khám tuyển: từ ngày 05/3/2025 đến ngày 09/3/2025.",
    "Thời gian tới, tình hình sâu bệnh trên lúa còn diễn biến phức tạp, khó lường.",
    "Thời gian tới, tình hình giá vật liệu tiếp tục có nhiều biến động, đòi hỏi các trạm y tế phải nỗ lực hơn nữa.",
    "Nhận được Thông báo này, đề nghị Giám đốc các bệnh viện nghiêm túc thực hiện.",
    "Yêu cầu Thủ trưởng các trường thực hiện nghiêm Thông báo này; trường nào để xảy ra cháy, Hiệu trưởng chịu trách nhiệm trước Sở.",
    "Các bệnh viện, trạm y tế căn cứ thực hiện.",
    "Đề nghị các hợp tác xã căn cứ nội dung trên triển khai thực hiện.",
    "Về kiến nghị của tổ dân phố số 3 xin thêm đèn đường, UBND phường ghi nhận, tổng hợp chuyển thành phố xem xét.",
    "Nội dung: ông Sính đề nghị được cấp Giấy chứng nhận quyền sử dụng đất.",
    "Đánh giá cao nỗ lực của Trạm Y tế đã hoàn thành tiêm nhắc và sẵn sàng mở điểm tiêm mới; góp phần giữ sức khỏe người dân đến năm 2030.",
    "UBND phường sẽ giao Phòng Kinh tế cân đối kinh phí.",
    "Người chăn nuôi cần khai báo ngay khi lợn ốm, chết bất thường.",
    "Báo cáo viên: đồng chí Bí thư Đảng ủy phường.",
    "Các đơn vị đã hoàn thành cơ bản nhiệm vụ: tổ chức tốt lễ tốt nghiệp cho 412 học viên.",
    "Công ty Thủy nông Đồng Cao: 0203.6758.683",
    "Kinh phí mua tàu cứu hộ do ngân sách tỉnh bảo đảm.",
    "Quản lý và sử dụng kinh phí được thực hiện theo Thông tư số 12/2020/TT-BTC.",
    "Công chức vi phạm thì tùy theo mức độ mà bị xử lý kỷ luật.",
    "Người trực được loại trừ trách nhiệm trong trường hợp bất khả kháng.",
    "Nuôi biển là xu hướng tất yếu của các nước.",
    "Xây dựng cơ sở dữ liệu đất đai là nội dung quan trọng, nhằm khai thác có hiệu quả bản đồ số.",
    "Tiêm chủng mở rộng là nhiệm vụ thường xuyên, quan trọng. Đây là trách nhiệm của toàn ngành.",
    "Đạt 58% kế hoạch năm, đứng thứ 7/9 phường.",
    "Trong 10 tháng năm 2024, Công ty Vận tải để xảy ra 12 vụ tai nạn.",
    "Đánh giá: đến 16 giờ ngày 05/6/2025, toàn phường tiêm được 81,4% số chó; còn 220 con chưa tiêm.",
    "Thu phí chợ 5 tháng đạt 41,6% dự toán, chi đạt 38,2%.",
    "Sản lượng cá tra đến ngày 10/8/2025 tăng 3,1% so với cùng kỳ.",
    "Toàn dân tích cực rèn luyện thân thể, nâng cao sức khỏe!",
    "Trường hợp có khó khăn, vướng mắc khi tiêm chủng, đề nghị các trường có văn bản báo cáo Trạm Y tế để tổng hợp.",
    "Trong quá trình thực hiện, nếu có vướng mắc, các hợp tác xã, bến phà phản hồi về Phòng Kinh tế để xem xét.",
    "Đây là nhiệm vụ rất quan trọng, cấp bách, cần khẩn trương hoàn thành.",
    "Chủ tịch UBND phường đề nghị các đồng chí hiệu trưởng dành thời gian quan tâm, chỉ đạo các tổ hoàn thành các nhiệm vụ nêu trên.",
    "Đến 12h00 ngày 20/11/2025, toàn phường ghi nhận 12 hộ bị ngập.",
    "[1] Gồm các đồng chí: Trưởng trạm Y tế, Bí thư Đoàn phường.",
    "Phát huy truyền thống hiếu học của quê hương!",
    "Đợt 1: Trong khoảng thời gian từ ngày 05/3/2025 đến ngày 15/3/2025.",
    "Công tác tiêm phòng: Từ khi nhận vắc xin đến khi kết thúc chiến dịch.",
    "Hạng nhất: Trường Mầm non Hoa Sim, 91,5 điểm; hạng nhì: Trường Mầm non Bến Hạ.",
    "Nội dung: Khiếu nại quyết định thu hồi ki-ốt số 7; đề nghị bố trí thêm một ki-ốt.",
    "Thống nhất chủ trương sửa 03 phòng học. Mức hỗ trợ 40 triệu đồng một phòng.",
    "Thống nhất thời gian tổ chức hội thi trong 02 ngày, dự kiến đầu tháng 7/2026.",
    "Nguồn ngân sách thành phố, nguồn huy động hợp pháp khác.",
    "Người dân không đi qua ngầm tràn khi nước lên.",
    "Tổng chi ngân sách phường: 7.612 triệu đồng, gồm chi đầu tư 2.900 triệu đồng; dự phòng 212 triệu đồng.",
    "Tờ trình về hỗ trợ sơn cầu thang chợ: UBND phường ghi nhận, xem xét tại phiên họp sau.",
    "Quá trình thực hiện có vướng mắc, các tổ báo cáo Trưởng Công an phường để chỉ đạo.",
    "Ghi nhận tinh thần tự giác của các hộ; đến nay 7/9 hộ đã dời rào. Các hộ khác kiến nghị về đường đi và đề nghị xem lại mốc.",
    "Theo Đài Khí tượng Thủy văn, hồi 13 giờ ngày 24/8/2025 tâm bão ở cách bờ biển 320 km, giật cấp 14.",
    "Năm 2026 là năm đầu của nhiệm kỳ, yêu cầu đặt ra đối với ngành cá là rất lớn.",
    "UBND phường cơ bản thống nhất với nội dung báo cáo. Công tác chuẩn bị được triển khai sớm.",
    "UBND phường ghi nhận các tổ dân phố đã quan tâm bố trí chỗ họp.",
    "Trường Mầm non Hoa Sim đề nghị làm thêm nhà vòm: UBND phường ghi nhận, xem xét sau.",
    "Đề nghị người dân không đổ rác xuống mương trong những ngày lũ.",
    "Tổng chiều dài tuyến mương 2,4 km, qua 31 hộ; 05 hộ phải dời rào.",
    "Trường Mầm non Hoa Sim thiếu 3 giáo viên và 2 phòng học.",
    "Trạm bơm Bến Hạ vẫn nằm trong vùng sạt lở.",
    "Hợp tác xã Đồng Cao nợ tiền điện 3 tháng.",
    "Các thôn vùng cao gặp nhiều khó khăn về nước sinh hoạt.",
    "Tổ trưởng tổ dân phố số 3 cho rằng mức thu quỹ còn cao.",
    "Trạm Kiểm lâm phát hiện 5 vụ phá rừng trong quý I/2025.",
    "Phòng Kinh tế trình bày phương án dời chợ.",
    "Công ty Thủy nông Đồng Cao hoạt động ổn định, doanh thu tăng 12%.",
    "Trường Tiểu học Bến Hạ được công nhận đạt chuẩn mức độ 2.",
    "Dự báo tháng tới còn 2 đến 3 đợt rét đậm.",
    "Dự cuộc họp có lãnh đạo các phòng và trưởng các khu phố.",
    "Kênh tiêu Đồng Cao: chậm 9 ngày do mưa, thiếu đá hộc.",
    "Đến ngày 05/9 có 4.318 hộ đăng ký dùng nước sạch; một số khu phố có nguy cơ thiếu nước.",
  ])("is no task: %s", (line) => {
    expect(under(line)).toEqual(["Giao Trạm Y tế rà soát tủ thuốc."]);
  });

  test.each([
    "Phấn đấu thu phí chợ 9 tháng đạt 76,5% dự toán.",
    "Làm việc với Công ty Thủy nông thống nhất phương án tưới vụ đông.",
    "Thống nhất nội dung với Sở Tài chính, gửi hồ sơ trước ngày 10/6/2026.",
    "Đánh giá lại nguy cơ cháy của từng tổ dân phố.",
    "Ghi nhận báo cáo của các tổ. Yêu cầu Công an phường kiểm tra các kho pháo.",
    "Yêu cầu Công an phường xác định đây là việc làm thường xuyên.",
    "Theo dõi bản tin dự báo, báo cáo hằng ngày.",
    "UBND phường thống nhất với các hộ phương án dời rào trước ngày 10/6/2026.",
    "Theo dự báo của Đài, Trạm Thủy nông vận hành cống trước ngày 08/8/2025.",
    "Đề nghị người nuôi cá lồng di dời bè về khu neo đậu trước ngày 20/8/2026.",
    "Tổng số 12 máy bơm, giao Trạm Thủy nông bảo dưỡng xong trước ngày 20/8/2026.",
    "Thống nhất nội dung đề án, trình HĐND phường trước ngày 20/11/2025.",
    "Các trường thiếu giáo viên ký hợp đồng với giáo viên đã nghỉ hưu.",
    "Trạm Kiểm lâm phát hiện, xử lý các vụ phá rừng.",
    "Công ty Thủy nông Đồng Cao nằm trong vùng ngập. Khẩn trương dời trạm biến áp lên cao.",
    "Trạm Y tế phường thiếu vắc xin dại, đề nghị cấp bổ sung trước ngày 10/6/2026.",
    "Chuẩn bị hội trường, âm thanh cho hội nghị.",
    "Mưa lũ sẽ tiếp tục phức tạp; yêu cầu Trạm Thủy nông trực cống suốt đêm.",
    "Thời gian tới, thời tiết còn diễn biến phức tạp, các khu phố chằng chống nhà cửa.",
  ])("is a task: %s", (line) => {
    expect(under(line).length).toBeGreaterThan(1);
  });

  test("is no threat of its own behind an order", () => {
    expect(
      under("Công ty Cổ phần Bến Hạ bổ sung máy đào; nếu không đáp ứng, Ban sẽ điều chuyển khối lượng."),
    ).toHaveLength(2);
  });

  test("is nobody's duty where it only leads over to what is ordered", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      Thực hiện nghiêm Công điện số 18/CĐ-TTg ngày 20/3/2026 của Thủ tướng Chính phủ, Chủ tịch UBND phường yêu cầu:
      1. Trạm Y tế rà soát tủ thuốc.`);
    expect(texts(tasks)).toEqual(["Trạm Y tế rà soát tủ thuốc."]);
  });

  test("goes with the order behind it where a meeting only agreed", () => {
    const [task, ...others] = tasksIn(`
      II. NHIỆM VỤ
      1. Thống nhất chủ trương sửa nhà văn hóa. Giao Trạm Y tế hoàn chỉnh hồ sơ.`);
    expect(others).toEqual([]);
    expect(task && owners(task)).toBe("Trạm Y tế phường An Lạc");
  });

  test("is an order where who checks is to ask for a sanction", () => {
    expect(under("Kiến nghị cơ quan có thẩm quyền thu hồi giấy phép của tàu đánh cá tái phạm.")).toHaveLength(2);
  });

  test("is no promise where it says what comes of an order", () => {
    expect(under("Các trường nộp phân công giảng dạy. Trường nào chậm sẽ không được xếp lịch.")).toHaveLength(2);
  });

  test("is what was found, over a list", () => {
    const tasks = tasksIn(`
      Qua kiểm tra tủ thuốc tại các trường cho thấy:
      - Một số trường có tỷ lệ thuốc quá hạn cao như: Trường Tiểu học Hoa Sen, Trường Mầm non Bến Hạ.
      - Việc ghi sổ theo dõi còn chưa được quan tâm.
      Để khắc phục, Chủ tịch UBND phường yêu cầu các trường thực hiện một số nội dung sau:
      1. Rà soát tủ thuốc.`);
    expect(texts(tasks)).toEqual(["Rà soát tủ thuốc."]);
  });

  test("is no promise where somebody 'sẽ phải' act", () => {
    expect(under("Chậm nhất ngày 20/3/2025, các trạm y tế sẽ phải nộp báo cáo tiêm chủng.")).toHaveLength(2);
  });

  test("is a time only where nobody is told what to do in it", () => {
    expect(under("Đợt 1: Từ ngày 05/3/2025 đến ngày 15/3/2025, các trường tự kiểm tra bếp ăn.")).toHaveLength(2);
  });

  test("is a slogan below its heading", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Treo băng rôn tại trạm y tế.
      III. KHẨU HIỆU TUYÊN TRUYỀN
      1. Tiêm chủng đầy đủ bảo vệ sức khỏe của trẻ.
      2. Chủ động phòng, chống dịch sởi.`);
    expect(texts(tasks)).toEqual(["Treo băng rôn tại trạm y tế."]);
  });

  test("does not keep a list of orders from being one below an assessment", () => {
    const tasks = tasksIn(`
      I. TÌNH HÌNH
      Kinh tế của phường tiếp tục phát triển.
      Yêu cầu Trạm Y tế và Công an phường:
      - Rà soát từng chỉ tiêu.
      - Kiểm tra vỉa hè phố Hàng Mây.`);
    expect(texts(tasks)).toEqual(["Rà soát từng chỉ tiêu.", "Kiểm tra vỉa hè phố Hàng Mây."]);
  });
});

describe("what was seen, and is demanded by a day", () => {
  const under = (line: string): readonly string[] =>
    texts(
      tasksIn(`
      II. NHIỆM VỤ
      1. ${line}
      2. Giao Trạm Y tế rà soát tủ thuốc.`),
    );

  test.each([
    "Chủ tịch UBND phường đã kiểm tra bến đò, yêu cầu chủ bến thay áo phao trước ngày 30/9/2025.",
    "Trạm Y tế đã kiểm tra bếp ăn, yêu cầu các trường mầm non thay tủ lưu mẫu trước ngày 05/9/2025.",
  ])("is ordered: %s", (line) => {
    expect(under(line)).toHaveLength(2);
  });

  test.each([
    "Chủ tịch UBND phường đã kiểm tra bến đò, yêu cầu chủ bến thay áo phao trước ngày 30/6/2025 nhưng chủ bến chưa làm.",
    "Chủ tịch UBND phường đã kiểm tra bến đò, yêu cầu chủ bến thay áo phao.",
  ])("is reported: %s", (line) => {
    expect(under(line)).toHaveLength(1);
  });
});

describe("closing formulas, boasts and facts beside the orders", () => {
  const under = (line: string): readonly string[] =>
    texts(
      tasksIn(`
      II. NHIỆM VỤ
      1. Giao Trạm Y tế rà soát tủ thuốc.
      2. ${line}`),
    );

  test.each([
    "Hiệu trưởng yêu cầu các tổ nghiêm túc triển khai.",
    "Căn cứ Kế hoạch này, các phòng, ban khẩn trương triển khai thực hiện.",
    "Căn cứ văn bản này, các trường, trạm y tế liên quan triển khai thực hiện./.",
    "Yêu cầu các trạm nghiêm túc thực hiện. Trong quá trình triển khai nếu có khó khăn, vướng mắc kịp thời phản ánh về Sở (qua Phòng Nghiệp vụ Y) để xem xét, giải quyết.",
    "Bưu điện huyện kính báo để khách hàng được biết.",
    "Huyện có 31 km đê biển, 1.200 ha đầm nuôi tôm.",
    "Ghi nhận cố gắng của các kíp trực trong tháng 2, nhất là trong đợt rét.",
    "Ngoài ra, Nhà trường thống nhất chủ trương cho phép các lớp đi thực tế.",
  ])("is no task: %s", (line) => {
    expect(under(line)).toHaveLength(1);
  });

  test.each([
    "Đánh giá: chất lượng nước tại 05 giếng khoan trước ngày 20/4/2026.",
    "Mỗi chi hội nhận chăm sóc một đoạn đê.",
    "Tìm kiếm, cứu chữa người bị nạn; thăm hỏi gia đình họ.",
    "Trạm Y tế vệ sinh môi trường, khử trùng giếng nước.",
    "Là cơ quan thường trực, chủ trì hướng dẫn các trường triển khai thực hiện Kế hoạch này.",
  ])("is a task: %s", (line) => {
    expect(under(line)).toHaveLength(2);
  });
});

test("what each is to do with others by its office is a duty, though it ends as a closing formula does", () => {
  const line =
    "Các khu phố theo chức năng, nhiệm vụ được giao phối hợp với các trường triển khai thực hiện Kế hoạch này.";
  expect(texts(tasksIn(`II. NHIỆM VỤ\n1. Giao Trạm Y tế rà soát tủ thuốc.\n2. ${line}`))).toContain(line);
});
