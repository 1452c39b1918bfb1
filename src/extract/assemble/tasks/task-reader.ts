import type { Owner } from "../../../model/directive.js";
import type { Block, BlockId, Outline } from "../../../model/outline.js";
import { shift, type Span } from "../../../model/span.js";
import type { CellAddress, Line, SourceText } from "../../../model/source.js";
import { prepare } from "../../../patternbook/phrase/match.js";
import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { remembered } from "../../../text/remembered.js";
import { findDeadlines, type DeadlineContext, type FoundDeadline } from "../../find/deadlines.js";
import { isClosingFormula } from "../../outline/closing-formula.js";
import { ordersInProse } from "./prose-orders.js";
import { childrenByParent } from "./item.js";
import { type Cue, cuesIn, type Verdict } from "./verdict/standing.js";
import { type LabelKind, type LabelLine, labelKindOf, labelLineOf } from "./cards/labels.js";
import { LeadsAbove } from "./owners/leads-above.js";
import { tellsWhat } from "./cards/label-orders.js";
import { closingNote } from "./notes.js";
import type { OwnerReader, Stated } from "./owners/owner-reader.js";
import { inferredLead } from "./owners/owners-of-task.js";
import { asksBelow } from "./owners/addressed-leads.js";
import { SectionKinds } from "./sections/section-kinds.js";

/** What the document says of itself that its tasks depend on. */
export interface TaskSetting {
  readonly source: SourceText;
  readonly outline: Outline;
  readonly book: PatternBook;
  readonly owners: OwnerReader;
  /** Canonical name of the issuing body; null where unknown. */
  readonly issuer: { readonly name: string; readonly text: string } | null;
  /** Those whom the letter addresses; empty for all other documents. */
  readonly addressed: readonly Owner[];
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

/** The answers about blocks that the reading of tasks asks again and again; each is found once. */
export class TaskReader {
  readonly setting: TaskSetting;
  /** Every item that was asked whether it orders something, with the answer. */
  readonly considered: Considered[] = [];
  readonly children: ReadonlyMap<BlockId | null, readonly Block[]>;
  readonly sections = new SectionKinds(this);
  readonly leads = new LeadsAbove(this);
  readonly #cues = new Map<string, readonly Cue[]>();
  readonly #cellLines = new Map<string, Line[]>();
  readonly #labelLines = new Map<BlockId, LabelLine | null>();
  readonly #closingNotes = new Map<BlockId, Block | null>();
  #closing: number | null = null;
  #inProse: Span | null = null;
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

  /** Leads of an item that names nobody and stands below nobody: those whom a letter asks; else the document's own body. */
  unnamedLeads(item: Block): readonly Owner[] {
    const { addressed, issuer } = this.setting;
    const isAsked = (): boolean =>
      this.cuesIn(item.text).some(({ kind }) => kind === "directive") ||
      this.above(item).some(({ text }) => asksBelow(text));
    if (addressed.length > 0 && isAsked()) return addressed;
    return issuer ? [inferredLead(issuer)] : [];
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

  /** See `closingNote`; every item of a list asks for the one behind its last. */
  closingNote(heading: Block): Block | null {
    let note = this.#closingNotes.get(heading.id);
    if (note === undefined) this.#closingNotes.set(heading.id, (note = closingNote(heading, this)));
    return note;
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

  /** True for a paragraph among orders that are written without numbers, see `ordersInProse`. */
  isAmongOrders(block: Block): boolean {
    this.#inProse ??= ordersInProse(this.setting.outline.blocks, (text) => this.asks(text));
    return block.marker === null && block.id > this.#inProse.start && block.id < this.#inProse.end;
  }

  /** True where a text asks somebody: "UBND tỉnh yêu cầu các huyện …". */
  asks(text: string): boolean {
    return this.setting.owners.asked(text).length > 0;
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
    // "Giao các Bộ: Công an, Tài chính góp ý", "Yêu cầu Chủ tịch các xã: Tân An, Bình An báo cáo": the colon opens a list of names
    if (/^(?:giao|yêu cầu|đề nghị) [^:]{2,60}:/iu.test(block.text) && this.asks(block.text)) return null;
    // "Thành phần: lãnh đạo Sở, toàn thể viên chức": whom an invitation expects
    if (line.kind === "purpose" || (line.kind === "other" && this.setting.genre !== null)) return line;
    // "Kết quả: Báo cáo trình Giám đốc Sở.", but "Kết quả: báo cáo về Sở trước ngày 15/3."
    if (line.kind === "product" && PRODUCT.test(block.text) && this.deadlinesIn(block.text).length === 0) return line;
    const { owners } = this.setting;
    const value = block.text.slice(line.value.start).replace(/^dự kiến:? /iu, "");
    const isOwner =
      line.kind === "lead" || line.kind === "performer" || line.kind === "coordinator" || line.kind === "approver";
    // "Thời gian: hoàn thành trước ngày 22/02"
    const isWhen = line.kind === "time" && DONE_WHEN.test(value);
    return (isOwner && !tellsWhat(block.text, line, owners)) ||
      isWhen ||
      (!owners.startsWithVerb(value) && !owners.stated(value).owners.some(({ role }) => role === "lead"))
      ? line
      : null;
  }
}

const DONE_WHEN =
  /^(?:hoàn thành|thực hiện|tổ chức|triển khai|xong|báo cáo)(?: xong)? (?:trước|trong|vào|đến|từ|chậm nhất|muộn nhất|ngày|quý|tháng|năm|cuối|đầu)(?!\p{L})[^.;:]{0,80}[.;]?$/iu;

const PRODUCT = /^(?:dự kiến )?(?:kết quả|sản phẩm)(?: dự kiến| cần đạt)?\s?:/iu;

function cellKey({ table, row, column }: CellAddress): string {
  return `${table}/${row}/${column}`;
}
