import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { keepingReadings, NO_READINGS, readingsFrom } from "../../src/patternbook/kept-readings.js";
import { loadCalendar, readHolidays } from "../../src/patternbook/load-calendar.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-calendar-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const day = (date: string, kind: string, name = "Tết Dương lịch"): string =>
  `    - {date: "${date}", kind: ${kind}, name: "${name}", source: "Bộ luật Lao động 2019, Điều 112", sure: true}\n`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, "p-"));
  mkdirSync(join(root, "calendar"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "calendar", name), text);
  return root;
}

describe("the calendar of an office", () => {
  test("its own swapped days win over the year's notice", () => {
    const loaded = loadCalendar(
      folderWith({
        "public-holidays.yaml": `years:\n  "2030":\n${day("2030-01-01", "holiday")}`,
        "own-days.yaml": `years:\n  "2030":\n${day("2030-01-02", "swapped-off", "Nghỉ hoán đổi")}${day("2030-01-05", "swapped-work", "Làm bù")}`,
      }),
    );
    const off = (date: string) => (loaded.ok ? (loaded.calendar.dayOff(date)?.name ?? null) : "faults");
    expect([off("2030-01-01"), off("2030-01-02"), off("2030-01-05"), off("2030-01-06")]).toEqual([
      "Tết Dương lịch",
      "Nghỉ hoán đổi",
      null,
      "Chủ nhật",
    ]);
  });

  test("what the build keeps of it is used for the very text it was made of, and for no other", () => {
    const root = folderWith({ "public-holidays.yaml": `years:\n  "2030":\n${day("2030-01-01", "holiday")}` });
    const keeping = keepingReadings();
    const offs = (loaded: ReturnType<typeof loadCalendar>) =>
      loaded.ok ? ["2030-01-01", "2030-01-02"].map((date) => loaded.calendar.dayOff(date)?.name ?? null) : "faults";
    expect(offs(loadCalendar(root, keeping))).toEqual(["Tết Dương lịch", null]);
    const kept = readingsFrom(JSON.parse(JSON.stringify(keeping.kept)));
    let anew = 0;
    const counting = {
      of: <T extends object>(name: string, text: string, make: () => T): T =>
        kept.of(name, text, () => {
          anew += 1;
          return make();
        }),
    };
    expect(offs(loadCalendar(root, counting))).toEqual(["Tết Dương lịch", null]);
    expect(anew).toBe(0);
    writeFileSync(join(root, "calendar", "public-holidays.yaml"), `years:\n  "2030":\n${day("2030-01-02", "holiday")}`);
    expect(offs(loadCalendar(root, counting))).toEqual([null, "Tết Dương lịch"]);
    expect(anew).toBe(1);
    expect(offs(loadCalendar(root, NO_READINGS))).toEqual([null, "Tết Dương lịch"]);
  });

  test("a folder without the shipped file says so", () => {
    expect(loadCalendar(folderWith({}))).toMatchObject({ ok: false, faults: [{ message: "thiếu tệp ngày nghỉ lễ" }] });
  });

  test("every fault is told with its line", () => {
    const read = readHolidays(
      "patterns/calendar/own-days.yaml",
      `years:\n  "2030":\n${day("2030-02-30", "holiday")}${day("2030-01-03", "feast")}`,
    );
    expect(read.ok ? [] : read.faults.map(({ line, message }) => [line, message.slice(0, 20)])).toEqual([
      [3, "years.2030.0.date: p"],
      [4, "years.2030.1.kind: I"],
    ]);
  });

  test("a day under another year is a fault", () => {
    const read = readHolidays("f.yaml", `years:\n  "2030":\n${day("2031-01-01", "holiday")}`);
    expect(read).toMatchObject({ ok: false, faults: [{ line: 3, message: "ngày 2031-01-01 đứng dưới năm 2030" }] });
  });
});
