import type { Context } from "./context.js";
import { printable } from "./speech.js";
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
  if (!progressOn || total < FEW) return SILENT;
  return {
    show: (done, next) => {
      const filled = Math.round((BAR * done) / total);
      const line = `[${"█".repeat(filled)}${"░".repeat(BAR - filled)}] ${done}/${total}  ${printable(next)}`;
      let shown = "";
      for (const sign of line) if (widthOf(shown + sign) < progressOn.columns) shown += sign;
      progressOn.write(`\r\u001b[2K${shown}`);
    },
    clear: () => {
      progressOn.write("\r\u001b[2K");
    },
  };
}
