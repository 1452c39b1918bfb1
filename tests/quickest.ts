/** Milliseconds of the quickest of several runs: what the work takes, not what a busy machine adds to it. */
export function quickest(work: () => unknown, runs = 7): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
