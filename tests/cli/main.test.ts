import { once } from "node:events";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { DirectiveSchema } from "../../src/model/directive.js";
import { dondoc, MAIN, NOTICE } from "./dondoc.js";

// Each case starts a program of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
const run = (...words: readonly string[]) => dondoc(folder, ...words);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NFD_NAME = "thông báo.txt".normalize("NFD");
mkdirSync(join(folder, "vào", "sâu"), { recursive: true });
writeFileSync(join(folder, "vào", NFD_NAME), NOTICE);
writeFileSync(join(folder, "vào", "-rf"), NOTICE.replaceAll("17/TB", "18/TB"));
writeFileSync(join(folder, "vào", "sâu", `a"b'c\nd.txt`), NOTICE);
writeFileSync(join(folder, "vào", "rỗng.txt"), "");
writeFileSync(join(folder, "hỏng.pdf"), "%PDF-1.7 và không có gì khác");

const TaskRows = z.array(z.object({ task: z.string(), lead: z.string().nullable(), due_on: z.string().nullable() }));
const tasks = (...words: readonly string[]) => TaskRows.parse(JSON.parse(run("tasks", "--json", ...words).stdout));

describe("ingest", () => {
  let first: ReturnType<typeof run>;
  beforeAll(() => {
    first = run("ingest", "vào", "--", "vào/-rf");
  });

  it("says a line a file, goes on after a bad one, and sums up", () => {
    expect(first.code).toBe(6);
    expect(first.stdout).toMatch(/^mới {8}vào\/-rf /u);
    expect(first.stdout).toContain("vào/thông báo.txt  (3 nhiệm vụ");
    expect(first.stdout).toContain(String.raw`vào/sâu/a"b'c\nd.txt`);
    expect(first.stdout).toContain("2 mới, 0 cập nhật, 1 không đổi, 1 lỗi");
    expect(first.stderr).toContain("rỗng.txt: Tệp rỗng");
    expect(first.stderr).toContain("dondoc tasks");
  });

  it("makes a database that only its owner reads", () => {
    expect(statSync(join(folder, "output/dondoc.sqlite")).mode & 0o777).toBe(0o600);
  });

  it("changes nothing the second time", () => {
    expect(run("ingest", "vào", "--", "vào/-rf").stdout).toContain("3 không đổi");
  });

  it("ends with 2 where nothing could be read, naming the file and the next step", () => {
    const { code, stderr } = run("ingest", "hỏng.pdf", "không-có.txt");
    expect(code).toBe(2);
    expect(stderr).toContain("hỏng.pdf: ");
    expect(stderr).toContain("không-có.txt: Không tìm thấy tệp");
  });

  it("tells the same as JSON", () => {
    const { files, summary } = JSON.parse(run("ingest", "--json", "vào", "--", "vào/-rf").stdout);
    expect(files).toHaveLength(4);
    expect(summary).toMatchObject({ total: 4, unchanged: 3, failed: 1 });
  });

  it("takes a file named like an option where it is marked as a file", () => {
    expect(run("ingest", "-rf").code).toBe(1);
    expect(run("ingest", "-rf").stderr).toContain("./-rf");
  });

  it("of an empty folder is fine", () => {
    mkdirSync(join(folder, "trống"), { recursive: true });
    expect(run("ingest", "trống")).toMatchObject({ code: 0, stdout: "" });
  });
});

describe("the lists", () => {
  it("show tasks with owners and days, next due first", () => {
    const rows = tasks("--document", "17/TB");
    expect(rows.map(({ due_on }) => due_on)).toEqual(["2024-04-09", "2024-04-24", null]);
    expect(rows[0]?.lead).toContain("Tài chính");
  });

  it("are filtered", () => {
    expect(tasks("--owner", "trung tam y te")).toHaveLength(2);
    expect(tasks("--due-before", "10/4/2024")).toHaveLength(2);
    expect(tasks("--due-after", "2024-04-10", "--limit", "1")).toHaveLength(1);
    expect(tasks("--search", "kham suc khoe")).toHaveLength(2);
    expect(tasks("--search", "khám sức khoẻ")).toHaveLength(2);
    expect(tasks("--search", "khâm")).toEqual([]);
  });

  it("fit 120 columns in a pipe, 80 where asked, and break no word", () => {
    const { stdout } = run("tasks");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(stdout).toContain("Chủ trì");
    expect(stdout).toContain("24/04/2024");
  });

  it("come as CSV for Excel", () => {
    const { stdout } = run("tasks", "--csv", "--limit", "1");
    expect(stdout.startsWith("\ufeffdocument_id,document,")).toBe(true);
    expect(stdout.split("\r\n")).toHaveLength(3);
  });

  it("show criteria and documents", () => {
    expect(JSON.parse(run("criteria", "--json").stdout)[0]).toMatchObject({ met: 15, total: 19 });
    expect(run("documents").stdout).toContain("17/TB-UBND");
    expect(run("documents", "--search", "vệ sinh", "--json").stdout).toContain("18/TB-UBND");
  });

  it("say where there is nothing", () => {
    expect(run("tasks", "--owner", "Sở Ngoại vụ")).toMatchObject({ code: 0, stdout: "" });
    expect(run("tasks", "--owner", "Sở Ngoại vụ", "--json").stdout).toBe("[]\n");
  });

  it("ask whether a body of nearly that name was meant", () => {
    const { code, stdout, stderr } = run("tasks", "--owner", "trung tâm y tê");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("Có phải ý bạn là: Trung tâm Y tế");
  });
});

describe("query", () => {
  it("reads", () => {
    const { stdout } = run("query", "SELECT count(*) AS n FROM v_tasks", "--json");
    expect(JSON.parse(stdout)).toEqual([{ n: 6 }]);
  });
  it.each(["DELETE FROM tasks", "DROP TABLE tasks", "PRAGMA user_version = 5"])("refuses %s", (sql) => {
    expect(run("query", sql)).toMatchObject({ code: 1, stdout: "" });
    expect(tasks()).toHaveLength(6);
  });
  it("says what is wrong with SQL", () => {
    expect(run("query", "SELECT hạn FROM v_tasks").stderr).toContain("v_tasks");
  });
});

describe("one file", () => {
  it("is extracted as the record alone", () => {
    const { code, stdout } = run("extract", `vào/${NFD_NAME}`, "--json");
    expect(code).toBe(0);
    expect(DirectiveSchema.parse(JSON.parse(stdout)).number?.value).toBe("17/TB-UBND");
  });
  it("is read as its text alone", () => {
    expect(run("read", "--text", "--", "vào/-rf").stdout).toContain("Số: 18/TB-UBND");
    expect(run("read", "--", "vào/-rf").stdout).toContain("── trang 1 ──");
  });
  it("is explained", () => {
    const found = JSON.parse(run("explain", "--field", "deadline", "--json", "--", "vào/-rf").stdout);
    expect(found).toContainEqual(expect.objectContaining({ field: "deadline", outcome: "kept", page: 1 }));
    expect(run("explain", "--", "vào/-rf").stdout).toContain("Quy tắc");
  });
  it.each(["extract", "read", "explain"])("that cannot be read ends %s with 2", (command) => {
    const { code, stdout, stderr } = run(command, "vào/rỗng.txt");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("vào/rỗng.txt: Tệp rỗng");
  });
  it("leaves nothing behind", () => {
    dondoc(join(folder, "trống"), "extract", "../hỏng.pdf");
    expect(() => statSync(join(folder, "trống", "output"))).toThrow();
  });
});

describe("reextract", () => {
  it("has nothing to do while the rules are the same", () => {
    expect(run("reextract")).toMatchObject({ code: 0, stdout: "" });
  });
  it("needs no original", () => {
    rmSync(join(folder, "vào"), { recursive: true });
    const { code, stdout } = run("reextract", "--all");
    expect(code).toBe(0);
    expect(stdout).toContain("2 cập nhật");
    expect(tasks()).toHaveLength(6);
  });
  it("says where the reading is gone", () => {
    rmSync(join(folder, "output", "readings"), { recursive: true });
    expect(run("reextract", "--all")).toMatchObject({ code: 2 });
  });
});

describe("wrong usage ends with 1 and says what is wrong", () => {
  it.each([
    [["tasks", "--nothing"], "--nothing"],
    [["tsks"], "tasks"],
    [[], "lệnh"],
    [["query"], "câu-sql"],
    [["tasks", "--due-before", "30/2/2024"], "ngày có thật"],
    [["tasks", "--limit", "0"], "số nguyên"],
    [["tasks", "--min-confidence", "2"], "từ 0 đến 1"],
    [["tasks", "--json", "--csv"], "--json và --csv"],
    [["tasks", "--lang", "fr"], "vi, en"],
    [["read", "a", "b"], "Thừa tham số"],
  ])("%j", (words, said) => {
    const { code, stdout, stderr } = run(...words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("at ");
  });
  it("in English where asked", () => {
    expect(run("tsks", "--lang", "en").stderr).toContain("Did you mean tasks?");
  });
});

describe("other ends", () => {
  it("4 for faulty patterns, each fault with its line", () => {
    for (const name of ["tasks", "fields", "decoys", "lexicon"])
      mkdirSync(join(folder, "p", name), { recursive: true });
    writeFileSync(join(folder, "p/tasks/x.yaml"), "field: deadline\nrules:\n  - id: sai\n");
    const { code, stdout } = run("patterns", "check", "--patterns", "p");
    expect(code).toBe(4);
    expect(stdout).toMatch(/tasks\/x\.yaml:3:\d+ /u);
    expect(run("ingest", "hỏng.pdf", "--patterns", "p", "--db", "mới/x.sqlite")).toMatchObject({ code: 4, stdout: "" });
    expect(() => statSync(join(folder, "mới"))).toThrow();
  });
  it("5 where there is no database, or another's", () => {
    expect(run("tasks", "--db", "không-có.sqlite")).toMatchObject({ code: 5, stdout: "" });
    expect(() => statSync(join(folder, "không-có.sqlite"))).toThrow();
    expect(run("tasks", "--db", "hỏng.pdf").code).toBe(5);
    expect(run("reextract", "--db", "không-có.sqlite").code).toBe(5);
  });
  it("0 for help and version, in either language", () => {
    expect(run("--help").stdout).toContain("Cách dùng: dondoc [tùy chọn] <lệnh>");
    expect(run("tasks", "--help", "--lang", "en").stdout).toContain("Usage: dondoc tasks [options]");
    expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(run("--help").code).toBe(0);
  });
  it("0 for a doctor who finds nothing", () => {
    expect(run("doctor")).toMatchObject({ code: 0 });
    expect(run("doctor", "--db", "hỏng.pdf").code).toBe(5);
  });
  it("1 for an OCR engine that there is not, by option or by environment", () => {
    expect(run("doctor", "--ocr-engine", "abbyy")).toMatchObject({ code: 1, stdout: "" });
    vi.stubEnv("DONDOC_OCR_ENGINE", "abbyy");
    expect(run("doctor")).toMatchObject({ code: 1, stdout: "" });
    expect(run("doctor", "--ocr-engine", "wasm").code).toBe(0);
    vi.stubEnv("DONDOC_OCR_ENGINE", "");
    expect(run("doctor").code).toBe(0);
    vi.unstubAllEnvs();
  });
  it("0 and silence where the reader of a pipe goes away", () => {
    const script = `"${process.execPath}" "${MAIN}" query "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r LIMIT 200000) SELECT x FROM r" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
    expect(stderr).not.toContain("EPIPE");
  });
  it("130 when interrupted", async () => {
    const files = Array.from({ length: 300 }, (_, index) => join(folder, `n${index}.txt`));
    for (const [index, file] of files.entries()) writeFileSync(file, NOTICE.replace("17/", `${index}/`));
    const child = spawn(process.execPath, [MAIN, "ingest", ...files], { cwd: folder });
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(run("query", "PRAGMA integrity_check", "--json").stdout).toContain('"ok"');
  });
});
