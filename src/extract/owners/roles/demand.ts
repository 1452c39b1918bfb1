import type { Parsed } from "../../organisations/body/read-body.js";
import { actionAt, form } from "../../organisations/reading.js";
import { isAbove } from "./clause-start.js";
import type { Scan } from "../scan-state.js";

/** What those who give orders do before they demand something: they hear, look, meet. */
const LOOKS = new Set([
  "nghe báo", "nghe các", "nghe phòng", "nghe ban", "nghe lãnh", "nghe ý", "nghe trình", "nghe phản", "thị sát", "làm việc", "kiểm tra", "khảo sát", "xem xét", "họp với", "họp bàn",
  "tiếp công", "tiếp dân", "dự họp", "kết luận", "đi kiểm", "đi thực", "đi thị", "đi khảo", "có mặt",
]); // prettier-ignore

/** Those of them that they do for no other end, also without "đã". */
const HEARS = new Set(["nghe", "thị", "kết"]);

/** Words between who it is and what he does: "phụ trách khối văn xã". */
const LONGEST_CHARGE = 7;
/** Words between what is seen and what is demanded. */
const LONGEST_LOOK = 40;

/** Past "phụ trách văn xã", "đã", "trực tiếp" to what the one who gives orders does; `said`: "đã" stands there. */
function pastCharge({ r, sentence }: Scan, at: number): { readonly at: number; readonly isPast: boolean } {
  let next = at;
  if (form(r, next) === "phụ" && form(r, next + 1) === "trách")
    for (const last = next + LONGEST_CHARGE; next < last && !looksAt(form(r, next), form(r, next + 1)); next++)
      if (form(r, next) === "đã" || next >= sentence.to) break;
  const isPast = form(r, next) === "đã";
  if (isPast) next++;
  while (actionAt(r, next)?.value === "adverb") next = actionAt(r, next)?.end ?? sentence.to;
  return { at: next, isPast };
}

function looksAt(first: string, second: string): boolean {
  return first === "nghe" || LOOKS.has(`${first} ${second}`);
}

const AGREES = new Set(["thống nhất chủ", "nhất trí chủ", "đồng ý chủ", "đồng ý về", "thống nhất về", "nhất trí về"]);

/** Heads and governing bodies, who may agree to what others are then charged with. */
const GOVERNS =
  /^(?:Phó )?(?:Ủy ban nhân dân|Hội đồng nhân dân|Thường trực|Đảng ủy|Chủ tịch|Giám đốc|Hiệu trưởng|Bí thư|Trưởng)/u;

/**
 * "Chủ tịch UBND huyện đã kiểm tra hiện trường, yêu cầu Ban QLDA khắc phục …", "UBND xã thống nhất chủ trương, giao Trạm Y tế …": where the order
 * begins of one who has heard, seen or agreed before it. Null where the list at a sentence's beginning is nobody who orders, or no order follows.
 */
export function demandAfter(s: Scan, list: Parsed): number | null {
  const { r, sentence, context } = s;
  const { at, isPast } = pastCharge(s, list.next);
  const agrees = AGREES.has(`${form(r, at)} ${form(r, at + 1)} ${form(r, at + 2)}`);
  const looks = looksAt(form(r, at), form(r, at + 1)) && (isPast || HEARS.has(form(r, at)));
  const isAgreed = agrees && list.mentions.every(({ name }) => GOVERNS.test(name));
  if (!isAgreed && !(looks && list.mentions.every((one) => isAbove(one, context)))) return null;
  for (let next = at + 1; next < Math.min(sentence.to, at + LONGEST_LOOK) && form(r, next) !== ";"; next++)
    if ([",", "và"].includes(form(r, next)) && r.lexicon.assign.at(r.words, next + 1)) return next + 1;
  return null;
}
