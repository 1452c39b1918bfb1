import type { Block, MarkerKind } from "../../../../model/outline.js";
import { isSectionMarker } from "../continuation.js";
import { endOfOwnWords } from "../introduction.js";
import { listsMembers } from "../owners/members-below.js";
import { withoutNote } from "../notes.js";
import type { StatedOwner } from "../owners/owner-reader.js";
import type { TaskReader } from "../task-reader.js";

/** Markers that neither count nor letter. */
export const BULLETS: ReadonlySet<MarkerKind> = new Set(["dash", "plus", "star", "bullet"]);

const NAMES_SOME =
  /[,.;]\s{0,2}trong đó,? (?:cần |phải )?(?:chú ý|chú trọng|lưu ý|tập trung|ưu tiên)[^.;:]{0,60}:\s{0,3}$/iu;

/** Two clauses or more, in all some twenty words, closed by a full stop. */
function areClauses(text: string): boolean {
  return /[.;]\s{0,3}$/u.test(text) && /[.;] \p{L}/u.test(text) && text.split(" ").length > 20;
}

/**
 * Whether a block with others below it may order something itself. A numbered heading does so only where it asks somebody in a whole
 * sentence (the paragraphs behind it are its neighbours then); a bullet, lettered item or paragraph where it leads over to its list ("..., cụ thể:") or says who is to act - without
 * that, "a) Phổ biến pháp luật về đất đai" is a topic.
 */
export function mayOrder(block: Block, below: readonly Block[], reader: TaskReader): boolean {
  const { owners } = reader.setting;
  if (owners.isHeading(block.text) || listsMembers(block, reader)) return false;
  const stated = owners.stated(withoutNote(block.text, reader)).owners;
  const leads = stated.some(({ role }) => role === "lead");
  if (namesOwnersOnly(block.text.slice(0, endOfOwnWords(block.text)), stated)) return false;
  if (isSectionMarker(block) || block.marker?.kind === "star") {
    // "2. Sắp xếp lại các chợ. ⏎ … trên các mặt sau đây: ⏎ a) …": a heading over what introduces the list
    const isSentence =
      /[.;]\s{0,3}$/u.test(block.text) && below.every((child) => child.marker === null && !child.hasChildren);
    const isLong = block.text.split(" ").length > 14;
    // "2. Phối hợp với Hội Nông dân … ở từng thôn. ⏎ Dành ít nhất 20 suất …": the item orders, and so does the paragraph behind it.
    const ordersFirst =
      isSentence &&
      isLong &&
      owners.startsWithVerb(block.text) &&
      (areClauses(block.text) || isAskedApart(below[0], reader) || !startsWithLead(below[0], reader));
    // "1. Thực hiện nghiêm Nghị quyết số …; không đặt ra rào cản. ⏎ - …": several clauses over bullets are no heading
    const isParagraph =
      areClauses(block.text) &&
      below.every(({ marker }) => marker === null || BULLETS.has(marker.kind)) &&
      owners.startsWithVerb(block.text) &&
      !startsWithLead(below[0], reader);
    // "1. Trạm Y tế tiêm nhắc cho đàn chó trước ngày 20/3. ⏎ - …": short, and due
    const isDue = leads && /[.;]\s{0,3}$/u.test(block.text) && reader.deadlinesIn(block.text).length > 0;
    // "4. Xử lý nghiêm xe quá tải theo quy định, trong đó chú trọng các nội dung sau:": the whole is ordered, some of it named
    const isWhole = isLong && owners.startsWithVerb(block.text) && NAMES_SOME.test(block.text);
    return (
      block.text !== block.text.toUpperCase() &&
      ((leads && (isSentence || isLong)) || isDue || ordersFirst || isParagraph || isWhole)
    );
  }
  if (!leads && isTopicOfOthers(block, below, reader)) return false;
  const leadsOver = /[:]\s{0,3}$/u.test(block.text) || endOfOwnWords(block.text) < block.text.length - 3;
  return leads || (owners.startsWithVerb(block.text) && (leadsOver || /[.;] \p{Lu}/u.test(block.text)));
}

/** "b) Nâng cao chất lượng nguồn nhân lực: ⏎ - Bộ Y tế chủ trì: ⏎ …": who stands below has his own list, or says himself who acts. */
function isTopicOfOthers({ text }: Block, below: readonly Block[], reader: TaskReader): boolean {
  return (
    /^[^.;:]{3,140}:?\s{0,3}$/u.test(text) &&
    below.some(({ hasChildren }) => hasChildren) &&
    below.every((child) => child.hasChildren || startsWithLead(child, reader))
  );
}

/** True where the paragraph says itself who is to act: what stands before it is its topic. */
function startsWithLead(paragraph: Block | undefined, reader: TaskReader): boolean {
  return (
    paragraph !== undefined && reader.setting.owners.stated(paragraph.text).owners.some(({ role }) => role === "lead")
  );
}

/** "Đoàn Chủ tịch giao Ban Tuyên giáo …": a paragraph that asks somebody stands for itself, whatever is before it. */
function isAskedApart(paragraph: Block | undefined, reader: TaskReader): boolean {
  return paragraph !== undefined && reader.setting.owners.asked(paragraph.text).length > 0;
}

/** "Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan:" says who, and leaves what is to be done to its items. */
export function namesOwnersOnly(text: string, stated: readonly StatedOwner[]): boolean {
  const first = Math.min(...stated.map(({ span }) => span.start));
  // "Căn cứ Nghị quyết này, các Sở theo chức năng, nhiệm vụ được giao:"
  let rest = GROUNDS.test(text.slice(0, first)) ? " ".repeat(first) + text.slice(first) : text;
  for (const { span } of [...stated].sort((a, b) => b.span.start - a.span.start))
    rest = rest.slice(0, span.start) + " " + rest.slice(span.end);
  return (
    stated.length > 0 &&
    rest
      .replace(ROLE_WORDS, " ")
      .replace(/[\s,.;:]{1,40}/gu, " ")
      .trim()
      .split(" ").length <= 2
  );
}

const GROUNDS = /^(?:căn cứ|trên cơ sở)(?!\p{L})[^;:]{3,300},\s{0,2}$/iu;

const ROLE_WORDS =
  /(?<![\p{L}])(?:giao|yêu cầu|đề nghị|chủ trì|phối hợp|với|cùng|và|làm đầu mối|trong (?:Bộ|Sở|ngành|tỉnh)|chịu trách nhiệm|có trách nhiệm|theo|chức năng|nhiệm vụ|được giao|các|thực hiện)(?![\p{L}])/giu;
