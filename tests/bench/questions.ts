import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openReports } from "../../src/store/open-store.js";
import type { CriteriaQuestion, Reports, Row } from "../../src/store/reports.js";
import { judged, median, shown, timeOf } from "./measure.js";
import { fillWithTasks, TODAY } from "./million-tasks.js";

/** Milliseconds that an answer may take with a million tasks. */
const BOUND = 200;
/** What a person sees of a long list; the whole of one takes as long as it is long. */
const limit = 100;

const PLACE = "xã Bình An 0";
const CRITERIA_QUESTIONS: readonly CriteriaQuestion[] = ["latest", "history", "gaps", "regressions", "targets"];

type Question = readonly [name: string, ask: (reports: Reports) => readonly Row[]];

const QUESTIONS: readonly Question[] = [
  ["overdue", (reports) => reports.tasks({ dueBefore: TODAY, limit })],
  ["due in 14 days", (reports) => reports.tasks({ dueBetween: [TODAY, "2024-06-29"], limit })],
  ["by owner, a kind of body", (reports) => reports.tasks({ owner: "phòng nội vụ", limit })],
  ["by owner, one body, without tones", (reports) => reports.tasks({ owner: "ubnd xa binh an 0", limit })],
  ["overdue of an owner", (reports) => reports.tasks({ owner: "phong tu phap", dueBefore: TODAY, limit })],
  ["by issuer", (reports) => reports.tasks({ issuer: "UBND huyện Mỹ Bình", limit })],
  ["by place", (reports) => reports.tasks({ place: "huyện Mỹ Bình", limit })],
  ["by place that is nowhere", (reports) => reports.tasks({ place: "xã Không Có", limit })],
  ["by document", (reports) => reports.tasks({ document: "417/TB", order: "document", limit })],
  ["without deadline", (reports) => reports.tasks({ without: "deadline", limit })],
  ["without owner", (reports) => reports.tasks({ without: "owner", limit })],
  ["least certain first", (reports) => reports.tasks({ order: "doubt", limit })],
  ["next due first", (reports) => reports.tasks({ limit })],
  ["full-text search, rare words", (reports) => reports.tasks({ search: '"cầu treo" dân sinh', limit })],
  ["full-text search without tones, common words", (reports) => reports.tasks({ search: "duong giao thong", limit })],
  ["criteria of a place", (reports) => reports.criteria({ subject: PLACE, limit })],
  ...CRITERIA_QUESTIONS.flatMap((question): Question[] => [
    [`criteria of all places: ${question}`, (reports) => reports.criteria({ limit }, question)],
    [`criteria of a place: ${question}`, (reports) => reports.criteria({ subject: PLACE, limit }, question)],
  ]),
];

async function asked(reports: Reports, ask: (reports: Reports) => readonly Row[]) {
  let rows = 0;
  const times: number[] = [];
  const busy: number[] = [];
  // The first time reads the pages it needs from the disk.
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage();
    times.push(
      await timeOf(() => {
        rows = ask(reports).length;
      }),
    );
    const { user, system } = process.cpuUsage(before);
    busy.push((user + system) / 1000);
  }
  return { time: median(times.slice(1)), busy: median(busy.slice(1)), first: times[0] ?? 0, rows };
}

/**
 * How long each question takes with `count` tasks, beside a tenth as many: a line a question. Judged is the time of the processor, which is that of
 * the clock on a machine that does nothing else. The databases are made in a temporary folder, or in
 * `folder`, where they are kept for the next time.
 */
export async function benchQuestions(say: (line: string) => void, count: number, folder?: string): Promise<void> {
  const place = folder ?? mkdtempSync(join(tmpdir(), "dondoc-questions-"));
  try {
    const files = [count / 10, count].map((size) => ({ size, file: join(place, `${size}-tasks.sqlite`) }));
    for (const { size, file } of files) {
      if (existsSync(file)) continue;
      const time = await timeOf(() => fillWithTasks(file, size));
      say(`${size} invented tasks made in ${shown(time)}: ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`);
    }
    const [small, large] = files.map(({ file }) => openReports(file));
    if (!small || !large) return;
    for (const [name, ask] of QUESTIONS) {
      const few = await asked(small, ask);
      const many = await asked(large, ask);
      say(
        `${name}: ${judged(many.busy, BOUND)} ms of processor, ${shown(many.time)} by the clock (first time ${shown(many.first)}), ${many.rows} rows; with ${count / 10} ${few.busy.toFixed(1)} ms: ratio ${(many.busy / few.busy).toFixed(1)}`,
      );
    }
    small.close();
    large.close();
  } finally {
    if (folder === undefined) rmSync(place, { recursive: true });
  }
}
