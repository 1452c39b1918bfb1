import type { Span } from "../../model/span.js";

/** A clause that begins with a condition, at most some four hundred letters up to the mark that ends it. */
const IF_CLAUSE =
  /(?:^|[.;:,] )((?:nếu|trường hợp|khi|(?:đơn vị|địa phương|cơ quan|trường|xã|phường|nơi|khoa|phòng) nào)(?!\p{L})[^.;:]{8,400})/giu;

const WRONG = /^[^.;:]{2,80}?(?<!\p{L})(để|không|chưa|chậm|có|vi phạm)(?!\p{L})[^,]{2,200},/iu;

/** "chịu trách nhiệm trước …", not "chịu trách nhiệm thu hồi …". */
const ANSWERS =
  /(?<!\p{L})chịu (?:hoàn toàn |toàn bộ |mọi )?trách nhiệm(?: hoàn toàn| toàn bộ)?(?= trước(?!\p{L})| về(?!\p{L})| theo(?!\p{L})|\s{0,2}$)/iu;

const ANSWERS_BEFORE =
  /(?<!\p{L})chịu (?:hoàn toàn |toàn bộ |mọi )?trách nhiệm(?: hoàn toàn| toàn bộ)? trước(?!\p{L})/iu;

/** A clause, the colon within it that names the members of a kind included: "Chủ tịch UBND các huyện: A, B chịu trách nhiệm …". */
const CLAUSE = /(?:[^.;:]{3,80} (?:xã|phường|huyện|thị xã|thành phố|tỉnh|trường|phòng|sở|đơn vị): )?[^.;:]{8,400}/gu;

/** "… chịu trách nhiệm trước Sở nếu để mất thuốc": the condition behind. */
const WHERE_WRONG = /(?<!\p{L})(?:nếu|khi|trường hợp) (?:tiếp tục |còn |vẫn )?(?:để|không|chậm|chưa|xảy ra)(?!\p{L})/iu;

/** "Hoàn chỉnh dự thảo quy chế theo hướng: Sở Y tế chủ trì; UBND xã quản lý …": what a draft is to say, up to the end of the sentence. */
const DRAFTED = /(?<!\p{L})theo hướng(?: sau)?: (?:[^.]|\.(?=\d)){2,600}/giu;

/** Where it is said who answers for what goes wrong, in order of place: "Nếu để xảy ra ngộ độc, Hiệu trưởng chịu trách nhiệm trước …". */
function threatsIn(text: string): readonly Span[] {
  if (!ANSWERS.test(text)) return [];
  const before = [...text.matchAll(IF_CLAUSE)].flatMap(({ index, 0: found, 1: clause = "" }) => {
    const wrong = WRONG.exec(clause);
    // Only where something came about does whoever "chịu trách nhiệm về việc" answer for it; else that is his duty.
    const answers = wrong?.[1]?.toLowerCase() === "để" ? ANSWERS : ANSWERS_BEFORE;
    const end = index + found.length;
    return wrong && answers.test(clause.slice(wrong[0].length)) ? [{ start: end - clause.length, end }] : [];
  });
  const behind = [...text.matchAll(CLAUSE)].flatMap(({ index, 0: clause }) => {
    const answers = ANSWERS_BEFORE.exec(clause);
    return answers && WHERE_WRONG.test(clause.slice(answers.index))
      ? [{ start: index, end: index + clause.length }]
      : [];
  });
  return [...before, ...behind];
}

/** Stretches of a text in which those named are told nothing: threats, and the contents of a draft. */
export function namedNotTold(text: string): readonly Span[] {
  const drafted = [...text.matchAll(DRAFTED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...threatsIn(text), ...drafted];
}

/** A text up to the threat with which it ends: "… thực hiện nghiêm Chỉ thị này; nếu để chậm trễ, người đứng đầu chịu trách nhiệm trước …". */
export function withoutThreat(text: string): string {
  const end = text.replace(/[.;/\s]{1,6}$/u, "").length;
  const last = threatsIn(text).find((threat) => threat.start > 0 && threat.end >= end);
  return last ? text.slice(0, last.start).replace(/[.;,\s]{1,3}$/u, "") : text;
}

/** True where a text is nothing but who answers for what goes wrong. */
export function isThreat(text: string): boolean {
  const end = text.replace(/[.;/\s]{1,6}$/u, "").length;
  return threatsIn(text).some((threat) => threat.start === 0 && threat.end >= end);
}
