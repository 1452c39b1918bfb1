import type { Block } from "../../../model/outline.js";
import { verdictOf } from "./verdict/block-verdict.js";
import { cardLines, closingLabels, isAct, itemLabels } from "./cards/card-lines.js";
import { contentCard } from "./cards/content-card.js";
import { taskOfCard, wholeHeading } from "./cards/cards.js";
import type { TaskDraft } from "./draft.js";
import { isOnlyHeading, isTopicOver, ownTitleEnd } from "./verdict/only-heading.js";
import { BULLETS, mayOrder } from "./verdict/may-order.js";
import { answerStart } from "./verdict/instruction.js";
import { endOfOwnWords, isHollow } from "./introduction.js";
import { continuationsOf, itemOf, type Item } from "./item.js";
import { tasksOfItem } from "./item-tasks.js";
import {
  asksBehindCitation,
  dutyAfterClosing,
  isClosingDuty,
  isRemark,
  isReportOfAll,
} from "./verdict/closing-duty.js";
import { headsRemarks, isNote, isNoteOfItem, isReference } from "./notes.js";
import { startOfOrder } from "./prose-orders.js";
import { sectionsOf } from "./sections/sections.js";
import { taskTables } from "./tables/task-tables.js";
import { tasksOfTable } from "./tables/table-tasks.js";
import type { TaskReader } from "./task-reader.js";
import { headingWords } from "./task-text.js";

/** Walks the blocks from the outermost down and gathers the tasks of items, introductions, cards and tables, in order of place. */
export function draftTasks(reader: TaskReader): readonly TaskDraft[] {
  const { blocks } = reader.setting.outline;
  const drafts: TaskDraft[] = [];
  const ordering = new Set<Block>();
  const sections = (block: Block): readonly string[] => sectionsOf(block, reader, (above) => ordering.has(above));
  const tables = taskTables(reader.setting);
  // "2. Phân công nhiệm vụ" over a task table introduces its rows.
  const overTables = new Map(tables.map(({ cells }) => [cells[0].parent, cells]));

  const visit = (block: Block): void => {
    if ((block.zone !== "body" && block.zone !== "annex") || headsRemarks(block)) return;
    const isApart = (child: Block): boolean =>
      isClosingDuty(child, reader) || asksBehindCitation(child, block, reader) || isReportOfAll(child, block, reader);
    const apart = reader.childrenOf(block).filter(isApart);
    visitItem(block, apart);
    for (const paragraph of apart) takeAfterClosing(paragraph);
  };

  const visitItem = (block: Block, apart: readonly Block[]): void => {
    const isAbout = (child: Block): boolean => isRemark(child, reader) || isReference(child, block, reader);
    const children = reader.childrenOf(block).filter((child) => !isAbout(child) && !apart.includes(child));
    // "Thời gian: …; Địa điểm: …" of an invitation describe the meeting.
    const announces = reader.setting.genre !== null;
    const counted = announces ? null : contentCard(block, children, reader);
    if (counted) {
      drafts.push(...counted.acts.map((act) => taskOfCard(act, counted.lines, sections(act.block), reader)));
      for (const order of counted.orders) visit(order);
      return;
    }
    const lines = announces ? null : cardLines(block, children, reader);
    if (lines) {
      drafts.push(taskOfCard(wholeHeading(block), lines, sections(block), reader));
      return;
    }
    const closing = announces ? null : closingLabels(block, children, reader);
    if (closing) {
      // "2. Khảo sát nhu cầu ⏎ Điều tra, đánh giá nhu cầu của … ⏎ Đơn vị chủ trì: …": the paragraph says in full what the heading names
      const isOverItems = closing.items.some(({ marker, hasChildren }) => marker !== null && !hasChildren);
      if (isOverItems && block.text !== block.text.toUpperCase() && isAct(block.text, reader)) {
        drafts.push(taskOfCard(wholeHeading(block), closing.lines, sections(block), reader));
        ordering.add(block);
      }
      for (const child of closing.items) visit(child);
      return;
    }
    if (children.length === 0 && (announces || block.parent !== null) && reader.labelLine(block)) return;
    const labels = children.length === 0 ? labelLinesAfter(block, reader) : [];
    const ownLines = announces ? null : cardLines(block, labels, reader);
    if (ownLines) {
      drafts.push(taskOfCard(wholeHeading(block), ownLines, sections(block), reader));
      return;
    }
    const continuations = continuationsOf(block, children, reader.above(block));
    const below = children.filter((child) => !continuations.includes(child));
    const rows = overTables.get(block.id);
    if (rows && children.length === 0) {
      introduce(block, rows);
      return;
    }
    const isHeading =
      (continuations.length > 0 && isOnlyHeading(block, reader)) || isTopicOver(block, continuations[0], reader);
    if (below.length === 0 && !isHeading) {
      take(
        itemOf([block, ...continuations.filter((paragraph) => !isNote(paragraph) || isNoteOfItem(paragraph, reader))]),
        block,
        0,
      );
      return;
    }
    // "4.1. Vụ Pháp chế tổ chức tập huấn. ⏎ Thời gian thực hiện: Quý II/2014"
    if (isSentence(block) && below.every((child) => child.marker === null && isAside(child, reader))) {
      take(itemOf([block, ...continuations, ...below]), block, 0);
      return;
    }
    if (!isHeading) introduce(block, below);
    for (const child of [...continuations, ...below]) visit(child);
  };

  const take = (item: Item, block: Block, from: number): void => {
    const petition = reader.sections.isPetition(block) ? answerStart(item.text, reader.cuesIn(item.text)) : null;
    const order = reader.isPlaced(block) ? 0 : startOfOrder(item.text, (text) => reader.asks(text));
    const body = { start: petition ?? Math.max(from, ownTitleEnd(item.text), order), end: item.text.length };
    const verdict = verdictOf(item.text, body, block, reader, { answersPetition: petition !== null });
    const labels =
      verdict.kind !== "target" && petition === null && reader.setting.genre === null ? itemLabels(item, reader) : null;
    if (labels && reader.isPlaced(block)) {
      const words = { start: body.start, end: labels.end };
      drafts.push(taskOfCard({ block, item, words }, labels.lines, sections(block), reader));
      return;
    }
    if (!verdict.kind) return;
    const section =
      petition === null ? sections(block) : [...sections(block), headingWords("", item.text.slice(0, petition))];
    drafts.push(...tasksOfItem({ item, body, verdict, section, criteria: criteriaAbove(block, reader) }, reader));
  };

  // "Yêu cầu các sở thực hiện nghiêm Chỉ thị này. Giao Sở Y tế theo dõi, báo cáo.": behind a list, and no part of its last item.
  const takeAfterClosing = (paragraph: Block): void => {
    const item = itemOf([paragraph]);
    const body = { start: dutyAfterClosing(item.text, reader) ?? 0, end: item.text.length };
    const verdict = verdictOf(item.text, body, paragraph, reader);
    if (verdict.kind)
      drafts.push(...tasksOfItem({ item, body, verdict, section: [], criteria: [], isApart: true }, reader));
  };

  // An introducing item that orders something itself is a task beside its items.
  const introduce = (block: Block, below: readonly Block[]): void => {
    const { text } = block;
    // Before the sections of a document background comes first, the order last.
    const end = endOfOwnWords(text);
    const body = { start: reader.isPlaced(block) ? 0 : lastSentence(text.slice(0, end)), end };
    if (!mayOrder(block, below, reader) || isHollow(text.slice(body.start), reader.setting.book)) return;
    if (reader.sections.isPetition(block) || onlyAsks(text, body.start, reader)) return;
    const item = itemOf([block]);
    const verdict = verdictOf(item.text, body, block, reader);
    if (!verdict.kind || below.length === 0) return;
    ordering.add(block);
    drafts.push(
      ...tasksOfItem({ item, body, verdict, section: sections(block), criteria: criteriaAbove(block, reader) }, reader),
    );
  };

  for (const block of blocks) if (block.parent === null && !block.cell) visit(block);
  // The rows of a timetable say who sits where, not what is to be done.
  for (const { table, cells } of reader.setting.genre === null ? tables : []) {
    const rows = tasksOfTable(table, cells, sections(cells[0]), reader);
    // "2. Hiện trạng hạ tầng" over a table: projects of years gone by, unless a row is still due
    if (reader.sections.around(cells[0]) !== "assessment" || rows.some((row) => isAhead(row, reader.setting)))
      drafts.push(...rows);
  }
  return drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True where a row is due again and again, or after the document's own day. */
function isAhead({ deadline }: TaskDraft, { issuedOn, year }: TaskReader["setting"]): boolean {
  const own = issuedOn ?? year?.toString();
  const due = deadline?.end ?? deadline?.start;
  return deadline?.kind === "recurring" || (own !== undefined && due != null && due > own);
}

/** Nothing behind those who are asked but the colon, or "một số nội dung như sau:". */
const ASKS_LIST =
  /^\s{0,2}(?:\([^()]{0,80}\)\s?)?(?:(?:tập trung )?(?:thực hiện |triển khai |lưu ý |quan tâm )?(?:một số|các|những) (?:nội dung|việc|nhiệm vụ|công việc|vấn đề|yêu cầu)(?: (?:như sau|sau đây|sau|cụ thể sau|cụ thể như sau))?)?:\s{0,3}$/u;

/** "Thứ hai, về tiến độ dự án, đề nghị UBND xã Ia Krông:" - whom, and nothing what for. */
function onlyAsks(text: string, from: number, reader: TaskReader): boolean {
  const last = reader.setting.owners.asked(text.slice(from)).at(-1);
  return last !== undefined && ASKS_LIST.test(text.slice(from + last.span.end));
}

function isSentence({ text }: Block): boolean {
  return /[.;]\s{0,3}$/u.test(text) && text.split(" ").length > 8;
}

/** A line that only says when, where or with what money. */
function isAside(block: Block, reader: TaskReader): boolean {
  const kind = reader.labelLine(block)?.kind;
  return kind === "time" || kind === "place" || kind === "funding";
}

/** Where the last sentence of a paragraph begins; 0 where it has one only. */
function lastSentence(text: string): number {
  return [...text.matchAll(/[.;!?] (?=\p{Lu})/gu)].reduce((_, { index }) => index + 2, 0);
}

/** The label lines that follow an unmarked paragraph of a section: "Rà soát thủ tục. ⏎ [-] Đơn vị chủ trì: … ⏎ [-] Thời gian: …". */
function labelLinesAfter(block: Block, reader: TaskReader): readonly Block[] {
  if (block.marker !== null || block.parent === null) return [];
  const siblings = reader.children.get(block.parent) ?? [];
  const after = siblings.slice(siblings.indexOf(block) + 1);
  const end = after.findIndex(
    (sibling) => (sibling.marker && !BULLETS.has(sibling.marker.kind)) || reader.labelLine(sibling) === null,
  );
  return end < 0 ? after : after.slice(0, end);
}

function criteriaAbove(block: Block, reader: TaskReader): readonly number[] {
  for (const above of reader.above(block)) {
    const { criterionOfHeading, criteriaIn } = reader.setting;
    const number = criterionOfHeading(above.text);
    if (number !== null) return [number];
    // "Tiêu chí số 14 về Y tế và tiêu chí số 17 về Môi trường"
    if (/^(?:các )?(?:tiêu chí|chỉ tiêu)(?![\p{L}])/iu.test(above.text) && above.text.length <= 160)
      return criteriaIn(above.text);
  }
  return [];
}
