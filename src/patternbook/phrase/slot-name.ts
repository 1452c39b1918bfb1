const NAMED = /^\{([a-zA-Z]{1,40})\}$/u;

/** The slot that a value of `gives` names: "{date}" → "date"; null for a constant. */
export function slotNameOf(given: unknown): string | null {
  return typeof given === "string" ? (NAMED.exec(given)?.[1] ?? null) : null;
}
