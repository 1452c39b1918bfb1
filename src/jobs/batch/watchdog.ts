import { workerData } from "node:worker_threads";
import { z } from "zod";

// A thread of the worker process: it still runs when the process hangs in a loop. It ends the process when the one that started it is
// gone, so that nothing is left behind, and when it holds too much memory outside the heap, which Node does not limit.

const { parent, mostMemory } = z.object({ parent: z.number(), mostMemory: z.number() }).parse(workerData);
const OFTEN = 500;

function endGroup(signal: NodeJS.Signals): void {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Not the leader of a group, as on Windows.
    process.kill(process.pid, signal);
  }
}

setInterval(() => {
  if (process.ppid !== parent) endGroup("SIGKILL");
  else if (process.memoryUsage.rss() > mostMemory) endGroup("SIGABRT");
}, OFTEN);
