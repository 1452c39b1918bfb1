import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocuments } from "./documents.js";
import { timeOf } from "./measure.js";

interface Memory {
  /** Highest resident set seen while the first half, and while the second half of the files were done; MiB. */
  readonly first: number;
  readonly second: number;
}

/** Resident set of a process now, in MiB; null where the system does not tell (no /proc). */
function residentNow(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s{1,20}(\d{1,12})/u.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Runs the built `dondoc ingest` over `folder`; each line on stdout is a file done. */
async function watchIngest(cli: string, folder: string, database: string, count: number): Promise<Memory> {
  const child = spawn(process.execPath, [cli, "ingest", folder, "--db", database], {
    stdio: ["ignore", "pipe", "ignore"],
    cwd: join(folder, ".."),
  });
  let done = 0;
  const peaks = { first: 0, second: 0 };
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (chunk: string) => {
    done += chunk.split("\n").length - 1;
  });
  const sampler = setInterval(() => {
    const resident = child.pid === undefined ? null : residentNow(child.pid);
    if (resident === null) return;
    const half = done < count / 2 ? "first" : "second";
    peaks[half] = Math.max(peaks[half], resident);
  }, 50);
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(sampler);
  if (status !== 0) throw new Error(`dondoc ingest ended with ${String(status)} after ${String(done)} lines`);
  return peaks;
}

/** Time and peak memory of `count` synthetic text documents through `dondoc ingest`; null where dist/ is not built. */
export async function ingestMany(cli: string, count: number): Promise<(Memory & { readonly time: number }) | null> {
  if (!existsSync(cli)) return null;
  const folder = mkdtempSync(join(tmpdir(), "dondoc-bench-"));
  try {
    writeDocuments(join(folder, "in"), count);
    let memory: Memory = { first: 0, second: 0 };
    const time = await timeOf(async () => {
      memory = await watchIngest(cli, join(folder, "in"), join(folder, "bench.sqlite"), count);
    });
    return { ...memory, time };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
