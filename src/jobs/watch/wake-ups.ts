import { watch } from "chokidar";
import { WORKING_FOLDER } from "./claims.js";
import { sep } from "node:path";

/** Tells of files that appear, so that a watcher need not wait for its next look round. Hints only: a lost one loses nothing. */
export interface WakeUps {
  /** Paths that appeared since the last call. */
  taken(): readonly string[];
  /** Resolves at the next hint, after `milliseconds`, or when `signal` is given. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How often a share that sends no events is asked, in milliseconds. */
const POLL_INTERVAL = 1_000;

/** Watches a folder with all below it; `isPolling` for shares that send no events. `onTrouble`: it cannot be watched (any more). */
export function wakeUps(
  folder: string,
  { isPolling, onTrouble }: { readonly isPolling: boolean; readonly onTrouble: (error: unknown) => void },
): WakeUps {
  const hints = new Set<string>();
  let wake: () => void = () => undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    usePolling: isPolling,
    interval: POLL_INTERVAL,
    binaryInterval: POLL_INTERVAL,
    ignored: (path) => path.split(sep).includes(WORKING_FOLDER),
  });
  watcher.on("add", (path) => {
    hints.add(path);
    wake();
  });
  watcher.on("error", onTrouble);
  return {
    taken: () => {
      const paths = [...hints];
      hints.clear();
      return paths;
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          wake = () => undefined;
          resolve();
        };
        const timer = setTimeout(done, Math.max(0, milliseconds));
        wake = done;
        signal.addEventListener("abort", done);
        if (signal.aborted || hints.size > 0) done();
      }),
    close: () => watcher.close(),
  };
}
