/**
 * Character error rate, 0 to 1, of a recognised text against the true lines, whatever the reading order: each line is sought in the whole
 * text by edit distance, the line whole, the text anywhere. White space counts as one space. Nothing to find: 0.
 */
export function characterErrors(truth: string, text: string): number {
  const clean = (one: string): string => one.normalize("NFC").replace(/\s+/gu, " ").trim();
  const lines = truth.split("\n").map(clean).filter(Boolean);
  const whole = clean(text);
  const edits = lines.reduce((sum, line) => sum + Math.min(line.length, editsAnywhere(line, whole)), 0);
  return edits / Math.max(1, lines.join("").length);
}

function editsAnywhere(line: string, text: string): number {
  let before = new Uint32Array(text.length + 1);
  for (let row = 1; row <= line.length; row++) {
    const now = new Uint32Array(text.length + 1);
    now[0] = row;
    for (let column = 1; column <= text.length; column++) {
      const isSame = line.charCodeAt(row - 1) === text.charCodeAt(column - 1);
      now[column] = Math.min(
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
        (before[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
      );
    }
    before = now;
  }
  return before.reduce((least, edits) => Math.min(least, edits), line.length);
}
