import { stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { DEFAULT_LIMITS } from "../../ingest/reader.js";
import { installation } from "../../jobs/installation.js";
import { Claims, LIFE_SIGN_LASTS } from "../../jobs/watch/claims.js";
import { Examiner } from "../../jobs/watch/examiner.js";
import { overlapOf, truePath, type Places } from "../../jobs/watch/places.js";
import { writeOnce } from "../../jobs/watch/put-away.js";
import { RuleKeeper } from "../../jobs/watch/rule-keeper.js";
import type { Papers } from "../../jobs/watch/take-file.js";
import type { RefusedEntry } from "../../jobs/watch/waiting-files.js";
import { wakeUps, type WakeUps } from "../../jobs/watch/wake-ups.js";
import type { WatchEvent } from "../../jobs/watch/watch-event.js";
import { watchInbox } from "../../jobs/watch/watch-inbox.js";
import { openStore } from "../../store/open-store.js";
import type { Store } from "../../store/store.js";
import type { Context } from "../context.js";
import { endings } from "../endings.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { limitsFrom } from "../limits.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { refusalNote, rejectionNote } from "../papers/rejection-note.js";
import { resultSheet } from "../papers/result-sheet.js";
import { beforeIncludesDay, patternsFolder } from "../rules.js";
import { secrecyFrom } from "../secrecy.js";
import { printable } from "../speech/speech.js";
import { watchTeller } from "../speech/watch-lines.js";
import { readingsFolder } from "../work.js";
import { workerFailure } from "../speech/worker-failure.js";

/** How `dondoc watch` was asked to work. */
export interface WatchOptions extends DatabaseOptions, RuleOptions, FormatOptions {
  readonly done?: string;
  readonly rejected?: string;
  /** Seconds. */
  readonly delay: number;
  readonly patience: number;
  readonly rescan: number;
  readonly poll?: boolean;
  readonly once?: boolean;
}

/** How long the file in hand may still take when the watcher is asked to end, in milliseconds. */
const GRACE = 20_000;

/**
 * `dondoc watch INBOX`: until it is asked to end (SIGINT, SIGTERM), then 0. With `--once`: 0, 6 where some files were rejected or
 * left, 2 where all were.
 */
export async function watchCommand(inbox: string, options: WatchOptions, context: Context): Promise<ExitCode> {
  const places = await placesOf(inbox, options);
  const settings = {
    limits: { ...DEFAULT_LIMITS, ...limitsFrom(process.env) },
    secrecy: secrecyFrom(process.env),
    beforeIncludesDay: beforeIncludesDay(process.env),
  };
  const patterns = patternsFolder(options.patterns);
  const rules = RuleKeeper.open(patterns);
  const examiner = new Examiner({ ...settings, readings: readingsFolder(options) }, rules);
  const claims = new Claims(places.inbox, { host: hostname(), pid: process.pid });
  const teller = watchTeller(options, context);
  const { ending, hurry, sleep, stop } = endings(GRACE, () => {
    context.tell(context.say("watch.stopping"));
  });
  let store: Store | null = null;
  let wakes: WakeUps | null = null;
  let life: ReturnType<typeof setInterval> | undefined;
  try {
    // Before anything is made on the disk: it names the faults of the rules.
    await examiner.prepare();
    store = openStore(options.db);
    await claims.showLife();
    life = setInterval(() => {
      // An inbox that is away just now shows in the next look round.
      claims.showLife().catch(() => undefined);
    }, LIFE_SIGN_LASTS / 10);
    wakes = wakeUps(places.inbox, {
      isPolling: options.poll ?? false,
      onTrouble: (error) => {
        teller.troubleOfEvents(error);
      },
    });
    context.tell(context.say("watch.started", shown(places)));
    const events = watchInbox(settingsOf(options), {
      places,
      claims,
      papers: papersOf(context),
      examine: (path) => examiner.examine(path),
      store,
      programVersion: installation().version,
      now: context.now,
      sleep,
      ending,
      hurry,
      wakeUps: wakes,
      rules,
      noteRefused: (entry) => noteRefused(entry, places, context),
      clock: () => performance.now(),
    });
    for await (const event of events) await teller.tell(event);
    return await teller.end(options.once && !ending.aborted ? exitCodeOf : () => EXIT.fine);
  } catch (error) {
    throw workerFailure(error, patterns);
  } finally {
    clearInterval(life);
    stop();
    await examiner.stop();
    await wakes?.close();
    await store?.close();
    rules.close();
    await claims.close();
  }
}

function exitCodeOf(counts: Readonly<Record<WatchEvent["kind"], number>>, left: number): ExitCode {
  const bad = counts.rejected + counts.refused + left;
  if (bad === 0) return EXIT.fine;
  return counts.done === 0 ? EXIT.unreadable : EXIT.someFailed;
}

function settingsOf({ delay, patience, rescan, once = false }: WatchOptions): Parameters<typeof watchInbox>[0] {
  const milliseconds = { delay: delay * 1_000, withoutEnd: patience * 1_000 };
  return { patience: milliseconds, rescan: rescan * 1_000, once };
}

/** Throws a `Failure` (exit 1) where the inbox is no folder, or where it and the output contain each other. */
async function placesOf(inbox: string, options: WatchOptions): Promise<Places> {
  const isFolder = await stat(inbox).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Failure(EXIT.usage, "failure.inbox", { inbox: printable(inbox) });
  const output = await truePath(dirname(options.db));
  const places: Places = {
    inbox: await truePath(inbox),
    done: await truePath(options.done ?? join(output, "done")),
    rejected: await truePath(options.rejected ?? join(output, "rejected")),
  };
  const readings = await truePath(readingsFolder(options));
  const overlap = overlapOf(places.inbox, [output, places.done, places.rejected, readings]);
  if (!overlap) return places;
  const [inner, outer] = [printable(overlap.inner), printable(overlap.outer)];
  throw new Failure(EXIT.usage, "failure.overlap", { inner, outer });
}

function shown({ inbox, done, rejected }: Places): Readonly<Record<keyof Places, string>> {
  return { inbox: printable(inbox), done: printable(done), rejected: printable(rejected) };
}

function papersOf(context: Context): Papers {
  const { version } = installation();
  return {
    sheets: (file) => [{ suffix: ".dondoc.html", content: resultSheet(file, version, context) }],
    note: (file) => ({ suffix: ".txt", content: rejectionNote(file, context) }),
  };
}

async function noteRefused({ path, what }: RefusedEntry, { rejected }: Places, context: Context): Promise<void> {
  const name = basename(path);
  await writeOnce(rejected, name, { suffix: ".txt", content: refusalNote(name, what, context) });
}
