import { EXIT } from "./exit-codes.js";

/** How a command that runs on and on is asked to end. */
export interface Endings {
  /** Given at SIGINT or SIGTERM: take nothing new, finish what is in hand. */
  readonly ending: AbortSignal;
  /** Given so much later: let go of what is in hand. */
  readonly hurry: AbortSignal;
  /** Waits so many milliseconds, or until `ending`. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Takes the listeners away. */
  readonly stop: () => void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Listens for SIGINT (Ctrl-C) and SIGTERM (systemd). `say` is called at the first; a second ends the program at once, with the exit code
 * of an interruption.
 */
export function endings(grace: number, say: () => void): Endings {
  const ending = new AbortController();
  const hurry = new AbortController();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const onSignal = (): void => {
    if (ending.signal.aborted) process.exit(EXIT.interrupted);
    say();
    ending.abort();
    timer = setTimeout(() => {
      hurry.abort();
    }, grace);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    ending: ending.signal,
    hurry: hurry.signal,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(waiting);
          ending.signal.removeEventListener("abort", done);
          resolve();
        };
        const waiting = setTimeout(done, milliseconds);
        ending.signal.addEventListener("abort", done);
        if (ending.signal.aborted) done();
      }),
    stop: () => {
      if (timer) clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
