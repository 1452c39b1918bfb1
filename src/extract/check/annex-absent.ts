import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import type { Block, Outline } from "../../model/outline.js";
import { contains } from "../../model/span.js";

const SHEET = "(?:phụ lục|phụ biểu|biểu(?: mẫu| số liệu| tổng hợp| chi tiết| kế hoạch)?|mẫu(?= số))";
const ANNEX = `(?:${SHEET}|danh sách|danh mục|bảng tổng hợp|đề cương|lịch trình|lịch công tác)`;
const LABEL = "(?:(?: số)? ?(?:\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\p{M}\\d/]))";
const START = "(?<![\\p{L}\\p{M}])";
const END = "(?![\\p{L}\\p{M}])";
// "(Có biểu ... kèm theo)", "Phụ lục đính kèm", "(Theo biểu số 01, 02)", "chi tiết tại Phụ lục II"
const CITED: readonly { readonly form: RegExp; readonly hints: readonly string[] }[] = [
  {
    form: new RegExp(`${START}${ANNEX}${END}[^.;:()]{0,80}?(?:kèm theo|đính kèm)${END}`, "giu"),
    hints: ["èm", "ÈM"],
  },
  {
    form: new RegExp(
      `${START}(?:theo|tại|xem|có|như|chi tiết)(?: các)? ${SHEET}${LABEL}(?:(?:, | và )\\d{1,2})*`,
      "giu",
    ),
    hints: ["ụ lục", "Ụ LỤC", "ụ Lục", "iểu", "IỂU", "ụ biểu", "ẫu số", "ẪU SỐ"],
  },
  { form: new RegExp(`${START}(?:gửi|có) kèm(?: theo)? ${ANNEX}${END}`, "giu"), hints: ["kèm", "Kèm", "KÈM"] },
];
// "kèm theo Nghị định số ...", "Phụ lục III Thông tư ...", "của Chính phủ": the annex of another document
const OTHERS =
  /^[^.;()]{0,40}?(?:nghị định|thông tư|luật|quyết định|nghị quyết|công văn|hướng dẫn|kế hoạch|báo cáo|tờ trình)\s{1,3}(?:liên tịch\s{1,3})?(?:số|\d)/iu;

// without one of these there is nothing to look for
const HINTS = ["kèm", "KÈM", "ụ lục", "Ụ LỤC", "iểu", "mẫu số"];

function citedIn({ text }: Block): readonly { readonly start: number; readonly end: number }[] {
  return CITED.filter(({ hints }) => hints.some((hint) => text.includes(hint)))
    .flatMap(({ form }) =>
      [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .filter(({ end }) => !OTHERS.test(text.slice(end, end + 90)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (cited, index, all) => !all.slice(0, index).some((outer) => contains(outer, cited) || outer.end > cited.start),
    );
}

/** Says which annexes the body refers to as attached while nothing is attached; one remark a place. */
export function annexAbsent(_: Directive, { blocks, lineZones }: Outline): readonly Diagnostic[] {
  if (lineZones.includes("annex")) return [];
  return blocks
    .filter(({ zone, text }) => zone === "body" && HINTS.some((hint) => text.includes(hint)))
    .flatMap((block) =>
      citedIn(block).map((at) =>
        diagnose(
          "annex-absent",
          { annex: block.text.slice(at.start, at.end) },
          { span: block.toSource(at), page: block.page },
        ),
      ),
    );
}
