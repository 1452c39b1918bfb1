import type { Block } from "../../../../model/outline.js";
import { contains, shift, type Span } from "../../../../model/span.js";
import { isAmongActs } from "./among-acts.js";
import { isAmongPapers } from "./among-papers.js";
import { asksOnlyToDoIt } from "./closing-duty.js";
import { coreStart } from "../core-words.js";
import { verdictOn } from "./instruction.js";
import type { Verdict } from "./standing.js";
import { takesEffect } from "../takes-effect.js";
import type { TaskReader } from "../task-reader.js";

/** Whether a stretch of a block's text gives a task, by its words and where it stands; noted with the reader, for who asks why. */
export function verdictOf(
  whole: string,
  body: Span,
  block: Block,
  reader: TaskReader,
  { answersPetition = false } = {},
): Verdict {
  const { owners } = reader.setting;
  const text = whole.slice(body.start, body.end);
  const stated = reader.statedIn(whole, body);
  const isLast = block.parent === null && block.marker === null;
  const leads = stated.owners.filter(({ role, span }) => role === "lead" && contains(body, span));
  const leadAt = leads[0]?.span.start;
  const opensWithLead = leadAt !== undefined && leadAt - body.start <= BEFORE_LEAD;
  const cues = reader
    .cuesIn(whole)
    .filter(({ span }) => contains(body, span))
    .map(({ kind, span }) => ({ kind, span: shift(span, -body.start) }));
  const times = reader
    .deadlinesIn(whole)
    .flatMap(({ span }) => (contains(body, span) ? [shift(span, -body.start)] : []));
  const startsWithVerb = owners.startsWithVerb(text, stated.label ? stated.label.end - body.start : 0);
  const laterSentences = sentenceStarts(text);
  const ordersAt = (from: number): boolean => {
    const to = laterSentences.find((start) => start > from) ?? text.length;
    const at = { start: body.start + from, end: body.start + to };
    const first = leads.find(({ span }) => contains(at, span));
    const isAsked = cues.some(({ kind, span }) => kind === "directive" && span.start === from);
    const isDue = times.some((time) => time.start >= from && time.end <= to);
    return first !== undefined && (isAsked || (first.span.start === at.start && isDue));
  };
  const verdict = verdictOn(
    text,
    {
      section: reader.sections.around(block),
      atTopOfSection: !answersPetition && reader.sections.isPetition(block),
      isAfterClosing: isLast && reader.isAfterClosing(block),
      asksOnlyToDoIt: asksOnlyToDoIt(block, reader),
      isLoose:
        (isLast || !reader.isPlaced(block)) &&
        !(
          (opensWithLead || startsWithVerb) &&
          reader.isAmongOrders(block) &&
          (times.length > 0 || !RECOUNTS.test(text) || isWhatIsSaid(block, reader))
        ),
      hasDeadline: times.length > 0,
      hasLeads: leads.length > 0,
      leadAt: leadAt === undefined ? null : leadAt - body.start,
      isIssued:
        (issues(reader.above(block)[0]) && (!owners.startsWithVerb(text) || NAMES_DOCUMENT.test(text))) ||
        (block.marker?.kind === "article" && leads.length === 0 && times.length === 0 && takesEffect(text)),
      onlyAnnounces:
        reader.setting.genre !== null &&
        reader.leads.nearest(block) === null &&
        (!stated.owners.some(
          ({ role, span, name }) => role === "lead" && contains(body, span) && !isOwn(name, reader.setting.issuer),
        ) ||
          (NEWS.has(reader.setting.genre) && !cues.some(({ kind }) => kind === "directive" || kind === "modal"))),
      asks: (isLast || !block.hasChildren || reader.isPlaced(block)) && reader.asks(text),
      startsWithVerb,
      isAmongPapers: body.start === 0 && isAmongPapers(block, reader),
      isAmongActs: !startsWithVerb && body.start === 0 && isAmongActs(block, reader),
      isTold: owners.tellsOf(text) || owners.tellsOf(text.slice(coreStart(text))),
      doesLater: laterSentences.some((start) => owners.startsWithVerb(text, start)),
      ordersLater: laterSentences.some((start) => ordersAt(start)),
      // "Báo cáo viên: đồng chí Bí thư Đảng ủy xã.", "Tập thể: Trường Tiểu học A, Trạm Y tế xã."
      isBare:
        owners.isNames(stated.label ? whole.slice(stated.label.end, body.end) : text) ||
        (/^[^.;:]{2,40}:/u.test(text) && owners.isNames(text.slice(coreStart(text)))) ||
        (leads.length === 0 && isOnlyTime(text, times)),
    },
    cues,
  );
  const section = reader.sections.around(block);
  reader.consider({
    isLeftOut:
      verdict.kind === null && section === "task" && LEFT_OUT.has(verdict.reason) && readsAsSentence(text, owners),
    block: block.id,
    span: block.toSource({ start: Math.min(body.start, block.text.length), end: block.text.length }),
    verdict,
  });
  return verdict;
}

/** Letters before a body that is told to act: "Đề nghị các đồng chí ". */
const BEFORE_LEAD = 24;

/** "Công an phường báo cáo tình hình trật tự.": among whole paragraphs, what was heard at the meeting; nobody is named to whom it is to go. */
const RECOUNTS =
  /^[^.;:,]{2,90}? [Bb]áo cáo (?:tình hình|kết quả|tóm tắt|nhanh|tiến độ|về)(?!\p{L})(?![^.;]{0,200}(?:cho|tới|đến|gửi|về) \p{Lu})/u;

/** The paragraph right behind "…, Phó Thủ tướng có ý kiến như sau:" is what he says, whatever its verb. */
function isWhatIsSaid(block: Block, { setting: { outline } }: TaskReader): boolean {
  const before = outline.blocks[block.id - 1]?.text ?? "";
  return /(?<!\p{L})(?:có ý kiến|ý kiến chỉ đạo)(?: chỉ đạo)?(?: như sau)?\s?:\s{0,3}$/iu.test(before);
}

/** Announcements of news and results: who is named in them stands there, and is told nothing without a word of order. */
const NEWS: ReadonlySet<string> = new Set(["báo tin", "công bố kết quả"]);

/** The body that announces tells what it does itself: "Thuế cơ sở 4 sử dụng con dấu mới". */
function isOwn(name: string, issuer: TaskReader["setting"]["issuer"]): boolean {
  const own = issuer?.name.toLowerCase() ?? "";
  const named = name.toLowerCase();
  // "Chủ tịch UBND xã tiếp công dân …" in the timetable of that body
  return (
    own === named || own.startsWith(`${named} `) || (own !== "" && HEAD_OF.test(named) && named.endsWith(` ${own}`))
  );
}

const HEAD_OF = /^(?:phó )?(?:chủ tịch|giám đốc|hiệu trưởng|trưởng|thủ trưởng|bí thư|lãnh đạo)(?!\p{L})/u;

/** "Sáng ngày 24/11/2025": a cell of a timetable that came as a line; not "Hằng tuần, Tổ thư ký gửi báo cáo vào thứ Sáu", whose time reaches from end to end. */
function isOnlyTime(text: string, times: readonly Span[]): boolean {
  return times.some(({ start, end }) => !/\p{L}/u.test(text.slice(0, start) + text.slice(end)));
}

/** Reasons for which a sentence below a heading of tasks may have been refused in error. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "noun phrase",
  "statement",
  "report of what was done",
  "state of things",
  "norm",
  "promise",
  "permission",
  "figures of what was done",
]);

/** True where a word after the first begins what is done, and a mark ends it. */
function readsAsSentence(text: string, owners: TaskReader["setting"]["owners"]): boolean {
  return (
    /[.;]\s{0,3}$/u.test(text) &&
    [...text.slice(0, 160).matchAll(/\s(?=\p{Ll})/gu)].some(({ index }) => owners.startsWithVerb(text, index + 1))
  );
}

/** Where the sentences of a text begin behind its first. */
function sentenceStarts(text: string): readonly number[] {
  return [...text.matchAll(/[.;] (?=\p{Lu})/gu)].map(({ index }) => index + 2);
}

/** "Quy định về việc …" names a document, though the words are a verb's too. */
const NAMES_DOCUMENT =
  /^(?:Quy định|Quy chế|Quy trình|Quy hoạch|Hướng dẫn|Phân công|Phân cấp|Tổ chức) (?:về|chức năng|của|thực hiện|một số)(?!\p{L})/u;

/** "Ban hành kèm theo Quyết định này:" over a list of what is issued. */
function issues(above: Block | undefined): boolean {
  return (
    above !== undefined &&
    /^(?:nay )?(?:ban hành|phê duyệt|công bố)(?![\p{L}])[^.;]{0,120}?(?:kèm (?:theo )?)?(?:quyết định|nghị quyết)(?: này)?\s{0,2}:?$/iu.test(
      above.text,
    )
  );
}
