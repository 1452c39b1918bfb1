import SqliteDatabase, { type Database, type Statement } from "better-sqlite3";
import { refreshCriteriaStates } from "../../src/store/sqlite/criteria-states.js";
import { Statements } from "../../src/store/sqlite/statements.js";
import { openStore } from "../../src/store/open-store.js";
import { foldedWords, searchWords } from "../../src/store/search-words.js";
import { addDays } from "../../src/text/dates/calendar-date.js";

/** Tasks a document. */
const PER_DOCUMENT = 25;
/** The day on which the questions are asked; deadlines lie up to two years to either side. */
export const TODAY = "2024-06-15";

const DISTRICTS = 60;
const COMMUNES = 20;
const FIELDS = ["Nội vụ", "Tư pháp", "Y tế", "Tài chính - Kế hoạch", "Kinh tế và Hạ tầng", "Văn hóa và Thông tin"];
const NAMES = ["An", "Bình", "Đông", "Hòa", "Khê", "Lâm", "Mỹ", "Nam", "Phú", "Quang", "Sơn", "Tân", "Thủy", "Vĩnh"];
const VERBS = [
  "rà soát",
  "báo cáo",
  "hoàn thiện",
  "kiểm tra",
  "lập danh sách",
  "tuyên truyền về",
  "bố trí kinh phí cho",
];
const THINGS = ["hồ sơ đất đai", "đường giao thông nông thôn", "trạm y tế", "nhà văn hóa thôn", "kênh mương nội đồng"];
const STANDARDS = ["NTM", "NTM nâng cao"];
const CRITERIA = [
  "Quy hoạch",
  "Giao thông",
  "Thủy lợi",
  "Điện",
  "Trường học",
  "Y tế",
  "Môi trường và an toàn thực phẩm",
];
const MORE = [
  "hộ nghèo",
  "chuyển đổi số",
  "môi trường làng nghề",
  "an ninh trật tự",
  "trường học",
  "nước sạch",
  "chợ xã",
];

/** Numbers that look like chance and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
const pick = <T>(list: readonly T[], roll: (sides: number) => number): T | undefined => list[roll(list.length)];

/** "Sông An Bình": a name of two syllables for a number. */
const placeName = (at: number): string =>
  `${NAMES[at % NAMES.length] ?? ""} ${NAMES[Math.floor(at / NAMES.length) % NAMES.length] ?? ""}`;

/** A commune by the numbers of its district and of itself in it: each has a name of its own. */
const communeName = (district: number, commune: number): string =>
  `xã ${placeName(district * 3 + commune * 7 + 1)} ${district * COMMUNES + commune}`;

class Filling {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  readonly roll = dice(7);
  readonly districts: { readonly name: string; readonly issuer: number; readonly bodies: readonly number[] }[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  add(table: string, row: Readonly<Record<string, string | number | null>>): number {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return Number(known.run(...Object.values(row)).lastInsertRowid);
  }

  body(name: string, short: string, level: string, unit: string, within: string | null): number {
    const id = this.add("organisations", {
      key: `${searchWords(name)}@${within ?? ""}`,
      name,
      kind: "body",
      level,
      unit,
      within,
      place_key: `${within ?? ""}/${unit}`,
    });
    for (const alias of [name, short])
      this.add("organisation_aliases", {
        organisation_id: id,
        alias,
        source: alias === name ? "name" : "lexicon",
        words: searchWords(alias),
        folded: foldedWords(alias),
      });
    return id;
  }

  bodies(): void {
    for (let at = 0; at < DISTRICTS; at++) {
      const district = `huyện ${placeName(at)}`;
      const issuer = this.body(`Ủy ban nhân dân ${district}`, `UBND ${district}`, "huyện", district, null);
      const bodies = FIELDS.map((field) =>
        this.body(`Phòng ${field} ${district}`, `P. ${field} ${district}`, "huyện", district, null),
      );
      for (let commune = 0; commune < COMMUNES; commune++) {
        const unit = communeName(at, commune);
        bodies.push(this.body(`Ủy ban nhân dân ${unit}`, `UBND ${unit}`, "xã", unit, district));
      }
      this.districts.push({ name: placeName(at), issuer, bodies });
    }
  }

  document(number: number): void {
    const { roll } = this;
    const district = this.districts[number % this.districts.length];
    if (!district) return;
    const issued = addDays("2022-06-01", roll(900)) ?? TODAY;
    const id = this.add("documents", {
      sha256: String(number).padStart(64, "0"),
      media_type: "text/plain",
      pages: 3,
      text_from: "text",
      type: "TB",
      number: `${1 + (number % 700)}/TB-UBND`,
      issuer: `Ủy ban nhân dân huyện ${district.name}`,
      issuer_id: district.issuer,
      issuer_level: "huyện",
      place: district.name,
      issued_on: issued,
      issued_on_precision: "day",
      title: `Kết luận cuộc họp số ${number}`,
      folded: `${1 + (number % 700)}/tb-ubnd\nket luan cuoc hop so ${number}`,
      reader: "text",
      reader_version: "1",
      rule_book_version: "r",
      program_version: "p",
      first_saved_at: "2024-06-01T00:00:00.000Z",
      saved_at: "2024-06-01T00:00:00.000Z",
      // One in twenty has a scan of it beside it, the document before.
      version_group: number % 20 === 1 ? number : number % 20 === 2 ? number - 1 : null,
      authority: number % 20 === 1 ? 3 : 2,
      compared_by: 1,
    });
    this.add("sources", {
      path: `/kho/${number}.txt`,
      name: `${number}.txt`,
      folded: `${number}.txt`,
      document_id: id,
      seen_at: TODAY,
    });
    for (let position = 0; position < PER_DOCUMENT; position++)
      this.task(id, number, position, issued, district.bodies);
    for (let position = 0; position < 3; position++)
      this.add("criteria_counts", {
        document_id: id,
        position,
        subject: communeName(roll(DISTRICTS), roll(COMMUNES)),
        standard: pick(STANDARDS, roll) ?? null,
        unit: "tiêu chí",
        met: 5 + roll(15),
        total: 19,
        status: roll(6) === 0 ? "target" : "achieved",
        as_of: issued.slice(0, 7),
        as_of_precision: "month",
        text: "đạt tiêu chí",
        span_start: 0,
        span_end: 5,
        confidence: 0.9,
      });
    this.add("criterion_statuses", {
      document_id: id,
      position: 0,
      number: 1 + roll(CRITERIA.length),
      name: pick(CRITERIA, roll) ?? "",
      subject: communeName(roll(DISTRICTS), roll(COMMUNES)),
      standard: pick(STANDARDS, roll) ?? null,
      status: pick(["met", "unmet"], roll) ?? "met",
      span_start: 0,
      span_end: 5,
      confidence: 0.9,
    });
  }

  task(document: number, number: number, position: number, issued: string, bodies: readonly number[]): void {
    const { roll } = this;
    const chance = roll(100);
    const due = chance < 60 ? addDays(issued, 5 + roll(720)) : null;
    const isRecurring = chance >= 60 && chance < 64;
    const text = [pick(VERBS, roll), pick(THINGS, roll), "tại", pick(MORE, roll), pick(NAMES, roll), pick(NAMES, roll)]
      .concat(chance === 7 ? ["cầu treo dân sinh"] : [])
      .join(" ");
    const owners = chance % 3 === 0 ? 2 : 1;
    const inferred = chance % 50 === 49 && owners === 1 ? 1 : 0;
    const id = this.add("tasks", {
      is_unowned: inferred,
      document_id: document,
      position,
      task_id: `${number}-${position}`,
      kind: chance % 10 === 0 ? "target" : "task",
      text,
      words: searchWords(text),
      section: "II. Nhiệm vụ",
      span_start: position * 100,
      span_end: position * 100 + 80,
      deadline_text: due ? `trước ngày ${due}` : isRecurring ? "hằng tháng" : null,
      deadline_kind: due ? "before" : isRecurring ? "recurring" : null,
      due_on: due,
      current_due_on: due,
      confidence: (40 + roll(60)) / 100,
    });
    if (isRecurring)
      for (let month = 1; month <= 24; month++)
        this.add("task_occurrences", { task: id, due_on: addDays(issued, month * 30) });
    this.add("task_search", { rowid: id, words: searchWords(text), folded: foldedWords(text) });
    for (let at = 0; at < owners; at++)
      this.add("task_owners", {
        task: id,
        position: at,
        organisation_id: bodies[(number + position + at * 5) % bodies.length] ?? 1,
        as_written: "",
        role: at === 0 ? "lead" : "coordinator",
        inherited: 0,
        inferred,
      });
  }
}

/** Makes the database `file` with so many invented tasks, 25 a document, of 60 districts with 26 bodies each. */
export async function fillWithTasks(file: string, count: number): Promise<void> {
  await openStore(file).close();
  const database = new SqliteDatabase(file);
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.pragma("foreign_keys = OFF");
  database.pragma("cache_size = -400000");
  const filling = new Filling(database);
  database.transaction(() => {
    filling.bodies();
    for (let number = 1; number <= count / PER_DOCUMENT; number++) filling.document(number);
    refreshCriteriaStates(new Statements(database));
  })();
  database.close();
}
