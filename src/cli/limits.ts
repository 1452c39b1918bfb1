import type { ReadLimits } from "../ingest/reader.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";

const MEGABYTE = 2 ** 20;

/** The environment's names for the bounds on reading, and what one unit of each is. */
const NAMES: readonly { readonly name: string; readonly limit: keyof ReadLimits; readonly unit: number }[] = [
  { name: "DONDOC_MAX_MEGABYTES", limit: "maxBytes", unit: MEGABYTE },
  { name: "DONDOC_MAX_UNPACKED_MEGABYTES", limit: "maxUnpackedBytes", unit: MEGABYTE },
  { name: "DONDOC_MAX_PAGES", limit: "maxPages", unit: 1 },
  { name: "DONDOC_MAX_SECONDS", limit: "maxMilliseconds", unit: 1_000 },
  { name: "DONDOC_MAX_HEAP_MEGABYTES", limit: "maxHeapMegabytes", unit: 1 },
];

/** The bounds that the environment sets instead of the usual ones. Throws a `Failure` (exit 1) at what is no whole number above 0. */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>>): Partial<ReadLimits> {
  const limits: Partial<Record<keyof ReadLimits, number>> = {};
  for (const { name, limit, unit } of NAMES) {
    const written = environment[name];
    if (written === undefined || written === "") continue;
    if (!/^[1-9]\d{0,8}$/u.test(written)) throw new Failure(EXIT.usage, "failure.limit", { name, value: written });
    limits[limit] = Number(written) * unit;
  }
  return limits;
}
