import type { Found } from "../../../model/directive.js";
import { fold, isAllCaps } from "../../../text/letters/vietnamese.js";
import { sentenceCase } from "../../organisations/capitals.js";
import { isOffice } from "../../outline/signing-cues.js";
import { nameAtEnd } from "./chair.js";
import { titleCase } from "./signer.js";
import type { Passage } from "./meeting.js";

// "Kết luận của X tại ...", "Ý kiến chỉ đạo của X về ...": X ends at the occasion or the topic.
const OF = /(?:ket luan|y kien chi dao)(?: (?:chi dao|giao ban|hoi nghi|cuoc hop))? cua\s{1,2}/u;
/** Below the kind's name "KẾT LUẬN". */
const OWN = /^cua\s{1,2}/u;
const END =
  /[,]?\s(?:tai\s(?:cac |cuoc |hoi |buoi |phien |ky |le |chuyen |chuong trinh |dot |diem |giao ban|hop |dai hoi|tru so)|ve\s(?:viec|tinh|ket|cong|tien|tinh hinh|ke|mot|cac|xay|trien|[a-z])|sau khi|trong (?:cuoc|buoi|chuyen)|trong khi|qua |nhan (?:dip|ngay|ky|chuyen)|khi |voi )/u;
// "..., Thường trực Huyện ủy thống nhất kết luận:", "Phó Chủ tịch ... kết luận như sau"
const CONCLUDES =
  /(?<![a-z])(?:da )?(?:thong nhat )?(?:co y kien )?ket luan(?:,? (?:va )?chi dao)?(?: va phan cong nhiem vu)?(?: mot so noi dung)?(?: nhu sau| cu the|:| cac noi dung)/u;

const LONGEST = 4000; // units of a paragraph that are looked at

/** Whose conclusions they are, as a title (`ofConclusions` of a kết luận's own) or a lead-in says. */
export function concluderIn(passage: Passage, isTitle: boolean, ofConclusions = false): Found<string> | null {
  const folded = fold(passage.text.slice(0, LONGEST));
  if (isTitle) {
    const of = OF.exec(folded) ?? (ofConclusions ? OWN.exec(folded) : null);
    if (!of) return null;
    const start = of.index + of[0].length;
    const end = END.exec(folded.slice(start))?.index ?? folded.length - start;
    return named(passage, start, start + end, 0.93);
  }
  const verb = CONCLUDES.exec(folded);
  if (!verb) return null;
  // "Ủy ban Kiểm tra họp, thảo luận và kết luận như sau"
  const before = passage.text
    .slice(0, verb.index)
    .replace(/,? (?:(?:đã )?họp,? )?(?:thảo luận|bàn bạc|xem xét|phân tích|biểu quyết)(?:,|,? và)? ?$/iu, "")
    .trimEnd();
  const start = Math.max(...[". ", "; ", ", "].map((mark) => before.lastIndexOf(mark) + 2), 0);
  const words = before.slice(start === 1 ? 0 : start).replace(/^ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4},? /iu, "");
  if (words.length < 4 || words.length > 140) return null;
  return named(passage, before.length - words.length, before.length, 0.8);
}

/** "PHÓ THỦ TƯỚNG LÊ MINH TÚ": the name of one who holds an office keeps its capitals. */
function withName(value: string, text: string): string {
  const name = isAllCaps(text) && isOffice(text) ? nameAtEnd(text) : null;
  if (name === null) return value;
  return value.slice(0, value.length - name.length) + titleCase(name);
}

function named(passage: Passage, from: number, to: number, confidence: number): Found<string> | null {
  const raw = passage.text.slice(from, to).replace(/[\s,.;:]{1,6}$/u, "");
  const lead = /^(?:đồng chí|các đồng chí|đ\/c|ông|bà)\s{1,2}/iu.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead);
  if (text.length < 3 || text.length > 300) return null;
  const value = withName(sentenceCase(text), text);
  return { value, span: passage.toSource({ start: from + lead, end: from + raw.length }), confidence };
}
