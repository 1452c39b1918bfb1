import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gazetteer, type CommuneBefore, type CommuneSince, type Gazetteer } from "../places/gazetteer.js";
import type { Change } from "../places/place-unit.js";
import type { PatternFault } from "./pattern-book.js";

export type LoadedPlaces =
  { readonly ok: true; readonly places: Gazetteer } | { readonly ok: false; readonly faults: readonly PatternFault[] };

const BEFORE = "before-2025-07.tsv";
const SINCE = "since-2025-07.tsv";
const CHANGES: Readonly<Record<string, Change>> = { "=": "unchanged", "~": "renamed", "+": "merged", "/": "divided" };

/** One line of a list that is no comment: its words, and the province and district it stands under. */
interface Entry {
  readonly line: number;
  readonly province: string;
  readonly district: string;
  readonly cells: readonly string[];
}

function* entriesOf(text: string): Generator<Entry> {
  let province = "";
  let district = "";
  let line = 0;
  for (const written of text.split(/\r?\n/u)) {
    line++;
    if (written === "" || written.startsWith("#")) continue;
    if (written.startsWith(">> ")) district = written.slice(3).trim();
    else if (written.startsWith("> ")) province = written.slice(2).trim();
    else yield { line, province, district, cells: written.split("\t").map((cell) => cell.trim()) };
  }
}

/** Reads both lists; a line that does not say what a line must is a fault. Pure. */
export function readPlaces(beforeText: string, sinceText: string): LoadedPlaces {
  const faults: PatternFault[] = [];
  const fault = (name: string, line: number, message: string): void => {
    faults.push({ file: `patterns/places/${name}`, line, column: 1, message });
  };
  const since: CommuneSince[] = [];
  for (const { line, province, cells } of entriesOf(sinceText)) {
    const [code = "", commune = ""] = cells;
    if (!/^\d{5}$/u.test(code) || commune === "" || province === "")
      fault(SINCE, line, "cần: mã năm chữ số, dấu tab, tên xã; dưới một dòng “> tỉnh”");
    else since.push({ province, code, commune });
  }
  const codes = new Set(since.map(({ code }) => code));
  const before: CommuneBefore[] = [];
  for (const { line, province, district, cells } of entriesOf(beforeText)) {
    const [commune = "", sign = "", after = ""] = cells;
    const change = CHANGES[sign];
    const became = after.split(" ").filter((code) => code !== "");
    const unknown = became.find((code) => !codes.has(code));
    if (!change || became.length === 0 || province === "" || district === "")
      fault(BEFORE, line, "cần: tên xã, dấu tab, một trong = ~ + /, dấu tab, mã xã mới; dưới “> tỉnh” và “>> huyện”");
    else if (unknown !== undefined) fault(BEFORE, line, `mã ${unknown} không có trong ${SINCE}`);
    else before.push({ province, district, commune, change, became });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, places: gazetteer(before, since) };
}

/** Loads the two lists of administrative units of a `patterns` folder (`places/`). A file that is not there is a fault. */
export function loadPlaces(folder: string): LoadedPlaces {
  const [before, since] = [BEFORE, SINCE].map((name) => join(folder, "places", name));
  const absent = [before, since].filter((path) => path === undefined || !existsSync(path));
  if (before === undefined || since === undefined || absent.length > 0)
    return {
      ok: false,
      faults: absent.map((path) => ({
        file: path ?? "patterns/places",
        line: 1,
        column: 1,
        message: "thiếu danh mục đơn vị hành chính; chép lại từ bộ quy tắc đi kèm chương trình",
      })),
    };
  return readPlaces(readFileSync(before, "utf8"), readFileSync(since, "utf8"));
}
