import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkExamples } from "../../extract/find/check-examples.js";
import { filesVersion } from "../../patternbook/files-version.js";
import { describeFault } from "../../patternbook/pattern-book.js";
import { loadRules } from "../../patternbook/rules.js";
import { isRunning } from "./is-running.js";
import { codeOf } from "./transient.js";
import type { WatchEvent } from "./watch-event.js";

type News = Extract<WatchEvent, { kind: "rules-taken" | "rules-bad" }>;

/** A copy of good rules, which no change of the original touches. */
interface Snapshot {
  readonly folder: string;
  readonly version: string;
}

/**
 * Keeps the last good rules of a folder while its files change: good ones are taken up, bad ones told once. A rule whose own examples
 * fail is bad too. What is in force is a copy, so that it can be loaded again while the folder is being edited.
 */
export class RuleKeeper {
  readonly #folder: string;
  #inForce: Snapshot;
  /** The version last looked at, good or bad. */
  #seen: string;

  private constructor(folder: string, inForce: Snapshot) {
    this.#folder = folder;
    this.#inForce = inForce;
    this.#seen = inForce.version;
  }

  /** Takes the rules of a folder as they are; who loads them first says what faults they have. `close` must be called. */
  static open(folder: string): RuleKeeper {
    removeLeftovers();
    const copy = copyOf(folder);
    return new RuleKeeper(folder, { folder: copy, version: filesVersion(copy) });
  }

  /** The folder and version of the rules in force. */
  get inForce(): Snapshot {
    return this.#inForce;
  }

  /** Looks at the folder; null where nothing changed since the last look. */
  refresh(): News | null {
    const version = versionOf(this.#folder);
    if (version === this.#seen) return null;
    try {
      const taken = version === this.#inForce.version ? null : checkedCopyOf(this.#folder);
      this.#seen = version;
      if (taken && "faults" in taken) return { kind: "rules-bad", faults: taken.faults };
      if (taken) {
        remove(this.#inForce);
        this.#inForce = taken;
        this.#seen = taken.version;
      }
      return { kind: "rules-taken", version: this.#inForce.version };
    } catch (error) {
      // Somebody is saving: a file went away while it was read. The next look will see what came of it.
      if (codeOf(error) !== "ENOENT") throw error;
      return null;
    }
  }

  close(): void {
    remove(this.#inForce);
  }
}

function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), `dondoc-rules-${process.pid}-`)), "patterns");
  try {
    // Of a folder that is not there the copy is empty, and its loader says what is missing.
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true, dereference: true });
    else mkdirSync(copy);
    return copy;
  } catch (error) {
    remove({ folder: copy });
    throw error;
  }
}

function checkedCopyOf(folder: string): Snapshot | { readonly faults: readonly string[] } {
  const copy = copyOf(folder);
  const loaded = loadRules(copy);
  const faults = loaded.ok ? checkExamples(loaded.rules.book) : loaded.faults;
  if (loaded.ok && faults.length === 0) return { folder: copy, version: loaded.rules.version };
  remove({ folder: copy });
  return { faults: faults.map(describeFault) };
}

// Of watchers that were killed.
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^dondoc-rules-(\d{1,10})-/u.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      // Another user's.
      if (codeOf(error) === "") throw error;
    }
  }
}

function remove({ folder }: Pick<Snapshot, "folder">): void {
  rmSync(join(folder, ".."), { recursive: true, force: true });
}

function versionOf(folder: string): string {
  try {
    return filesVersion(folder);
  } catch (error) {
    // As of no version: the rules are loaded, and their loader says what is missing.
    return `unreadable: ${error instanceof Error ? error.message : String(error)}`;
  }
}
