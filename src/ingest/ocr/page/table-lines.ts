import type { DrawnLine } from "./drawn-lines.js";

const PAST = 0.25; // inches
const TOGETHER = 0.06; // inches by which lines that meet may miss each other

/**
 * The lines without those that cannot belong to a table: a vertical one that runs on past the first and the last horizontal line it
 * meets, further than its neighbours do, was drawn by a copier through the page (or is its edge).
 */
export function tableLines(lines: readonly DrawnLine[], dpi: number): readonly DrawnLine[] {
  const horizontal = lines.filter((line) => line.direction === "horizontal");
  const vertical = lines.filter((line) => line.direction === "vertical");
  const meets = (across: DrawnLine, down: DrawnLine): boolean => {
    const slack = TOGETHER * dpi;
    return (
      down.at >= across.from - slack &&
      down.at <= across.to + slack &&
      across.at >= down.from - slack &&
      across.at <= down.to + slack
    );
  };
  const overshoot = new Map(
    vertical.map((line) => {
      const met = horizontal.filter((across) => meets(across, line)).map((across) => across.at);
      return [line, met.length === 0 ? 0 : Math.max(Math.min(...met) - line.from, line.to - Math.max(...met))];
    }),
  );
  // A table cut by the end of the page leaves all its columns open.
  const usual = [...overshoot.values()].sort((a, b) => a - b)[Math.floor(vertical.length / 2)] ?? 0;
  return [...horizontal, ...vertical.filter((line) => (overshoot.get(line) ?? 0) - Math.max(0, usual) <= PAST * dpi)];
}
