/** Milliseconds of processor time that this process has used: differences do not grow while others load the machine. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time (not of waiting) of the quickest of a few runs. */
export function cpuTime(work: () => unknown, runs = 3): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The rule of the house: 10 000 repeats in 50 ms; ten times that on a machine that others load. */
export const NASTY_LIMIT = 500;
export const REPEATS = 10_000;
