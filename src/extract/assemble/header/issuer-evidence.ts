import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { sentenceCase } from "../../organisations/capitals.js";

/** A place in the text that says whose document it is. */
export interface IssuerEvidence {
  readonly from: "preamble" | "request" | "closing";
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

const BODY =
  /^(?:uy ban|ubnd|hdnd|hoi dong|ban (?!hanh|ve)|bch |btv |bcd|so |bo (?!sung|tri)|cuc |tong cuc|chi cuc|phong |van phong|vp |(?:nha )?truong(?: |$)|hoi |dang uy|dang bo|huyen uy|tinh uy|thanh uy|thi uy|quan uy|chi bo|cong an|trung tam|benh vien|dai hoc|hoc vien|vien |kho bac|ngan hang|toa an|lien doan|tong lien doan|doan |mat tran|chinh phu|thanh tra|bao hiem|to cong tac|thuong truc|thuong vu |cong ty|tong cong ty|tap doan|cong doan|bgh|giam doc|chu tich|thu tuong|bo truong|thong doc|hieu truong)/u;
/** True where words begin as the name of a body that issues documents does. */
export function beginsWithBody(words: string): boolean {
  return BODY.test(fold(words));
}

const PROMULGATES =
  /(?<![a-z])(?:ban hanh (?:ke hoach|chuong trinh|chi thi|thong bao|huong dan|de an|phuong an|nghi quyet|quyet dinh|cong van|cong dien|van ban (?:yeu cau|de nghi|chi dao|ve))|xay dung (?:ke hoach|chuong trinh|phuong an|de an)|thong bao(?: (?:ket luan|y kien|ve|viec|den|toi|nhu|mot|nhung|noi|lich|ke hoach|to chuc)|:)|huong dan |phat dong |keu goi )/gu;
// "Thực hiện Công văn số …, Sở Y tế đề nghị các bệnh viện …:" without a letterhead: who asks writes.
const ASKS =
  /(?<![a-z])(?:de nghi|yeu cau|(?<!ban )chi dao|co y kien(?: chi dao)?)(?![a-z]| (?:tai|cua|trong|tren)(?![a-z]))/gu;
// "Theo đó, Ban Thường vụ Huyện ủy đề nghị các chi bộ …": the first words that were copied
const ASKS_BODIES =
  /^theo do, [a-z0-9& ,-]{4,80} (?:de nghi|yeu cau) (?:cac (?!co che|chinh sach)|cap uy |thu truong |uy ban |ubnd |dang uy |nguoi dung dau )/u;
const ANNOUNCES = /(?<![a-z])thong bao (?:ket luan|y kien|noi dung|de|den|toi|cho|nhu)(?![a-z])/gu;
const OWN = /^(?:tren day la|day la) [a-z0-9 ,-]{3,200}? cua /u;

const LONGEST = 4000; // units of a paragraph that are looked at

/** Where the preamble and the closing say who issues: subjects of "ban hành kế hoạch", "thông báo". In the order of their weight. */
export function issuerEvidence(body: readonly Block[]): readonly IssuerEvidence[] {
  const found: IssuerEvidence[] = [];
  const prose = body.filter(({ marker, cell }) => marker === null && cell === null);
  for (const block of prose.slice(0, 8)) {
    if (block.id > (body[0]?.id ?? 0) + 12) break;
    const subject = subjectBefore(block, PROMULGATES, "preamble");
    if (subject) {
      found.push(subject);
      break;
    }
  }
  for (const block of prose.slice(-5).reverse()) {
    const closing = subjectBefore(block, ANNOUNCES, "closing") ?? ownerOfDocument(block);
    if (closing) {
      found.push(closing);
      break;
    }
  }
  return found;
}

/**
 * The body that asks others in the introduction of its list ("… đề nghị các trường thực hiện:"), or in a letter to them; a person only
 * who directs in his own name ("Thủ tướng Chính phủ yêu cầu:"). Null where nobody does.
 */
export function whoAsks(body: readonly Block[], isLetter: boolean): IssuerEvidence | null {
  const prose = body.slice(0, 12).filter(({ marker, cell }) => marker === null && cell === null);
  for (const block of prose.slice(0, 5)) {
    if (!isLetter && !/:\s{0,3}$/u.test(block.text) && !ASKS_BODIES.test(fold(block.text.slice(0, 200)))) continue;
    const asked = [...fold(block.text.slice(0, LONGEST)).matchAll(ASKS)].reverse();
    for (const { index } of asked) {
      const asking = subjectAt(block, index, "request");
      if (asking && !isPerson(asking.name)) return asking;
    }
  }
  return null;
}

const DIRECTS = /^(?:thu tuong|bo truong|thong doc|hieu truong|chu tich (?:ubnd|uy ban nhan dan))(?![a-z])/u;

function isPerson(name: string): boolean {
  const folded = fold(name);
  return /^(?:giam doc|chu tich|truong (?:ban|phong)|to truong)(?![a-z])/u.test(folded) && !DIRECTS.test(folded);
}

/** The first body that stands between a mark and the verb: "...; Ban Chỉ đạo huyện thông báo để ...". */
function subjectBefore(block: Block, verb: RegExp, from: IssuerEvidence["from"]): IssuerEvidence | null {
  for (const { index } of fold(block.text.slice(0, LONGEST)).matchAll(verb)) {
    const subject = subjectAt(block, index, from);
    if (subject) return subject;
  }
  return null;
}

// "Viện Địa chất xin thông báo", "Sở Y tế trân trọng đề nghị"
const POLITE = /(?: (?:da|vua|moi|xin|kinh|tran trong|thong nhat|chi dao va)){1,3}$/u;

const PAST = / (?:da|vua|moi)$/u;

/** The body that ends before the verb at an offset, nearest mark first. */
function subjectAt(block: Block, at: number, from: IssuerEvidence["from"]): IssuerEvidence | null {
  const written = fold(block.text.slice(0, at)).trimEnd();
  const before = written.replace(POLITE, "");
  // "Hiệu trưởng đã ban hành Thông báo số 119": another document, of which this one only tells
  if (PAST.test(written) && /(?<![a-z])so:? ?\d/u.test(fold(block.text.slice(at, at + 80)))) return null;
  // A name may hold commas ("Sở Văn hóa, Thể thao và Du lịch"): the nearest mark whose rest begins with a body counts.
  let starts = [...before.matchAll(/(?:^|[.;:,)]\s{1,3}(?:nay,? |vay,? )?|^(?:nay|vay),? )/gu)]
    .map((match) => match.index + match[0].length)
    .reverse();
  starts = starts.slice(0, 3);
  for (const start of starts) {
    const words = before.slice(start);
    if (
      !BODY.test(words) ||
      words.length > 120 ||
      /(?<![a-z])(?:ngay|so \d|da|ve|de|yeu cau|de nghi|trach nhiem)(?![a-z])/u.test(words)
    )
      continue;
    return evidenceOf(block, { start, end: before.length }, from);
  }
  return null;
}

/** "Trên đây là Kế hoạch ... của Sở Y tế." */
function ownerOfDocument(block: Block): IssuerEvidence | null {
  const folded = fold(block.text.slice(0, LONGEST));
  const sentence = /^[^.;]{0,400}/u.exec(folded)?.[0] ?? "";
  if (!OWN.test(sentence)) return null;
  const at = sentence.lastIndexOf(" cua ") + 5;
  const words = sentence.slice(at).replace(/,? (?:de nghi|yeu cau|de cac).*$/u, "");
  if (!BODY.test(words) || words.length > 100) return null;
  return evidenceOf(block, { start: at, end: at + words.length }, "closing");
}

/** "BTV Đoàn trường" in full words; "BCH" of a command is none of a committee. */
function inFull(name: string): string {
  return name
    .replace(/^BTV (?=\p{L})/u, "Ban Thường vụ ")
    .replace(/^BGH(?!\p{L})/u, "Ban Giám hiệu")
    .replace(/^BCH (?=(?:công đoàn|đoàn|hội|chi đoàn|liên chi|đảng bộ|chi bộ)(?!\p{L}))/iu, "Ban Chấp hành ");
}

function evidenceOf(block: Block, at: Span, from: IssuerEvidence["from"]): IssuerEvidence {
  const text = block.text
    .slice(at.start, at.end)
    .replace(/, [Cc]ơ quan [Tt]hường trực .{3,90}$/u, "")
    .replace(/[\s,]{1,4}$/u, "");
  return {
    from,
    name: sentenceCase(inFull(text)),
    text,
    span: block.toSource({ start: at.start, end: at.start + text.length }),
  };
}
