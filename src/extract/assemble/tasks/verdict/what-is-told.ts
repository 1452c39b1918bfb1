// Forms of sentences that tell, allow, praise or cite, and order nothing. Bounded; asked of a task's own words.

const MEETING =
  /^(?:(?:sáng|chiều|vào|trong)(?: các)? )?ngày \d[^.;:]{3,260}?(?<![\p{L}])(?:chủ trì|tổ chức|tham dự|chủ tọa|dự|làm việc)(?![\p{L}])[^.;:]{0,60}?(?:họp|hội nghị|buổi|phiên|giao ban|làm việc|kiểm tra|lễ)(?![\p{L}])/iu;

/** "Ngày 17/5/2024, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp nghe báo cáo …. Tham dự có lãnh đạo các sở.": what took place. */
export function isMeeting(text: string): boolean {
  return (
    MEETING.test(text) &&
    !/(?<![\p{L}])(?:yêu cầu|đề nghị|kết luận)(?![\p{L}])|[.;,:] giao (?!thông|dịch|lưu)/iu.test(text)
  );
}

/** "Ghi nhận sự cố gắng của các đơn vị …", "Đánh giá cao …": said of what was done; none where an order follows. */
export const PRAISE =
  /^(?:(?:cơ bản )?(?:thống nhất|nhất trí|tán thành|đồng tình)(?: cao)? với (?:các )?(?:báo cáo|nội dung|ý kiến|đánh giá|tờ trình)|(?:ghi nhận|hoan nghênh|đánh giá cao|biểu dương|phê bình|chia sẻ)(?:,? (?:và )?(?:ghi nhận|hoan nghênh|đánh giá cao|biểu dương))?) (?!kết quả thực hiện vào)(?:(?!yêu cầu|đề nghị|, giao |phải )[^.;]){3,400}(?:[.;]|$)(?![^]{0,600}(?:[.;:] (?:(?:(?!kiến nghị)[\p{L}\d ]){1,60} )?(?:yêu cầu|đề nghị)|, (?:yêu cầu|đề nghị)|[.;,] giao )|[^]{0,3}(?:yêu cầu|đề nghị))/iu;

/** "Chủ tịch UBND xã đã kiểm tra hiện trường, yêu cầu nhà trường …": what was seen, and what is demanded for it. */
export const SEEN_AND_DEMANDED =
  /^[^.;:,]{3,80}? đã (?:trực tiếp |đi )?(?:kiểm tra|kiểm kê|nghe|làm việc|khảo sát|thị sát|xem xét|rà soát|họp)(?![\p{L}])[^.;:]{0,160}?(?:, | và )(?:yêu cầu|giao|đề nghị) (?![^.;]{0,300}(?:nhưng|song|tuy nhiên) )/iu;

const DOCUMENT =
  "(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|văn bản|hướng dẫn|kế hoạch|thông báo)";

const BASIS = new RegExp(`^(?:căn cứ|xét) ${DOCUMENT}(?![\\p{L}])[^;]{0,600};$`, "iu");

const NUMBERED_BASIS = new RegExp(`^(?:căn cứ|xét) (?:các )?${DOCUMENT}[^,;]{0,60} số:? ?\\d[^;]{0,600};$`, "iu");

const BY_DOCUMENT = new RegExp(`^theo ${DOCUMENT}(?: [\\p{L}]{1,12}){0,5} số:? ?\\d[^,;:]{0,400}[.;]?$`, "iu");

const CITED = new RegExp(`^${DOCUMENT}(?: [\\p{L}]{1,12}){0,5} số:? ?\\d`, "iu");

/** "Dự trù kinh phí: Phụ lục đính kèm.", "Lịch kiểm tra: có phụ lục kèm theo": a topic and where it stands. */
export const ATTACHED =
  /^[^.;:]{3,100}: (?:(?:có |theo |tại |xem |được )?(?:chi tiết )?(?:tại |theo )?(?:phụ lục|danh sách|biểu|bảng|lịch|dự toán|quyết định)[^.;:]{0,40} (?:đính )?kèm(?: theo)?|đính kèm)(?![\p{L}])[^.;:]{0,80}[.;]?$/iu;

/** "Khẩu hiệu và hình ảnh cổ động (kèm phụ lục)": what it is, and where it stands. */
export const IN_BRACKETED_ANNEX =
  /^[^.;:()]{3,160} \((?:(?:có|xem|chi tiết|theo|tại|đính kèm|kèm theo|kèm)(?: tại| theo)? ){0,2}(?:phụ lục|biểu|danh sách|danh mục)[^()]{0,40}\)[.;]?$/iu;

/** "Mục tiêu chung của toàn huyện", "Tổ chức thực hiện", "CÁC NỘI DUNG THỐNG NHẤT, YÊU CẦU", "TRẢ LỜI:": a heading, whatever stands below. */
export const HEADS =
  /^(?:Tổ chức (?:triển khai )?thực hiện|(?:TRẢ LỜI|(?:Ý kiến |Nội dung )?[Tt]rả lời|GIẢI TRÌNH|Giải trình)|(?:các )?(?:[Mm]ục tiêu|MỤC TIÊU)(?: chung| cụ thể| tổng quát)?(?: (?:của |đối với )?(?:toàn )?(?:xã|phường|huyện|tỉnh|ngành|trường))?|[\p{Lu}\d,.()/ –-]{12,120})[:.]?$/u;

/** "Quá thời hạn trên, đơn vị nào không gửi thì coi như không có nhu cầu": what comes of it that nothing was done. */
export const TOO_LATE =
  /^(?:quá|hết|sau) (?:thời (?:hạn|gian)|hạn|ngày)(?![\p{L}])[^.;:]{0,60}, [^.;]{3,200}?(?:coi như|xem như|không (?:giải quyết|chịu trách nhiệm|tiếp nhận|xem xét))(?![\p{L}])/iu;

/** "Căn cứ Quyết định số … của UBND tỉnh quy định chức năng của Sở Y tế;": what it says of bodies orders none of them. */
export function isLegalBasis(text: string): boolean {
  return (
    NUMBERED_BASIS.test(text) &&
    !/(?<![\p{L}])(?:chủ trì|yêu cầu|giao cho|có trách nhiệm|chịu trách nhiệm)(?![\p{L}])/iu.test(text)
  );
}

/** "Căn cứ Nghị định số …;", "Thông tư số 12/2020/TT-BYT ngày … quy định …": an item of a list of documents. */
export function isCitation(text: string): boolean {
  return BASIS.test(text) || CITED.test(text) || BY_DOCUMENT.test(text);
}

/** "Lớp trên 10 ngày không được quá 60 người": how much there may be, asked of nobody. */
export const LIMIT =
  /(?<![\p{L}])(?:không (?:được )?(?:quá|vượt quá|vượt|lớn hơn|nhỏ hơn|dưới)|tối đa|tối thiểu|ít nhất)(?: là)? \d/iu;

/** "Dược sĩ: 02 người; Kế toán viên: 01 người.", "Giải nhì: 03 giải": how many of each, and no verb. */
export const HEADCOUNT =
  /^(?:[^.;:\d]{2,60}: ?\d{1,4} (?:người|chỉ tiêu|vị trí|biên chế|suất|giải|thí sinh|học sinh|vận động viên)(?: \([^()]{1,60}\))?(?:[;,.]\s{0,2}|$)){1,20}$/iu;

/** "Các phòng thi cuối có thể ghép": one sentence that only allows; "huy động tối đa có thể" says how much. */
export const PERMITS =
  /^[^.;:]{3,90}? (?:(?<!(?:tối đa|nhất|mức) )có thể|được phép|được quyền|có quyền)(?![\p{L}])[^.;]{0,300}[.;]?$|^(?:mỗi )?(?:người|thí sinh|học sinh|sinh viên|hộ|cá nhân)(?![\p{L}])[^.;:]{0,60} (?:chỉ )?được (?:đăng ký|lựa chọn|chọn|hưởng|miễn|cộng|vay)(?![\p{L}])/iu;

/** "Công ty Thủy nông Đồng Cao: 0203.555.777": whom to call. */
export const TELEPHONE =
  /^[^.;:]{3,120}(?:: ?|,? (?=điện thoại|đt|sđt))(?:điện thoại|đt|sđt)?:? ?\(?\+?0\d[\d. ]{6,16}\d\)?[.;,]?$/iu;

/** "Thời gian nghỉ Tết bắt đầu từ ngày 08/02 đến hết ngày 14/02": when it is, with no word of what to do. */
export const LASTS =
  /^(?:thời gian|lịch) (?!thực hiện|hoàn thành|triển khai)[^.;:]{3,80}? (?:bắt đầu )?(?:từ|là|vào) (?:ngày|\d)(?![^]{0,400}(?:yêu cầu|đề nghị|phải|cần|giao) )/iu;

/** "Đợt 1: Trong khoảng thời gian từ ngày 01/3 đến ngày 14/3.", "Công tác vận động: Từ khi … đến khi …": one thing, and from when till when. */
export const FROM_TO =
  /^(?:đợt|giai đoạn|vòng|lần|ca|kỳ|lịch|công tác|việc|hoạt động)(?!\p{L})[^.;:,]{0,120}: (?:trong )?(?:khoảng )?(?:thời gian )?từ (?:khi|ngày|tháng|\d)(?!\p{L})[^.;:]{2,80} đến (?:khi |hết )?[^.;:,]{2,60}[.;]?$/iu;

/** "Huyện có 26 km bờ biển, 2.840 ha đầm phá": what there is. */
export const THERE_IS =
  /^(?:toàn )?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|trường|bệnh viện|công ty|trên địa bàn)(?![\p{L}])[^.;:,]{0,40}? (?:hiện )?có (?:khoảng |trên |gần |hơn )?\d/iu;

/** "Nuôi biển là xu hướng tất yếu của các nước", "Tiêm chủng là nhiệm vụ thường xuyên. Không thể …": what something is, and nothing of what to do. */
export const IS_WHAT =
  /^(?!(?:xác định|coi|xem|lấy|quán triệt|nhận thức)(?!\p{L}))[^.;:]{5,160}? là (?:(?:một|những|các) )?(?:xu hướng|xu thế|công việc|yếu tố|điều kiện|động lực|nền tảng|khâu|việc làm|(?:nội dung|nhiệm vụ|giải pháp|vấn đề|hoạt động) (?:(?:rất|hết sức|đặc biệt) )?(?:quan trọng|then chốt|cần thiết|cấp bách|thường xuyên|mới))(?!\p{L})[^.;:]{0,240}(?:[.;] (?:không|đây|đó|điều (?:này|đó)|vì|bởi)(?!\p{L})[^.;:]{0,240}){0,2}[.;]?$/iu;

/** "Tổng diện tích thu hồi 31,4 ha, 04 hộ phải bố trí chỗ ở": how much there is, whatever follows from it. */
export const TOTALS =
  /^tổng (?:diện tích|số|chiều dài|mức đầu tư|kinh phí|khối lượng|giá trị|nhu cầu|dự toán)(?! kết)(?![\p{L}])[^.;:]{0,80}? (?:là |khoảng |gần |trên |hơn )?\d[\d.,]{0,12} ?(?:\p{L}|%)/iu;

/** "Thay mặt lãnh đạo Sở, đồng chí Phó Giám đốc đánh giá cao …": said on the occasion, asked of nobody. */
export const PRAISES =
  /^[^.;:]{0,260}?(?<![\p{L}])(?:đánh giá cao|bày tỏ|gửi lời|chân thành cảm ơn|trân trọng cảm ơn|nhiệt liệt (?:chúc mừng|biểu dương))(?![\p{L}])/iu;

/** "Kinh phí từ nguồn ngân sách giao cho Sở …": where the money comes from. */
export const FUNDED =
  /^(?:việc )?(?:quản lý(?: và|,) sử dụng )?(?:nguồn )?kinh phí (?:(?:thực hiện|tổ chức|hoạt động|xây dựng|triển khai) (?:[\p{L}]{1,12} ){0,6}?)?(?:được |do |từ |lấy từ |trích từ |sử dụng từ )(?![^.;]{0,200}(?:yêu cầu|đề nghị) )/iu;

/** "Chủ tịch UBND tỉnh đồng ý chủ trương cho Công ty nghiên cứu …", "cơ bản thống nhất với dự thảo …": one sentence that only allows. */
export const AGREES =
  /^(?:(?:về |[^.;:]{2,60} (?:đề nghị|kiến nghị|đề xuất|xin) )[^.;:]{2,120}: )?(?:(?:về nguyên tắc|ngoài ra|bên cạnh đó|đồng thời),? )?[^.;:,]{0,80}?(?<![\p{L}])(?:đồng ý|thống nhất|nhất trí|tán thành)(?: cao)? (?:(?:về )?chủ trương|giao chỉ tiêu|kết nạp|bổ nhiệm|chuẩn y|cho (?:đồng chí|ông|bà)|với (?:các )?(?:nội dung|dự thảo|báo cáo|đề xuất|tờ trình|ý kiến|đề nghị|phương án|kết quả|đánh giá))(?![\p{L}])(?:(?! giao |, yêu cầu|, đề nghị)(?:[^.;]|\.(?=\d))){0,300}[.;]?$/iu;

/** "Nội dung: ông Sính đề nghị được cấp Giấy chứng nhận …": what somebody asks of the authorities. */
export const PETITION =
  /^(?:nội dung(?: [^.;:]{1,30})?: ?(?=\p{L}))?(?:(?:các )?(?:ông|bà|công dân|cử tri|hộ dân|hộ|tập thể)(?![\p{L}])[^.;:]{0,90}? )?(?:tiếp tục )?(?:kiến nghị|phản ánh|khiếu nại|tố cáo|đề nghị được|trình bày|thắc mắc)(?![\p{L}])/iu;

/** "Kính đề nghị Quý Sở xem xét, cấp kinh phí sửa mái trường": what a lower body asks of a higher one, which decides. */
export const UPWARD =
  /^(?:(?:vì vậy|do đó|vậy|nay),? )?[^.;:,]{0,60}?(?<!\p{L})kính (?:đề nghị|trình|mong|xin|kiến nghị) [^.;:]{2,120}?(?<!\p{L})(?:xem xét|quan tâm|chấp thuận|phê duyệt|cho phép|cho chủ trương|cho ý kiến|giúp đỡ|(?:cấp|giao|hỗ trợ|bố trí) (?:bổ sung|thêm|kinh phí))(?!\p{L})/iu;

/** "Kiến nghị cơ quan có thẩm quyền thu hồi giấy phép của hộ tái phạm": what who checks is to do, no citizen's wish. */
export const SANCTION =
  /^kiến nghị (?:với )?(?:các )?cơ quan (?:có thẩm quyền|chức năng|quản lý|điều tra)[^.;:]{0,60}?,? (?:thu hồi|xử lý|xử phạt|đình chỉ|truy cứu|tước)(?![\p{L}])/iu;

/** "…: Giao phòng Tài chính …": an order, at the beginning or behind a mark. */
export const ORDERED = /(?:^|[.;:,] )(?:giao|yêu cầu|đề nghị) (?!được)/iu;

/** "Đến 31/7/2025 Ban giải ngân 156,3/402 tỷ đồng": how far it had come. */
export const SO_FAR =
  /^(?:tính )?đến (?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4},? (?!phải|cần|yêu cầu|đề nghị)[^.;:]{2,80}? \d[\d.,]{0,9}(?:\/\d[\d.,]{0,9})? ?(?:tỷ|triệu|%|ha|km|hộ|người|lượt|vụ|dự án)/iu;

/** "Đạt 58% kế hoạch, đứng thứ 7/9 huyện", "Trong 10 tháng năm 2024, Công ty để xảy ra 12 vụ": how it stood, and how much there was. */
export const STOOD =
  /(?<![\p{L}])(?:đứng|xếp|xếp hạng) (?:thứ )?\d{1,3} ?\/ ?\d{1,3}(?![\d/])|^(?:trong|sau|qua) \d{1,2} tháng(?: đầu)?(?: năm)?(?: \d{4})?,? [^.;:]{2,80}? (?:để xảy ra|xảy ra|ghi nhận|tiếp nhận|đạt|xử lý|phát hiện)(?: được)? [\d.,]{1,12}(?![\p{L}\d])/iu;

/** "Công tác tuyển sinh có nhiều đổi mới …. Tuy nhiên, một số trường còn chậm": an assessment. */
export const HOWEVER =
  /[.;] (?:tuy nhiên|song|bên cạnh đó),? [^.;]{0,120}?(?<![\p{L}])(?:còn|chưa|chậm|thấp|hạn chế)(?![\p{L}])/iu;

/** "Công chức vi phạm thì tùy theo mức độ mà bị xử lý kỷ luật": what comes of it, and to whom. */
export const PENALTY =
  /^[^.;:]{3,160}?(?<![\p{L}])(?:thì )?(?:tùy|tuỳ) theo (?:tính chất|mức độ)(?![\p{L}])[^.;]{0,120}?(?<![\p{L}])bị (?:xử lý|xử phạt|kỷ luật|truy cứu)(?![\p{L}])|^[^.;:]{3,120}? được (?:loại trừ|miễn|giảm) (?:trách nhiệm|trừ)(?![\p{L}])/iu;

/** "đơn vị nào có công chức vi phạm, Trưởng đơn vị phải chịu trách nhiệm": what comes of the order before it. */
export const CONSEQUENCE =
  /^(?:nếu )?\p{L}{2,8}(?: \p{L}{2,8}){0,2} nào (?:có|không|chưa|để|chậm|nộp chậm|vi phạm)(?![\p{L}])/iu;

/** "Người chăn nuôi cần khai báo ngay khi lợn ốm", "Đề nghị bà con chú ý biển báo": advice to the public. */
export const ADVICE =
  /^(?:(?:kính )?(?:đề nghị|mong|khuyến cáo) (?:toàn thể |tất cả )?)?(?:người (?:dân|chăn nuôi|tiêu dùng|nộp thuế|bệnh|lao động|tham gia giao thông)|các hộ (?:dân|gia đình|chăn nuôi)|nhân dân|bà con|khách hàng|du khách|phụ huynh)(?![\p{L}])[^.;:]{0,60}? (?:cần|nên|chú ý|lưu ý|không|hạn chế)(?![\p{L}])/iu;

/** "Về kiến nghị của xã bố trí thêm biên chế, Sở ghi nhận, tổng hợp kiến nghị cấp trên xem xét": nobody is told to do it. */
export const NOTED =
  /^(?:về |đối với )?(?:các )?(?:[^.;:,]{3,60} )?(?:kiến nghị|đề nghị|đề xuất|ý kiến|tờ trình)(?![\p{L}])[^.;:]{3,240}[,:] [^.;:,]{2,60}? ghi nhận(?![\p{L}])(?![^.;]{0,80}(?:giao|yêu cầu|đề nghị) )[^.;]{0,160}[.;]?$/iu;

/** "Thường trực HĐND phân công giải quyết kiến nghị tại Phụ lục kèm theo": what the annex says is said there. */
export const IN_ANNEX =
  /^[^.;:]{0,200}?(?<![\p{L}])(?:phân công|giao)(?![\p{L}])[^.;:]{0,160} (?:tại|theo) (?:các )?(?:phụ lục|danh mục|biểu) (?:đính )?kèm(?: theo)?[^.;]{0,40}[.;]?$/iu;

/** "Trong tuần, bệnh viện khám 6.218 lượt, điều trị 1.034 lượt, đạt 104%": nothing but figures, three at least, one of them a result. */
export function isStatistics(text: string): boolean {
  const figures = text.match(/(?<![\p{L}\d/.])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:%|\p{Ll}{1,7})/gu) ?? [];
  return (
    figures.length >= 3 && /(?<![\p{L}])(?:đạt|tăng|giảm|chiếm|bằng|còn) (?:trên |gần |khoảng |hơn )?\d/iu.test(text)
  );
}

/** "Tổng chi ngân sách xã: 7.612 triệu đồng, gồm …": a sum, and nothing to be done with it. */
export const SUM =
  /^(?:\(?[\p{L}\d]{1,3}[.)] ?)?(?:tổng|thu|chi|số|dự phòng|vốn|kinh phí|diện tích|dân số)(?!\p{L})[^.;:]{2,140}: ?\d{1,3}(?:[.,]\d{1,3}){0,4} (?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|ha|m|km|người|hộ|con|tấn)(?!\p{L})(?![^]{0,600}(?<!\p{L})(?:giao|yêu cầu|đề nghị|phải|hoàn thành|trình|báo cáo)(?!\p{L}))/iu;

/** "Theo Kế hoạch, xã phải hoàn thành 03 tiêu chí": what another document laid down. */
export const REPORTED_DUTY =
  /^theo (?:kế hoạch|lộ trình|đăng ký|chỉ tiêu)(?![\p{L}])[^.;:]{0,160}? phải (?:hoàn thành|đạt|thực hiện|có)(?![\p{L}])/iu;

/** "Thời gian tới, tình hình dịch bệnh tiếp tục diễn biến phức tạp, đòi hỏi các trạm …": how things will be, and why what is ordered is. */
export const FORECAST =
  /^(?:(?:trong )?(?:thời gian tới|những (?:tháng|ngày) (?:tới|cuối năm)|năm (?:tới|\d{4})|giai đoạn tới),? )?(?:(?:theo )?dự báo,? )?(?:tình hình|bối cảnh|thời tiết|dịch bệnh|thiên tai)(?!\p{L})[^.;:]{0,160}? (?:tiếp tục |còn |sẽ |vẫn |ngày càng |có (?:nhiều )?){1,3}(?:diễn biến|biến động|khó lường|phức tạp|tiềm ẩn|khó khăn|thách thức)(?!\p{L})/iu;
