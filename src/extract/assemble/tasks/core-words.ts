/** "Theo chức năng, nhiệm vụ được giao", "Để kịp khai giảng,", "Đối với hồ sơ đã nộp,": what opens a sentence before who does what. */
const OPENINGS: readonly RegExp[] = [
  /^(?:căn cứ |theo |trên cơ sở )(?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|phạm vi|địa bàn)(?:,? (?:và )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phạm vi))?(?: (?:được giao|được phân công|quản lý|phụ trách|của mình|của đơn vị|được quy định))?,? /iu,
  /^(?:theo|trên cơ sở|căn cứ|để|nhằm|đối với|đổi với|trong|sau khi|khi|trước mắt|ngoài ra|đồng thời|bên cạnh|cùng với|hàng|hằng|định kỳ|trường hợp|về|năm|quý|tháng|chậm nhất|muộn nhất|trước|đến hết|đến ngày|đến tháng|đến quý|đến năm|từ ngày|từ tháng|từ quý|vào|cuối|đầu|giữa|ngay|do đó|vì vậy|từ nay)(?![\p{L}])(?:[^.;:]|(?<=\d)[.:](?=\d)){0,260}?, /iu,
  /^(?:(?:vào )?(?:sáng|chiều|tối) )?ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,? /iu,
  /^(?:(?:theo )?định kỳ )?(?:hàng|hằng|mỗi) (?:ngày|đêm|sáng|chiều|tối|tuần|tháng|quý|năm)(?: (?:một|1|01) lần)?,? /iu,
];
const TOPIC = /^[^.;:]{2,140}:\s{1,3}(?=[\p{L}“"])/u;

const REPORTS = /^[^,;:]{2,60} đã (?!được|nêu|ban hành|phê duyệt|ký)/iu;

const DONE_IN = /^(?:trong|năm|quý|tháng) [^.;:]{3,160}? đã (?!được|nêu|ban hành|phê duyệt|ký|giao|có)/iu;

/** Where the words that say what is to be done begin: behind a topic label ("Điện: …") and an opening clause; 0 where there is neither. */
export function coreStart(text: string): number {
  const label = TOPIC.exec(text)?.[0] ?? "";
  // "Các đơn vị đã hoàn thành cơ bản nhiệm vụ: tổ chức tốt …": what was done is no topic
  const topic = REPORTS.test(label) ? 0 : label.length;
  const rest = text.slice(topic);
  for (const opening of OPENINGS) {
    const found = opening.exec(rest);
    // "Trong tháng bệnh viện đã khám 21.540 lượt, điều trị …": what was done is no opening either
    if (found && !DONE_IN.test(found[0])) return topic + found[0].length;
  }
  return topic;
}
