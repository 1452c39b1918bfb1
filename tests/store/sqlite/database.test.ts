import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { openReports, openStore } from "../../../src/store/open-store.js";
import { loadMigrations, migrate, schemaVersion } from "../../../src/store/sqlite/migrate.js";
import { RUN, sampleDirective, sampleSource } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
const at = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MIGRATIONS = loadMigrations(new URL("../../../src/store/sqlite/migrations/", import.meta.url));

describe("migrations", () => {
  it("bring an older schema up to date and keep its rows", () => {
    const database = new SqliteDatabase(at("old.sqlite"));
    migrate(database, "old.sqlite", MIGRATIONS.slice(0, 1));
    database.exec("INSERT INTO owners (name) VALUES ('Sở Y tế')");
    const next = { version: MIGRATIONS.length + 1, sql: "ALTER TABLE organisations ADD COLUMN colour TEXT" };
    migrate(database, "old.sqlite", [...MIGRATIONS, next]);
    expect(schemaVersion(database)).toBe(next.version);
    expect(database.prepare("SELECT name, colour FROM organisations").all()).toEqual([
      { name: "Sở Y tế", colour: null },
    ]);
    database.close();
  });

  it("keep whose tasks are and who issued documents where owners become organisations", () => {
    const database = new SqliteDatabase(at("owners.sqlite"));
    database.pragma("foreign_keys = ON");
    migrate(database, "owners.sqlite", MIGRATIONS.slice(0, 3));
    database.exec(`
      INSERT INTO owners (name) VALUES ('Trạm Y tế'), ('Trạm Thú y');
      INSERT INTO owner_spellings VALUES (1, 'trạm y tế', 'trạm y tế', 'tram y te');
      INSERT INTO documents (sha256, media_type, pages, text_from, type, issuer, reader, reader_version, rule_book_version,
        program_version, first_saved_at, saved_at)
        VALUES (printf('%064d', 1), 't', 1, 'text', 'TB', 'Trạm Thú y', 'r', '1', 'r', 'p', '2024', '2024');
      INSERT INTO sources VALUES ('/kho/a', 'a', 1, '2024');
      INSERT INTO tasks (document_id, position, task_id, kind, text, section, span_start, span_end, due_on, deadline_text,
        deadline_kind, confidence) VALUES (1, 0, 't1', 'task', 'Tiêm phòng', '', 0, 1, '2024-04-09', 'hạn', 'by', 0.9);
      INSERT INTO task_owners (task, position, owner_id, as_written, role, inherited, inferred)
        VALUES (1, 0, 1, 'trạm y tế', 'lead', 0, 0);`);
    migrate(database, "owners.sqlite", MIGRATIONS);
    expect(database.prepare("SELECT lead, due_on FROM v_tasks").all()).toEqual([
      { lead: "Trạm Y tế", due_on: "2024-04-09" },
    ]);
    expect(database.prepare("SELECT issuer_id FROM documents").pluck().get()).toBe(2);
    expect(database.prepare("SELECT alias FROM v_organisation_aliases").pluck().all()).toEqual(["trạm y tế"]);
    expect(database.pragma("foreign_key_check")).toEqual([]);
    database.close();
  });

  it("leave nothing half done where a step fails", () => {
    const database = new SqliteDatabase(at("half.sqlite"));
    const broken = { version: 2, sql: "CREATE TABLE half (x); SELECT nothing FROM nowhere;" };
    expect(() => {
      migrate(database, "half.sqlite", [...MIGRATIONS.slice(0, 1), broken]);
    }).toThrow();
    expect(schemaVersion(database)).toBe(1);
    expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    database.close();
  });
});

describe("a database", () => {
  it("is readable by its owner alone, with its log", async () => {
    const store = openStore(at("private.sqlite"));
    const source = sampleSource(["Thông báo"]);
    await store.save(source, sampleDirective(source), RUN);
    expect(statSync(at("private.sqlite")).mode & 0o777).toBe(0o600);
    expect(statSync(at("private.sqlite-wal")).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it("of a newer dondoc is refused for reading and writing", async () => {
    await openStore(at("newer.sqlite")).close();
    const database = new SqliteDatabase(at("newer.sqlite"));
    database.pragma("user_version = 99");
    database.close();
    expect(() => openStore(at("newer.sqlite"))).toThrow(/^newer/u);
    expect(() => openReports(at("newer.sqlite"))).toThrow(/^newer/u);
  });

  it("of another program is left as it is", () => {
    const other = new SqliteDatabase(at("other.sqlite"));
    other.exec("CREATE TABLE notes (x)");
    other.close();
    expect(() => openStore(at("other.sqlite"))).toThrow(/^not-ours/u);
    const again = new SqliteDatabase(at("other.sqlite"));
    expect(again.pragma("journal_mode", { simple: true })).toBe("delete");
    again.close();
  });

  it("that is no database at all is said to be damaged", () => {
    writeFileSync(at("text.sqlite"), "Đây không phải cơ sở dữ liệu. ".repeat(100));
    expect(() => openStore(at("text.sqlite"))).toThrow(/^damaged/u);
    expect(() => openReports(at("text.sqlite"))).toThrow(/^damaged/u);
  });

  it("that does not exist is not made by reading", () => {
    expect(() => openReports(at("none.sqlite"))).toThrow(/^not-found/u);
    expect(() => statSync(at("none.sqlite"))).toThrow();
  });

  it.skipIf(process.getuid?.() === 0)("that may not be read is said so", async () => {
    await openStore(at("locked-up.sqlite")).close();
    chmodSync(at("locked-up.sqlite"), 0);
    expect(() => openStore(at("locked-up.sqlite"))).toThrow(/^denied/u);
  });

  it("whose folder cannot be made is said so", () => {
    writeFileSync(at("a-file"), "");
    expect(() => openStore(join(at("a-file"), "sub", "x.sqlite"))).toThrow(/^failed|^denied/u);
  });

  it("waits for another writer instead of failing", async () => {
    const store = openStore(at("busy.sqlite"));
    const script = `
      const database = new (require("better-sqlite3"))(process.argv[1]);
      database.exec("BEGIN IMMEDIATE");
      process.stdout.write("held");
      setTimeout(() => database.exec("COMMIT"), 300);`;
    const holder = spawn(process.execPath, ["-e", script, at("busy.sqlite")], { stdio: ["ignore", "pipe", "inherit"] });
    await once(holder.stdout, "data");
    const source = sampleSource(["Thông báo"]);
    expect(await store.save(source, sampleDirective(source), RUN)).toBe("new");
    await store.close();
    await once(holder, "exit");
  });
});
