import type { Parsed } from "../../organisations/body/read-body.js";
import { form, isDash, isLetters } from "../../organisations/reading.js";
import { hasLead, type Scan } from "../scan-state.js";

/** What one does of whom nothing else is said. */
const DOES = new Set(["thực hiện", "chủ trì", "phụ trách", "đảm nhiệm", "đảm nhận", "chịu trách"]);

/** When it is to be done, which may stand behind that. */
const WHEN = new Set("trước xong trong đến chậm từ vào ngày".split(" "));

/**
 * "Nạo vét kênh N2 - Xí nghiệp Thủy lợi thực hiện trước ngày 30/4": behind a dash, with which the words of what is to be done end, who does it.
 * `at`: where the list begins.
 */
export function isDoerBehindDash(s: Scan, at: number, { next, mentions }: Parsed): boolean {
  const { r, sentence } = s;
  if (!isDash(r, at - 1) || at - 1 <= sentence.from || hasLead(s)) return false;
  if (!DOES.has(`${form(r, next)} ${form(r, next + 1)}`) || mentions.some(({ kind }) => kind === "people"))
    return false;
  const end = form(r, next) === "chịu" ? next + 3 : next + 2;
  return end >= sentence.to || !isLetters(r, end) || WHEN.has(form(r, end));
}
