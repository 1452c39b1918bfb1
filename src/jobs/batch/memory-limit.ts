import type { ReadLimits } from "../../ingest/reader.js";

const MEGABYTE = 2 ** 20;
/** What a process holds before it has read anything: Node, the program, the rules. In megabytes. */
const AT_REST = 512;

/** The memory a worker process may hold in all, in bytes: its heap, as much again outside of it (files, pictures), and what it needs at rest. */
export function mostMemoryOf({ maxHeapMegabytes }: Pick<ReadLimits, "maxHeapMegabytes">): number {
  return (2 * maxHeapMegabytes + AT_REST) * MEGABYTE;
}
