import { Console } from "node:console";
import { Worker } from "node:worker_threads";
import { Writable } from "node:stream";
import { extract } from "../../extract/extract.js";
import { readFile, type ReadOptions } from "../../ingest/read-file.js";
import type { OfficeDays } from "../../calendar/due.js";
import { bodyReader } from "../../extract/organisations/body/body-parts.js";
import { builtReadings } from "../../patternbook/kept-readings.js";
import { loadCalendar } from "../../patternbook/load-calendar.js";
import { loadPlaces } from "../../patternbook/load-places.js";
import { describeFault } from "../../patternbook/pattern-book.js";
import { loadRules, type Rules } from "../../patternbook/rules.js";
import type { BodyKnowledge } from "../../store/organisations/body-knowledge.js";
import { prepareDocument } from "../../store/sqlite/prepare-document.js";
import { admission } from "../admission.js";
import { examineFile } from "../examine-file.js";
import { isMissingInstallation } from "../missing-installation.js";
import { mostMemoryOf } from "./memory-limit.js";
import {
  isToWorker,
  type ExaminedFile,
  type FileToExamine,
  type FromWorker,
  type WorkerSettings,
} from "./worker-messages.js";

// The far side of `WorkerProcess`: settings first, then one file after the other, each answered with `examined`. It reads in this
// thread: what hangs or swells is ended with the process.

// What libraries print must not mix with what is kept of stderr.
globalThis.console = new Console(
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  }),
);

function tell(message: FromWorker): void {
  process.send?.(message);
}

interface Begun {
  readonly rules: Rules;
  readonly days: OfficeDays;
  readonly bodies: BodyKnowledge;
  readonly reading: ReadOptions;
}

function begin(settings: WorkerSettings): Begun | null {
  const watchdog = new Worker(new URL("./watchdog.js", import.meta.url), {
    workerData: { parent: process.ppid, mostMemory: mostMemoryOf(settings.limits) },
  });
  watchdog.unref();
  const readings = builtReadings();
  const loaded = loadRules(settings.patterns, readings);
  const days = loadCalendar(settings.patterns, readings);
  const places = loadPlaces(settings.patterns);
  if (!loaded.ok || !days.ok || !places.ok) {
    const faults = [loaded, days, places].flatMap((part) => (part.ok ? [] : part.faults));
    tell({ kind: "faults", faults: faults.map(describeFault) });
    return null;
  }
  tell({ kind: "ready", version: loaded.rules.version });
  const { limits, secrecy, beforeIncludesDay } = settings;
  return {
    rules: loaded.rules,
    days: { calendar: days.calendar, beforeIncludesDay },
    bodies: { read: bodyReader(loaded.rules.lexicon), places: places.places },
    reading: {
      limits,
      cacheFolder: settings.readings,
      admit: admission(secrecy),
      isolate: false,
      onProgress: () => {
        tell({ kind: "page" });
      },
    },
  };
}

async function examine(
  { path, mayBeOther }: FileToExamine,
  { rules, days, bodies, reading }: Begun,
): Promise<ExaminedFile> {
  const examined = await examineFile(
    () => readFile(path, reading),
    (source) => extract(source, rules),
    {
      mayBeOther,
      onRead: ({ file, pages }) => {
        tell({ kind: "read", sha256: file.sha256, pages: pages.length });
      },
    },
  );
  if (examined.status === "skipped") return examined;
  if (examined.status === "failed") return { status: "failed", diagnostics: examined.diagnostics };
  const { source, directive } = examined;
  const { tasks, criteriaCounts, diagnostics } = directive;
  return {
    status: "extracted",
    document: prepareDocument(source, directive, days, bodies),
    counts: {
      tasks: tasks.filter(({ kind }) => kind === "task").length,
      targets: tasks.filter(({ kind }) => kind === "target").length,
      criteriaCounts: criteriaCounts.length,
      toCheck: diagnostics.filter(({ severity }) => severity !== "info").length,
    },
  };
}

let begun: Begun | null = null;

process.on("disconnect", () => {
  process.exit(0);
});

process.on("message", (message) => {
  if (!isToWorker(message)) return;
  if (message.kind === "begin") {
    begun = begin(message.settings);
    return;
  }
  if (!begun) return;
  examine(message, begun).then(
    (file) => {
      tell({ kind: "examined", file, memory: process.memoryUsage.rss() });
    },
    (error: unknown) => {
      if (!isMissingInstallation(error)) throw error;
      tell({ kind: "missing", reason: error instanceof Error ? error.message : String(error) });
    },
  );
});
