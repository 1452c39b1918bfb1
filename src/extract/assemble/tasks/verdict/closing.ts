import { withoutThreat } from "../../../owners/named-not-told.js";
import type { Cue } from "./standing.js";

// What a decision does by itself: "Phê duyệt Kế hoạch …, kèm theo Quyết định này".
const ISSUES =
  /^(?:nay )?(?:ban hành|phê duyệt|công bố|bãi bỏ|thông qua|phân công|giao)(?![\p{L}])[^;]{0,400}?(?:kèm (?:theo )?(?:quyết định|nghị quyết|thông tư) n[àầa]y|\((?:chi tiết |nội dung |danh sách |có )?(?:tại |theo |trong )?(?:phụ lục|danh mục|danh sách|biểu|kế hoạch|chương trình|đề án)[^()]{0,40} (?:đính )?kèm(?: theo)?\)|\((?:đính kèm|(?:ban hành |được )?kèm theo)(?: (?:theo|các|bản))? (?:phụ lục|danh mục|danh sách|biểu|kế hoạch|chương trình|đề án|phương án|quy chế|quy định|tờ trình|nội dung)[^()]{0,160}\)[.;\s]{0,3}$)/iu;

/** "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Bộ để giải quyết": the closing formula, also as an item of a list. */
function isReportOfTrouble(text: string): boolean {
  return (TROUBLE.test(text) || IN_TROUBLE.test(text)) && text.length < 420 && !/[.;] \p{Lu}/u.test(text.slice(0, -2));
}

const AND_TROUBLE =
  /, (?:nếu )?(?:có|gặp) (?:gì )?(?:khó khăn,? )?vướng mắc(?: gì)?,? (?:thì |đề nghị |kịp thời ){0,2}(?:báo cáo|phản ánh|liên hệ|trao đổi)(?!\p{L})[^.;]{0,200}[./]{0,4}$|[.;] (?:(?:trong )?quá trình [^.;:]{3,120}?(?:nếu|trường hợp|có|gặp|phát sinh)|(?:nếu|khi|trường hợp) (?:có|gặp|phát sinh))(?!\p{L})[^.;:]{0,80}?(?:vướng mắc|khó khăn|phát sinh|vấn đề)(?:[^.;]|\.(?=[\dx])){0,240}[.;/]{0,4}$/iu;

/** "Sở Y tế trân trọng đề nghị …": whoever says so. */
const COURTESY = /^(?:trân trọng|kính|rất mong) /iu;

const TROUBLE =
  /^(?:trong quá trình [^.;:]{3,90}?|quá trình [^.;:]{3,60}?)[, ]{1,2}(?:nếu |trường hợp |(?=có |gặp |phát sinh ))(?:có |gặp |phát sinh |còn )?[^.;:]{0,60}?(?:vướng mắc|khó khăn|phát sinh|vấn đề)[^.;]{0,220}?(?:báo cáo|phản ánh|phản hồi|đề nghị|kiến nghị|liên hệ|gửi|thông tin)/iu;

/** "Trường hợp có khó khăn, vướng mắc trong quá trình thực hiện, đề nghị các trường báo cáo Sở …": the same, its condition first. */
const IN_TROUBLE =
  /^(?:nếu|trường hợp) (?:có|gặp|phát sinh) (?:[\p{L}]{1,8} ){0,3}(?:vướng mắc|khó khăn)(?!\p{L})[^.;:]{0,120}?, (?:đề nghị |yêu cầu )?(?:kịp thời )?[^.;:]{0,120}?(?:báo cáo|phản ánh|phản hồi|kiến nghị|liên hệ)(?!\p{L})/iu;

/** "Giám đốc yêu cầu các đơn vị nghiêm túc triển khai", "Căn cứ Kế hoạch này, các đơn vị khẩn trương triển khai thực hiện": who is many, and nothing else said of it. */
const ASKS_ALL =
  /^(?:(?:căn cứ|theo|nhận được|trên cơ sở) (?:nội dung )?(?:kế hoạch|thông báo|công văn|chỉ thị|văn bản|kết luận|hướng dẫn|nghị quyết|quyết định) (?:này|trên|nêu trên), )?(?:[^.;:,]{0,60}?(?:yêu cầu|đề nghị) )?(?:thủ trưởng |người đứng đầu |hiệu trưởng |giám đốc |lãnh đạo |chủ tịch |bí thư |trưởng )?các [^.;:]{2,120}? (?:(?:nghiêm túc|khẩn trương|tích cực|chủ động|căn cứ(?: nội dung)?(?: kết luận| thông báo)?(?: trên| nêu trên| này)?),? ?){1,3}(?:tổ chức )?(?:triển khai|thực hiện)(?:,? (?:triển khai |tổ chức )?thực hiện)?[./;\s]{0,4}$/iu;

/** "Căn cứ văn bản này, các cơ quan, đơn vị liên quan triển khai thực hiện", "Nhận được Công văn này, đề nghị UBND các xã quan tâm thực hiện": the same, by nothing but the paper itself, and no other deed. */
const BY_THIS =
  /^(?:căn cứ|theo|trên cơ sở|nhận được) (?:nội dung )?(?:kế hoạch|thông báo|công văn|chỉ thị|văn bản|kết luận|hướng dẫn|nghị quyết|quyết định|công điện) (?:này|trên|nêu trên), (?:yêu cầu |đề nghị )?(?:[\p{L}]{1,12} ){0,5}các (?:(?!(?:lập|rà soát|báo cáo|gửi|nộp|xây dựng|kiểm tra|phân công|cử|bố trí|đăng ký|tổng hợp|hướng dẫn|phổ biến)(?!\p{L}))[^.;:]){2,120}? (?:tổ chức )?(?:triển khai|(?:triển khai )?thực hiện)[./;\s]{0,4}$/iu;

/** "Đề nghị hiệu trưởng các trường chấp hành nghiêm túc", "… thực hiện tốt tinh thần chỉ đạo nêu trên", "… phối hợp với các bệnh viện triển khai theo hướng dẫn nêu trên": asked of many, and nothing but what the paper said. */
const ASKS_TO_OBEY =
  /^(?:[^.;:]{2,90}? )?(?:yêu cầu|đề nghị|mong) (?:[\p{L}()]{1,12} ){0,4}các (?:(?!trước ngày|chậm nhất)[^.;:\d]){2,140}? (?:(?:chấp hành|thực hiện|triển khai)(?:,? (?:triển khai |tổ chức )?thực hiện)? (?:nghiêm túc|nghiêm|tốt|đầy đủ|đúng)|(?:nghiêm túc )?(?:chấp hành|thực hiện|triển khai(?: thực hiện)?)(?: nghiêm| nghiêm túc| tốt| đầy đủ| đúng)?(?: theo)?(?: (?:các|những))? (?:tinh thần|nội dung|hướng dẫn|quy định|chỉ đạo|yêu cầu|ý kiến)(?: (?:chỉ đạo|hướng dẫn|thông báo|công văn|văn bản))?(?: (?:nêu |nói |ở )?trên| này))[./\s]{0,4}$/iu;

/** "Với truyền thống hiếu học, nhà trường rất mong nhận được sự ủng hộ của các nhà hảo tâm": hoped for, and asked of nobody. */
const HOPES =
  /^(?:[^.;:]{2,160}? )?(?:rất|kính|trân trọng) mong (?:tiếp tục |sớm )?(?:nhận|có) được (?:sự )?(?:quan tâm|phối hợp|hợp tác|hỗ trợ|ủng hộ|giúp đỡ|tham gia|hưởng ứng|chia sẻ|đóng góp)(?!\p{L})[^.;:]{0,400}[./\s]{0,4}$/iu;

/** "Đây là nhiệm vụ rất quan trọng, cần khẩn trương hoàn thành": how much weighs what was ordered before. */
const WEIGHS =
  /^đây là (?:một |những |các )?(?:nhiệm vụ|việc|công việc|nội dung|công tác)(?: chính trị)? (?:rất |hết sức |đặc biệt |vô cùng )?(?:quan trọng|cấp bách|cấp thiết|trọng tâm|khó)(?!\p{L})(?:(?!yêu cầu|đề nghị|, giao )[^.;:]){0,160}[./\s]{0,4}$/iu;

/** "Giám đốc Sở đề nghị các đồng chí hiệu trưởng dành thời gian quan tâm, chỉ đạo hoàn thành các nhiệm vụ nêu trên": an appeal to do what was ordered before. */
const APPEALS =
  /^(?:[^.;:]{2,90}? )?(?:đề nghị|yêu cầu|mong) (?:(?!trước ngày|chậm nhất)[^.;:\d]){2,300}? (?:dành thời gian|quan tâm)(?!\p{L})[^.;:\d]{0,160}? (?:hoàn thành|thực hiện)(?: tốt)? (?:các |những )?(?:nhiệm vụ|nội dung|công việc) (?:nêu |nói )?trên(?!\p{L})/iu;

/** "BHXH huyện kính báo để người hưởng được biết": what the paper is for. */
const MAKES_KNOWN =
  /^(?:thông báo|công văn|văn bản) này (?:được gửi )?(?:để|đến|tới) [^.;:]{2,120}? (?:biết|thực hiện)[./\s]{0,4}$|^[^.;:]{2,60}? (?:kính báo|thông báo|xin thông báo|trân trọng thông báo) (?:để|cho|đến|tới) [^.;:]{2,100}? (?:được )?biết[./\s]{0,4}$/iu;

/** What is to be found, drawn up or lent before "để thực hiện Kế hoạch này". */
const PROVIDES_FOR =
  /(?<!\p{L})(?:bố trí|cân đối|lập|xây dựng|huy động|lồng ghép|sử dụng|chuẩn bị|cử|phân bổ|tham mưu)(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:kinh phí|ngân sách|dự toán|nguồn lực|nguồn vốn|vốn|nhân lực|lực lượng|phương tiện|cơ sở vật chất|kế hoạch|phương án|cán bộ)(?!\p{L})[^.;]{0,160} để $/iu;

/** "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này": asked of all, and nothing else asked. */
export function isClosing(whole: string, cues: readonly Cue[]): boolean {
  const text = withoutThreat(whole);
  if (cues.some((cue) => cue.kind === "executory") || ISSUES.test(text) || isReportOfTrouble(text)) return true;
  const bare = text.replace(AND_TROUBLE, "");
  if (WEIGHS.test(text) || APPEALS.test(text)) return true;
  if (
    ASKS_ALL.test(bare) ||
    BY_THIS.test(bare) ||
    ASKS_TO_OBEY.test(bare) ||
    HOPES.test(text) ||
    MAKES_KNOWN.test(text)
  )
    return true;
  const closing = cues.findLast((cue) => cue.kind === "closing");
  if (!closing) return false;
  // "Ban hành kèm theo Quyết định này …", "Trên đây là …": what a decision does by itself.
  if (cues.some((cue) => cue.kind === "closing" && cue.span.start < 4)) return true;
  const before = text.slice(0, closing.span.start);
  const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
  // "… có trách nhiệm chủ trì, phối hợp với Sở Y tế để triển khai Kế hoạch này": a duty, and for what.
  // "Giao Vụ Kế hoạch chủ trì, tổ chức thực hiện Kế hoạch này": given to one body.
  if (/(?<![\p{L}])(?:trách nhiệm|giao (?:\p{Lu}[^.;,:]{2,60})) (?:chủ trì|phối hợp)(?![\p{L}])/iu.test(before))
    return false;
  // "Các sở, ngành theo chức năng, nhiệm vụ phối hợp với các trường thực hiện Chỉ thị này": with whom, each by its office.
  if (
    /theo chức năng,? (?:và )?nhiệm vụ(?: được giao)?,? (?:chủ động )?phối hợp (?:chặt chẽ )?với(?!\p{L})/iu.test(
      sentence,
    )
  )
    return false;
  // "Sở Tài chính bố trí kinh phí để thực hiện Kế hoạch này": what it is for
  if (PROVIDES_FOR.test(sentence)) return false;
  // "Giao Văn phòng theo dõi, đôn đốc việc thực hiện Chỉ thị này": to watch over it is a duty, to carry it out none.
  if (/(?<![\p{L}])(?:theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn)(?![\p{L}])[^.;]{0,160}$/iu.test(before))
    return false;
  // "… có kế hoạch triển khai thực hiện Chỉ thị này": a plan is to be drawn up.
  if (/(?<![\p{L}])(?:có|xây dựng|lập|ban hành) kế hoạch(?: cụ thể)?\s{0,2}$/iu.test(before)) return false;
  // "… thực hiện nghiêm Chỉ thị này. Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Bộ.": the whole formula
  const rest = text.slice(closing.span.end).replace(AND_TROUBLE, "");
  return (
    rest.length <= 60 &&
    !/[.;] \p{L}/u.test(rest) &&
    (sentence.trim() === "" ||
      COURTESY.test(text.slice(closing.span.start)) ||
      /(?:yêu cầu|đề nghị|giao|thông báo|để|nhận được|đây là|quyết định|điều|các)/iu.test(sentence)) &&
    before.length - sentence.length < 300
  );
}
