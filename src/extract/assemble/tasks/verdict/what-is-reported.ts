// Forms of sentences that report figures, agree or lead over to what follows, and order nothing. Bounded; asked of a task's own words.

const ORDERS = /(?:^|[.;:,] )(?:giao|yêu cầu|đề nghị) (?!được)|(?<![\p{L}])(?:phải|cần|phấn đấu)(?![\p{L}])/iu;

/** "Đánh giá: toàn huyện trồng được 310 ha …", "Tồn tại: …": a label that says that what follows is judged. */
const ASSESSED =
  /^(?:đánh giá(?: chung)?|nhận xét(?: chung)?|tồn tại(?:, hạn chế)?|hạn chế|nguyên nhân|ưu điểm|khuyết điểm|hiện trạng|thực trạng) ?: /iu;

/** "Thu ngân sách 5 tháng đạt 36,4% dự toán", "Sản lượng đến ngày 10/8 tăng 3,1%": an outcome of a time that has passed, to the tenth of a percent. */
const OUTCOME =
  /^[^.;:]{3,140}? (?:(?:\d{1,2}|ba|sáu|chín) tháng(?! cuối)(?: đầu)?(?: năm)?(?: \d{4})?|(?:tính )?đến (?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?|đến nay),? (?:mới |chỉ |ước )?(?:đạt|tăng|giảm|bằng|chậm) (?=[^.;]{0,80}\d,\d{1,2} ?%)/iu;

/** "Hạng nhất: Trường Mầm non Hoa Sim, 91,5 điểm": who stood where. */
const RANKED =
  /^(?:hạng|giải|thứ) (?:nhất|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{1,2}|khuyến khích)(?: \p{L}{2,8})?: /iu;

/** "Nội dung: Khiếu nại quyết định …; đề nghị bố trí thêm một nền": what was asked, to its end. */
const ASKED_FOR =
  /^nội dung(?: [^.;:]{1,30})?: ?(?:[^.;:,]{0,60} )?(?:kiến nghị|phản ánh|khiếu nại|tố cáo|đề nghị|thắc mắc|xin)(?![\p{L}])(?![^]{0,800}(?:[.;] )(?:giao|yêu cầu) )/iu;

/** "Theo Đài Khí tượng Thủy văn, hồi 13 giờ tâm bão ở cách bờ 320 km": what others say. */
const SAID_BY_OTHERS =
  /^theo (?:dự báo|bản tin|tin|nhận định|trung tâm dự báo|đài khí tượng|số liệu|thống kê)(?![\p{L}])[^.;:]{0,160}?,/iu;

/** "Dự báo tháng tới còn 3 đợt rét đậm": what is to come. */
const FORECAST =
  /^dự báo,? (?:trong |từ )?(?:thời gian tới|thời gian|những (?:ngày|tháng)|nay|ngày|tuần|tháng|quý|năm|mùa|vụ|đợt)(?![\p{L}])[^.;:]{0,120}?(?<![\p{L}])(?:còn|sẽ|có|tăng|giảm|tiếp tục|xuất hiện|xảy ra|diễn biến)(?![\p{L}])/iu;

/** "Dự cuộc họp có lãnh đạo các phòng", "…; các đại biểu thảo luận", "Giám đốc chủ trì cuộc họp.": who was there, and that they spoke. */
const ATTENDED =
  /^(?:cùng |tham )?dự (?:cuộc họp|hội nghị|buổi|phiên|họp)(?![\p{L}])[^.;:]{0,60}? (?:có|gồm)(?![\p{L}])|(?:^|[;.] )(?:các |một số )?(?:đại biểu|thành viên)(?: (?:dự|tham dự)(?: cuộc| buổi)?(?: họp)?)? (?:thảo luận|phát biểu|trao đổi|đóng góp|tham gia ý kiến)(?![\p{L}])|^[^.;:,]{3,90}? (?:chủ trì|chủ tọa) cuộc họp[.;]?$/iu;

/** "…; kết quả khá nhưng thời tiết không thuận lợi.": a judgement to its end. */
const BUT =
  /^(?:về [^.;:]{2,80}: )?[^.;:]{10,200}? (?:nhưng|song) [^.;:]{3,80}?(?:không (?:thuận lợi|đều|ổn định)|còn (?:chậm|thấp|yếu|hạn chế|kém)|chưa (?:cao|đều|nhiều|bền vững)|vẫn (?:tái phạm|tái diễn|xảy ra|còn))[.;]?$/iu;

/** "Giá vật liệu tăng mạnh từ đầu tháng 12", "Ngân sách tỉnh chưa bố trí được", "Kênh chính: chậm 9 ngày do mưa": how things stand that nobody is. */
const STANDS =
  /^(?:giá|nguồn hàng|thị trường|sức mua|mực nước|lượng mưa|số (?:ca|vụ|lượt|thu)|sản lượng|doanh thu|dư nợ|tình hình|tình trạng|thời tiết|đời sống|tiến độ|ngân sách)(?!\p{L})[^.;:]{0,100}? (?:tăng|giảm|ổn định|phức tạp|dồi dào|chậm|khó khăn|chưa|còn)(?!\p{L})|^[^.;:]{3,60}: chậm (?:tiến độ )?\d{1,3} (?:ngày|tuần|tháng)(?!\p{L})/iu;

/** "Nội dung này thuộc chủ trương của Trung ương", "Hiện nay ao nuôi phát triển tự phát", "Gói thầu số 2 mới đạt 11,3%": an answer that orders nothing, and how it is now. */
const SO_IS_IT =
  /^(?:nội dung|việc|kiến nghị|đề nghị|vấn đề) này (?:không )?(?:thuộc|do|chưa)(?![\p{L}])|^hiện(?: nay| tại)?,? (?!trạng)(?![^]{0,400}(?:[.;,] (?:giao|yêu cầu|đề nghị|tiếp tục|tập trung|khẩn trương|tăng cường|chủ động) ))|^[^.;:]{3,160}? (?:mới|chỉ) đạt \d[\d,.]{0,8} ?(?:%|\/)/iu;

/** "Đến ngày 05/9 có 4.318 thí sinh đăng ký": how many there were, and none that is to be reached. */
const COUNTED =
  /^(?:tính )?đến (?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?,? (?:mới |chỉ )?có \d[\d.]{0,9} (?![^.;]{0,120}(?<!\p{L})(?:đạt|hoàn thành|được|trở lên)(?!\p{L}))/iu;

/** "Đến 12h00 ngày 20/11, toàn tỉnh ghi nhận 12 trường bị ngập": how much there was by an hour. */
const RECORDED =
  /^(?:tính )?đến (?:\d{1,2} ?(?:h|giờ) ?(?:\d{2})?(?: phút)?,? )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?,? [^.;:,]{0,60}?ghi nhận (?:có )?\d/iu;

/** "UBND huyện giao Phòng Nội vụ lập hồ sơ nhưng Phòng chưa thực hiện": what was ordered once, and what came of it. */
const CAME_OF_IT =
  /^[^.;:]{3,160}? giao (?!thông|dịch|lưu)[^.;:]{3,200}?(?:, (?:đến nay|hiện nay|hiện)|,? (?:nhưng|song))(?!\p{L})[^.;:]{0,80}? (?:đã|chưa|vẫn|còn)(?!\p{L})/iu;

/** "Năm 2026 là năm đầu của nhiệm kỳ, yêu cầu đặt ra rất lớn": what a year is. */
const YEAR_IS = /^(?:năm|tháng|quý) [\dIV/]{1,7} là (?:năm|thời điểm|giai đoạn|tháng|thời gian|dịp)(?![\p{L}])/iu;

/** "nếu không đáp ứng, Ban sẽ điều chuyển khối lượng": what comes of the order before it. */
export const THREAT =
  /^(?:nếu|trường hợp) (?:[^,.;:]{1,40} )?(?:không|chưa|để|chậm|quá)(?![\p{L}])[^,.;:]{0,90}, [^,.;:]{2,60}? sẽ (?![^.;]{0,200}(?:yêu cầu|giao|phải) )/iu;

/** "Đánh giá: chất lượng nước tại 05 giếng trước ngày 20/4": a verb written like a label, with its day. */
const ASSESS_BY =
  /^đánh giá ?: [^]{3,400}?(?<![\p{L}])(?:trước|chậm nhất|muộn nhất|xong)(?: là)?(?: trước)?(?: ngày)? \d{1,2}\/\d{1,2}/iu;

const REPORTS: readonly RegExp[] = [
  ASSESSED,
  OUTCOME,
  SAID_BY_OTHERS,
  FORECAST,
  ATTENDED,
  BUT,
  STANDS,
  SO_IS_IT,
  COUNTED,
  RECORDED,
  CAME_OF_IT,
];

/** True for a text that only tells how things stood or what was asked for. */
export function isReported(text: string): boolean {
  if (ASKED_FOR.test(text) || RANKED.test(text) || YEAR_IS.test(text)) return true;
  if (ASSESS_BY.test(text)) return false;
  return REPORTS.some((form) => form.test(text)) && !ORDERS.test(text);
}

const AGREED =
  /^(?:về [^.;:]{2,80}: )?(?!(?:làm việc|trao đổi|bàn bạc|phối hợp|chủ trì|tổ chức|rà soát|họp)(?![\p{L}]))(?:[^.;:,]{0,80} )?(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí|tán thành)(?: cao)? (?:về )?(?:(?:với )?(?:các )?(?:nội dung|dự thảo|báo cáo|tờ trình|đề xuất|phương án|đánh giá|nhận định)|chủ trương|thời gian|danh mục|số lượng|địa điểm|thành phần|tên gọi|mức)(?![\p{L}])/iu;

const THEN =
  /[.;] (?:tiếp tục|tập trung|khẩn trương|rà soát|xây dựng|hoàn thành|hoàn thiện|tổ chức|chuẩn bị|báo cáo|phối hợp|tham mưu|đề xuất|triển khai|thực hiện|bố trí|lập|gửi|trình)(?![\p{L}])/iu;

/** "Thống nhất chủ trương hỗ trợ 03 nhà. Mức hỗ trợ …", "Đảng ủy cơ bản thống nhất với báo cáo. Công tác …": agreed to, with nothing to be done behind it. */
export function isAgreed(text: string): boolean {
  // "Thống nhất nội dung với Sở Tài chính, gửi hồ sơ …": with whom it is to be settled
  const first = /^[^.;]{0,400}/u.exec(text)?.[0] ?? "";
  const isSettled = /^thống nhất(?: [\p{L}]{1,8}){1,6} với \p{Lu}/iu.test(first);
  const isMeeting = /^(?:làm việc|họp|trao đổi|bàn|phối hợp|hiệp thương) /iu.test(first);
  return AGREED.test(first) && !isSettled && !isMeeting && !ORDERS.test(text) && !THEN.test(text);
}

/** "Thống nhất cho điều chỉnh tiến độ đến hết quý II", "Đồng ý cho Trường A lùi ngày khai giảng": others may take longer; nobody must. */
const ALLOWS =
  /^(?:về [^.;:]{2,160}: )?(?:thống nhất|đồng ý|nhất trí|chấp thuận|cho phép)(?: cho)?(?: phép)? (?:[^.;:,]{2,80}? )?(?:điều chỉnh|gia hạn|lùi|kéo dài|chuyển) (?:thêm )?(?:thời gian|thời hạn|tiến độ|thời điểm|ngày|lịch|hạn)(?![\p{L}])[^.;]{0,300}[.;]?$/iu;

/** "Đồng ý cho Khoa Ngoại triển khai kỹ thuật mới kể từ ngày 01/9": others may; by no day must they. */
const LETS =
  /^(?:về [^.;:]{2,160}: )?(?:chủ tịch [^.;:,]{2,60} |giám đốc [^.;:,]{2,60} )?(?:thống nhất|đồng ý|nhất trí|chấp thuận)(?: về)?(?: chủ trương)? (?:để|cho(?: phép)?) (?!ý kiến|chủ trương)(?=\p{L})[^.;]{3,300}[.;]?\s{0,2}$/iu;

/** A day by which, and not from which, something is done. */
const BY_WHEN = /(?<!\p{L})(?:trước ngày|trước tháng|chậm nhất|muộn nhất|hoàn thành|xong)(?!\p{L})/iu;

/** True for one sentence by which others are let do something. */
export function isLet(text: string): boolean {
  return LETS.test(text) && !BY_WHEN.test(text) && !ORDERS.test(text);
}

/** "Về việc bổ nhiệm Phó Trưởng khoa: Tạm thời chưa xem xét": decided, and nothing to be done. */
const NOT_YET =
  /^(?:(?:về|đối với) [^.;:]{2,160}[:,] ?|[^.;:]{2,100}: )?(?:tạm thời |trước mắt |hiện tại )?(?:chưa|không) (?:xem xét|đồng ý|thống nhất|nhất trí|chấp thuận|giải quyết|bố trí|phê duyệt|thông qua|đặt vấn đề|chủ trương)(?!\p{L})[^.;]{0,240}[.;]?$/iu;

/** True where somebody is allowed more time, or something is put off, and nothing is ordered. */
export function allowsMore(text: string): boolean {
  return (ALLOWS.test(text) || NOT_YET.test(text)) && !ORDERS.test(text);
}

const SPEAKER =
  "(?:Chủ tịch|Phó Chủ tịch|UBND|Ủy ban|Giám đốc|Bí thư|Thường trực|Ban |Bộ trưởng|Thứ trưởng|Hội nghị|đồng chí)";

/** "Thực hiện Công điện số …, Chủ tịch UBND huyện yêu cầu:", "Chủ tịch xã kết luận, phân công như sau:": who speaks, before what he says. */
export const LEADS_OVER = new RegExp(
  `^(?:(?:thực hiện|căn cứ|để|nhằm|sau khi|trên cơ sở) [^;:]{3,400}?, )?${SPEAKER}[^.;:,]{0,120}? (?:yêu cầu|kết luận|chỉ đạo|phân công|giao)(?:, (?:yêu cầu|kết luận|chỉ đạo|phân công|giao))?(?: (?:một số |các )?(?:nhiệm vụ|nội dung|công việc)[^.;:]{0,60})?(?: như sau| sau đây| sau)?:?\\s{0,3}$`,
  "iu",
);

/** "Nguồn ngân sách tỉnh, nguồn huy động hợp pháp khác.": where the money comes from. */
export const SOURCES =
  /^(?:từ |bằng |sử dụng )?(?:các )?nguồn (?:ngân sách|vốn|kinh phí|thu|huy động|xã hội hóa|sự nghiệp|tài trợ)(?![\p{L}])(?![^]{0,400}(?<![\p{L}])(?:phải|cần|yêu cầu|giao|đề nghị)(?![\p{L}]))/iu;
