import { basename } from "node:path";
import type { PageProgress } from "../../ingest/reading-tools.js";
import type { Context } from "../context.js";
import { drawLine, wipeLine } from "./progress.js";
import { printable, type Say } from "../speech/speech.js";

/** Shows how far the recognition of a scan is. */
export interface PageLine {
  readonly show: (progress: PageProgress) => void;
  readonly clear: () => void;
}

/** A line on stderr for the pages of one file, where it is a terminal: pages done, speed, time left. `now` in milliseconds. */
export function pageLine(
  file: string,
  { progressOn, say }: Pick<Context, "progressOn" | "say">,
  now: () => number = () => performance.now(),
): PageLine {
  if (!progressOn) return { show: () => undefined, clear: () => undefined };
  const start = now();
  // The file may have waited for another one: its speed is that since its first page, as soon as there are more.
  let first: { readonly at: number; readonly done: number } | null = null;
  return {
    show: (progress) => {
      const since = first ?? { at: start, done: 0 };
      first ??= { at: now(), done: progress.done };
      const speed = (1_000 * (progress.done - since.done)) / Math.max(now() - since.at, 1);
      drawLine(progressOn, `${printable(basename(file))}: ${howFar(progress, speed, say)}`);
    },
    clear: () => wipeLine(progressOn),
  };
}

/** "trang 12/300, 20 trang/phút, còn khoảng 15 phút" at so many pages a second. */
export function howFar({ done, pages }: PageProgress, speed: number, say: Say): string {
  const left = Math.round((pages - done) / Math.max(speed, 1e-6));
  return say("progress.pages", {
    done,
    pages,
    speed: Math.max(1, Math.round(60 * speed)),
    left:
      left < 100 ? say("progress.seconds", { count: left }) : say("progress.minutes", { count: Math.round(left / 60) }),
  });
}
