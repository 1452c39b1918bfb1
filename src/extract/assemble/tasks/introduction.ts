import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { findAll } from "../../find/find-all.js";

const TAIL =
  /[,;.]?\s{0,3}(?:(?:trong đó,?|cụ thể|bao gồm|gồm)[^.;:]{0,80}?|(?:cụ thể )?như sau|sau đây)\s{0,3}[:.]\s{0,3}$/iu;

/**
 * The words of an introducing item without what only leads over to its list ("Cụ thể:", "trong đó lưu ý các nội dung sau:"): the end of
 * them in the text. 0 where nothing but the lead-over is there.
 */
export function endOfOwnWords(text: string): number {
  const tail = TAIL.exec(text);
  return tail ? tail.index : text.replace(/[:;,\s]{1,6}$/u, "").length;
}

/** "… thực hiện tốt các giải pháp phòng cháy rừng nhằm bảo đảm an toàn mùa khô như sau:": the list says which. */
const LEADS_OVER =
  /(?<!\p{L})(?:thực hiện|triển khai|tổ chức thực hiện)(?: tốt| nhanh| ngay| nghiêm túc| đồng bộ| quyết liệt| có hiệu quả| có kết quả)? (?:các|những|một số) (?:giải pháp|nhiệm vụ|nội dung|biện pháp|công việc)(?!\p{L})[^.;:]{0,200}?(?:như sau|sau đây|như)\s{0,3}:\s{0,3}$/iu;

/** "… đề nghị UBND các huyện chỉ đạo các trạm thú y các nội dung sau:": whom those asked are to direct, and the list says to what. */
const HAS_DIRECTED =
  /(?:đề nghị|yêu cầu|giao) [^.;:]{3,120}(?<!nội dung|văn bản|ý kiến|công tác|sự) chỉ đạo (?!của |tại )[^.;:]{3,160}? (?:các|những|một số) (?:nội dung|nhiệm vụ|công việc) sau(?: đây)?\s{0,3}:\s{0,3}$/iu;

/** "Để hoàn thành kế hoạch năm, đề nghị:": why, and that something is asked. */
const ASKS_FOR_A_PURPOSE = /^(?:để|nhằm)(?!\p{L})[^;:]{3,400}, (?:đề nghị|yêu cầu|lưu ý)\s{0,3}$/iu;

/** "Để toàn dân đồng lòng, thi đua lập thành tích; các trường … thực hiện các nội dung sau:": why, before who. */
const PURPOSE = /^(?:để|nhằm)(?!\p{L})[^.;:]{3,400};\s/iu;

/**
 * True where the introducing words order nothing by themselves: "Giao Sở Y tế thực hiện các nhiệm vụ sau:", "UBND phường chịu trách nhiệm:".
 */
export function isHollow(text: string, book: PatternBook): boolean {
  const own = text.slice(0, endOfOwnWords(text));
  if (own.trim() === "" || LEADS_OVER.test(text) || HAS_DIRECTED.test(text) || ASKS_FOR_A_PURPOSE.test(own))
    return true;
  const cue = findAll(text, book, "task-cue").kept.findLast(({ rule }) => rule.gives.kind === "hollow");
  // The hollow words end the sentence: what precedes them is who is asked, why, and how urgently.
  if (
    cue &&
    cue.span.start < own.length &&
    text.slice(cue.span.end).length <= 80 &&
    // "tiếp tục thực hiện Chỉ thị số 08 và triển khai các nội dung sau": the first half orders something itself.
    // "hưởng ứng và thực hiện các nội dung sau": one verb more for the same.
    !/(?<![\p{L}])(?<!(?:hưởng ứng|quán triệt|chủ động|phối hợp|tổ chức) )(?:và|đồng thời),?\s{0,3}$/iu.test(
      text.slice(0, cue.span.start),
    ) &&
    // "Thực hiện Chỉ thị số …; để chủ động …, Chủ tịch yêu cầu các sở thực hiện các nội dung sau:": all of it says why.
    !/[.;]\s(?!(?:để|nhằm|căn cứ|theo|thực hiện)(?![\p{L}]))/u.test(text.slice(0, cue.span.start).replace(PURPOSE, ""))
  )
    return true;
  return /(?:(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ)(?: giúp \p{Lu}[^.;:,]{2,60})?|(?:tập trung|quan tâm|tăng cường)(?: lãnh đạo,)? chỉ đạo|(?:thực hiện|triển khai)(?: thực hiện)?(?: ngay| tốt| nghiêm túc| đồng bộ)?|tập trung|lưu ý|chú ý|quan tâm|các nhiệm vụ|nhiệm vụ)\s{0,3}\.?$/iu.test(
    own,
  );
}
