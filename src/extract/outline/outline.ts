import type { Block, Marker, Outline, Zone } from "../../model/outline.js";
import type { Line, SourceText } from "../../model/source.js";
import { blockText, type Stretch } from "./block-text.js";
import { betweenGazetteHeads } from "./gazette-lines.js";
import { isClosingFormula } from "./closing-formula.js";
import { lettersForNumerals } from "./letter-for-numeral.js";
import { type PlainLine, plainLine } from "./line-text.js";
import { withListsSetOut } from "./list-in-paragraph.js";
import { pageShape } from "./page-shape.js";
import { paragraphsOf, withoutGap } from "./paragraphs.js";
import { parentsOf, type TreeItem } from "./tree.js";
import { type ZonedLines, zonedLines } from "./zones.js";

/** A paragraph, heading, item or table cell before it has its place in the tree. */
interface Piece {
  readonly zone: Zone;
  readonly lines: readonly PlainLine[];
  readonly marker: Marker | null;
  readonly markerLength: number;
  readonly startsPart: boolean;
}

/** Cuts a source text into zones and blocks, and finds which block stands below which. Pure; linear in the number of lines. */
export function outline(source: SourceText, { zones }: ZonedLines = zonedLines(source)): Outline {
  const lines = source.lines.map((line) => plainLine(source.text, line));
  const shape = pageShape(lines.filter((line, index) => zones[index] === "body" && line.line.cell === null));
  const pieces: Piece[] = [];
  let run: PlainLine[] = [];
  let part = false;
  const flush = (zone: Zone): void => {
    for (const paragraph of paragraphsOf(run, shape).flatMap(withListsSetOut))
      pieces.push(pieceOf(zone, paragraph, takePart()));
    run = [];
  };
  const takePart = (): boolean => {
    const was = part;
    part = false;
    return was;
  };
  let previous: Zone | null = null;
  let isPageTurned = false;
  for (const [index, read] of lines.entries()) {
    const zone = zones[index] ?? "body";
    // A page's head or a seal within a paragraph: the paragraph goes on behind it.
    if (zone === "stamp" && previous === "body" && read.line.hints.stamp !== true) {
      isPageTurned = true;
      continue;
    }
    const line = isPageTurned ? withoutGap(read) : read;
    isPageTurned = false;
    if (zone !== previous || line.line.cell) {
      if (previous) flush(previous);
      if (
        zone !== previous &&
        (zone === "annex" || (previous === "annex" && zone === "body") || previous === "signature")
      )
        part = true;
    }
    previous = zone;
    if (line.line.cell) {
      const last = pieces[pieces.length - 1];
      if (last && sameCell(last.lines[0]?.line, line.line))
        pieces[pieces.length - 1] = { ...last, lines: [...last.lines, line] };
      else pieces.push({ zone, lines: [line], marker: null, markerLength: 0, startsPart: takePart() });
    } else if (zone === "body" || zone === "annex") run.push(line);
    else if (line.text !== "") pieces.push({ zone, lines: [line], marker: null, markerLength: 0, startsPart: false });
  }
  if (previous) flush(previous);
  const markers = lettersForNumerals(pieces.map(({ marker }) => marker));
  const marked = pieces.map((piece, index) => ({ ...piece, marker: markers[index] ?? null }));
  return { blocks: blocksOf(source, marked), lineZones: zones };
}

function sameCell(a: Line | undefined, b: Line): boolean {
  return (
    a?.cell != null &&
    b.cell !== null &&
    a.cell.table === b.cell.table &&
    a.cell.row === b.cell.row &&
    a.cell.column === b.cell.column
  );
}

function pieceOf(zone: Zone, lines: readonly PlainLine[], startsPart: boolean): Piece {
  const marker = lines[0]?.marker ?? null;
  return { zone, lines, marker: marker?.marker ?? null, markerLength: marker?.length ?? 0, startsPart };
}

function blocksOf(source: SourceText, pieces: readonly Piece[]): readonly Block[] {
  const readings = pieces.map(({ lines, markerLength }) =>
    blockText(source.text, stretchesOf(lines, markerLength), lines[0]?.line.cell != null),
  );
  const isTreeItem = pieces.map(
    ({ zone, lines }) => (zone === "body" || zone === "annex") && lines[0]?.line.cell == null,
  );
  const items: TreeItem[] = pieces.map(({ marker, lines, zone, startsPart }, index) => {
    const text = readings[index]?.text ?? "";
    return {
      marker,
      text,
      bold: lines.every((line) => line.bold),
      startsPart,
      closes: zone === "body" && marker === null && isClosingFormula(text),
    };
  });
  const places = indicesWhere(isTreeItem);
  const parents = parentsOf(places.map((place) => items[place]).filter((item): item is TreeItem => item !== undefined));
  const parentOf = new Map(
    places.map((place, at) => [place, parents[at] == null ? null : (places[parents[at]] ?? null)]),
  );
  const withChildren = new Set([...parentOf.values()]);
  let section: number | null = null;
  return pieces.map(({ zone, lines, marker }, id): Block => {
    const reading = readings[id];
    const first = lines[0];
    const last = lines[lines.length - 1];
    if (!reading || !first || !last) throw new Error("a piece without lines");
    const cell = first.line.cell;
    if (isTreeItem[id]) section = id;
    return {
      id,
      parent: cell ? section : (parentOf.get(id) ?? null),
      zone,
      marker,
      span: { start: first.start, end: last.start + last.text.length },
      text: reading.text,
      toSource: reading.toSource,
      page: first.line.page,
      bold: lines.every((line) => line.bold),
      cell,
      hasChildren: withChildren.has(id),
      isHeading: withChildren.has(id) && reading.text.length <= 300,
    };
  });
}

function indicesWhere(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}

function stretchesOf(lines: readonly PlainLine[], markerLength: number): readonly Stretch[] {
  return lines.flatMap(({ start, text }, index) => {
    const from = start + (index === 0 ? markerLength : 0);
    return betweenGazetteHeads(text.slice(from - start)).map((part) => ({
      start: from + part.start,
      end: from + part.end,
    }));
  });
}
