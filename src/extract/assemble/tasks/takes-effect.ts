/**
 * "Điều 1. Công bố Danh mục thủ tục hành chính …", "Điều 2. Thông qua chủ trương thành lập Viện …": the article by which a decision or resolution
 * takes effect; an order behind it is read for itself.
 */
const APPROVES =
  /^(?:nay )?(?:phê duyệt|công bố|ban hành|thông qua|công nhận|nhất trí|tán thành|chấp thuận)(?: (?:bổ sung|điều chỉnh|kết quả|nội dung|kèm theo|với|về))? (?:danh mục|danh sách|kế hoạch|phương án|đề án|quy chế|quy định|quy trình|chương trình|dự án|bộ|định mức|đơn giá|quy hoạch|điều lệ|bảng|kết quả|chủ trương|thỏa thuận|hiệp định|báo cáo|tờ trình|dự toán|quyết toán|mức|việc)(?!\p{L})/iu;

const ORDERED = /[.;] (?:giao|yêu cầu|đề nghị) /iu;

/** Whether an article says nothing but what the decision does by itself. */
export function takesEffect(text: string): boolean {
  return APPROVES.test(text) && !ORDERED.test(text);
}

/** "Thông qua chủ trương thành lập Viện": one sentence of an article, whatever stands behind it. */
export function isApproval(sentence: string): boolean {
  return APPROVES.test(sentence) && !/(?<!\p{L})(?:trước ngày|chậm nhất|hoàn thành)(?!\p{L})/iu.test(sentence);
}
