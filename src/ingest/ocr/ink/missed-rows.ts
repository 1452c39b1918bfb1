import type { PixelBox } from "../../raster/raster.js";
import { boxAround, gapBetween, sharedRows } from "./boxes.js";
import type { Component } from "./components.js";

/** Letters side by side that no word covers: a line, or a piece of one. */
export interface MissedRow {
  readonly box: PixelBox;
  /** From left to right. */
  readonly letters: readonly Component[];
}

const WIDEST_GAP = 2; // heights of a letter: spaces of justified text reach 1.5

/** Joins letters that stand side by side at the same height; rows from top to bottom. */
export function rowsOf(letters: readonly Component[]): MissedRow[] {
  const sorted = [...letters].sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
  const parent = sorted.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] ?? root] ?? root;
    return root;
  };
  const tallest = sorted.reduce((most, { box }) => Math.max(most, box.height), 0);
  const widest = sorted.reduce((most, { box }) => Math.max(most, box.width), 0);
  let first = 0; // letters before it end too far left to be a neighbour
  for (const [index, letter] of sorted.entries()) {
    while ((sorted[first]?.box.left ?? Infinity) < letter.box.left - widest - WIDEST_GAP * tallest) first++;
    for (let other = first; other < index; other++) {
      const before = sorted[other];
      if (before && isBeside(before.box, letter.box)) parent[rootOf(index)] = rootOf(other);
    }
  }
  const rows = new Map<number, Component[]>();
  for (const [index, letter] of sorted.entries()) {
    const root = rootOf(index);
    const row = rows.get(root);
    if (row) row.push(letter);
    else rows.set(root, [letter]);
  }
  return [...rows.values()]
    .flatMap((row) => {
      const box = boxAround(row.map((letter) => letter.box));
      return box ? [{ box, letters: row }] : [];
    })
    .sort((a, b) => a.box.top - b.box.top);
}

function isBeside(a: PixelBox, b: PixelBox): boolean {
  const tall = Math.max(a.height, b.height);
  return sharedRows(a, b) >= Math.min(a.height, b.height) * 0.5 && gapBetween(a, b) <= tall * WIDEST_GAP;
}

/** True where several letters of like height stand in a row: writing, not specks or parts of a picture. */
export function looksLikeText({ letters, box }: MissedRow): boolean {
  if (letters.length < 3) return false;
  const heights = letters.map((letter) => letter.box.height).sort((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)] ?? 0;
  const alike = heights.filter((height) => height >= middle * 0.5 && height <= middle * 1.8).length;
  return alike >= heights.length * 0.6 && box.width >= box.height * 1.2;
}

/** True where so many letters stand so evenly on a line that it is writing beyond doubt: worth telling a person. */
export function isSurelyText(row: MissedRow): boolean {
  if (row.letters.length < 4 || !looksLikeText(row)) return false;
  const letters = [...row.letters].sort((a, b) => a.box.left - b.box.left);
  const heights = letters.map(({ box }) => box.height).sort((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)] ?? 0;
  // Descenders and commas hang lower, marks over letters stand higher: neighbours on one line end at nearly one height.
  const level = letters.filter(({ box }, index) => {
    const next = letters[index + 1] ?? letters[index - 1];
    return next !== undefined && Math.abs(next.box.top + next.box.height - box.top - box.height) <= middle * 0.2;
  }).length;
  return level >= letters.length * 0.5 && row.box.height <= middle * 3;
}

/** Rows one under another, close enough to be one paragraph, joined to areas; each area's rows from top to bottom. */
export function areasOf(rows: readonly MissedRow[]): MissedRow[][] {
  const areas: MissedRow[][] = [];
  for (const row of rows) {
    const area = areas.find((lines) =>
      lines.some(
        ({ box }) =>
          -sharedRows(box, row.box) <= Math.min(box.height, row.box.height) * 1.2 && gapBetween(box, row.box) < 0,
      ),
    );
    if (area) area.push(row);
    else areas.push([row]);
  }
  return areas;
}
