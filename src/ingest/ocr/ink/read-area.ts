import type { OcrEngine, OcrLine, OcrWord, Segmentation } from "../engine.js";
import { isBelievable, isBelievableLine, isWordless } from "./believable.js";
import { boxAround, grown, overlapArea } from "./boxes.js";
import { cropOf, onPage } from "./crop.js";
import { hiddenInk } from "./hidden-ink.js";
import { lettersOutside } from "./letters.js";
import type { MissedRow } from "./missed-rows.js";
import type { PageInk } from "./page-ink.js";
import { isInSeal, type Seal, touchesSeal } from "./seals.js";

const LEAST_SURE = 0.6; // mean confidence of a line; rubbish out of pictures and creases is below

/**
 * Reads rows of missed letters from their piece of the page alone. `known`: words that are read already; their ink is hidden, and what
 * is read on their places again is left out. Empty where nothing believable was read, or the engine had trouble.
 */
export async function readArea(
  rows: readonly MissedRow[],
  segmentation: Segmentation,
  ink: PageInk,
  seals: readonly Seal[],
  known: readonly OcrWord[],
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<OcrLine[]> {
  const around = boxAround(rows.map(({ box }) => box));
  if (!around || signal?.aborted === true) return [];
  // The ring of a seal swallows letters at the end of a line: look on beyond it.
  const isBesideSeal = rows.some(({ box }) => touchesSeal(box, seals));
  const height = Math.max(...rows.map(({ box }) => box.height));
  const place = grown(around, height * (isBesideSeal ? 8 : 0.8), height * 0.6);
  const reading = new Set(rows.flatMap((row) => row.letters));
  const uncovered = new Set(lettersOutside(ink.letters, known));
  const others = ink.letters.filter(
    (letter) => !reading.has(letter) && (!uncovered.has(letter) || isInSeal(letter.box, seals)),
  );
  const crop = cropOf(ink.picture, place, 1, hiddenInk(place, [...reading], others, ink.components));
  if (!crop) return [];
  const outcome = await engine.recognise({ picture: crop.picture, segmentation }, signal);
  if (!outcome.ok) return [];
  return outcome.value.lines.flatMap((inCrop) => {
    const line = onPage(inCrop, crop);
    const fresh = line.words.filter(
      (word) =>
        !isReplaced(word, known) &&
        ((covers(word, reading) && (word.confidence >= LEAST_SURE || !isWordless(word.text))) ||
          (isBesideSeal && isSure(word))),
    );
    const words = isBelievableLine(fresh, LEAST_SURE) ? fresh : fresh.filter(isSure);
    const box = boxAround(words.map((word) => word.box));
    return box ? [{ ...line, words, box }] : [];
  });
}

/** True for a word that may be taken out of a line that is rubbish otherwise: a name beside the ring of a seal. */
function isSure({ text, confidence }: OcrWord): boolean {
  return confidence >= 0.85 && isBelievable(text) && text.length >= 3;
}

function covers({ box }: OcrWord, letters: ReadonlySet<{ readonly box: OcrWord["box"] }>): boolean {
  for (const letter of letters)
    if (overlapArea(letter.box, box) * 2 > letter.box.width * letter.box.height) return true;
  return false;
}

/** True where other words stand on a good part of a word's place. */
export function isReplaced({ box }: OcrWord, others: readonly OcrWord[]): boolean {
  const covered = others.reduce((sum, other) => sum + overlapArea(other.box, box), 0);
  return covered > box.width * box.height * 0.4;
}
