import type { PixelBox } from "../../raster/raster.js";
import type { OcrWord } from "../engine.js";
import { grown, overlapArea } from "./boxes.js";
import type { Component } from "./components.js";

// In points of the paper. Print of 8 to 20 points: the lowest letter ("x" of 8) is 3.6 high, the tallest ("Ể" of 20) 22.
const LOWEST = 3.2;
const TALLEST = 26;
const NARROWEST = 0.8;
const WIDEST = 45; // touching letters
const THINNEST = 0.6; // strokes; halftone dots and the grain of a washed-out stamp are thinner
const LEAST_FILL = 0.1; // of its box: circles, arcs and creases have less

/** True for ink that has the size and weight of a printed letter (or a few that touch). */
export function isLetterLike({ box, area, stroke }: Component, dpi: number): boolean {
  const points = 72 / dpi;
  return (
    box.height * points >= LOWEST &&
    box.height * points <= TALLEST &&
    box.width * points >= NARROWEST &&
    box.width * points <= WIDEST &&
    stroke * points >= THINNEST &&
    area >= box.width * box.height * LEAST_FILL
  );
}

const BAND = 64; // pixels

/**
 * The letters that stand in none of the words' boxes. A box counts a little wider than it is: the engine guesses where letters
 * begin and end.
 */
export function lettersOutside(letters: readonly Component[], words: readonly OcrWord[]): Component[] {
  const bands = new Map<number, PixelBox[]>();
  for (const { box } of words) {
    const wide = grown(box, Math.max(2, box.height * 0.2), Math.max(1, box.height * 0.08));
    for (let band = Math.floor(wide.top / BAND); band <= Math.floor((wide.top + wide.height) / BAND); band++)
      bands.set(band, [...(bands.get(band) ?? []), wide]);
  }
  return letters.filter(({ box }) => {
    const half = (box.width * box.height) / 2;
    const near = bands.get(Math.floor((box.top + box.height / 2) / BAND)) ?? [];
    return !near.some((word) => overlapArea(word, box) >= half);
  });
}
