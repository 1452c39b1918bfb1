import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallWorkbook } from "../export/small-workbook.js";
import { dondoc, NOTICE } from "./dondoc.js";
import { inProcess } from "./in-process.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-fixes-"));
const db = join(folder, "dondoc.sqlite");
const run = (...words: readonly string[]) => inProcess(...words, "--db", db);
interface Listed {
  readonly task_id: string;
  readonly lead: string;
  readonly due_on: string | null;
  readonly corrected_by: string | null;
}
const tasks = async (): Promise<readonly Listed[]> =>
  JSON.parse((await run("tasks", "--order", "document", "--json")).stdout) as Listed[];

beforeAll(() => {
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in", "thong-bao.txt"), NOTICE);
  expect(dondoc(folder, "ingest", "in", "--db", db).code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("dondoc fix", () => {
  it("corrects, is kept by reextract, is listed and taken back", async () => {
    const id = (await tasks())[1]?.task_id ?? "";
    expect(
      (
        await run(
          "fix",
          id,
          "--deadline",
          "15/7/2024",
          "--owner",
          "UBND xã Bình Minh",
          "--why",
          "lùi hạn",
          "--by",
          "an",
        )
      ).code,
    ).toBe(0);
    expect((await run("reextract", "--all")).code).toBe(0);
    expect((await tasks())[1]).toMatchObject({
      due_on: "2024-07-15",
      lead: "Ủy ban nhân dân xã Bình Minh",
      corrected_by: "an",
    });
    expect((await run("fixes")).stdout).toContain("deadline/before-date");
    expect((await run("fixes", "--yaml")).stdout).toContain("end: 2024-07-15");
    expect((await run("fix", id, "--undo")).code).toBe(0);
    expect((await tasks())[1]).toMatchObject({ due_on: "2024-04-09", corrected_by: null });
    expect((await run("fixes")).stderr).toContain("Chưa có chỉnh sửa nào.");
  });

  it("asks for a reason, for something to correct, and for a task that is there", async () => {
    const id = (await tasks())[0]?.task_id ?? "";
    for (const words of [
      [id, "--deadline", "none"],
      [id, "--why", "x"],
      ["khong-co", "--deadline", "none", "--why", "x"],
    ])
      expect((await run("fix", ...words)).code).toBe(1);
  });
});

describe("dondoc org", () => {
  it("shows a body, merges two and splits them again", async () => {
    expect((await run("org", "show", "trung tam y te")).stdout).toContain("Trung tâm Y tế huyện Sông Lam");
    const listed = JSON.parse((await run("org", "list", "--json")).stdout) as {
      organisation_id: number;
      name: string;
    }[];
    const idOf = (name: string) => String(listed.find((one) => one.name.startsWith(name))?.organisation_id);
    expect((await run("org", "merge", idOf("Phòng Tài chính"), idOf("Trung tâm Y tế"), "--by", "an")).code).toBe(0);
    expect((await run("tasks", "--owner", "phòng tài chính", "--json")).stdout).toContain(
      "Trung tâm Y tế huyện Sông Lam",
    );
    expect((await run("org", "split", idOf("Phòng Tài chính"))).code).toBe(0);
    expect((await run("org", "split", idOf("Phòng Tài chính"))).code).toBe(1);
    expect((await run("org", "show", "phòng")).code).toBe(1);
    expect((await run("org", "show", "khong co")).code).toBe(1);
  });
});

describe("dondoc import-fixes", () => {
  it("takes what was changed in an exported workbook, and says what it does not take", async () => {
    const [first, second, third] = await tasks();
    const rows = [
      ["Nội dung", "Mã nhiệm vụ", "Chủ trì", "Hạn", "Lý do sửa"],
      ["a", first?.task_id ?? "", first?.lead ?? "", { day: "2024-05-31" }, "lùi hạn"],
      ["b", second?.task_id ?? "", "Sở Y tế", { day: second?.due_on ?? "" }, null],
      ["c", third?.task_id ?? "", third?.lead ?? "", null, null],
    ];
    writeFileSync(join(folder, "sua.xlsx"), await smallWorkbook("Nhiệm vụ", rows));
    const dry = await run("import-fixes", join(folder, "sua.xlsx"), "--dry-run");
    expect(dry.stderr).toContain("Sẽ sửa 1 nhiệm vụ; 1 dòng chưa nhận được; 1 dòng không đổi.");
    expect((await tasks())[0]?.corrected_by).toBeNull();
    const taken = await run("import-fixes", join(folder, "sua.xlsx"), "--by", "bình");
    expect(taken.code).toBe(6);
    expect(taken.stderr).toContain("dòng 3");
    expect((await tasks()).map(({ due_on, corrected_by }) => [due_on, corrected_by]).slice(0, 2)).toEqual([
      ["2024-05-31", "bình"],
      ["2024-04-09", null],
    ]);
    expect((await run("import-fixes", join(folder, "sua.xlsx"), "--why", "theo họp")).code).toBe(0);
    expect((await tasks())[1]).toMatchObject({ lead: "Sở Y tế" });
  });

  it("of a file that is no workbook ends with what to do", async () => {
    const { code, stderr } = await run("import-fixes", join(folder, "in", "thong-bao.txt"));
    expect(code).toBe(2);
    expect(stderr).toContain(".xlsx");
  });
});
