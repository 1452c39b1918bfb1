import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExaminedFile } from "../../../src/jobs/batch/worker-messages.js";
import { WorkerTrouble } from "../../../src/jobs/batch/worker-process.js";
import { Claims } from "../../../src/jobs/watch/claims.js";
import { hashOf } from "../../../src/jobs/watch/put-away.js";
import type { WatchEvent } from "../../../src/jobs/watch/watch-event.js";
import { watchInbox, type Watching } from "../../../src/jobs/watch/watch-inbox.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { prepareDocument } from "../../../src/store/sqlite/prepare-document.js";
import { StoreError } from "../../../src/store/store-error.js";
import { OFFICE_DAYS } from "../../calendar/office-days.js";
import { sampleDirective, sampleSource } from "../../store/sample.js";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "dondoc-loop-")));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const locked = new StoreError("locked", { file: "x" });
const full = Object.assign(new Error("no space"), { code: "ENOSPC" });

/** Throws the troubles one after the other, then does it. */
function after<A extends readonly unknown[], T>(troubles: readonly Error[], work: (...about: A) => Promise<T>) {
  const left = [...troubles];
  return (...about: A): Promise<T> => {
    const trouble = left.shift();
    return trouble ? Promise.reject(trouble) : work(...about);
  };
}

async function extracted(path: string): Promise<ExaminedFile> {
  const source = sampleSource(["Thông báo"]);
  const own = { ...source, file: { ...source.file, sha256: await hashOf(path) } };
  return {
    status: "extracted",
    document: prepareDocument(own, sampleDirective(own), OFFICE_DAYS),
    counts: { tasks: 0, targets: 0, criteriaCounts: 0, toCheck: 0 },
  };
}

/** A watcher of `root` whose clock runs only while it sleeps; it ends when nothing is left, or after `ends` seconds. */
function watching(about: Partial<Watching>, ends = Number.POSITIVE_INFINITY) {
  let clock = 0;
  const ending = new AbortController();
  const sleep = (milliseconds: number): Promise<void> => {
    clock += milliseconds;
    if (clock >= ends * 1_000) ending.abort();
    return Promise.resolve();
  };
  const told: string[] = [];
  const all: Watching = {
    places: { inbox: join(root, "in"), done: join(root, "done"), rejected: join(root, "rejected") },
    claims: new Claims(join(root, "in"), { host: hostname(), pid: process.pid }),
    papers: {
      sheets: ({ sha256 }) => [{ suffix: ".html", content: sha256 }],
      note: ({ fate, sha256 }) => ({ suffix: ".txt", content: `${fate.diagnostics[0]?.code ?? ""} ${sha256}` }),
    },
    examine: async (path) => ({ file: await extracted(path), ruleBookVersion: "r1" }),
    store: {
      savePrepared: () => Promise.resolve("new"),
      saveFailure: (path) => {
        told.push(`failed ${path.slice(root.length)}`);
        return Promise.resolve();
      },
      moved: (_sha256, from, to) => {
        told.push(`moved ${from.slice(root.length)} ${to.slice(root.length)}`);
        return Promise.resolve();
      },
    },
    programVersion: "p1",
    now: () => "2024-05-02T01:00:00.000Z",
    sleep,
    ending: ending.signal,
    hurry: new AbortController().signal,
    wakeUps: { taken: () => [], sleep, close: () => Promise.resolve() },
    rules: { refresh: () => null },
    noteRefused: () => Promise.resolve(),
    clock: () => clock,
    ...about,
  };
  return { all, told };
}

async function eventsOf(all: Watching): Promise<readonly WatchEvent[]> {
  const settings = { patience: { delay: 5_000, withoutEnd: 60_000 }, rescan: 30_000, once: true };
  const events: WatchEvent[] = [];
  for await (const event of watchInbox(settings, all)) events.push(event);
  await all.claims.close();
  return events;
}

async function drop(all: Watching, ...names: readonly string[]): Promise<void> {
  await all.claims.showLife();
  for (const name of names) writeFileSync(join(root, "in", name), `của ${name}`);
}
const kinds = (events: readonly WatchEvent[]) => events.map(({ kind }) => kind);
beforeEach(async () => {
  const { mkdir } = await import("node:fs/promises");
  await mkdir(join(root, "in"));
});

describe("trouble that passes", () => {
  it("database busy, disk full: waited for ever longer, never rejected, told as new", async () => {
    const { all, told } = watching({});
    const store = { ...all.store, savePrepared: after([locked, locked, full], all.store.savePrepared) };
    await drop(all, "a.txt");
    const events = await eventsOf({ ...all, store });
    expect(kinds(events)).toEqual(["retry", "retry", "retry", "done"]);
    expect(events.map((event) => (event.kind === "retry" ? event.seconds : event.kind))).toEqual([1, 2, 4, "done"]);
    expect(events.at(-1)).toMatchObject({ status: "new", from: "a.txt" });
    expect(told).toEqual(["moved /in/a.txt /done/2024/05/a.txt"]);
  });

  it("after the file was put away: only what is left is done again", async () => {
    const { all } = watching({});
    const store = { ...all.store, moved: after([locked], all.store.moved) };
    await drop(all, "a.txt");
    expect(kinds(await eventsOf({ ...all, store }))).toEqual(["retry", "done"]);
    expect(readdirSync(join(root, "done/2024/05"))).toEqual(["a.txt", "a.txt.html"]);
  });

  it("a file that is held: the others go on, it is tried again", async () => {
    const { all } = watching({});
    const held: ExaminedFile = { status: "failed", diagnostics: [diagnose("file-not-readable", { reason: "EBUSY" })] };
    let tries = 0;
    const examine: Watching["examine"] = async (path) => ({
      file: path.endsWith("a.txt") && ++tries < 3 ? held : await extracted(path),
      ruleBookVersion: "r1",
    });
    await drop(all, "a.txt", "b.txt");
    const events = await eventsOf({ ...all, examine });
    expect(events.map((event) => ("from" in event ? `${event.kind} ${event.from}` : ""))).toEqual([
      "retry a.txt",
      "done b.txt",
      "retry a.txt",
      "done a.txt",
    ]);
    expect(readdirSync(root).sort()).toEqual(["done", "in"]);
  });

  it("a worker that cannot be started, a mistake of ours: the file stays in the inbox", async () => {
    for (const trouble of [new WorkerTrouble("died", ["SIGKILL"]), new TypeError("x is not a function")]) {
      const { all } = watching({ examine: () => Promise.reject(trouble) });
      await drop(all, "a.txt");
      expect(kinds(await eventsOf(all))).toEqual(["retry", "retry", "retry", "retry"]);
      expect(readdirSync(join(root, "in"))).toEqual(["a.txt"]);
    }
  });

  it("asked to end while it waits: the file is handed back", async () => {
    const { all } = watching({}, 60);
    const store = { ...all.store, savePrepared: () => Promise.reject(full) };
    await drop(all, "a.txt");
    const events = await eventsOf({ ...all, store });
    expect(events.at(-1)).toEqual({ kind: "handed-back", from: "a.txt", why: "ending" });
    expect(readdirSync(join(root, "in"))).toEqual(["a.txt"]);
  });
});

describe("trouble that stays", () => {
  it.each([new StoreError("damaged", { file: "x" }), new WorkerTrouble("missing", ["mammoth"])])(
    "that befalls every file ends the watcher, the file back in the inbox: %s",
    async (trouble) => {
      const { all } = watching({ examine: () => Promise.reject(trouble) });
      await drop(all, "a.txt");
      await expect(eventsOf(all)).rejects.toBe(trouble);
      expect(readdirSync(join(root, "in")).filter((name) => !name.startsWith("."))).toEqual(["a.txt"]);
    },
  );

  it("of one file rejects it, with its note; what the store cannot hold too", async () => {
    const { all, told } = watching({});
    const examine: Watching["examine"] = async (path) => ({
      file: path.endsWith("a.txt")
        ? { status: "failed", diagnostics: [diagnose("pdf-password")] }
        : await extracted(path),
      ruleBookVersion: "r1",
    });
    const store = { ...all.store, savePrepared: () => Promise.reject(new Error("SQLITE_CONSTRAINT")) };
    await drop(all, "a.txt", "b.txt");
    expect(kinds(await eventsOf({ ...all, examine, store }))).toEqual(["rejected", "rejected"]);
    expect(readFileSync(join(root, "rejected/a.txt.txt"), "utf8")).toContain("pdf-password");
    expect(readFileSync(join(root, "rejected/b.txt.txt"), "utf8")).toContain("document-failed");
    expect(told).toEqual(["failed /in/a.txt", "failed /in/b.txt"]);
  });
});

describe("a file that changes while it is read", () => {
  it("is handed back and read again", async () => {
    const { all } = watching({});
    let tries = 0;
    const examine: Watching["examine"] = async (path) => {
      const file = await extracted(path);
      if (++tries === 1) writeFileSync(path, "thêm nữa, dài hơn");
      return { file, ruleBookVersion: "r1" };
    };
    await drop(all, "a.txt");
    expect(kinds(await eventsOf({ ...all, examine }))).toEqual(["handed-back", "done"]);
    expect(readFileSync(join(root, "done/2024/05/a.txt"), "utf8")).toBe("thêm nữa, dài hơn");
  });

  it("or goes away is nobody's trouble", async () => {
    const { all } = watching({});
    const examine: Watching["examine"] = async (path) => {
      const file = await extracted(path);
      rmSync(path);
      return { file, ruleBookVersion: "r1" };
    };
    await drop(all, "a.txt");
    expect(await eventsOf({ ...all, examine })).toEqual([]);
  });
});

it("asked to hurry: the file that is being read is handed back", async () => {
  const hurry = new AbortController();
  const { all } = watching({ hurry: hurry.signal }, 6);
  const examine = (): Promise<never> => {
    hurry.abort();
    return new Promise(() => undefined);
  };
  await drop(all, "a.txt");
  expect(kinds(await eventsOf({ ...all, examine }))).toContain("handed-back");
  expect(readdirSync(join(root, "in"))).toEqual(["a.txt"]);
});

it("an inbox that goes away is waited for", async () => {
  const { all } = watching({});
  await drop(all, "a.txt");
  const recover = after([Object.assign(new Error("stale"), { code: "ESTALE" })], () => Promise.resolve([]));
  const events = await eventsOf({ ...all, claims: Object.assign(all.claims, { recover }) });
  expect(kinds(events)).toEqual(["retry", "done"]);
});
