import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dondoc } from "./cli/dondoc.js";

// Every `$ dondoc …` in README.md, run as written over the fixtures: what it shows must be said, line by line.

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const folder = mkdtempSync(join(tmpdir(), "dondoc-readme-"));

const examples = [...readme.matchAll(/^```console\n\$ dondoc ([^\n]{1,300})\n([^`]{0,4000})```$/gmu)].map((match) => ({
  command: match[1] ?? "",
  shown: (match[2] ?? "").split("\n").filter((line) => line !== "" && line !== "…"),
}));

/** The words of a command line, its quotes taken off, `*.pdf` spelled out as a shell does, what follows a pipe left out. */
function wordsOf(command: string): string[] {
  const words = command.split(" | ")[0]?.match(/"[^"]{0,300}"|[^\s"]{1,300}/gu) ?? [];
  return words.flatMap((word) => {
    if (!word.endsWith("/*.pdf")) return [word.replaceAll('"', "")];
    const place = word.slice(0, -"*.pdf".length);
    return readdirSync(new URL(place, root))
      .filter((name) => name.endsWith(".pdf"))
      .sort()
      .map((name) => place + name);
  });
}

/** A line whatever the width of its columns; how sure we are may change with every rule. */
const plain = (line: string): string =>
  line
    .replace(/\d{1,3}%/gu, "%")
    .replace(/[\s─]{1,200}/gu, " ")
    .trim();

beforeAll(() => {
  symlinkSync(fileURLToPath(new URL("fixtures", root)), join(folder, "fixtures"));
  dondoc(folder, ...wordsOf("ingest fixtures/rendered/*.pdf"));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("README.md shows what is said by", () => {
  it.each(examples.filter(({ command }) => !command.startsWith("ingest") && !command.startsWith("doctor")))(
    "dondoc $command",
    ({ command, shown }) => {
      const { stdout, stderr } = dondoc(folder, ...wordsOf(command));
      const said = `${stdout}\n${stderr}`.split("\n").map(plain);
      const isCut = command.includes(" | ");
      const missing = shown.filter(
        (line) => !said.some((one) => (isCut ? one.includes(plain(line).slice(0, 20)) : one === plain(line))),
      );
      expect(missing).toEqual([]);
    },
  );

  it("is looked at", () => {
    expect(examples.length).toBeGreaterThan(8);
  });
});
