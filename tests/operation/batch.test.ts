import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dondoc, MAIN } from "../cli/dondoc.js";
import {
  asked,
  countIn,
  databaseOf,
  ended,
  integrityOf,
  killOverAndOver,
  newArchive,
  rowsIn,
  startBatch,
  workersLeft,
  type Archive,
} from "./archive.js";
import { startDondoc, until } from "./dondoc-process.js";
import { noticeOf } from "./dropped-files.js";

const FILES = 10;
let archive: Archive;
let undisturbed: string;
beforeAll(async () => {
  archive = newArchive(FILES);
  undisturbed = databaseOf(archive, "undisturbed");
  expect(await ended(startBatch(archive, undisturbed, ["--workers", "2"]))).toBe("0");
}, 240_000);
afterAll(() => {
  rmSync(archive.root, { recursive: true });
});

const run = (db: string, ...words: readonly string[]) =>
  dondoc(archive.root, "batch", archive.folder, "--db", db, ...words);

/** A notice of so many letters. */
function longNotice(letters: number): string {
  const orders: string[] = [noticeOf(900)];
  for (let index = 5, length = 0; length < letters; index++) {
    const order = `${index}. Phòng Tài chính huyện chủ trì việc số ${index}, xong trước ngày 25/4/2024.\n\n`;
    orders.push(order);
    length += order.length;
  }
  return orders.join("");
}

/** "name: code or state" of every job, by name. */
function statesIn(db: string): readonly string[] {
  return asked(db, "SELECT path, state, code FROM jobs")
    .map(({ path, state, code }) => `${basename(String(path))}: ${String(code ?? state)}`)
    .sort();
}

/** Processes that ended and that this one did not ask after. */
function zombies(): readonly string[] {
  const { stdout } = spawnSync("ps", ["-eo", "stat,ppid"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => new RegExp(`^Z\\S*\\s+${process.pid}$`, "u").test(line.trim()));
}

const MIGRATIONS = new URL("../../src/store/sqlite/migrations/", import.meta.url);

describe("dondoc batch", { timeout: 300_000 }, () => {
  it("saves every document once, and reads none again that has not changed", () => {
    expect(countIn(undisturbed, "SELECT count(*) FROM documents")).toBe(FILES);
    const again = run(undisturbed, "--json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout).summary).toMatchObject({ total: 0, kept: FILES, failed: 0, outcome: "done" });
    expect(
      readdirSync(join(archive.root, "undisturbed", "reports")).filter((name) => name.endsWith(".html")),
    ).toHaveLength(2);
    expect(statSync(undisturbed).mode & 0o777).toBe(0o600);
  });

  it("killed at random moments and started again, ends with the rows of a run that nobody disturbed", async () => {
    const db = databaseOf(archive, "killed");
    const counts = await killOverAndOver(archive, db, 5, ["--workers", "2"]);
    console.log(`kill -9 of the main process: ${JSON.stringify(counts)}`);
    expect(counts).toMatchObject({ documents: FILES, repeated: 0 });
    expect(rowsIn(db)).toEqual(rowsIn(undisturbed));
    expect(rowsIn(db).length).toBeGreaterThan(FILES * 4);
    expect(integrityOf(db)).toBe("ok");
    await until(
      () => workersLeft(db).length === 0,
      () => `workers left: ${workersLeft(db).join(" ")}`,
    );
  });

  it("a worker that is killed or hangs costs its own file alone, and leaves nothing behind", async () => {
    const hurt = newArchive(5);
    const db = databaseOf(hurt, "hurt");
    for (const name of ["a bị giết.txt", "b treo.txt"])
      writeFileSync(join(hurt.folder, name), longNotice(1_500_000) + name);
    const running = startBatch(hurt, db, ["--workers", "1", "--json"], { DONDOC_MAX_SECONDS: "20" });
    const workerOn = (name: string): number =>
      countIn(db, `SELECT worker FROM jobs WHERE path LIKE '%${name}' AND state IN ('claimed', 'read')`);
    for (const [name, signal] of [
      ["a bị giết.txt", "SIGKILL"],
      ["b treo.txt", "SIGSTOP"],
    ] as const) {
      await until(() => workerOn(name) > 0 || running.child.exitCode !== null, running.stderr, 200);
      process.kill(workerOn(name), signal);
    }
    expect(await running.ended, running.stderr()).toBe(6);
    const states = statesIn(db);
    console.log(`workers killed and hung: ${states.slice(0, 2).join("; ")}; others saved: ${states.length - 2}`);
    expect(states.slice(0, 2)).toEqual(["a bị giết.txt: worker-died", "b treo.txt: read-timeout"]);
    expect(states.slice(2).every((state) => state.endsWith(": saved"))).toBe(true);
    expect(countIn(db, "SELECT count(*) FROM documents")).toBe(5);
    expect(workersLeft(db)).toEqual([]);
    expect(zombies()).toEqual([]);
    // What failed is not tried again unless asked for.
    const planned = (...words: readonly string[]): unknown => {
      const { code, stdout, stderr } = dondoc(
        hurt.root,
        "batch",
        hurt.folder,
        "--db",
        db,
        "--dry-run",
        "--json",
        ...words,
      );
      expect(code, stderr).toBe(0);
      return JSON.parse(stdout).summary;
    };
    expect(planned()).toEqual({ found: 7, todo: 0, unchanged: 5, failedBefore: 2 });
    expect(planned("--retry-failed")).toMatchObject({ todo: 2 });
    rmSync(hurt.root, { recursive: true });
  });

  it("a worker that runs out of memory costs its own file alone", async () => {
    const hurt = newArchive(3);
    const db = databaseOf(hurt, "hurt");
    writeFileSync(join(hurt.folder, "a quá lớn.txt"), longNotice(12_000_000));
    const running = startBatch(hurt, db, ["--workers", "1"], { DONDOC_MAX_HEAP_MEGABYTES: "120" });
    expect(await running.ended, running.stderr()).toBe(6);
    const states = statesIn(db);
    console.log(`worker out of memory: ${states[0] ?? ""}; others saved: ${states.length - 1}`);
    expect(states[0]).toBe("a quá lớn.txt: read-out-of-memory");
    expect(states.slice(1).map((state) => state.slice(-7))).toEqual([": saved", ": saved", ": saved"]);
    rmSync(hurt.root, { recursive: true });
  });

  it("waits while the disk is full, then saves what was left", ({ skip }) => {
    const small = newArchive(8);
    const script = join(small.root, "full.sh");
    // A disk of its own that is filled up but for a little, and emptied once the program says that it waits.
    writeFileSync(
      script,
      `set -e
mkdir -p disk && mount -t tmpfs -o size=6m tmpfs disk
mkdir disk/out
trap 'cp -r disk/out kept 2>/dev/null; umount disk' EXIT
dd if=/dev/zero of=disk/ballast bs=1k count=5200 2>/dev/null || true
"$1" "$2" batch kho --db disk/out/dondoc.sqlite --readings readings --workers 1 > out.txt 2> err.txt &
pid=$!
until grep -q 'hết chỗ' err.txt || ! kill -0 $pid 2>/dev/null; do sleep 0.1; done
grep -q 'hết chỗ' err.txt && echo waited
rm disk/ballast
wait $pid && echo fine
`,
    );
    const words = ["sh", script, process.execPath, MAIN];
    const asRoot = process.getuid?.() === 0 ? words : ["unshare", "-rm", ...words];
    const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0 || process.getuid?.() === 0;
    if (!canMount) {
      console.log("disk full: skipped, this machine lets nobody mount a small disk");
      rmSync(small.root, { recursive: true });
      skip();
    }
    const [command = "", ...rest] = asRoot;
    const { stdout, stderr } = spawnSync(command, rest, { cwd: small.root, encoding: "utf8" });
    const told = (): string => stderr + readFileSync(join(small.root, "err.txt"), "utf8");
    expect(stdout, told()).toBe("waited\nfine\n");
    const db = join(small.root, "kept", "dondoc.sqlite");
    expect(countIn(db, "SELECT count(*) FROM documents")).toBe(8);
    expect(countIn(db, "SELECT count(*) FROM jobs WHERE state = 'saved' AND result = 'new'")).toBe(8);
    expect(integrityOf(db)).toBe("ok");
    console.log(
      `disk full: ${
        told()
          .split("\n")
          .filter((line) => line.includes("hết chỗ")).length
      } waits told, 8 of 8 saved`,
    );
    rmSync(small.root, { recursive: true });
  });

  it("does not let two nights overlap, and takes over from one that was killed", async () => {
    const db = databaseOf(archive, "locked");
    const first = startBatch(archive, db, ["--workers", "1"]);
    await until(() => countIn(db, "SELECT count(*) FROM jobs") > 0, first.stderr);
    // Held in the middle of its work, so that the second one surely meets it.
    first.child.kill("SIGSTOP");
    const second = run(db);
    expect(second.code, second.stdout).toBe(5);
    expect(second.stderr).toContain(`tiến trình ${first.child.pid ?? 0}`);
    expect(JSON.parse(dondoc(archive.root, "status", "--db", db, "--json").stdout).runs[0].state).toBe("running");
    first.child.kill("SIGKILL");
    await first.ended;
    const told = dondoc(archive.root, "status", "--db", db);
    expect(told.code).toBe(6);
    expect(told.stderr).toContain("bị ngắt");
    const third = run(db);
    expect(third.code, third.stderr).toBe(0);
    expect(third.stderr).toContain("Làm tiếp");
    expect(rowsIn(db)).toEqual(rowsIn(undisturbed));
  });

  it("asked to stop, finishes what is in hand and goes on where it was", async () => {
    const db = databaseOf(archive, "stopped");
    const first = startBatch(archive, db, ["--workers", "1"]);
    await until(() => countIn(db, "SELECT count(*) FROM jobs WHERE state = 'saved'") > 0, first.stderr);
    first.child.kill("SIGTERM");
    expect(await first.ended, first.stderr()).toBe(130);
    const saved = countIn(db, "SELECT count(*) FROM jobs WHERE state = 'saved'");
    expect(countIn(db, "SELECT count(*) FROM jobs WHERE state NOT IN ('saved')")).toBe(0);
    expect(saved).toBeLessThan(FILES);
    const second = run(db, "--json");
    expect(JSON.parse(second.stdout).summary).toMatchObject({ total: FILES - saved, kept: saved });
    expect(rowsIn(db)).toEqual(rowsIn(undisturbed));
  });

  it("shares one database with other writers, and nobody hears of locks", async () => {
    const db = databaseOf(archive, "shared");
    const ingest = (): ReturnType<typeof startDondoc> =>
      startDondoc(archive.root, ["ingest", archive.folder, "--db", db]);
    const inbox = join(archive.root, "hộp thư");
    mkdirSync(inbox);
    for (const name of readdirSync(join(archive.folder, "năm 2000")))
      copyFileSync(join(archive.folder, "năm 2000", name), join(inbox, name));
    const watch = (): ReturnType<typeof startDondoc> =>
      startDondoc(archive.root, ["watch", inbox, "--db", db, "--once", "--delay", "0.1", "--rescan", "0.5"]);
    const all = [startBatch(archive, db, ["--workers", "1"]), ingest(), watch(), watch()];
    const codes = await Promise.all(all.map(({ ended: end }) => end));
    const told = all.map(({ stderr }) => stderr()).join("\n");
    expect(codes, told).toEqual([0, 0, 0, 0]);
    expect(told).not.toMatch(/locked|đang bị chương trình khác giữ/u);
    console.log(`batch, ingest and two watchers at once: ${countIn(db, "SELECT count(*) FROM documents")} documents`);
    expect(countIn(db, "SELECT count(*) FROM documents")).toBe(FILES);
    // Each from its file in the archive, nine of them also from where the watchers put them.
    expect(countIn(db, "SELECT count(*) FROM sources")).toBe(FILES + 9);
    expect(readdirSync(inbox).filter((name) => !name.startsWith("."))).toEqual([]);
    expect(integrityOf(db)).toBe("ok");
  });

  it("gives the same rows with the clock set back, in another time zone and locale", async () => {
    const db = databaseOf(archive, "elsewhere");
    const first = startBatch(archive, db, ["--workers", "1"]);
    await until(() => countIn(db, "SELECT count(*) FROM jobs WHERE state = 'saved'") > 1, first.stderr);
    first.child.kill("SIGKILL");
    await first.ended;
    // The clock of the whole program, workers too, is now a day behind what the journal says.
    const preload = join(archive.root, "clock.mjs");
    writeFileSync(
      preload,
      `const Real = Date; const BACK = 26 * 3600e3;
globalThis.Date = class extends Real { constructor(...of) { if (of.length) super(...of); else super(Real.now() - BACK); } static now() { return Real.now() - BACK; } };`,
    );
    const environment = {
      NODE_OPTIONS: `--import ${new URL(`file://${preload}`).href}`,
      TZ: "America/New_York",
      LC_ALL: "C",
      LANG: "C",
    };
    const second = startBatch(archive, db, ["--workers", "1"], environment);
    expect(await ended(second)).toBe("0");
    expect(second.stderr()).toContain("Làm tiếp");
    expect(asked(db, "SELECT ended_at < started_at AS back FROM runs")).toEqual([{ back: 1 }]);
    expect(rowsIn(db)).toEqual(rowsIn(undisturbed));
  });

  it("takes up what changed, what is new since a day, and nothing else", () => {
    const own = newArchive(3);
    const db = databaseOf(own, "own");
    const batch = (...words: readonly string[]) =>
      dondoc(own.root, "batch", own.folder, "--db", db, "--workers", "1", ...words);
    expect(JSON.parse(batch("--dry-run", "--json").stdout).summary).toMatchObject({ found: 3, todo: 3 });
    expect(existsSync(db)).toBe(false);
    expect(batch().code).toBe(0);
    const folder = join(own.folder, "năm 2000");
    writeFileSync(join(folder, "thông báo 002.txt"), noticeOf(2).replace("10/4/2024", "11/4/2024"));
    copyFileSync(join(folder, "thông báo 001.txt"), join(folder, "bản sao.txt"));
    utimesSync(join(folder, "bản sao.txt"), new Date("2020-03-01T05:00:00Z"), new Date("2020-03-01T05:00:00Z"));
    const since = JSON.parse(batch("--dry-run", "--json", "--since", "2/3/2020").stdout);
    expect(since.summary).toMatchObject({ found: 3, todo: 1, unchanged: 2 });
    const told = z
      .object({ files: z.array(z.object({ status: z.string() })), summary: z.unknown() })
      .parse(JSON.parse(batch("--json").stdout));
    expect(told.summary).toMatchObject({ total: 2, new: 1, unchanged: 1, kept: 2 });
    expect(told.files.map(({ status }) => status).sort()).toEqual(["new", "unchanged"]);
    // The copy is a second source of one document, not an error.
    expect(asked(db, "SELECT files FROM v_documents WHERE file = 'bản sao.txt'")).toEqual([{ files: 2 }]);
    expect(countIn(db, "SELECT count(*) FROM v_documents")).toBe(3);
    rmSync(own.root, { recursive: true });
  });

  it("says which lines of the rules are wrong", () => {
    const rules = join(archive.root, "quy tắc");
    mkdirSync(join(rules, "tasks"), { recursive: true });
    writeFileSync(join(rules, "tasks", "hong.yaml"), "field: [\n");
    const { code, stderr } = run(databaseOf(archive, "rules"), "--patterns", rules);
    expect(code).toBe(4);
    expect(stderr).toContain("patterns/tasks/hong.yaml:");
  });
});

describe("dondoc backup", { timeout: 120_000 }, () => {
  it("copies a database that is being written, whole", async () => {
    const db = databaseOf(archive, "saved aside");
    const running = startBatch(archive, db, ["--workers", "1"]);
    await until(() => countIn(db, "SELECT count(*) FROM jobs WHERE state = 'saved'") > 2, running.stderr);
    const copy = join(archive.root, "backups", "bản sao.sqlite");
    const { code, stdout, stderr } = dondoc(archive.root, "backup", copy, "--db", db, "--json");
    expect(code, stderr).toBe(0);
    expect(readdirSync(join(archive.root, "backups"))).toEqual(["bản sao.sqlite"]);
    const { documents } = JSON.parse(stdout);
    expect(documents).toBeGreaterThan(2);
    expect(countIn(copy, "SELECT count(*) FROM documents")).toBe(documents);
    expect(countIn(copy, "SELECT count(*) FROM jobs WHERE state = 'saved'")).toBe(documents);
    expect(integrityOf(copy)).toBe("ok");
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(dondoc(archive.root, "backup", copy, "--db", db).code).toBe(1);
    expect(dondoc(archive.root, "backup", copy, "--db", db, "--replace").code).toBe(0);
    expect(await ended(running)).toBe("0");
  });

  it("is made before the schema of an older database changes", () => {
    const db = databaseOf(archive, "older");
    mkdirSync(join(archive.root, "older"));
    const old = new SqliteDatabase(db);
    old.exec(readFileSync(new URL("0001-directives.sql", MIGRATIONS), "utf8"));
    old.pragma("application_id = 0x444f4e44");
    old.pragma("user_version = 1");
    old.exec("INSERT INTO owners (name) VALUES ('Sở Y tế')");
    old.close();
    expect(dondoc(archive.root, "tasks", "--db", db).code).toBe(0);
    expect(countIn(db, "SELECT user_version FROM pragma_user_version")).toBe(readdirSync(MIGRATIONS).length);
    expect(asked(`${db}.schema-1.backup`, "SELECT name FROM owners")).toEqual([{ name: "Sở Y tế" }]);
    expect(existsSync(`${undisturbed}.schema-1.backup`)).toBe(false);
  });
});
