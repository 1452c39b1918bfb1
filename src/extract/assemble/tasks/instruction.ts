import type { Span } from "../../../model/span.js";
import type { PreparedText } from "../../../patternbook/match.js";
import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { findAll } from "../../find/find-all.js";
import { isThreat } from "../../owners/named-not-told.js";
import { coreStart } from "./core-words.js";
import { isClosing } from "./closing.js";
import type { SectionKind } from "./section-kind.js";
import { allowsMore, isAgreed, isLet, isReported, LEADS_OVER, SOURCES, THREAT } from "./what-is-reported.js";
import {
  isMeeting,
  PRAISE,
  ATTACHED,
  HEADS,
  TOO_LATE,
  isLegalBasis,
  isCitation,
  LIMIT,
  PERMITS,
  TELEPHONE,
  HEADCOUNT,
  LASTS,
  FROM_TO,
  IS_WHAT,
  TOTALS,
  PRAISES,
  FUNDED,
  AGREES,
  PETITION,
  SANCTION,
  ORDERED,
  SO_FAR,
  STOOD,
  HOWEVER,
  PENALTY,
  CONSEQUENCE,
  ADVICE,
  NOTED,
  IN_ANNEX,
  isStatistics,
  SUM,
  REPORTED_DUTY,
  SEEN_AND_DEMANDED,
  THERE_IS,
} from "./what-is-told.js";

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
  /** Names nothing, in a list most of whose items begin with a verb of doing. */
  readonly isAmongActs: boolean;
  /** Who begins it is told of, and told nothing: "Trạm Y tế nằm trong vùng ngập." */
  readonly isTold: boolean;
  /** A sentence behind the first begins with a verb of doing. */
  readonly doesLater: boolean;
  /** A sentence behind the first begins with an order to somebody ("Giao Công an phường …"), or says who is to act by when. */
  readonly ordersLater: boolean;
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
  if (/^\[\d{1,2}\] ?\p{L}/u.test(text)) return NO("footnote");
  if (/!["”']?\s{0,3}$/u.test(text)) return NO("slogan");
  if (/^(?:phụ lục|biểu|mẫu|danh mục)(?: số)? (?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d])/iu.test(text))
    return NO("name of an annex");
  if (ATTACHED.test(text)) return NO("says what is attached");
  if (HEADS.test(text)) return NO("heading");
  if ((LASTS.test(text) || FROM_TO.test(text)) && !standing.hasLeads) return NO("says when", 0.7);
  if (HEADCOUNT.test(text)) return NO("says how many");
  if (TELEPHONE.test(text)) return NO("says whom to call");
  if (!standing.hasDeadline && !standing.hasLeads && THERE_IS.test(text) && !ORDERED.test(text))
    return NO("says what there is", 0.75);
  if (!standing.hasDeadline && IS_WHAT.test(text) && !ORDERED.test(text)) return NO("says what something is", 0.7);
  if (!standing.hasDeadline && !standing.hasLeads && standing.section !== "target" && TOTALS.test(text))
    return NO("says how many");
  if (isLegalBasis(text) || (!standing.hasLeads && isCitation(text))) return NO("citation");
  if (standing.isBare) return NO("says who or when, and nothing to do", 0.9);
  if ((!standing.hasDeadline || isLookingBack(text)) && PRAISE.test(text))
    return NO("praise or blame by who concludes", 0.8);
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
  if (isThreat(text)) return NO("who answers for what goes wrong", 0.8);
  if (TOO_LATE.test(text)) return NO("what comes of a delay", 0.75);
  if (NOTED.test(text)) return NO("petition taken note of", 0.85);
  // "Theo dự báo của Đài, Trạm Thủy nông mở cống trước ngày 8/8": who does it by when is more than a report.
  if (isReported(text) && !(standing.hasDeadline && standing.hasLeads)) return NO("report of what was done", 0.75);
  if ((!standing.hasLeads && allowsMore(text)) || isLet(text)) return NO("permission", 0.75);
  if (LEADS_OVER.test(text)) return NO("leads over to what is ordered", 0.85);
  if (!standing.hasLeads && !standing.hasDeadline && isAgreed(text)) return NO("statement", 0.75);
  if (standing.isIssued) return NO("what the decision issues");
  const directive = cues.find((cue) => cue.kind === "directive")?.span.start ?? Number.POSITIVE_INFINITY;
  const modal = first("modal");
  const main = core + HEAD;
  if (!standing.hasDeadline && isClosing(text, cues)) return NO("closing formula");
  // "Về nguyên tắc chung: Sở Tài chính chấm dứt dự án …, trình UBND tỉnh trước ngày 30/6": who does it by when is asked of more than all
  const isDue = standing.hasDeadline && DUE.test(text);
  if (standing.section === "purpose" && !(standing.hasLeads && isDue)) return NO("purpose and requirements");
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
  // "UBND tỉnh giao Sở Y tế sửa chữa các trạm đã xuống cấp": whom it charges stands before, what was done says of what.
  const isCharged = standing.asks && standing.leadAt !== null && standing.leadAt < reported && !BUT_SINCE.test(text);
  // "Những hiện vật đã hỏng thì ban quản lý báo cáo ngay": which of them, and who acts then
  const actsThen = standing.leadAt !== null && / thì (?:các )?$/iu.test(text.slice(0, standing.leadAt));
  const turns = isCharged || actsThen || (standing.asks && standing.hasLeads && TURNS.test(text));
  if (standing.isLoose) {
    if ((reported < orders && !turns) || commits < orders || isMeeting(text)) return NO("background");
    return (directive < Number.POSITIVE_INFINITY || standing.asks || actsThen) && standing.hasLeads
      ? TASK("order outside any section", 0.7)
      : NO("background");
  }
  if (
    /^(?:chưa|không (?:có|phát sinh|còn|thuộc)|đã|còn|vẫn còn)(?![\p{L}])/iu.test(text.slice(core)) &&
    !standing.hasLeads
  )
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
    if (!standing.hasLeads && SOURCES.test(text)) return NO("says where the money comes from", 0.8);
    if (PRAISES.test(text)) return NO("thanks and praise", 0.8);
  }
  if (standing.isTold && !standing.doesLater && !standing.hasLeads && !isDue && orders === Number.POSITIVE_INFINITY)
    return NO("state of things", 0.75);
  if (directive === Number.POSITIVE_INFINITY && REPORTED_DUTY.test(text)) return NO("obligation merely reported", 0.6);
  // "Các khoa nộp phân công giảng dạy. Khoa nào chậm sẽ không được xếp lịch.": what comes of it is no promise.
  const isLater = /[.;] (?:\p{Lu}|nếu |trường hợp )|, (?:\p{L}{2,8} ){1,2}nào /u.test(
    text.slice(core, Math.min(commits, text.length)),
  );
  if (commits < main && commits < orders && !(isLater && (standing.hasLeads || standing.startsWithVerb)))
    return NO("promise", 0.7);
  // "Trung tâm thu hồi đất đã giao": who acts is said before, the land is what was given.
  const isEmbedded = standing.leadAt !== null && standing.leadAt < reported;
  const isDemanded =
    standing.hasDeadline && standing.leadAt !== null && standing.leadAt > directive && SEEN_AND_DEMANDED.test(text);
  if (
    !standing.startsWithVerb &&
    !isEmbedded &&
    !isDemanded &&
    !standing.ordersLater &&
    !turns &&
    reported < main &&
    reported < orders
  )
    return NO("report of what was done", 0.7);
  if (!standing.startsWithVerb && !standing.hasLeads && orders === Number.POSITIVE_INFINITY) {
    const statement = first("statement");
    if (statement < main && !standing.doesLater) return NO("statement", 0.6);
    if (!standing.hasDeadline && isNounPhrase(text))
      return standing.isAmongActs ? TASK("among items that say what is to be done", 0.6) : NO("noun phrase", 0.7);
  }
  if (!standing.startsWithVerb && !standing.hasDeadline && orders === Number.POSITIVE_INFINITY && isStatistics(text))
    return NO("figures of what was done", 0.75);
  if (!standing.hasDeadline && !standing.hasLeads && SUM.test(text)) return NO("a sum", 0.75);
  if (!standing.hasDeadline && directive > core && (FUNDED.test(text) || AGREES.test(text) || IN_ANNEX.test(text)))
    return NO("statement", 0.75);
  if (standing.onlyAnnounces) return NO("announced, and nobody told to act", 0.85);
  if (standing.hasLeads && directive < Number.POSITIVE_INFINITY) return TASK("order with its owner", 0.98);
  if (standing.startsWithVerb) return TASK("begins with what is to be done", 0.98);
  if (standing.hasLeads) return TASK("names who is to act", 0.96);
  if (orders < Number.POSITIVE_INFINITY) return TASK("obligation", 0.85);
  return TASK("item of a section of tasks", 0.8);
}

/** "Tuy nhiên, để chủ động ứng phó, UBND tỉnh yêu cầu …": from how things stand to what is asked. */
const TURNS = /^(?:tuy nhiên|tuy vậy|do đó|do vậy|vì vậy),? /iu;

/** "UBND tỉnh giao Sở Y tế lập hồ sơ, đến nay chưa xong": what was ordered, and what came of it. */
const BUT_SINCE = /[,.;] (?:đến nay|hiện nay|hiện|kết quả),? |(?<!\p{L})(?:nhưng|song|tuy nhiên)(?!\p{L})/iu;

/** "Ghi nhận nỗ lực của các đơn vị trong tháng 2": a time that has passed, no day by which anything is due. */
function isLookingBack(text: string): boolean {
  return /^(?:ghi nhận|hoan nghênh|đánh giá cao)(?!\p{L})/iu.test(text) && !DUE.test(text);
}

/** Words by which a day is one by when, not one when it was. */
const DUE = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|đến (?:hết|ngày))(?!\p{L})/iu;

/** "Đề nghị hỗ trợ kinh phí ...: Giao phòng Tài chính ...": where the order begins that answers the petition before it. */
export function answerStart(text: string, cues: readonly Cue[]): number | null {
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const order = cues.find(
    (cue) => cue.kind === "directive" && cue.span.start > colon && text.slice(colon + 1, cue.span.start).trim() === "",
  );
  return order?.span.start ?? null;
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
  if (AGREES.test(text) || CONSEQUENCE.test(text) || THREAT.test(text) || isThreat(text) || isReported(text))
    return true;
  if (startsWithVerb || cues.some(({ kind }) => kind === "directive" || kind === "modal")) return false;
  return (
    cues.some(({ kind }) => kind === "statement" || kind === "reported") ||
    isNounPhrase(text) ||
    /(?<![\p{L}])(?:chưa|không) (?:có|được|thực hiện)(?![\p{L}])/iu.test(text)
  );
}
