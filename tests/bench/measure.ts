/** Milliseconds that `work` takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one of some figures; of an even number, the upper of the two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Medians of two pieces of work done by turns, so that a busy moment of the machine hits both alike. Each is done three times
 * before, unmeasured: what is measured is not the compiler warming up.
 */
export async function sideBySide(
  a: () => unknown,
  b: () => unknown,
  rounds: number,
): Promise<{ a: number; b: number }> {
  for (let round = 0; round < 3; round++) {
    await a();
    await b();
  }
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let round = 0; round < rounds; round++) {
    times.a.push(await timeOf(a));
    times.b.push(await timeOf(b));
  }
  return { a: median(times.a), b: median(times.b) };
}

/** A figure beside its bound, for people: "1.21 (at most 1.50) pass". */
export function judged(figure: number, atMost: number): string {
  return `${figure.toFixed(2)} (at most ${atMost.toFixed(2)}) ${figure <= atMost ? "pass" : "FAIL"}`;
}

/** The same for a figure that must not be less. */
export function judgedAtLeast(figure: number, atLeast: number): string {
  return `${figure.toFixed(2)} (at least ${atLeast.toFixed(2)}) ${figure >= atLeast ? "pass" : "FAIL"}`;
}

/** Milliseconds, or seconds where there are many. */
export function shown(milliseconds: number): string {
  return milliseconds < 2_000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
