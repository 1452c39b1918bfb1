import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { installation } from "../../jobs/installation.js";
import { loadRules } from "../../patternbook/rules.js";
import { StoreError } from "../../store/store-error.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { DatabaseOptions, FormatOptions, OcrOptions, RuleOptions } from "../program/options.js";
import { jsonLines, tableOf } from "../terminal/report-output.js";
import { patternsFolder } from "../rules.js";
import { printable, type Say } from "../speech/speech.js";
import type { Finding } from "./doctor-finding.js";
import { ocrFindings } from "./doctor-ocr.js";

/** `dondoc doctor`: what is installed, what is missing, what to type. */
export async function doctor(
  options: DatabaseOptions & RuleOptions & OcrOptions & FormatOptions,
  context: Context,
): Promise<ExitCode> {
  const { say } = context;
  const findings = [
    node(say),
    await storePackage(say),
    readerPackage("pdf", "pdf-parse", say),
    readerPackage("docx", "mammoth", say),
    ...ocrFindings(options.ocrEngine, say),
    rules(options, say),
    folder(options.db, say),
    await database(options.db, say),
  ];
  const bad = findings.filter(({ good }) => !good);
  const rows = findings.map(({ part, good, found, next }) => ({ "": good ? "✓" : "✗", part, found, next }));
  await context.write(options.json ? jsonLines(findings) : tableOf(["", "part", "found", "next"], rows, context));
  context.tell(bad.length === 0 ? say("doctor.good") : say("doctor.bad", { count: bad.length }));
  return bad[0]?.exitCode ?? EXIT.fine;
}

function node(say: Say): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const good = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  return {
    part: say("doctor.node"),
    good,
    found: process.versions.node,
    next: good ? "" : say("doctor.node.next"),
    exitCode: EXIT.missing,
  };
}

async function storePackage(say: Say): Promise<Finding> {
  const part = say("doctor.sqlite");
  try {
    const { sqliteVersion } = await import("../../store/sqlite/sqlite-version.js");
    return { part, good: true, found: sqliteVersion(), next: "", exitCode: EXIT.missing };
  } catch {
    return { part, good: false, found: say("doctor.missing"), next: say("doctor.sqlite.next"), exitCode: EXIT.missing };
  }
}

function readerPackage(kind: "pdf" | "docx", name: string, say: Say): Finding {
  const finding = (good: boolean, found: string, next: string): Finding => ({
    part: say(`doctor.${kind}`),
    good,
    found,
    next,
    exitCode: EXIT.missing,
  });
  try {
    import.meta.resolve(name);
    return finding(true, name, "");
  } catch {
    return finding(false, say("doctor.missing"), say("doctor.package.next", { root: installation().root }));
  }
}

function rules(options: RuleOptions, say: Say): Finding {
  const place = patternsFolder(options.patterns);
  const loaded = loadRules(place);
  return {
    part: say("doctor.patterns"),
    good: loaded.ok,
    found: loaded.ok
      ? say("doctor.patterns.found", { rules: loaded.rules.book.rules.length, folder: printable(place) })
      : say("patterns.faults", { count: loaded.faults.length, folder: printable(place) }),
    next: loaded.ok ? "" : say("doctor.patterns.next"),
    exitCode: EXIT.patterns,
  };
}

function folder(db: string, say: Say): Finding {
  let place = dirname(resolve(db));
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  const part = say("doctor.folder");
  try {
    accessSync(place, constants.W_OK);
    return { part, good: true, found: printable(place), next: "", exitCode: EXIT.store };
  } catch {
    return { part, good: false, found: printable(place), next: say("doctor.folder.next"), exitCode: EXIT.store };
  }
}

async function database(db: string, say: Say): Promise<Finding> {
  const part = say("doctor.database");
  const name = printable(db);
  if (!existsSync(db))
    return { part, good: true, found: say("doctor.database.none", { db: name }), next: "", exitCode: EXIT.store };
  try {
    const { openReports } = await import("../../store/open-store.js");
    const reports = openReports(db, { upgraded: false });
    const { rows } = reports.query("SELECT count(*) AS documents FROM documents");
    reports.close();
    const found = say("doctor.database.found", { db: name, count: rows[0]?.["documents"] ?? 0 });
    return { part, good: true, found, next: "", exitCode: EXIT.store };
  } catch (error) {
    const next = error instanceof StoreError ? say(`store.${error.trouble}`, error.details) : String(error);
    return { part, good: false, found: name, next, exitCode: EXIT.store };
  }
}
