import type { Context } from "../context.js";
import { printable } from "../speech/speech.js";
import { widthOf } from "./text-width.js";

/** A line at the foot of a terminal that shows how far the work is. */
export interface Progress {
  /** Draws the line anew: so many of all are done, this file is next. */
  show(done: number, next: string): void;
  /** Wipes the line, before something else is printed. */
  clear(): void;
}

const BAR = 20;
/** Below this many files a bar is more noise than help. */
const FEW = 4;
const SILENT: Progress = { show: () => undefined, clear: () => undefined };

/** A progress line on stderr, or nothing where stderr is no terminal or there is little to do. */
export function progress(total: number, { progressOn }: Pick<Context, "progressOn">): Progress {
  if (!progressOn) return SILENT;
  // The line may hold the pages of a scan, however few files there are.
  const clear = (): void => wipeLine(progressOn);
  if (total < FEW) return { ...SILENT, clear };
  return {
    show: (done, next) => {
      const filled = Math.round((BAR * done) / total);
      drawLine(progressOn, `[${"█".repeat(filled)}${"░".repeat(BAR - filled)}] ${done}/${total}  ${printable(next)}`);
    },
    clear,
  };
}

type Terminal = NonNullable<Context["progressOn"]>;

/** Draws the terminal's last line anew, cut to its width. */
export function drawLine(terminal: Terminal, line: string): void {
  let shown = "";
  for (const sign of line) if (widthOf(shown + sign) < terminal.columns) shown += sign;
  terminal.write(`\r\u001b[2K${shown}`);
}

/** Wipes the terminal's last line. */
export function wipeLine(terminal: Terminal): void {
  terminal.write("\r\u001b[2K");
}
