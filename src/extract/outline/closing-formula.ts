/** Who announces, and orders nobody else to: no "UBND xã chỉ đạo các thôn thông báo đến các hộ để thực hiện". */
const SPEAKER = "(?:(?!chỉ đạo|yêu cầu|giao |đề nghị|phối hợp|có trách nhiệm)[^.;:]){2,120}?";

const CLOSING: readonly RegExp[] = [
  // "Kính mong Quý Sở quan tâm, xem xét.", "Rất mong nhận được sự hợp tác của Quý Công ty./."
  /^(?:Kính|Rất) mong (?:nhận được|được|sự|quý|các) [^:]{2,200}?(?:quan tâm|xem xét|ủng hộ|giúp đỡ|hợp tác|phối hợp|giải quyết)(?!\p{L})[^:;]{0,140}$/iu,
  /^Trên đây là (?:toàn bộ )?(?:nội dung )?(?:các )?(?:kết luận|ý kiến|thông báo|kế hoạch|nội dung|hướng dẫn|chương trình|báo cáo|những)/iu,
  /^Trong quá trình (?:tổ chức )?(?:triển khai )?(?:tổ chức )?thực hiện[^.;]{0,60}?,? ?(?:nếu )?(?:có|gặp|phát sinh) (?:những |các )?(?:vấn đề|khó khăn|vướng mắc|nội dung|phát sinh)/iu,
  new RegExp(
    `^(?:Nay )?${SPEAKER} (?:xin )?(?:thông báo (?:ý kiến |nội dung |kết luận )?|truyền đạt ý kiến )[^.;]{0,240}?(?:để|đến|tới)[^.;]{0,200}?(?:biết|thực hiện|triển khai)`,
    "u",
  ),
  // "Văn phòng huyện ủy thông báo ý kiến kết luận của đồng chí Bí thư tới các chi bộ.": whose words they are, and to whom
  new RegExp(
    `^(?:Nay )?${SPEAKER} (?:xin |trân trọng )?(?:thông báo|truyền đạt|thông tin) (?:toàn văn |các )?(?:ý kiến |nội dung )?(?:kết luận|chỉ đạo)(?: của [^.;]{3,160}?)? (?:đến|tới|để) (?:các|quý|những|[^.;]{3,60} và các) (?![^]{0,400}(?:trước ngày|chậm nhất|muộn nhất))[^.;]{2,240}[.;/\\s]{0,4}$`,
    "u",
  ),
];

/** True where a paragraph is the closing formula ("Trên đây là …", "Trong quá trình thực hiện nếu có vướng mắc …"). */
export function isClosingFormula(text: string): boolean {
  return CLOSING.some((form) => form.test(text));
}
