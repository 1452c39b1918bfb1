import type { Block } from "../../../../model/outline.js";
import type { TaskReader } from "../task-reader.js";

/** "Gửi danh mục và những tài liệu sau đây về Sở:", "Lập hồ sơ trình duyệt, gồm:": over what is to be sent or drawn up. */
const OVER_PAPERS =
  /(?<!\p{L})(?:hồ sơ|tài liệu|giấy tờ)(?!\p{L})(?![^:]{0,120} (?:bước|nội dung|nhiệm vụ|công việc|trình tự|quy trình)(?!\p{L}))[^.;:]{0,120}?(?<!\p{L})(?:gồm|bao gồm|sau|dưới đây|kèm theo)(?!\p{L})[^.;:]{0,120}:\s{0,3}$/iu;

/** What a paper is called, also where its name is a verb's too ("Báo cáo tóm tắt …", "Dự toán chi …"). */
const PAPER =
  /^(?:biên bản|báo cáo|dự toán|hợp đồng|bản|bảng|biểu|danh sách|danh mục|giấy|tờ trình|quyết định|đơn|hồ sơ|phiếu|sơ yếu|kế hoạch|thuyết minh|văn bản|công văn|chứng chỉ|bằng|ảnh|dự thảo|phương án|đề án|sơ đồ|bản đồ|ý kiến|kết quả)(?!\p{L})/iu;

/** "Báo cáo số liệu hằng tháng bao gồm:": over the figures that are asked for. */
const OVER_FIGURES =
  /(?<!\p{L})(?:số liệu|thông tin|chỉ số|nội dung báo cáo)(?!\p{L})[^]{0,600}?(?<!\p{L})(?:gồm|bao gồm|sau|sau đây|dưới đây)\s?:\s{0,3}$/iu;

/** What counts or measures: "Tổng số hộ được hỗ trợ", "Tỷ lệ tiêm chủng". */
const FIGURE =
  /^(?:tổng (?:số|giá trị|diện tích|kinh phí|mức|thu|chi|vốn|sản lượng|khối lượng)|số (?:lượng|lượt|hộ|người|vụ|dự án|công trình|hồ sơ|ca|tiền|xã|trường|lớp)|tỷ lệ|giá trị|diện tích|sản lượng|doanh thu|mức độ)(?!\p{L})/iu;

/** True for an item of a list of papers or figures that are to be sent or drawn up: it names one of them, and nothing to be done. */
export function isAmongPapers(block: Block, reader: Pick<TaskReader, "above">): boolean {
  const above = block.marker === null ? undefined : reader.above(block)[0];
  if (above === undefined) return false;
  return (
    (OVER_PAPERS.test(above.text) && PAPER.test(block.text)) ||
    (OVER_FIGURES.test(above.text) && FIGURE.test(block.text))
  );
}
