/** One row: its features, whether it was right, how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

const ROUNDS = 30;

/** The sum of a row's features by their weights: the logarithm of the odds that it is right. */
export function scoreOf(x: readonly number[], weights: readonly number[]): number {
  return x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** Weights of a logistic function fitted by Newton's method; `ridge` holds all but the first near zero. */
export function fitLogistic(examples: readonly Example[], ridge: number): readonly number[] {
  const size = examples[0]?.x.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const bend = weights.map((_, row) => weights.map((__, at) => (row === at ? (row === 0 ? 1e-6 : ridge) : 0)));
    for (const { x, isRight, weight } of examples) {
      const p = 1 / (1 + Math.exp(-scoreOf(x, weights)));
      const pull = weight * ((isRight ? 1 : 0) - p);
      const spread = weight * p * (1 - p);
      x.forEach((value, row) => {
        if (value === 0) return;
        slope[row] = (slope[row] ?? 0) + pull * value;
        const line = bend[row];
        if (line) x.forEach((other, at) => (line[at] = (line[at] ?? 0) + spread * value * other));
      });
    }
    solve(bend, slope).forEach((step, at) => (weights[at] = (weights[at] ?? 0) + step));
  }
  return weights;
}

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const [a, b] = [rows[column], rows[best]];
    if (!a || !b) break;
    [rows[column], rows[best]] = [b, a];
    const pivot = b[column] ?? 1;
    rows.forEach((row, at) => {
      if (at === column || pivot === 0) return;
      const factor = (row[column] ?? 0) / pivot;
      if (factor !== 0) b.forEach((value, cell) => (row[cell] = (row[cell] ?? 0) - factor * value));
    });
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
