import { readFileSync, writeFileSync } from "node:fs";
import { DIAGNOSTICS_PART, diagnosticsTable } from "./readme-tables.js";

// npm run docs: writes the table of diagnostics into README.md, between its marks.

const README = new URL("../README.md", import.meta.url);
const { begin, end } = DIAGNOSTICS_PART;
const readme = readFileSync(README, "utf8");
const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
writeFileSync(README, `${readme.slice(0, from + begin.length)}\n${diagnosticsTable()}\n${readme.slice(to)}`);
