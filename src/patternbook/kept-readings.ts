import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * What has been made of pattern files before, so that no file need be parsed and checked twice. A reading belongs to the exact
 * text of its file: one that was edited, by a single letter, is read anew.
 */
export interface KeptReadings {
  /** The reading of a file with this name and text, else what `read` makes of it. A reading is plain data, as JSON has it. */
  readonly of: <T extends object>(name: string, text: string, read: () => T) => T;
}

function keyOf(name: string, text: string): string {
  return createHash("sha256").update(name).update("\0").update(text).digest("hex").slice(0, 32);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

// The key vouches for it: a build made it, by the same code, of the same text.
function isReadingOf<T extends object>(_read: () => T, value: unknown): value is T {
  return isObject(value);
}

/** Nothing is kept: every file is read. */
export const NO_READINGS: KeptReadings = { of: (_name, _text, read) => read() };

/** Where the build leaves its readings: beside the compiled program. Sources that run uncompiled have none. */
const BUILT = new URL("./kept-readings.json", import.meta.url);

/** The readings that the build has left; none where there are none, or where they cannot be read: the files themselves can. */
export function builtReadings(): KeptReadings {
  try {
    return readingsFrom(JSON.parse(readFileSync(BUILT, "utf8")));
  } catch {
    return NO_READINGS;
  }
}

/** Readings that were kept as JSON, by what `keepingReadings` gave; none where it is something else. */
export function readingsFrom(kept: unknown): KeptReadings {
  if (!isObject(kept)) return NO_READINGS;
  return {
    of: <T extends object>(name: string, text: string, read: () => T): T => {
      const reading = kept[keyOf(name, text)];
      return isReadingOf(read, reading) ? reading : read();
    },
  };
}

/** Keeps whatever is read, for the build: `kept` is written as `kept-readings.json` beside the compiled program. */
export function keepingReadings(): KeptReadings & { readonly kept: Readonly<Record<string, object>> } {
  const kept: Record<string, object> = {};
  return {
    kept,
    of: <T extends object>(name: string, text: string, read: () => T): T => {
      const reading = read();
      kept[keyOf(name, text)] = reading;
      return reading;
    },
  };
}
