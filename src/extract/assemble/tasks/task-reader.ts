import type { Block, BlockId, Outline } from "../../../model/outline.js";
import { shift, type Span } from "../../../model/span.js";
import type { CellAddress, Line, SourceText } from "../../../model/source.js";
import { prepare } from "../../../patternbook/match.js";
import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { remembered } from "../../../text/remembered.js";
import { findDeadlines, type DeadlineContext, type FoundDeadline } from "../../find/deadlines.js";
import { isClosingFormula } from "../../outline/closing-formula.js";
import { standsAmongOwners } from "./among-owners.js";
import { isSectionMarker } from "./continuation.js";
import { childrenByParent } from "./item.js";
import { type Cue, cuesIn, type Verdict } from "./instruction.js";
import { type LabelKind, type LabelLine, labelKindOf, labelLineOf } from "./labels.js";
import type { OwnerReader, Stated, StatedOwner } from "./owner-reader.js";
import { sectionKindOf, type SectionKind } from "./section-kind.js";

/** What the document says of itself that its tasks depend on. */
export interface TaskSetting {
  readonly source: SourceText;
  readonly outline: Outline;
  readonly book: PatternBook;
  readonly owners: OwnerReader;
  /** Canonical name of the issuing body; null where unknown. */
  readonly issuer: { readonly name: string; readonly text: string } | null;
  /** ISO, perhaps partial. */
  readonly issuedOn: string | null;
  readonly year: number | null;
  /** The kind of announcement that the document is ("lịch", "tuyển dụng"): it orders only whom it names. Null for all others. */
  readonly genre: string | null;
  readonly criteriaIn: (text: string) => readonly number[];
  readonly criterionOfHeading: (text: string) => number | null;
}

/** An item of the document, and whether it was taken for a task. */
export interface Considered {
  readonly block: BlockId;
  /** In the source text. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** True for a sentence with a verb, below a heading of tasks, that was not taken for a task. */
  readonly isLeftOut: boolean;
}

/** A deadline found in a block above, to be inherited. */
export interface DeadlineAbove {
  readonly block: Block;
  readonly deadline: FoundDeadline;
}

/** "Mục đích, yêu cầu:" without a number, over its items. */
const SHORT_HEAD = /^[^.;:]{3,50}:\s{0,3}$/u;

/** The answers about blocks that the reading of tasks asks again and again; each is found once. */
export class TaskReader {
  readonly setting: TaskSetting;
  /** Every item that was asked whether it orders something, with the answer. */
  readonly considered: Considered[] = [];
  readonly children: ReadonlyMap<BlockId | null, readonly Block[]>;
  readonly #owners = new Map<BlockId, readonly StatedOwner[]>();
  readonly #sections = new Map<BlockId, SectionKind | null>();
  readonly #cues = new Map<string, readonly Cue[]>();
  readonly #cellLines = new Map<string, Line[]>();
  readonly #labelLines = new Map<BlockId, LabelLine | null>();
  #closing: number | null = null;
  readonly #deadlines = new Map<string, readonly FoundDeadline[]>();
  readonly #inCells = new Map<string, readonly FoundDeadline[]>();
  readonly #inLabels = new Map<string, readonly FoundDeadline[]>();
  /** Texts made ready for all fields that are looked for in them. */
  readonly #prepared = remembered(prepare);
  readonly #above = new Map<BlockId, readonly Block[]>();
  /** What the words announce that a label may begin with. */
  readonly labelKind: (words: string) => LabelKind | null;

  constructor(setting: TaskSetting) {
    this.setting = setting;
    this.children = childrenByParent(setting.outline.blocks);
    this.labelKind = remembered((words) => labelKindOf(words, setting.book));
  }

  /** Notes what was decided about an item, for `explain`. */
  consider(item: Considered): void {
    this.considered.push(item);
  }

  childrenOf(block: Block): readonly Block[] {
    return this.children.get(block.id) ?? [];
  }

  /** The lines of a table's cell, in order. */
  linesOf(cell: Block): readonly Line[] {
    if (this.#cellLines.size === 0)
      for (const line of this.setting.source.lines) {
        if (!line.cell) continue;
        const key = cellKey(line.cell);
        const lines = this.#cellLines.get(key);
        if (lines) lines.push(line);
        else this.#cellLines.set(key, [line]);
      }
    return cell.cell ? (this.#cellLines.get(cellKey(cell.cell)) ?? []) : [];
  }

  /** The blocks above, nearest first. */
  above(block: Block): readonly Block[] {
    const known = this.#above.get(block.id);
    if (known) return known;
    const chain: Block[] = [];
    for (let id = block.parent; id !== null;) {
      const next: Block | undefined = this.setting.outline.blocks[id];
      if (!next) break;
      chain.push(next);
      id = next.parent;
    }
    this.#above.set(block.id, chain);
    return chain;
  }

  /** Leads that a block gives to those below it. */
  leadsGivenBy(block: Block): readonly StatedOwner[] {
    let leads = this.#owners.get(block.id);
    if (!leads) {
      const { owners } = this.setting;
      const given = this.isPlaced(block) ? owners.above(block.text) : owners.asked(block.text);
      leads = given.filter((owner) => owner.role === "lead");
      // "Cục Thú y chỉ đạo các địa phương:" - who is to act is who introduces the list.
      if (leads.length === 0 && this.isPlaced(block) && /:\s{0,3}$/u.test(block.text))
        leads = owners.stated(block.text).owners.filter((owner) => owner.role === "lead");
      if (leads.length === 0 && standsAmongOwners(block, this)) leads = owners.kinds(block.text);
      this.#owners.set(block.id, leads);
    }
    return leads;
  }

  /** The nearest block above that names leads, and those leads; levels are not added up. */
  leadsAbove(block: Block): { readonly from: Block; readonly leads: readonly StatedOwner[] } | null {
    for (const from of this.above(block)) {
      // A recorded petition names whom it asks, not who is to act.
      if (this.#ownSectionKind(from) !== "petition" && this.sectionKind(from) === "petition" && this.isPetition(from))
        continue;
      const given = this.leadsGivenBy(from);
      const leads = given.length > 0 ? given : this.#subjectsOf(from, block);
      if (leads.length > 0) return { from, leads };
    }
    return null;
  }

  /** "1. Vụ Pháp chế có trách nhiệm … ⏎ Tổng hợp báo cáo …": an unmarked paragraph without subject has that of its numbered item. */
  #subjectsOf(from: Block, block: Block): readonly StatedOwner[] {
    const { owners } = this.setting;
    const isNext = block.marker === null && block.parent === from.id && isSectionMarker(from);
    if (!isNext || !/[.;]\s{0,3}$/u.test(from.text) || !owners.startsWithVerb(block.text)) return [];
    return owners.stated(from.text).owners.filter((owner) => owner.role === "lead");
  }

  /** True for an item directly below a heading of petitions: what was asked, not what is ordered. */
  isPetition(block: Block): boolean {
    const parent = this.above(block)[0];
    return parent !== undefined && this.#ownSectionKind(parent) === "petition";
  }

  /** What the innermost heading above the block (or the block itself, where it has others below it) says its section is. */
  sectionKind(block: Block): SectionKind | null {
    for (const heading of [block, ...this.above(block)]) {
      // "6. Phòng Nội vụ căn cứ tình hình, rà soát chế độ." before a closing paragraph is an item, whatever stands below it.
      if (heading === block && (!heading.hasChildren || isSentence(heading.text))) continue;
      const kind = this.#ownSectionKind(heading);
      if (kind) return kind;
    }
    return null;
  }

  #ownSectionKind(block: Block): SectionKind | null {
    let kind = this.#sections.get(block.id);
    if (kind === undefined) {
      kind = this.#tellsSomebody(block)
        ? "task"
        : isSectionMarker(block) ||
            block.marker?.kind === "star" ||
            (block.marker === null && block.hasChildren && (block.bold || SHORT_HEAD.test(block.text)))
          ? this.#asHeaded(block, sectionKindOf(block, this.setting.book))
          : // "Để hoàn thành chỉ tiêu năm, Ban Thường vụ yêu cầu:" below an assessment
            block.marker === null && block.hasChildren && ORDERS_BELOW.test(block.text)
            ? "task"
            : null;
      this.#sections.set(block.id, kind);
    }
    return kind;
  }

  /** "Yêu cầu Phòng Nội vụ và các xã:" over a list, wherever it stands. */
  #tellsSomebody(block: Block): boolean {
    const isOrder = block.marker === null && block.hasChildren && TELLS.test(block.text);
    return isOrder && this.leadsGivenBy(block).length > 0;
  }

  /** "2. Yêu cầu:" in a document that has no "Mục đích" says what is asked, not what a plan requires of itself. */
  #asHeaded({ text }: Block, kind: SectionKind | null): SectionKind | null {
    if (kind !== "purpose" || !/^(?:về )?yêu cầu\s?:?$/iu.test(text.trim())) return kind;
    return this.setting.outline.blocks.some((other) => /^mục đích(?!\p{L})/iu.test(other.text)) ? kind : null;
  }

  /** True for a paragraph of the body that is the closing formula, or comes after it. */
  isAfterClosing(block: Block): boolean {
    this.#closing ??=
      this.setting.outline.blocks.find(
        ({ zone, parent, marker, text }) =>
          zone === "body" && parent === null && marker === null && isClosingFormula(text),
      )?.id ?? Number.POSITIVE_INFINITY;
    return block.id >= this.#closing;
  }

  /** True where the block stands below a numbered heading, or is numbered or listed itself. */
  isPlaced(block: Block): boolean {
    return block.marker !== null || this.above(block).some((other) => other.marker !== null);
  }

  /** The owners stated in a part of a text, read by itself: what stands before it does not count. Spans are in the whole text. */
  statedIn(text: string, part: Span): Stated {
    const { owners, label } = this.setting.owners.stated(text.slice(part.start));
    if (part.start === 0) return { owners, label };
    return {
      owners: owners.map((owner) => ({ ...owner, span: shift(owner.span, part.start) })),
      label: label && shift(label, part.start),
    };
  }

  /** The telling words of a text, see `cuesIn`. */
  cuesIn(text: string): readonly Cue[] {
    let cues = this.#cues.get(text);
    if (!cues) this.#cues.set(text, (cues = cuesIn(this.#prepared(text), this.setting.book)));
    return cues;
  }

  deadlinesIn(text: string, where: Partial<Pick<DeadlineContext, "cell" | "label">> = {}): readonly FoundDeadline[] {
    const known = where.cell === true ? this.#inCells : where.label === true ? this.#inLabels : this.#deadlines;
    let found = known.get(text);
    if (!found) {
      const { issuedOn, year, book } = this.setting;
      const context = { issuedOn, year, cell: where.cell ?? false, label: where.label ?? false };
      found = findDeadlines(this.#prepared(text), context, book);
      known.set(text, found);
    }
    return found;
  }

  /** What a line "Thời gian: …", "Kinh phí: …" in a list is the label of; null for a line that orders something. */
  labelLine(block: Block): LabelLine | null {
    let line = this.#labelLines.get(block.id);
    if (line === undefined) this.#labelLines.set(block.id, (line = this.#readLabelLine(block)));
    return line;
  }

  #readLabelLine(block: Block): LabelLine | null {
    const line = labelLineOf(block.text, this.setting.book);
    if (!line || line.kind === "content") return null;
    if (line.kind === "purpose") return line;
    const { owners } = this.setting;
    const value = block.text.slice(line.valueStart);
    const isOwner =
      line.kind === "lead" || line.kind === "performer" || line.kind === "coordinator" || line.kind === "approver";
    return isOwner ||
      (!owners.startsWithVerb(value) && !owners.stated(value).owners.some(({ role }) => role === "lead"))
      ? line
      : null;
  }

  /** The line "Thời gian thực hiện: …" among a block's siblings that closes the items before it, or opens all of them. */
  #timeLineOf(block: Block): DeadlineAbove | null {
    const siblings = this.children.get(block.parent) ?? [];
    const at = siblings.indexOf(block);
    const isTime = (sibling: Block | undefined): boolean =>
      sibling !== undefined && this.labelLine(sibling)?.kind === "time";
    const closing = siblings.slice(at + 1).find(isTime);
    // "- Thời gian kiểm tra: …" in the middle of a list is one thing among others
    const closes = closing && siblings.slice(siblings.indexOf(closing) + 1).every((later) => this.labelLine(later));
    const line = (closes ? closing : undefined) ?? (isTime(siblings[0]) ? siblings[0] : undefined);
    const deadline = line ? this.deadlinesIn(line.text, { label: true })[0] : undefined;
    return line && deadline ? { block: line, deadline } : null;
  }

  /** "1. Tháng 9/2025": a heading that is nothing but a time is read as a time cell is. */
  #deadlinesOfHeading(heading: Block): readonly FoundDeadline[] {
    const found = this.deadlinesIn(heading.text);
    if (found.length > 0 || !isSectionMarker(heading) || heading.text.length > 40) return found;
    const whole = heading.text.replace(/[:.\s]{1,4}$/u, "");
    return this.deadlinesIn(whole, { cell: true }).filter(({ span }) => span.start === 0 && span.end === whole.length);
  }

  /** The nearest deadline stated by a block above that introduces this one, or by a line about time in its own list. */
  deadlineAbove(block: Block): DeadlineAbove | null {
    const line = block.parent === null || block.cell ? null : this.#timeLineOf(block);
    if (line) return line;
    for (const from of this.above(block)) {
      const found = this.#deadlinesOfHeading(from);
      const own = found.filter((deadline) =>
        isSectionMarker(from)
          ? bindsSection(from, deadline)
          : this.isPlaced(from)
            ? !isPurpose(from, deadline)
            : isOrdered(from, deadline),
      );
      const deadline = own[own.length - 1];
      if (deadline) return { block: from, deadline };
    }
    return null;
  }
}

const TELLS = /^(?:yêu cầu|đề nghị|giao|phân công) [^.;:]{3,240}:\s{0,3}$/iu;

const ORDERS_BELOW =
  /(?<![\p{L}])(?:yêu cầu|đề nghị|giao)(?:[^.;:]{0,120}(?:nhiệm vụ|nội dung|giải pháp|việc|công việc)[^.;:]{0,20})?\s?:\s{0,3}$/iu;

function isSentence(text: string): boolean {
  return /[.;]\s{0,3}$/u.test(text) && text.split(" ").length > 12;
}

function cellKey({ table, row, column }: CellAddress): string {
  return `${table}/${row}/${column}`;
}

/** A heading hands its deadline down where it begins with it, ends with it, or bounds it; "Kế hoạch năm 2025" does not. */
function bindsSection(heading: Block, { kind, span }: FoundDeadline): boolean {
  const around = `${heading.text.slice(0, span.start)}${heading.text.slice(span.end)}`.replace(/[()[\]:;.,\s-]/gu, "");
  return (
    kind === "before" || kind === "by" || kind === "recurring" || kind === "within" || span.start === 0 || around === ""
  );
}

/** "Để xã đạt chuẩn vào năm 2024, … yêu cầu:": the year of the purpose binds nobody. */
function isPurpose({ text }: Block, { span }: FoundDeadline): boolean {
  return /^(?:để|nhằm)(?![\p{L}])/iu.test(text) && !isOrdered({ text }, { span });
}

/** Outside all sections ("UBND xã ban hành Kế hoạch năm 2024 như sau:") a date binds only what is ordered before it. */
function isOrdered({ text }: Pick<Block, "text">, { span }: Pick<FoundDeadline, "span">): boolean {
  return /(?<![\p{L}])(?:yêu cầu|đề nghị|giao)(?![\p{L}])/iu.test(text.slice(0, span.start));
}
