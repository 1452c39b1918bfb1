import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What each folder of src/ may import besides itself, and whether it may touch the world (node:*, third-party effects). */
const FOLDERS: Readonly<Record<string, { floor: string; imports: readonly string[]; isPure: boolean }>> = {
  model: { floor: "0", imports: [], isPure: true },
  text: { floor: "1", imports: ["model"], isPure: true },
  calendar: { floor: "1", imports: ["model", "text"], isPure: true },
  places: { floor: "1", imports: ["model", "text"], isPure: true },
  patternbook: { floor: "2", imports: ["model", "text", "calendar", "places"], isPure: false },
  extract: { floor: "3", imports: ["model", "text", "calendar", "patternbook"], isPure: true },
  ingest: { floor: "3e", imports: ["model", "text", "calendar"], isPure: false },
  store: { floor: "3e", imports: ["model", "text", "calendar", "places"], isPure: false },
  jobs: {
    floor: "4",
    imports: ["model", "text", "calendar", "places", "patternbook", "extract", "ingest", "store"],
    isPure: false,
  },
  export: { floor: "4", imports: ["model", "text", "calendar", "store"], isPure: false },
};
const TOP = new Set(["cli", ""]); // cli and index.ts stand above all

/** zod stands at every door; everything else is imported by one folder. */
const EVERYWHERE = new Set(["zod"]);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

// import … from "x", export … from "x", import "x", import("x")
const IMPORT =
  /(?:^|\})[^"'\n]{0,400}\sfrom\s{1,4}["']([^"']{1,200})["']|^import\s{1,4}["']([^"']{1,200})["']|import\(\s{0,4}["']([^"']{1,200})["']/gmu;

function importsOf(file: string): Import[] {
  const folder = file.includes("/") ? (file.split("/")[0] ?? "") : "";
  return [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)].map((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? "";
    const target = written.startsWith(".") ? posix.normalize(posix.join(dirname(file), written)) : written;
    return { file, folder, target };
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();
const imports = files.flatMap(importsOf);
const isBuiltin = (name: string): boolean => name.startsWith("node:") || builtinModules.includes(name);
const isLocal = (name: string): boolean => files.includes(name.replace(/\.js$/u, ".ts"));
const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

describe("the floors of src/", () => {
  test("every folder has a floor", () => {
    const known = new Set([...Object.keys(FOLDERS), ...TOP]);
    expect([...new Set(imports.map(({ folder }) => folder))].filter((folder) => !known.has(folder))).toEqual([]);
  });

  test("nothing imports from a floor above it or beside it", () => {
    const wrong = imports.flatMap(({ file, folder, target }) => {
      const at = FOLDERS[folder];
      const to = target.includes("/") ? (target.split("/")[0] ?? "") : "";
      if (at === undefined || !isLocal(target) || to === folder || at.imports.includes(to)) return [];
      return [`${file} imports ${target}; floor ${at.floor} may import ${at.imports.join(", ") || "nothing"}`];
    });
    expect(wrong).toEqual([]);
  });

  test("the pure floors import nothing of Node", () => {
    const wrong = imports.flatMap(({ file, folder, target }) =>
      FOLDERS[folder]?.isPure === true && isBuiltin(target)
        ? [`${file} imports ${target}; floor ${FOLDERS[folder].floor} is pure`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  test("the pure floors ask no clock, no process and print nothing", () => {
    const effect = /(?<![\p{L}\p{N}_.$"'`])(?:console\.|process\.|new Date\(\)|Date\.now\(|Math\.random\()/u;
    const wrong = files.filter((file) => {
      const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*$/gmu, "");
      return FOLDERS[file.split("/")[0] ?? ""]?.isPure === true && effect.test(code);
    });
    expect(wrong).toEqual([]);
  });

  test("each third-party package is imported by one folder", () => {
    const homes = new Map<string, Set<string>>();
    for (const { folder, target } of imports)
      if (!isLocal(target) && !isBuiltin(target) && !target.startsWith(".") && !EVERYWHERE.has(packageOf(target)))
        homes.set(packageOf(target), (homes.get(packageOf(target)) ?? new Set()).add(folder));
    const wrong = [...homes].filter(([, folders]) => folders.size > 1);
    expect(wrong.map(([name, folders]) => `${name} is imported by ${[...folders].sort().join(" and ")}`)).toEqual([]);
  });

  test("no file or folder has an empty name", () => {
    const empty = /(?:^|[/-])(?:utils?|helpers?|common|misc|manager|service)(?:[./-]|$)/u;
    expect(files.filter((file) => empty.test(file))).toEqual([]);
  });
});
