import type { Marker, MarkerKind } from "../../model/outline.js";
import { isCardLine } from "./card-line.js";
import { ordinalOf } from "./markers.js";
import { isPeriodLine } from "./period-line.js";

/** What the tree needs to know of a paragraph. */
export interface TreeItem {
  readonly marker: Marker | null;
  /** Reading text without the marker. */
  readonly text: string;
  readonly bold: boolean;
  /** True where a new document part begins: nothing above it reaches below it. */
  readonly startsPart: boolean;
  /** Unmarked and the closing formula: it belongs to no section. */
  readonly closes: boolean;
}

/** A place in the tree: the open item of one level. */
interface Level {
  readonly kind: MarkerKind | "introduction" | "title";
  readonly index: number;
  readonly introduces: boolean;
  hasMarkedChildren: boolean;
}

const RANK: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 1,
  article: 3,
  "letter-upper": 2,
  roman: 4,
  decimal: 5,
  "decimal-2": 6,
  "decimal-3": 7,
  letter: 8,
  "bracket-number": 9,
  "bracket-roman": 9,
  word: 9,
  dash: 10,
  plus: 11,
  star: 10,
  bullet: 11,
};
/** No directive goes as deep; what would stand deeper is a sibling, so that no reader of the tree runs out of stack. */
const DEEPEST = 40;
/** Markers that number sections; the others mark items. */
const NUMBERING = 8;
const INTRODUCES = /(?::|như sau|sau đây)[\s.:]{0,3}$/u;
const INTRODUCES_SIBLINGS = /(?:như sau|sau đây|cụ thể|nội dung sau|nhiệm vụ sau|việc sau|mốc sau)\s{0,2}:\s{0,3}$/iu;

/**
 * Finds each item's parent (an index before it, or null). Numbering may be broken, repeated or left out: a marker kind met
 * before closes everything down to it; a new one opens a level below, except that a numbered heading never stands below a
 * bullet. An unmarked paragraph ending in ":", or that says only when ("Quý II"), is the parent of what follows, up to the next marker of a kind above it.
 */
export function parentsOf(items: readonly TreeItem[]): readonly (number | null)[] {
  const parents: (number | null)[] = [];
  const open: Level[] = [];
  const top = (): Level | undefined => open[open.length - 1];
  items.forEach((item, index) => {
    if (item.startsPart || item.closes) open.length = 0;
    open.length = item.marker
      ? levelsAbove(open, item.marker, items, index)
      : levelsAboveParagraph(open, introduces(item.text));
    const parent = top();
    parents.push(parent?.index ?? null);
    if (item.closes || open.length >= DEEPEST) return;
    if (item.marker) {
      if (parent) parent.hasMarkedChildren = true;
      open.push({
        kind: item.marker.kind,
        index,
        introduces: INTRODUCES_SIBLINGS.test(item.text),
        hasMarkedChildren: false,
      });
    } else if (introduces(item.text))
      open.push({ kind: "introduction", index, introduces: true, hasMarkedChildren: false });
    else if (isUnnumberedHeading(item)) open.push({ kind: "title", index, introduces: true, hasMarkedChildren: false });
  });
  return parents;
}

function introduces(text: string): boolean {
  return INTRODUCES.test(text) || isPeriodLine(text);
}

/** How many of the open levels a marked item leaves open. */
function levelsAbove(open: readonly Level[], marker: Marker, items: readonly TreeItem[], index: number): number {
  const same = open.findLastIndex((level) => level.kind === marker.kind);
  if (same >= 0) {
    const level = open[same];
    // "- Giao các đơn vị thực hiện các mốc sau:" followed by "-": the later ones stand below it.
    const isItem = RANK[marker.kind] >= NUMBERING;
    if (level && isItem && level.introduces && same === open.length - 1 && !startsAnew(marker, level, items))
      return open.length;
    return same;
  }
  const rank = RANK[marker.kind];
  let keep = open.length;
  while (keep > 0) {
    const level = open[keep - 1];
    if (!level) break;
    if (level.kind === "introduction" || level.kind === "title") {
      // An introduction holds what it introduces; once it has items of its own, a numbered section ends it.
      if (level.hasMarkedChildren && rank < NUMBERING) keep--;
      else break;
    } else if (rank < NUMBERING && (RANK[level.kind] > rank || RANK[level.kind] >= NUMBERING)) keep--;
    // "* Các tổ dân phố:" after bullets is the heading of the next ones.
    else if (
      marker.kind === "star" &&
      RANK[level.kind] > NUMBERING &&
      (endsInColon(items[index]) || closesList(items, index)) &&
      !endsInColon(items[level.index])
    )
      keep--;
    else if (rank === NUMBERING && RANK[level.kind] > NUMBERING && !endsInColon(items[level.index])) keep--;
    else break;
  }
  return keep;
}

/** "- Rà soát … ⏎ - Lập danh sách … ⏎ * Thời gian thực hiện: …": said of the whole list of dashes, not of the last; a list each of whose items has its own is none. */
function closesList(items: readonly TreeItem[], index: number): boolean {
  if (!isCardLine(items[index]?.text ?? "")) return false;
  let dashes = 0;
  for (let at = index - 1; at >= 0; at--) {
    const kind = items[at]?.marker?.kind;
    if (kind === "star") return false;
    if (kind === "dash") dashes++;
    else if (kind !== undefined && RANK[kind] < NUMBERING) break;
  }
  if (dashes < 2) return false;
  for (let at = index + 1; at < items.length; at++) {
    const kind = items[at]?.marker?.kind;
    if (kind === "dash") return false;
    if (kind !== undefined && RANK[kind] <= NUMBERING) break;
  }
  return true;
}

function startsAnew(marker: Marker, level: Level, items: readonly TreeItem[]): boolean {
  const ordinal = ordinalOf(marker);
  const before = items[level.index]?.marker;
  const previous = before ? ordinalOf(before) : null;
  // Letters and numbers in brackets that count on are siblings; only "a)" after "c) ...:" would be a child.
  return ordinal !== null && previous !== null && ordinal === previous + 1;
}

function endsInColon(item: TreeItem | undefined): boolean {
  return item !== undefined && /:\s{0,3}$/u.test(item.text);
}

/**
 * An unmarked paragraph stays below the bullet, heading or bare introduction it follows, and ends an introduction that had
 * items; one that introduces others stands below no bullet.
 */
function levelsAboveParagraph(open: readonly Level[], introduces: boolean): number {
  let keep = open.length;
  while (keep > 0) {
    const level = open[keep - 1];
    if (!level) break;
    const isIntroduction = level.kind === "introduction";
    if (
      isIntroduction ? level.hasMarkedChildren : introduces && level.kind !== "title" && RANK[level.kind] >= NUMBERING
    )
      keep--;
    else break;
  }
  return keep;
}

function isUnnumberedHeading(item: TreeItem): boolean {
  return item.bold && item.text.length <= 160 && !/[.;,]\s{0,3}$/u.test(item.text);
}
