import { decodeLegacy, encodingOfFont, type LegacyEncoding } from "../../text/letters/legacy-encodings.js";
import type { WordRun } from "./word-blocks.js";

const FONT_OF = { tcvn3: ".VnTime", vni: "VNI-Times" } as const satisfies Record<LegacyEncoding, string>;

/**
 * The runs of one paragraph as Unicode. Runs of one look are joined first, because a VNI letter may be cut in two;
 * a paragraph that is legacy text under a Unicode font's name is found by its own evidence.
 */
export function decodeRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined = joinAlike(runs);
  const unnamed = joined.filter((run) => run.font === null || encodingOfFont(run.font) === null);
  const hidden = unnamed.length === 0 ? null : decodeLegacy(unnamed.map((run) => run.text).join(" "), null).encoding;
  return joined.map((run) => {
    const named = run.font !== null && encodingOfFont(run.font) !== null;
    const font = named ? run.font : hidden && FONT_OF[hidden];
    return { ...run, text: decodeLegacy(run.text, font).text };
  });
}

function joinAlike(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.font === run.font)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
