import { readFileSync, writeFileSync } from "node:fs";
import { MADE_PARTS } from "./readme-tables.js";

// npm run docs: writes what README.md says of the program (diagnostics, views), between its marks.

const README = new URL("../README.md", import.meta.url);
let readme = readFileSync(README, "utf8");
for (const { begin, end, make } of MADE_PARTS) {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  readme = `${readme.slice(0, from + begin.length)}\n${await make()}\n${readme.slice(to)}`;
}
writeFileSync(README, readme);
