import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkExamples } from "../../extract/find/check-examples.js";
import { filesVersion } from "../../patternbook/files-version.js";
import { describeFault } from "../../patternbook/pattern-book.js";
import { loadRules } from "../../patternbook/rules.js";
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

  /** Loads the rules of a folder; where they have faults, these. `close` must be called. */
  static open(
    folder: string,
  ): { readonly ok: true; readonly keeper: RuleKeeper } | { readonly ok: false; readonly faults: readonly string[] } {
    const taken = snapshotOf(folder, { isChecked: false });
    return "faults" in taken
      ? { ok: false, faults: taken.faults }
      : { ok: true, keeper: new RuleKeeper(folder, taken) };
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
      const taken = version === this.#inForce.version ? null : snapshotOf(this.#folder, { isChecked: true });
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

function snapshotOf(
  folder: string,
  { isChecked }: { readonly isChecked: boolean },
): Snapshot | { readonly faults: readonly string[] } {
  const copy = join(mkdtempSync(join(tmpdir(), "dondoc-rules-")), "patterns");
  let isGood = false;
  try {
    cpSync(folder, copy, { recursive: true, dereference: true });
    const loaded = loadRules(copy);
    const faults = !loaded.ok ? loaded.faults : isChecked ? checkExamples(loaded.rules.book) : [];
    if (!loaded.ok || faults.length > 0) return { faults: faults.map(describeFault) };
    isGood = true;
    return { folder: copy, version: loaded.rules.version };
  } finally {
    if (!isGood) remove({ folder: copy });
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
