// pdfjs types the operands of drawing operators loosely: they are looked at here before they are used.

const NOTHING: readonly unknown[] = [];

/** The value if it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NOTHING;
}

/** True for path data. */
export function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((item) => typeof item === "number"));
}

/** What a text operator shows: glyphs, and numbers that move the pen. */
export function glyphsOf(value: unknown): readonly (object | number | null)[] {
  return listOf(value).map((item) => (typeof item === "number" || typeof item === "object" ? item : null));
}

/** Whether a path is stroked or filled, by the code of the operator that paints it; clips and shadings have none. */
export function paintKindsOf(codes: Readonly<Record<string, number>>): ReadonlyMap<number, "stroke" | "fill"> {
  const kinds = new Map<number, "stroke" | "fill">();
  for (const name of ["fill", "eoFill"]) kinds.set(codes[name] ?? -1, "fill");
  for (const name of ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"])
    kinds.set(codes[name] ?? -1, "stroke");
  return kinds;
}
