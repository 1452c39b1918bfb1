import type { Span } from "../../../model/span.js";
import type { PreparedText } from "../../../patternbook/match.js";
import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { findAll } from "../../find/find-all.js";
import { coreStart } from "./core-words.js";
import type { SectionKind } from "./section-kind.js";

/** What is known of an item when it is asked whether it orders something. */
export interface Standing {
  /** By the innermost heading that says so; null where none does. */
  readonly section: SectionKind | null;
  /** True where it stands directly below the heading of its section. */
  readonly atTopOfSection: boolean;
  /** True for a paragraph below no numbered heading: preamble, background, closing. */
  readonly isLoose: boolean;
  /** True for a paragraph after the closing formula. */
  readonly isAfterClosing: boolean;
  /** True where a deadline of its own is stated. */
  readonly hasDeadline: boolean;
  /** True where lead owners are stated in it. */
  readonly hasLeads: boolean;
  /** Where the first of them stands in the text; null where none is. */
  readonly leadAt: number | null;
  /** True where somebody is asked to act, by whom the document speaks for: "Chủ tịch UBND tỉnh yêu cầu các sở …". */
  readonly asks: boolean;
  /** True where the document only announces (a timetable, a recruitment) and no body is named that is to act. */
  readonly onlyAnnounces: boolean;
  /** True where it stands below "Ban hành kèm theo Quyết định này:" and names a document. */
  readonly isIssued: boolean;
  /** True where it begins with a verb of doing. */
  readonly startsWithVerb: boolean;
  /** Nothing but bodies and offices, or a time: "Lãnh đạo Phòng Nội vụ.", "Sáng ngày 24/11/2025". */
  readonly isBare: boolean;
}

/** Why a text is a task or none; the reason is shown by `explain`. */
export interface Verdict {
  readonly kind: "task" | "target" | null;
  readonly reason: string;
  /** 0..1: how sure the reading is. */
  readonly certainty: number;
}

/** A telling word or phrase ("Giao", "đã", "có trách nhiệm") and its place in a text. */
export interface Cue {
  readonly kind: string;
  readonly span: Span;
}

/** The telling words of a text, in order of place. */
export function cuesIn(text: string | PreparedText, book: PatternBook): readonly Cue[] {
  return findAll(text, book, "task-cue").kept.map(({ rule, span }) => ({ kind: String(rule.gives.kind), span }));
}

const NO = (reason: string, certainty = 0.9): Verdict => ({ kind: null, reason, certainty });
const TASK = (reason: string, certainty: number): Verdict => ({ kind: "task", reason, certainty });

/** Letters at the beginning of a text in which its main predicate is looked for. */
const HEAD = 110;

/**
 * Whether an item's words give a task, a target or neither. The rules are those of the contract's "What is a task"; where nothing
 * speaks against it an item of a section that gives tasks is one.
 */
export function verdictOn(text: string, standing: Standing, cues: readonly Cue[]): Verdict {
  if (/^\([^()]{0,300}\)[.;\s]{0,3}$/u.test(text)) return NO("bracketed note");
  if (/^[“"'‘][^“”"]{1,200}[”"'’][.;\s]{0,3}$/u.test(text)) return NO("quotation");
  if (/^(?:phụ lục|biểu|mẫu|danh mục)(?: số)? (?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d])/iu.test(text))
    return NO("name of an annex");
  if (ATTACHED.test(text)) return NO("says what is attached");
  if (LASTS.test(text) && !standing.hasLeads) return NO("says when", 0.7);
  if (TELEPHONE.test(text)) return NO("says whom to call");
  if (!standing.hasDeadline && IS_WHAT.test(text)) return NO("says what something is", 0.7);
  if (isLegalBasis(text) || (!standing.hasLeads && isCitation(text))) return NO("citation");
  if (standing.isBare) return NO("says who or when, and nothing to do", 0.9);
  if (!standing.hasDeadline && PRAISE.test(text)) return NO("praise or blame by who concludes", 0.8);
  const core = coreStart(text);
  const first = (kind: string): number =>
    cues.find((cue) => cue.kind === kind && cue.span.start >= core)?.span.start ?? Number.POSITIVE_INFINITY;
  if (PETITION.test(text) && !ORDERED.test(text) && !SANCTION.test(text)) return NO("petition of a citizen", 0.8);
  if (!standing.hasDeadline && SO_FAR.test(text)) return NO("report of what was done", 0.75);
  if (STOOD.test(text) && !ORDERED.test(text)) return NO("report of what was done", 0.75);
  if (!standing.hasDeadline && !standing.hasLeads && HOWEVER.test(text) && !ORDERED.test(text))
    return NO("report of what was done", 0.75);
  if (ADVICE.test(text)) return NO("advice to the public", 0.8);
  if (!standing.hasDeadline && PENALTY.test(text) && !ORDERED.test(text)) return NO("what comes of an offence", 0.75);
  if (NOTED.test(text)) return NO("petition taken note of", 0.85);
  if (standing.isIssued) return NO("what the decision issues");
  const directive = cues.find((cue) => cue.kind === "directive")?.span.start ?? Number.POSITIVE_INFINITY;
  const modal = first("modal");
  const main = core + HEAD;
  if (!standing.hasDeadline && isClosing(text, cues)) return NO("closing formula");
  if (standing.section === "purpose") return NO("purpose and requirements");
  // "I. Mục tiêu, yêu cầu ⏎ 2. Yêu cầu: …"
  if (standing.section === "target" && /^yêu cầu ?:/iu.test(text)) return NO("purpose and requirements");
  if (standing.section === "target") return { kind: "target", reason: "below a heading of targets", certainty: 0.95 };
  if (first("upward") < main && !standing.hasLeads) return NO("petition to a higher level", 0.7);
  const reported = first("reported");
  const commits = first("commitment");
  const orders = Math.min(directive, modal);
  if (standing.section === "assessment")
    return directive < Number.POSITIVE_INFINITY && standing.hasLeads
      ? TASK("order in an assessment", 0.6)
      : NO("assessment");
  if (
    standing.section === "petition" &&
    standing.atTopOfSection &&
    /^(?:đề nghị|kiến nghị|đề xuất)(?![\p{L}])/iu.test(text)
  )
    return NO("recorded petition", 0.75);
  if (standing.isAfterClosing)
    return standing.hasDeadline && directive < Number.POSITIVE_INFINITY
      ? TASK("duty after the closing formula", 0.6)
      : NO("after the closing formula");
  if (standing.isLoose) {
    if (reported < orders || commits < orders || isMeeting(text)) return NO("background");
    return (directive < Number.POSITIVE_INFINITY || standing.asks) && standing.hasLeads
      ? TASK("order outside any section", 0.7)
      : NO("background");
  }
  if (/^(?:chưa|không có|đã|còn|vẫn còn)(?![\p{L}])/iu.test(text.slice(core)) && !standing.hasLeads)
    return NO("state of things", 0.75);
  if (!standing.hasLeads && directive === Number.POSITIVE_INFINITY && !standing.hasDeadline) {
    if (/^cho phép(?![\p{L}])/iu.test(text.slice(core))) return NO("permission", 0.8);
    if (!standing.startsWithVerb && LIMIT.test(text.slice(core, core + 160))) return NO("norm", 0.75);
  }
  // "Có thể tổ chức gặp mặt …": nobody must
  if (/^có thể(?!\p{L})/iu.test(text) && !standing.hasDeadline && orders === Number.POSITIVE_INFINITY)
    return NO("permission", 0.7);
  if (!standing.startsWithVerb && !standing.hasDeadline && orders === Number.POSITIVE_INFINITY) {
    if (PERMITS.test(text)) return NO("permission", 0.7);
    if (PRAISES.test(text)) return NO("thanks and praise", 0.8);
  }
  if (directive === Number.POSITIVE_INFINITY && REPORTED_DUTY.test(text)) return NO("obligation merely reported", 0.6);
  // "Các khoa nộp phân công giảng dạy. Khoa nào chậm sẽ không được xếp lịch.": what comes of it is no promise.
  const isLater = /[.;] \p{Lu}/u.test(text.slice(core, Math.min(commits, text.length)));
  if (commits < main && commits < orders && !(isLater && (standing.hasLeads || standing.startsWithVerb)))
    return NO("promise", 0.7);
  // "Trung tâm thu hồi đất đã giao": who acts is said before, the land is what was given.
  const isEmbedded = standing.leadAt !== null && standing.leadAt < reported;
  if (!standing.startsWithVerb && !isEmbedded && reported < main && reported < orders)
    return NO("report of what was done", 0.7);
  if (!standing.startsWithVerb && !standing.hasLeads && orders === Number.POSITIVE_INFINITY) {
    const statement = first("statement");
    if (statement < main) return NO("statement", 0.6);
    if (!standing.hasDeadline && isNounPhrase(text)) return NO("noun phrase", 0.7);
  }
  if (!standing.startsWithVerb && !standing.hasDeadline && orders === Number.POSITIVE_INFINITY && isStatistics(text))
    return NO("figures of what was done", 0.75);
  if (!standing.hasDeadline && directive > core && (FUNDED.test(text) || AGREES.test(text) || IN_ANNEX.test(text)))
    return NO("statement", 0.75);
  if (standing.onlyAnnounces) return NO("announced, and nobody told to act", 0.85);
  if (standing.hasLeads && directive < Number.POSITIVE_INFINITY) return TASK("order with its owner", 0.98);
  if (standing.startsWithVerb) return TASK("begins with what is to be done", 0.98);
  if (standing.hasLeads) return TASK("names who is to act", 0.96);
  if (orders < Number.POSITIVE_INFINITY) return TASK("obligation", 0.85);
  return TASK("item of a section of tasks", 0.8);
}

const MEETING =
  /^(?:(?:sáng|chiều|vào|trong)(?: các)? )?ngày \d[^.;:]{3,260}?(?<![\p{L}])(?:chủ trì|tổ chức|tham dự|chủ tọa|dự|làm việc)(?![\p{L}])[^.;:]{0,60}?(?:họp|hội nghị|buổi|phiên|giao ban|làm việc|kiểm tra|lễ)(?![\p{L}])/iu;

/** "Ngày 17/5/2024, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp nghe báo cáo …. Tham dự có lãnh đạo các sở.": what took place. */
function isMeeting(text: string): boolean {
  return (
    MEETING.test(text) &&
    !/(?<![\p{L}])(?:yêu cầu|đề nghị|kết luận)(?![\p{L}])|[.;,:] giao (?!thông|dịch|lưu)/iu.test(text)
  );
}

/** "Ghi nhận sự cố gắng của các đơn vị …", "Đánh giá cao …": said of what was done; none where an order follows. */
const PRAISE =
  /^(?:(?:cơ bản )?(?:thống nhất|nhất trí|tán thành|đồng tình)(?: cao)? với (?:các )?(?:báo cáo|nội dung|ý kiến|đánh giá|tờ trình)|(?:ghi nhận|hoan nghênh|đánh giá cao|biểu dương|phê bình|chia sẻ)(?:,? (?:và )?(?:ghi nhận|hoan nghênh|đánh giá cao|biểu dương))?) (?!kết quả thực hiện vào)(?:(?!yêu cầu|đề nghị|, giao |phải )[^.;]){3,400}(?:[.;]|$)(?![^]{0,600}(?:yêu cầu|đề nghị|[.;,] giao ))/iu;

const DOCUMENT =
  "(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|văn bản|hướng dẫn|kế hoạch|thông báo)";
const BASIS = new RegExp(`^(?:căn cứ|xét) ${DOCUMENT}(?![\\p{L}])[^;]{0,600};$`, "iu");
const NUMBERED_BASIS = new RegExp(`^(?:căn cứ|xét) (?:các )?${DOCUMENT}[^,;]{0,60} số:? ?\\d[^;]{0,600};$`, "iu");
const BY_DOCUMENT = new RegExp(`^theo ${DOCUMENT}(?: [\\p{L}]{1,12}){0,5} số:? ?\\d[^,;:]{0,400}[.;]?$`, "iu");
const CITED = new RegExp(`^${DOCUMENT}(?: [\\p{L}]{1,12}){0,5} số:? ?\\d`, "iu");

/** "Dự trù kinh phí: Phụ lục đính kèm.", "Lịch kiểm tra: có phụ lục kèm theo": a topic and where it stands. */
const ATTACHED =
  /^[^.;:]{3,100}: (?:(?:có |theo |tại |xem |được )?(?:chi tiết )?(?:tại |theo )?(?:phụ lục|danh sách|biểu|bảng|lịch|dự toán|quyết định)[^.;:]{0,40} (?:đính )?kèm(?: theo)?|đính kèm)(?![\p{L}])[^.;:]{0,80}[.;]?$/iu;

/** "Căn cứ Quyết định số … của UBND tỉnh quy định chức năng của Sở Y tế;": what it says of bodies orders none of them. */
function isLegalBasis(text: string): boolean {
  return (
    NUMBERED_BASIS.test(text) &&
    !/(?<![\p{L}])(?:chủ trì|yêu cầu|giao cho|có trách nhiệm|chịu trách nhiệm)(?![\p{L}])/iu.test(text)
  );
}

/** "Căn cứ Nghị định số …;", "Thông tư số 12/2020/TT-BYT ngày … quy định …": an item of a list of documents. */
function isCitation(text: string): boolean {
  return BASIS.test(text) || CITED.test(text) || BY_DOCUMENT.test(text);
}

/** "Lớp trên 10 ngày không được quá 60 người": how much there may be, asked of nobody. */
const LIMIT =
  /(?<![\p{L}])(?:không (?:được )?(?:quá|vượt quá|vượt|lớn hơn|nhỏ hơn|dưới)|tối đa|tối thiểu|ít nhất)(?: là)? \d/iu;

/** "Các phòng thi cuối có thể ghép": one sentence that only allows. */
const PERMITS = /^[^.;:]{3,90}? (?:có thể|được phép|được quyền|có quyền)(?![\p{L}])[^.;]{0,300}[.;]?$/iu;

/** "Công ty Thủy nông Đồng Cao: 0203.555.777": whom to call. */
const TELEPHONE =
  /^[^.;:]{3,120}(?:: ?|,? (?=điện thoại|đt|sđt))(?:điện thoại|đt|sđt)?:? ?\(?\+?0\d[\d. ]{6,16}\d\)?[.;,]?$/iu;

/** "Thời gian nghỉ Tết bắt đầu từ ngày 08/02 đến hết ngày 14/02": when it is, with no word of what to do. */
const LASTS =
  /^(?:thời gian|lịch) (?!thực hiện|hoàn thành|triển khai)[^.;:]{3,80}? (?:bắt đầu )?(?:từ|là|vào) (?:ngày|\d)(?![^]{0,400}(?:yêu cầu|đề nghị|phải|cần|giao) )/iu;

/** "Trồng rừng là nhiệm vụ trọng tâm của các cấp": one sentence that says what something is. */
const IS_WHAT =
  /^[^.;:]{5,160}? là (?:(?:một|những|các) )?(?:xu hướng|xu thế|công việc|yếu tố|điều kiện|động lực|nền tảng|khâu|việc làm)(?![\p{L}])[^.;:]{0,240}[.;]?$/iu;

/** "Thay mặt lãnh đạo Sở, đồng chí Phó Giám đốc đánh giá cao …": said on the occasion, asked of nobody. */
const PRAISES =
  /^[^.;:]{0,260}?(?<![\p{L}])(?:đánh giá cao|bày tỏ|gửi lời|chân thành cảm ơn|trân trọng cảm ơn|nhiệt liệt (?:chúc mừng|biểu dương))(?![\p{L}])/iu;

/** "Kinh phí từ nguồn ngân sách giao cho Sở …": where the money comes from. */
const FUNDED =
  /^(?:việc )?(?:quản lý(?: và|,) sử dụng )?(?:nguồn )?kinh phí (?:(?:thực hiện|tổ chức|hoạt động|xây dựng|triển khai) (?:[\p{L}]{1,12} ){0,6}?)?(?:được |do |từ |lấy từ |trích từ |sử dụng từ )(?![^.;]{0,200}(?:yêu cầu|đề nghị) )/iu;

/** "Chủ tịch UBND tỉnh đồng ý chủ trương cho Công ty nghiên cứu …", "cơ bản thống nhất với dự thảo …": one sentence that only allows. */
const AGREES =
  /^(?:về [^.;:]{2,80}: )?(?:về nguyên tắc,? )?[^.;:,]{0,80}?(?<![\p{L}])(?:đồng ý|thống nhất|nhất trí|tán thành)(?: cao)? (?:(?:về )?chủ trương|giao chỉ tiêu|kết nạp|bổ nhiệm|chuẩn y|cho (?:đồng chí|ông|bà)|với (?:các )?(?:nội dung|dự thảo|báo cáo|đề xuất|tờ trình|ý kiến|đề nghị|phương án|kết quả|đánh giá))(?![\p{L}])(?:(?! giao |, yêu cầu|, đề nghị)(?:[^.;]|\.(?=\d))){0,300}[.;]?$/iu;

/** "Nội dung: ông Sính đề nghị được cấp Giấy chứng nhận …": what somebody asks of the authorities. */
const PETITION =
  /^(?:nội dung(?: [^.;:]{1,30})?: ?(?=\p{L}))?(?:(?:các )?(?:ông|bà|công dân|cử tri|hộ dân|hộ|tập thể)(?![\p{L}])[^.;:]{0,90}? )?(?:tiếp tục )?(?:kiến nghị|phản ánh|khiếu nại|tố cáo|đề nghị được|trình bày|thắc mắc)(?![\p{L}])/iu;
/** "Kiến nghị cơ quan có thẩm quyền thu hồi giấy phép của hộ tái phạm": what who checks is to do, no citizen's wish. */
const SANCTION =
  /^kiến nghị (?:với )?(?:các )?cơ quan (?:có thẩm quyền|chức năng|quản lý|điều tra)[^.;:]{0,60}?,? (?:thu hồi|xử lý|xử phạt|đình chỉ|truy cứu|tước)(?![\p{L}])/iu;
const ORDERED = /(?:^|[.;:,] )(?:giao|yêu cầu|đề nghị) (?!được)/iu;

/** "Đến 31/7/2025 Ban giải ngân 156,3/402 tỷ đồng": how far it had come. */
const SO_FAR =
  /^(?:tính )?đến (?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4},? (?!phải|cần|yêu cầu|đề nghị)[^.;:]{2,80}? \d[\d.,]{0,9}(?:\/\d[\d.,]{0,9})? ?(?:tỷ|triệu|%|ha|km|hộ|người|lượt|vụ|dự án)/iu;

/** "Đạt 58% kế hoạch, đứng thứ 7/9 huyện", "Trong 10 tháng năm 2024, Công ty để xảy ra 12 vụ": how it stood, and how much there was. */
const STOOD =
  /(?<![\p{L}])(?:đứng|xếp|xếp hạng) (?:thứ )?\d{1,3} ?\/ ?\d{1,3}(?![\d/])|^(?:trong|sau|qua) \d{1,2} tháng(?: đầu)?(?: năm)?(?: \d{4})?,? [^.;:]{2,80}? (?:để xảy ra|xảy ra|ghi nhận|tiếp nhận|đạt|xử lý|phát hiện)(?: được)? [\d.,]{1,12}(?![\p{L}\d])/iu;

/** "Công tác tuyển sinh có nhiều đổi mới …. Tuy nhiên, một số trường còn chậm": an assessment. */
const HOWEVER =
  /[.;] (?:tuy nhiên|song|bên cạnh đó),? [^.;]{0,120}?(?<![\p{L}])(?:còn|chưa|chậm|thấp|hạn chế)(?![\p{L}])/iu;

/** "Công chức vi phạm thì tùy theo mức độ mà bị xử lý kỷ luật": what comes of it, and to whom. */
const PENALTY =
  /^[^.;:]{3,160}?(?<![\p{L}])(?:thì )?(?:tùy|tuỳ) theo (?:tính chất|mức độ)(?![\p{L}])[^.;]{0,120}?(?<![\p{L}])bị (?:xử lý|xử phạt|kỷ luật|truy cứu)(?![\p{L}])|^[^.;:]{3,120}? được (?:loại trừ|miễn|giảm) (?:trách nhiệm|trừ)(?![\p{L}])/iu;

/** "đơn vị nào có công chức vi phạm, Trưởng đơn vị phải chịu trách nhiệm": what comes of the order before it. */
const CONSEQUENCE =
  /^(?:nếu )?\p{L}{2,8}(?: \p{L}{2,8}){0,2} nào (?:có|không|chưa|để|chậm|nộp chậm|vi phạm)(?![\p{L}])/iu;

/** "Người chăn nuôi cần khai báo ngay khi lợn ốm": advice to the public. */
const ADVICE =
  /^(?:người (?:dân|chăn nuôi|tiêu dùng|nộp thuế|bệnh|lao động|tham gia giao thông)|các hộ (?:dân|gia đình|chăn nuôi)|nhân dân|bà con|khách hàng|du khách|phụ huynh)(?![\p{L}])[^.;:]{0,60}? (?:cần|nên|chú ý|lưu ý)(?![\p{L}])/iu;

/** "Về kiến nghị của xã bố trí thêm biên chế, Sở ghi nhận, tổng hợp kiến nghị cấp trên xem xét": nobody is told to do it. */
const NOTED =
  /^(?:về |đối với )?(?:các )?(?:kiến nghị|đề nghị|đề xuất|ý kiến)(?![\p{L}])[^.;:]{3,240}[,:] [^.;:,]{2,60}? ghi nhận(?![\p{L}])[^.;]{0,160}[.;]?$/iu;

/** "Thường trực HĐND phân công giải quyết kiến nghị tại Phụ lục kèm theo": what the annex says is said there. */
const IN_ANNEX =
  /^[^.;:]{0,200}?(?<![\p{L}])(?:phân công|giao)(?![\p{L}])[^.;:]{0,160} (?:tại|theo) (?:các )?(?:phụ lục|danh mục|biểu) (?:đính )?kèm(?: theo)?[^.;]{0,40}[.;]?$/iu;

/** "Trong tuần, bệnh viện khám 6.218 lượt, điều trị 1.034 lượt, đạt 104%": nothing but figures, three at least, one of them a result. */
function isStatistics(text: string): boolean {
  const figures = text.match(/(?<![\p{L}\d/.])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:%|\p{Ll}{1,7})/gu) ?? [];
  return (
    figures.length >= 3 && /(?<![\p{L}])(?:đạt|tăng|giảm|chiếm|bằng|còn) (?:trên |gần |khoảng |hơn )?\d/iu.test(text)
  );
}

/** "Theo Kế hoạch, xã phải hoàn thành 03 tiêu chí": what another document laid down. */
const REPORTED_DUTY =
  /^theo (?:kế hoạch|lộ trình|đăng ký|chỉ tiêu)(?![\p{L}])[^.;:]{0,160}? phải (?:hoàn thành|đạt|thực hiện|có)(?![\p{L}])/iu;

/** "Đề nghị hỗ trợ kinh phí ...: Giao phòng Tài chính ...": where the order begins that answers the petition before it. */
export function answerStart(text: string, cues: readonly Cue[]): number | null {
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const order = cues.find(
    (cue) => cue.kind === "directive" && cue.span.start > colon && text.slice(colon + 1, cue.span.start).trim() === "",
  );
  return order?.span.start ?? null;
}

// What a decision does by itself: "Phê duyệt Kế hoạch …, kèm theo Quyết định này".
const ISSUES =
  /^(?:nay )?(?:ban hành|phê duyệt|công bố|bãi bỏ|thông qua|phân công|giao)(?![\p{L}])[^;]{0,400}?(?:kèm (?:theo )?(?:quyết định|nghị quyết|thông tư) này|\((?:chi tiết |nội dung |danh sách |có )?(?:tại |theo |trong )?(?:phụ lục|danh mục|danh sách|biểu|kế hoạch|chương trình|đề án)[^()]{0,40} (?:đính )?kèm(?: theo)?\))/iu;

/** "Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Bộ để giải quyết": the closing formula, also as an item of a list. */
function isReportOfTrouble(text: string): boolean {
  return TROUBLE.test(text) && text.length < 420 && !/[.;] \p{Lu}/u.test(text.slice(0, -2));
}

const AND_TROUBLE =
  /^[.;] trong quá trình [^.;:]{3,120}?(?:nếu|trường hợp)[^.;:]{0,80}?(?:vướng mắc|khó khăn|phát sinh|vấn đề)[^.;]{0,240}[.;/]{0,4}$/iu;
const TROUBLE =
  /^(?:trong quá trình [^.;:]{3,90}?|quá trình [^.;:]{3,60}?)[, ]{1,2}(?:nếu |trường hợp )(?:có |gặp |phát sinh |còn )?[^.;:]{0,60}?(?:vướng mắc|khó khăn|phát sinh|vấn đề)[^.;]{0,220}?(?:báo cáo|phản ánh|đề nghị|kiến nghị|liên hệ|gửi|thông tin)/iu;

/** "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này": asked of all, and nothing else asked. */
export function isClosing(text: string, cues: readonly Cue[]): boolean {
  if (cues.some((cue) => cue.kind === "executory") || ISSUES.test(text) || isReportOfTrouble(text)) return true;
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
  // "Giao Văn phòng theo dõi, đôn đốc việc thực hiện Chỉ thị này": to watch over it is a duty, to carry it out none.
  if (/(?<![\p{L}])(?:theo dõi|đôn đốc|kiểm tra|giám sát)(?![\p{L}])[^.;]{0,160}$/iu.test(before)) return false;
  // "… có kế hoạch triển khai thực hiện Chỉ thị này": a plan is to be drawn up.
  if (/(?<![\p{L}])(?:có|xây dựng|lập|ban hành) kế hoạch(?: cụ thể)?\s{0,2}$/iu.test(before)) return false;
  // "… thực hiện nghiêm Chỉ thị này. Trong quá trình thực hiện, nếu có vướng mắc, báo cáo về Bộ.": the whole formula
  const rest = text.slice(closing.span.end).replace(AND_TROUBLE, "");
  return (
    rest.length <= 60 &&
    !/[.;] \p{L}/u.test(rest) &&
    (sentence.trim() === "" ||
      /(?:yêu cầu|đề nghị|giao|thông báo|để|nhận được|đây là|quyết định|điều|các)/iu.test(sentence)) &&
    before.length - sentence.length < 300
  );
}

/** A single clause without anything that predicates: a name of a criterion, a figure, a topic. */
function isNounPhrase(text: string): boolean {
  // "Các mặt hàng như: pháo, thuốc lá …": what is listed behind the colon predicates nothing.
  const list = /^[^.;:]{3,160}?(?:như|gồm|bao gồm): /iu.exec(text)?.[0];
  if (list !== undefined && !PREDICATES.test(list)) return true;
  return text.split(/\s+/u).length <= 30 && !/[.;:] \p{Lu}/u.test(text) && !PREDICATES.test(text);
}

const PREDICATES =
  /[,;] (?:trình|báo cáo|gửi|hoàn thành|tổng hợp|phối hợp|hướng dẫn|kiểm tra|rà soát|đề xuất|tham mưu|niêm yết|nộp|thông báo|đồng thời|kịp thời|kết hợp|góp ý|xong)(?![\p{L}])|(?<![\p{L}])(?:được|phải|cần|tiếp tục|không|do|thực hiện|tăng cường)(?![\p{L}])/iu;

/** True for a sentence that orders nothing: a statement, a figure, a description. `cues` are its own. */
export function isIdle(text: string, startsWithVerb: boolean, cues: readonly Cue[]): boolean {
  // "Chỉ tiêu 13.3. Thực hiện truy xuất nguồn gốc": the words of a criterion, not of the document.
  if (
    /^(?:chỉ tiêu|tiêu chí|nội dung)(?: thành phần)?(?: số)? \d{1,2}(?:\.\d{1,2}){0,2}(?![\p{L}\d])/iu.test(text) &&
    cues.every(({ kind }) => kind !== "directive")
  )
    return true;
  if (AGREES.test(text) || CONSEQUENCE.test(text)) return true;
  if (startsWithVerb || cues.some(({ kind }) => kind === "directive" || kind === "modal")) return false;
  return (
    cues.some(({ kind }) => kind === "statement" || kind === "reported") ||
    isNounPhrase(text) ||
    /(?<![\p{L}])(?:chưa|không) (?:có|được|thực hiện)(?![\p{L}])/iu.test(text)
  );
}
