import type { Block } from "../../../model/outline.js";
import type { TaskReader } from "./task-reader.js";

/** "Gửi danh mục và những tài liệu sau đây về Sở:", "Lập hồ sơ trình duyệt, gồm:": over what is to be sent or drawn up. */
const OVER_PAPERS =
  /(?<!\p{L})(?:hồ sơ|tài liệu|giấy tờ|thủ tục)(?!\p{L})[^.;:]{0,120}?(?<!\p{L})(?:gồm|bao gồm|sau|dưới đây|kèm theo)(?!\p{L})[^.;:]{0,120}:\s{0,3}$/iu;

/** What a paper is called, also where its name is a verb's too ("Báo cáo tóm tắt …", "Dự toán chi …"). */
const PAPER =
  /^(?:biên bản|báo cáo|dự toán|hợp đồng|bản|bảng|biểu|danh sách|danh mục|giấy|tờ trình|quyết định|đơn|hồ sơ|phiếu|sơ yếu|kế hoạch|thuyết minh|văn bản|công văn|chứng chỉ|bằng|ảnh|dự thảo|phương án|đề án|sơ đồ|bản đồ|ý kiến|kết quả)(?!\p{L})/iu;

/** True for an item of a list of papers that are to be sent or drawn up: it names one of them, and nothing to be done. */
export function isAmongPapers(block: Block, reader: Pick<TaskReader, "above">): boolean {
  const above = block.marker === null ? undefined : reader.above(block)[0];
  return above !== undefined && OVER_PAPERS.test(above.text) && PAPER.test(block.text);
}
