import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dondoc, NOTICE } from "../cli/dondoc.js";
import { busyDay } from "./busy-day.js";
import { until } from "./dondoc-process.js";
import { filesBelow, noticeOf } from "./dropped-files.js";
import { isEmptied, leftIn, newOffice, originalsBelow, savedIn, startWatching, type Office } from "./watched-inbox.js";

const LONG = 180_000;
const QUICK = ["--delay", "0.3", "--patience", "1", "--rescan", "0.5"];
const PATTERNS = fileURLToPath(new URL("../../patterns/", import.meta.url));
const RENDERED = fileURLToPath(new URL("../../fixtures/rendered/", import.meta.url));

let office: Office;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  rmSync(office.root, { recursive: true, force: true });
});

const watchOnce = (...words: readonly string[]) =>
  dondoc(
    office.root,
    "watch",
    office.inbox,
    "--once",
    "--db",
    join(office.output, "dondoc.sqlite"),
    ...QUICK,
    ...words,
  );
const drop = (name: string, content: string | Buffer = NOTICE) => {
  writeFileSync(join(office.inbox, name), content);
};
const output = (folder: string) =>
  filesBelow(join(office.output, folder)).map((path) => path.slice(office.output.length));

describe("a day at the inbox", () => {
  it(
    "every file is done or rejected, with its paper",
    async () => {
      const counts = await busyDay({ good: 20, growing: 3, encrypted: 2, corrupt: 3, empty: 2, duplicates: 4 }, 1);
      console.log("one watcher:", JSON.stringify(counts));
      expect(counts).toMatchObject({ dropped: 34, done: 27, rejected: 7 });
    },
    LONG,
  );

  it(
    "two watchers share it: no file twice, none lost",
    async () => {
      const counts = await busyDay({ good: 16, growing: 2, encrypted: 1, corrupt: 1, empty: 1, duplicates: 3 }, 2);
      console.log("two watchers:", JSON.stringify(counts));
      expect(counts).toMatchObject({ dropped: 24, done: 21, rejected: 3 });
    },
    LONG,
  );

  it(
    "a copy that pauses longer than the delay is not taken before its end is there",
    async () => {
      const whole = readFileSync(join(RENDERED, "tb-bo-y-te.pdf"));
      const running = await startWatching(office, ["--delay", "0.2", "--patience", "600", "--rescan", "0.2"]);
      drop("a.pdf", whole.subarray(0, whole.length / 2));
      drop("b.txt");
      // The one that came with it is done: the delay is over.
      await until(() => output("done").some((path) => path.endsWith("b.txt")), running.stderr);
      expect(leftIn(office)).toEqual([join(office.inbox, "a.pdf")]);
      drop("a.pdf", whole);
      await until(() => isEmptied(office), running.stderr);
      running.child.kill("SIGTERM");
      expect(await running.ended).toBe(0);
      expect(originalsBelow(join(office.output, "done"))).toHaveLength(2);
      expect(output("rejected")).toEqual([]);
    },
    LONG,
  );

  it(
    "a watcher that is killed loses nothing: the next one goes on",
    async () => {
      for (let number = 0; number < 12; number++) drop(`${number}.txt`, noticeOf(number));
      const first = await startWatching(office, QUICK);
      await until(() => output("done").length > 3, first.stderr);
      first.child.kill("SIGKILL");
      await first.ended;
      const { code } = watchOnce();
      expect(code).toBe(0);
      expect(originalsBelow(join(office.output, "done"))).toHaveLength(12);
      expect(savedIn(office).hashes).toHaveLength(12);
      expect(savedIn(office).integrity).toBe("ok");
      expect(readdirSync(office.inbox)).toEqual([]);
    },
    LONG,
  );
});

describe("what is no file to be read", () => {
  it(
    "is left with a reason; nothing outside is read",
    () => {
      symlinkSync("/etc/passwd", join(office.inbox, "tài khoản.txt"));
      symlinkSync("/etc", join(office.inbox, "thư mục"));
      const isPipe = spawnSync("mkfifo", [join(office.inbox, "ống.pdf")]).status === 0;
      const isDevice = spawnSync("mknod", [join(office.inbox, "thiết bị.pdf"), "c", "1", "5"]).status === 0;
      mkdirSync(join(office.inbox, "hồ sơ.pdf"));
      drop("hồ sơ.pdf/thật.txt");
      const ended = watchOnce();
      expect(ended.code).toBe(6);
      expect(output("done").filter((path) => path.endsWith("thật.txt"))).toHaveLength(1);
      const notes = output("rejected").map((path) => path.slice("/rejected/".length));
      const refused = [
        "tài khoản.txt",
        "thư mục",
        ...(isPipe ? ["ống.pdf"] : []),
        ...(isDevice ? ["thiết bị.pdf"] : []),
      ];
      expect(notes.sort()).toEqual(refused.map((name) => `${name}.txt`).sort());
      for (const name of refused) {
        expect(ended.stderr).toContain(name);
        expect(readFileSync(join(office.output, "rejected", `${name}.txt`), "utf8")).toContain("KHÔNG LẤY");
        expect(readdirSync(office.inbox)).toContain(name);
      }
      const everything = filesBelow(office.output).map((path) => readFileSync(path));
      expect(everything.some((bytes) => bytes.includes("root:"))).toBe(false);
      // Said again after a restart, but not written again.
      watchOnce();
      expect(output("rejected")).toHaveLength(refused.length);
      console.log("refused:", JSON.stringify({ refused: refused.length, isPipe, isDevice }));
    },
    LONG,
  );

  it.each([
    ["inbox"],
    ["inbox", "--done", "inbox/done"],
    ["inbox", "--rejected", "inbox/../inbox/r"],
    ["inbox", "--readings", "link/readings"],
    ["output/inbox"],
  ])("no output in the inbox, no inbox in the output: %j", (...words) => {
    mkdirSync(join(office.output, "inbox"), { recursive: true });
    symlinkSync("inbox", join(office.root, "link"));
    const db = words.length === 1 && words[0] === "inbox" ? "link/x.sqlite" : "output/x.sqlite";
    const ended = dondoc(office.root, "watch", ...words, "--once", "--db", db);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("không được chứa nhau");
    expect(filesBelow(office.root)).toEqual([]);
  });

  it("no inbox", () => {
    const ended = dondoc(office.root, "watch", "không có", "--once");
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("không có");
  });
});

it(
  "a bad rule file while watching: the last good rules stay, the line is named; good ones are taken up",
  async () => {
    const patterns = join(office.root, "patterns");
    cpSync(PATTERNS, patterns, { recursive: true });
    const file = join(patterns, "tasks", "deadline-before.yaml");
    const good = readFileSync(file, "utf8");
    const running = await startWatching(office, [...QUICK, "--patterns", patterns]);
    drop("1.txt", noticeOf(1));
    await until(() => isEmptied(office) && output("done").length === 2, running.stderr);

    const line = good.split("\n").findIndex((text) => text.includes("weight:")) + 1;
    writeFileSync(file, good.replace(/weight:.*$/mu, "weight: rất lớn"));
    await until(() => running.stderr().includes("deadline-before.yaml:"), running.stderr);
    expect(running.stderr()).toContain(`patterns/tasks/deadline-before.yaml:${line}:`);
    drop("2.txt", noticeOf(2));
    await until(() => isEmptied(office) && output("done").length === 4, running.stderr);

    // A rule whose own example fails is no better.
    writeFileSync(file, good.replace(/(finds: )"[^"]{1,200}"/u, '$1"không có chữ này"'));
    await until(() => running.stderr().split("deadline-before.yaml:").length > 2, running.stderr);

    writeFileSync(file, `${good}\n# sửa xong\n`);
    await until(() => running.stderr().includes("Đã dùng bộ quy tắc mới"), running.stderr);
    drop("3.txt", noticeOf(3));
    await until(() => isEmptied(office) && output("done").length === 6, running.stderr);
    running.child.kill("SIGINT");
    expect(await running.ended).toBe(0);

    const { stdout } = dondoc(
      office.root,
      "query",
      "SELECT file, rule_book_version FROM v_documents ORDER BY file",
      "--json",
      "--db",
      join(office.output, "dondoc.sqlite"),
    );
    const versions: readonly string[] = [...stdout.matchAll(/"rule_book_version":"(\w+)"/gu)].map(
      ([, version = ""]) => version,
    );
    expect(versions).toHaveLength(3);
    expect(versions[0]).toBe(versions[1]);
    expect(versions[2]).not.toBe(versions[1]);
  },
  LONG,
);

it(
  "what is put away is for people, what is secret is not stored, events are lines of JSON",
  () => {
    const words = "Nội dung không ai được giữ";
    drop("a.txt");
    drop("b.docx", "");
    drop("kín.txt", NOTICE.replace("THÔNG BÁO", "TỐI MẬT\n\nTHÔNG BÁO").replace("tuyên truyền", words));
    const ended = watchOnce("--json");
    expect(ended.code).toBe(6);
    const events = ended.stdout
      .trim()
      .split("\n")
      .map((line): { readonly from?: string } => JSON.parse(line) as { from?: string })
      // Files stand still at their own time; only the end has no name.
      .sort((a, b) => (a.from ?? "z").localeCompare(b.from ?? "z"));
    expect(events).toMatchObject([
      { event: "done", from: "a.txt", status: "new", counts: { tasks: 3 } },
      { event: "rejected", from: "b.docx", diagnostics: [{ code: "file-empty" }] },
      { event: "rejected", from: "kín.txt", diagnostics: [{ code: "secrecy-mark" }] },
      { event: "ended", done: 1, rejected: 2, refused: 0, left: [] },
    ]);

    const [sheet = ""] = filesBelow(join(office.output, "done")).filter((path) => path.endsWith(".html"));
    const page = readFileSync(sheet, "utf8");
    for (const part of ["17/TB-UBND", "Trung tâm Y tế", "khám sức khỏe cho học sinh", "24/04/2024", "Cần kiểm tra"])
      expect(page).toContain(part);
    expect(page).not.toMatch(/<script|src=|href=|url\(/u);
    for (const [name, mode] of [
      ["dondoc.sqlite", 0o600],
      ["readings", 0o700],
    ] as const)
      expect(statSync(join(office.output, name)).mode & 0o777, name).toBe(mode);

    expect(savedIn(office).hashes).toHaveLength(1);
    expect(filesBelow(join(office.output, "readings"))).toHaveLength(1);
    expect(readFileSync(join(office.output, "rejected", "kín.txt.txt"), "utf8")).toContain("TỐI MẬT");
    const stored = filesBelow(office.output).filter((path) => !path.endsWith("/rejected/kín.txt"));
    expect(stored.some((path) => readFileSync(path).includes(words))).toBe(false);
    expect(ended.stdout + ended.stderr).not.toContain(words);
  },
  LONG,
);
