import type { Block } from "../../../../model/outline.js";
import { shift } from "../../../../model/span.js";
import type { FoundDeadline } from "../../../find/deadlines.js";
import { isSectionMarker } from "../continuation.js";
import { BULLETS } from "../verdict/may-order.js";
import type { TaskReader } from "../task-reader.js";

/** A deadline found in a block above, to be inherited. */
export interface DeadlineAbove {
  readonly block: Block;
  readonly deadline: FoundDeadline;
}

/** The nearest deadline stated by a block above that introduces this one, or by a line about time in its own list or in the one it introduces. */
export function deadlineAbove(block: Block, reader: TaskReader): DeadlineAbove | null {
  const line = block.parent === null || block.cell ? null : (timeLineIn(block, reader) ?? timeLineOf(block, reader));
  const day = line ?? (block.marker === null || block.cell ? null : dayLineBefore(block, reader));
  if (day) return day;
  for (const from of reader.above(block)) {
    if (block.marker === null && !block.cell && isComplete(from)) continue;
    const found = deadlinesOfHeading(from, reader);
    const own = found.filter((deadline) =>
      isSectionMarker(from)
        ? bindsSection(from, deadline) && !isPurpose(from, deadline)
        : reader.isPlaced(from)
          ? !isPurpose(from, deadline)
          : isOrdered(from, deadline) || isNothingElse(from, deadline),
    );
    const deadline = own[own.length - 1];
    if (deadline) return { block: from, deadline };
    // "I. Tuyên truyền ⏎ 1. Nội dung ⏎ a) … ⏎ 2. Đơn vị chủ trì: … ⏎ 3. Thời gian: …"
    const closing = from.parent === null && from.marker === null ? null : timeLineIn(from, reader);
    if (closing) return closing;
    const note = reader.closingNote(from);
    const noted = note && dueOf(note, reader);
    if (noted) return noted;
  }
  return null;
}

/**
 * "3. Giao Vụ Bảo hiểm y tế trả lời … trong 05 ngày làm việc. ⏎ Văn phòng Bộ theo dõi …": an item that ends its sentence introduces no
 * unmarked paragraph behind it.
 */
function isComplete({ marker, text }: Block): boolean {
  return marker !== null && text.length > LONGEST_TITLE && /[.…]["”)]?\s{0,2}$/u.test(text);
}

/** "1.2. Tổ chức tiêm chủng. ⏎ - Lập danh sách … ⏎ - Thời gian hoàn thành: …": the line that closes the items of a block is said of the block too. */
function timeLineIn(block: Block, reader: TaskReader): DeadlineAbove | null {
  const children = reader.childrenOf(block);
  const at = children.findIndex((child) => isTime(child, reader));
  const line = children[at];
  if (!line) return timeLineUnderLast(children, reader);
  if (at === 0 || line.hasChildren || !children.slice(at + 1).every((later) => reader.labelLine(later))) return null;
  return dueOf(line, reader);
}

/** The line "Thời gian thực hiện: …" among a block's siblings that closes the items before it, or opens all of them. */
function timeLineOf(block: Block, reader: TaskReader): DeadlineAbove | null {
  const siblings = reader.children.get(block.parent) ?? [];
  const at = siblings.indexOf(block);
  const closing = siblings.slice(at + 1).find((sibling) => isTime(sibling, reader));
  // "- Thời gian kiểm tra: …" in the middle of a list is one thing among others
  const closes = closing && siblings.slice(siblings.indexOf(closing) + 1).every((later) => reader.labelLine(later));
  const line = closes ? closing : (ownTimeLine(block, siblings[at + 1], reader) ?? siblings[0]);
  return line && isTime(line, reader) ? dueOf(line, reader) : timeLineUnderLast(siblings, reader);
}

/** "Lập danh sách … ⏎ Thời gian hoàn thành: … ⏎ Khám sàng lọc … ⏎ Thời gian hoàn thành: …": of unmarked paragraphs each has its own line behind it. */
function ownTimeLine(block: Block, next: Block | undefined, reader: TaskReader): Block | null {
  return block.marker === null && next?.marker === null && isTime(next, reader) ? next : null;
}

/**
 * "Trong đó: ⏎ + Khoa Nhi: … ⏎ + Khoa Sản: … ⏎ Thời gian thực hiện: …": the unmarked line behind a list stands under its last item, but is
 * said of all; not where another item says when itself.
 */
function timeLineUnderLast(items: readonly Block[], reader: TaskReader): DeadlineAbove | null {
  const last = items.at(-1);
  const line = last && reader.childrenOf(last).at(-1);
  if (!line || line.marker !== null || !isTime(line, reader) || items.length < 2) return null;
  const isList = items.every(({ marker }) => marker && BULLETS.has(marker.kind) && marker.kind === last.marker?.kind);
  const saysWhen = (item: Block): boolean =>
    isTime(item, reader) || reader.deadlinesIn(item.text).length > 0 || reader.childrenOf(item).some(saysWhen);
  const isAlone = !items.slice(0, -1).some(saysWhen) && reader.deadlinesIn(last.text).length === 0;
  return isList && isAlone ? dueOf(line, reader) : null;
}

function isTime(block: Block, reader: TaskReader): boolean {
  return reader.labelLine(block)?.kind === "time";
}

/** "Sáng ngày 25/02 ⏎ - Đội nghi lễ đón đại biểu. ⏎ - …": the unmarked line of a day before the items of a list. */
function dayLineBefore(block: Block, reader: TaskReader): DeadlineAbove | null {
  const siblings = reader.children.get(block.parent) ?? [];
  const line = siblings.slice(0, siblings.indexOf(block)).findLast(({ marker }) => marker === null);
  const deadline = line && !line.hasChildren && isDay(line.text) ? timeOfHeading(line, reader) : null;
  return line && deadline ? { block: line, deadline } : null;
}

function dueOf(line: Block, reader: TaskReader): DeadlineAbove | null {
  const deadline = reader.deadlinesIn(line.text, { label: true })[0];
  return deadline ? { block: line, deadline } : null;
}

/** "1. Tháng 9/2025", "Quý II": a heading that is nothing but a time is read as a time cell is. */
function deadlinesOfHeading(heading: Block, reader: TaskReader): readonly FoundDeadline[] {
  const found = reader.deadlinesIn(heading.text);
  if (found.length === 0 && isDay(heading.text)) return daysOf(heading.text, reader);
  if (found.length === 0 && STAGE.test(heading.text)) return deadlinesOfStage(heading.text, reader);
  const isTitle = isSectionMarker(heading) || heading.marker === null;
  if (found.length > 0 || !isTitle || heading.text.length > 40) return found;
  const whole = heading.text.replace(/[:.\s]{1,4}$/u, "");
  return reader.deadlinesIn(whole, { cell: true }).filter(({ span }) => span.start === 0 && span.end === whole.length);
}

/**
 * A heading hands its deadline down where it begins with it, bounds it, or is that of a stage ("Giai đoạn 1: từ ngày …"); "Kế hoạch năm
 * 2025" does not.
 */
function bindsSection(heading: Block, deadline: FoundDeadline): boolean {
  const { kind, span } = deadline;
  return (
    kind === "before" ||
    kind === "by" ||
    kind === "recurring" ||
    kind === "within" ||
    span.start === 0 ||
    STAGE.test(heading.text) ||
    isDay(heading.text) ||
    isNothingElse(heading, deadline) ||
    isInLastBracket(heading, deadline)
  );
}

const STAGE =
  /^(?:giai đoạn|bước|đợt|vòng|chặng) (?:thứ )?(?:\d{1,2}(?![\p{L}\d])|[IVX]{1,4}(?!\p{L})|một|hai|ba|nhất|cuối)/iu;

/** "Giai đoạn 1 (từ ngày 05/3 đến ngày 20/3)", "Đợt 2: tháng 9/2024": behind the bracket or the colon stands when. */
function deadlinesOfStage(text: string, reader: TaskReader): readonly FoundDeadline[] {
  const [before = "", when] = /^[^:(]{1,120}[:(]\s{0,2}(.{4,120}?)[).:\s]{0,3}$/u.exec(text)?.slice(0, 2) ?? [];
  if (when === undefined) return [];
  const start = before.lastIndexOf(when);
  return reader.deadlinesIn(when, { label: true }).map((found) => ({ ...found, span: shift(found.span, start) }));
}

const DAY =
  /^(?:(?:buổi )?(?:sáng|chiều|tối)|ngày (?:thứ )?(?:\d{1,2}(?![\d/])|nhất|một|hai|ba|tư|năm|sáu|bảy|cuối)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu;

const LONGEST_DAY = 90;

/** A marked line that is longer and ends in a full stop is a sentence, no title. */
const LONGEST_TITLE = 90;

/** "Ngày thứ nhất (24/8/2026)", "Sáng thứ Hai, ngày 24/8/2026": a heading of a timetable. */
export function isDay(text: string): boolean {
  return text.length <= LONGEST_DAY && DAY.test(text);
}

const DATE = /(?:ngày )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)(?![\d/])/iu;

/** The date that a timetable's heading names, as the day on which it is done. */
function daysOf(text: string, reader: TaskReader): readonly FoundDeadline[] {
  const date = DATE.exec(text);
  if (!date) return [];
  return reader
    .deadlinesIn(date[0], { cell: true })
    .map((found) => ({ ...found, kind: "on" as const, start: found.end, span: shift(found.span, date.index) }));
}

/** When a heading says that what stands below it is done; null where it does not say. */
export function timeOfHeading(heading: Block, reader: TaskReader): FoundDeadline | null {
  return deadlinesOfHeading(heading, reader)[0] ?? null;
}

/** True where a heading says when, and nothing else. */
function isNothingElse({ text }: Block, { span }: FoundDeadline): boolean {
  return !/[\p{L}\d]/u.test(`${text.slice(0, span.start)}${text.slice(span.end)}`);
}

const WHEN_ONLY =
  /\((?:dự kiến|hoàn thành|xong|thực hiện|triển khai|thời gian(?: thực hiện| hoàn thành)?)?[:\s]{0,2}$/iu;

/** "3. Tổ Đất đai (hoàn thành trong quý II/2025)": a bracket at the end that says when, and nothing else. */
function isInLastBracket({ text }: Block, { span }: FoundDeadline): boolean {
  return WHEN_ONLY.test(text.slice(0, span.start)) && /^\)[.:;\s]{0,3}$/u.test(text.slice(span.end));
}

/** "Để xã đạt chuẩn vào năm 2024, … yêu cầu:": the year of the purpose binds nobody. */
function isPurpose({ text }: Block, { span }: FoundDeadline): boolean {
  return /^(?:để|nhằm)(?![\p{L}])/iu.test(text) && !isOrdered({ text }, { span });
}

/** Outside all sections ("UBND xã ban hành Kế hoạch năm 2024 như sau:") a date binds only what is ordered before it. */
function isOrdered({ text }: Pick<Block, "text">, { span }: Pick<FoundDeadline, "span">): boolean {
  return /(?<![\p{L}])(?:yêu cầu|đề nghị|giao)(?![\p{L}])/iu.test(text.slice(0, span.start));
}
