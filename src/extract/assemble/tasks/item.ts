import type { Block, BlockId } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { isUnmarkedAfterItem } from "./continuation.js";

/** A list item or paragraph with the unmarked paragraphs that continue it, as one reading text. */
export interface Item {
  /** Its first block: decides its place in the tree. */
  readonly block: Block;
  /** Its paragraphs joined by single spaces, or by a line break where one ends without a mark: the next begins a sentence of its own. */
  readonly text: string;
  /** Each paragraph's range in `text`. */
  readonly paragraphs: readonly Span[];
  readonly toSource: (at: Span) => Span;
}

/** Joins blocks, one after another, into an item; at least one. */
export function itemOf(blocks: readonly [Block, ...Block[]]): Item {
  const paragraphs: Span[] = [];
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += isOpenEnd(text) && /^\p{Lu}/u.test(block.text) ? "\n" : " ";
    paragraphs.push({ start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  const place = (offset: number): { readonly block: Block; readonly offset: number } => {
    let index = paragraphs.length - 1;
    while (index > 0 && (paragraphs[index]?.start ?? 0) > offset) index--;
    return { block: blocks[index] ?? blocks[0], offset: offset - (paragraphs[index]?.start ?? 0) };
  };
  return {
    block: blocks[0],
    text,
    paragraphs,
    toSource: ({ start, end }) => {
      const first = place(start);
      const last = place(Math.max(start, end - 1));
      const from = first.block.toSource({ start: first.offset, end: first.offset + 1 }).start;
      return {
        start: from,
        end: Math.max(from, last.block.toSource({ start: last.offset, end: last.offset + 1 }).end),
      };
    },
  };
}

function isOpenEnd(text: string): boolean {
  return /[\p{L}\p{N})”"]$/u.test(text);
}

/** The children of each block, by id; blocks without children are absent. Table cells are nobody's children. */
export function childrenByParent(blocks: readonly Block[]): ReadonlyMap<BlockId | null, readonly Block[]> {
  const children = new Map<BlockId | null, Block[]>();
  for (const block of blocks) {
    if (block.cell) continue;
    const siblings = children.get(block.parent);
    if (siblings) siblings.push(block);
    else children.set(block.parent, [block]);
  }
  return children;
}

/** The unmarked paragraphs below a bullet or lettered item that only continue it; empty where they are items of their own. */
export function continuationsOf(block: Block, children: readonly Block[], above: readonly Block[]): readonly Block[] {
  if (!isUnmarkedAfterItem(block, above)) return [];
  const marked = children.findIndex((child) => child.marker !== null);
  return marked < 0 ? children : children.slice(0, marked);
}
