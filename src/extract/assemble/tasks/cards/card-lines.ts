import type { Block } from "../../../../model/outline.js";
import { isSectionMarker } from "../continuation.js";
import type { Item } from "../item.js";
import { type LabelKind, labelKindOf, type LabelLine, labelLinesOf, labelTailOf } from "./labels.js";
import { tellsWhat } from "./label-orders.js";
import { BULLETS, namesOwnersOnly } from "../verdict/may-order.js";
import type { TaskReader } from "../task-reader.js";

/** A label of a card, and the text it stands in. */
export interface Labelled {
  readonly block: Pick<Block, "text" | "toSource">;
  readonly line: LabelLine;
}

/** A label that is a line of the list. */
interface LabelledLine extends Labelled {
  readonly block: Block;
}

/** A heading over items of its own, and behind them the label lines that say who does the whole and when. */
export interface ClosingLabels {
  readonly items: readonly Block[];
  readonly lines: readonly LabelledLine[];
}

type Cards = Pick<TaskReader, "setting" | "childrenOf">;

/**
 * The labels of a card: a heading followed by lines "Thời gian: …", "Đơn vị chủ trì: …", or by one that holds them all; null where the
 * block is no card. Who acts is enough below what is to be done: "1. Rà soát hồ sơ. ⏎ Đơn vị thực hiện: Phòng Y tế".
 */
export function cardLines(heading: Block, children: readonly Block[], reader: Cards): readonly Labelled[] | null {
  if (!mayBeCard(heading, children)) return null;
  const labelled = labelledOf(children, reader);
  const lines = new Set(labelled.map(({ block }) => block));
  const [first] = children;
  if (first === undefined || !lines.has(first) || lines.size < children.length * 0.6) return null;
  const isCard =
    saysWhoAndWhen(labelled) || (lines.size === children.length && isAct(heading.text, reader) && saysWho(labelled));
  return isCard ? labelled : null;
}

/** The labels behind an item's own words: "Rà soát hồ sơ (Đơn vị thực hiện: Phòng Y tế; thời gian: quý II)". */
export interface ItemLabels {
  /** Where the item's own words end. */
  readonly end: number;
  readonly lines: readonly Labelled[];
}

/** The labels on an item's own line that say who does it; null where none do, or more than names stands behind them. */
export function itemLabels(item: Item, reader: Pick<TaskReader, "setting">): ItemLabels | null {
  const tail = labelTailOf(item.text, reader.setting.book);
  if (tail === null) return null;
  const lines = tail.lines.map((line) => ({ block: item, line }));
  const isNamed = lines
    .filter(({ line }) => WHO.includes(line.kind))
    .every(({ line: { value } }) => isList(item.text.slice(value.start, value.end), reader));
  return isNamed && saysWho(lines) && (isAct(item.text, reader) || saysWhoAndWhen(lines))
    ? { end: tail.start, lines }
    : null;
}

/** "Phòng Y tế, Phòng Nội vụ.", no sentence: "giao Phòng Y tế lập danh sách. Phòng Nội vụ thẩm định" */
function isList(value: string, { setting: { owners } }: Pick<TaskReader, "setting">): boolean {
  return !/[.;]\s\p{L}/u.test(value) && owners.listed(value, "lead").length > 0;
}

/** "Tổ chức hội thi", no "Công tác tuyên truyền", "Thực hiện các nhiệm vụ:". */
export function isAct(text: string, { setting: { owners } }: Pick<TaskReader, "setting">): boolean {
  return owners.startsWithVerb(text) && !/:\s{0,3}$/u.test(text);
}

/**
 * "1. Tổ chức hội thi ⏎ - Thành lập Ban Giám khảo. ⏎ - Chuẩn bị giải thưởng. ⏎ - Thời gian: … ⏎ - Đơn vị chủ trì: …": the labels behind
 * the items are those of the heading; null where none close the list, or some stand within it.
 */
export function closingLabels(heading: Block, below: readonly Block[], reader: Cards): ClosingLabels | null {
  if (!mayBeCard(heading, below)) return null;
  const unmarked = labelsOfLast(below, reader);
  const children = [...below, ...unmarked];
  // "- Tài liệu gồm: ⏎ (1) …": what has a list of its own is an item, unless that is a list of those who act
  const labelled = children.map((child) =>
    reader.childrenOf(child).length === 0
      ? { lines: labelledOf([child], reader), duties: [] }
      : listOfWho(child, reader),
  );
  // "- Nội dung: …": says what, whatever says who
  const isItem = (index: number): boolean =>
    labelled[index]?.lines.length === 0 ||
    (labelled[index]?.lines.every(({ line }) => line.kind === "content") ?? true);
  const last = children.findLastIndex((_child, index) => isItem(index));
  const behind = labelled.slice(last + 1);
  const lines = behind.flatMap((of) => of.lines);
  const items = children.slice(0, last + 1);
  const isContent = items.every(({ text }) => CONTENT.test(text));
  if (last < 0 || !items.every((_item, index) => isItem(index))) return null;
  return saysWhoAndWhen(lines) || ((isContent || unmarked.length > 0) && saysWho(lines))
    ? { items: [...items, ...behind.flatMap(({ duties }) => duties)], lines }
    : null;
}

/** "- Cấp sổ. ⏎ - Thu phí. ⏎ Đơn vị chủ trì: …": unmarked labels behind the last of several bullets, of which no other has any; they are those of all. */
function labelsOfLast(bullets: readonly Block[], reader: Cards): readonly Block[] {
  const last = bullets.at(-1);
  const own = last ? reader.childrenOf(last) : [];
  const areBullets = bullets.length > 1 && bullets.every(({ marker }) => marker !== null && BULLETS.has(marker.kind));
  const areAlone = bullets.every((bullet) => bullet === last || reader.childrenOf(bullet).length === 0);
  const areLabels = own.every((child) => child.marker === null && labelledOf([child], reader).length > 0);
  return areBullets && areAlone && areLabels ? own : [];
}

/** "Nội dung: …", "Nội dung thực hiện:" over a list. */
const CONTENT = /^(?:các )?(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: công việc| thực hiện| cụ thể| chính)?\s?:/iu;

interface ListOfWho {
  readonly lines: readonly LabelledLine[];
  /** Those of them who are told what to do, in a sentence of their own. */
  readonly duties: readonly Block[];
}

/**
 * "2. Cơ quan chủ trì, phối hợp ⏎ a) Cơ quan chủ trì ⏎ - Sở Y tế. ⏎ - UBND các huyện.": a label over a list of names, one a line, or over who
 * leads and sentences that tell others what to do; empty where it is none.
 */
function listOfWho(heading: Block, reader: Cards): ListOfWho {
  const kind = wholeLabel(heading.text, reader);
  const none = { lines: [], duties: [] };
  if (kind === null) return none;
  const children = reader.childrenOf(heading);
  const named = children.map((child): ListOfWho => {
    if (reader.childrenOf(child).length > 0) return listOfWho(child, reader);
    const { owners } = reader.setting;
    const isName = owners.isHeading(child.text) && isList(child.text, reader);
    if (isName || namesOwnersOnly(child.text, owners.stated(child.text).owners))
      return { lines: [{ block: child, line: { kind, value: { start: 0, end: child.text.length } } }], duties: [] };
    return { lines: [], duties: [child] };
  });
  const lines = named.flatMap((of) => of.lines);
  const duties = named.flatMap((of) => of.duties);
  const isTold = duties.every(({ text }) => reader.setting.owners.stated(text).owners[0]?.span.start === 0);
  return named[0]?.lines.length && isTold ? { lines, duties } : none;
}

/** The kind of a label that says who, where it is all that a heading says: "Cơ quan chủ trì", "Đơn vị chủ trì, phối hợp:". */
function wholeLabel(text: string, { setting: { book } }: Cards): LabelKind | null {
  const words = text.replace(/(?:,| và)? phối hợp(?: thực hiện)?[:.\s]{0,4}$|[:.\s]{1,4}$/iu, "");
  const kind = words.split(" ").length <= LONGEST_LABEL ? labelKindOf(words === "" ? text : words, book) : null;
  const isWho = kind !== null && WHO.includes(kind);
  return isWho && /(?:chủ trì|phối hợp|thực hiện|phụ trách|chịu trách nhiệm)[:.\s]{0,4}$/iu.test(text) ? kind : null;
}

/** Words of "Cơ quan, đơn vị chịu trách nhiệm". */
const LONGEST_LABEL = 7;

/** Letters of the paragraph over a card's labels: an item may say at length what is to be done. */
const LONGEST_UNMARKED = 400;
const LONGEST_MARKED = 1200;

function mayBeCard(heading: Block, children: readonly Block[]): boolean {
  if (children.length === 0 || heading.text.length > (heading.marker === null ? LONGEST_UNMARKED : LONGEST_MARKED))
    return false;
  // "… xây dựng Kế hoạch như sau: ⏎ I. Thời gian: … ⏎ II. Địa điểm: …": the sections of the whole document.
  return heading.parent !== null || heading.marker !== null || !children.some(isSectionMarker);
}

function labelledOf(children: readonly Block[], reader: Cards): readonly LabelledLine[] {
  return children.flatMap((block) => {
    // "V. Thời gian: ⏎ - Đợt 1: …", "VI. Tổ chức thực hiện: ⏎ 1. Phòng Y tế: …": a section that is called so.
    const isSection = isSectionMarker(block) && reader.childrenOf(block).length > 0;
    const lines = isSection ? [] : labelLinesOf(block.text, reader.setting.book);
    const [first] = lines;
    return first && tellsWhat(block.text, first, reader.setting.owners) ? [] : lines.map((line) => ({ block, line }));
  });
}

const WHO: readonly LabelKind[] = ["lead", "performer", "coordinator"];
const WHEN_OR_WHERE: readonly LabelKind[] = ["time", "place", "funding"];

function saysWhoAndWhen(labelled: readonly Labelled[]): boolean {
  const kinds = labelled.map(({ line }) => line.kind);
  return kinds.some((kind) => WHO.includes(kind)) && kinds.some((kind) => WHEN_OR_WHERE.includes(kind));
}

/** True where a label says who leads or does it. */
export function saysWho(labelled: readonly Labelled[]): boolean {
  return labelled.some(({ line }) => line.kind === "lead" || line.kind === "performer");
}
