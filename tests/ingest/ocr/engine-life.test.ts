import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("./engine-life.ts", import.meta.url));

// Ends by itself, or the time limit of the test ends it: there is no signal then.
function run(mode: string) {
  return spawnSync(process.execPath, ["--import", "tsx", SCRIPT, mode], { encoding: "utf8", timeout: 100_000 });
}

describe("an engine in worker threads", { timeout: 120_000 }, () => {
  it("does not keep a process alive that forgot to close it, and prints nothing", () => {
    expect(run("idle")).toMatchObject({ signal: null, status: 0, stdout: "Số:", stderr: "" });
  });

  it("works inside a worker of ours, and ends with it while it reads", () => {
    expect(run("nested")).toMatchObject({ signal: null, status: 0, stdout: "40", stderr: "" });
  });
});
