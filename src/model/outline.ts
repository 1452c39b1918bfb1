import type { CellAddress } from "./source.js";
import type { Span } from "./span.js";

/** The parts of a directive, in their usual order. */
export type Zone =
  | "letterhead" // quốc hiệu, cơ quan ban hành, số, địa danh và ngày
  | "title" // tên loại, trích yếu
  | "addressee" // Kính gửi
  | "body"
  | "recipients" // Nơi nhận
  | "signature"
  | "stamp" // dấu đến, chữ ký số, chú thích cuối trang
  | "annex"; // phụ lục, văn bản ban hành kèm theo

/** How a block announces itself, outer kinds first. */
export type MarkerKind =
  | "part" // Phần I
  | "chapter" // Chương
  | "article" // Điều 1.
  | "letter-upper" // A.
  | "roman" // I.
  | "decimal" // 1.
  | "decimal-2" // 1.1.
  | "decimal-3" // 1.1.1.
  | "letter" // a)
  | "bracket-number" // (1)
  | "bracket-roman" // (i)
  | "word" // Một là
  | "dash" // -
  | "plus" // +
  | "star" // *
  | "bullet"; // • o ▪ .

export interface Marker {
  readonly kind: MarkerKind;
  /** As written: "2.1.", "a)", "-". */
  readonly label: string;
}

export type BlockId = number;

/**
 * A paragraph, heading or list item. Blocks are a flat list in reading order and a tree by `parent`.
 * `text` is the reading text: one line, Markdown marks and the marker left out, glyphs repaired. `toSource` maps a range of
 * it back to `SourceText.text`.
 */
export interface Block {
  readonly id: BlockId;
  readonly parent: BlockId | null;
  readonly zone: Zone;
  readonly marker: Marker | null;
  /** In the source text, marker included. */
  readonly span: Span;
  readonly text: string;
  readonly toSource: (inBlock: Span) => Span;
  /** 1-based page on which it begins. */
  readonly page: number;
  readonly bold: boolean;
  /** The table cell it stands in, if any. */
  readonly cell: CellAddress | null;
  /** True where other blocks stand below it in the tree. */
  readonly hasChildren: boolean;
  /** True where it names or introduces what stands below it and is no item itself. */
  readonly isHeading: boolean;
}

/** A document cut into zones and blocks. */
export interface Outline {
  /** In reading order; `blocks[id].id === id`. Lines of letterhead, signature and stamps are a block each, not joined. */
  readonly blocks: readonly Block[];
  /** The zone of each line of the source, index by index. */
  readonly lineZones: readonly Zone[];
}
