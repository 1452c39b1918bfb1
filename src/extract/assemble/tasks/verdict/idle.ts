import { isThreat } from "../../../owners/named-not-told.js";
import type { Cue } from "./standing.js";
import { isReported, THREAT } from "./what-is-reported.js";
import { AGREES, CONSEQUENCE } from "./what-is-told.js";

/** A single clause without anything that predicates: a name of a criterion, a figure, a topic. */
export function isNounPhrase(text: string): boolean {
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
