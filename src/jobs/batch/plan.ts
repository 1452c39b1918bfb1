import { stat } from "node:fs/promises";
import type { FileStamp, MadeBy, PastJob } from "../../store/journal.js";
import type { FoundFile } from "../find-files.js";

/** A file with what shows whether it is still the same. */
export interface StampedFile extends FoundFile {
  readonly stamp: FileStamp;
}

/** A file that is to be processed. */
export interface BatchFile extends StampedFile {
  readonly attempt: number;
  readonly why: "new" | "changed" | "again" | "unfinished" | "failed-before";
}

/** What is to be done with the files that were found. */
export interface Plan {
  readonly todo: readonly BatchFile[];
  /** Saved by an earlier run, as they are now, by the same rules and program. */
  readonly unchanged: number;
  /** Failed in an earlier run; nothing about them has changed. */
  readonly failedBefore: readonly { readonly path: string; readonly code: string }[];
  /** Finished by this very run before it was cut off, and how many of these failed. */
  readonly finished: number;
  readonly failedInRun: number;
}

const ABSENT: FileStamp = { size: 0, modified: "", changed: "" };

/** The file with its size and times; a file that is not there keeps its place, so that reading it says so. */
export async function stamped(file: FoundFile): Promise<StampedFile> {
  const stamp = await stat(file.path, { bigint: true }).then(
    ({ size, mtimeNs, ctimeNs }) => ({ size: Number(size), modified: String(mtimeNs), changed: String(ctimeNs) }),
    () => ABSENT,
  );
  return { ...file, stamp };
}

/** Milliseconds since 1970 at which the content of a file was last changed; null for one that is not there. */
export function modifiedAt({ modified }: FileStamp): number | null {
  return modified === "" ? null : Number(BigInt(modified) / 1_000_000n);
}

/** What is to be done with each file. Pure. `run` is the run that begins or goes on; null where none does. */
export function planOf(
  files: readonly StampedFile[],
  past: ReadonlyMap<string, PastJob>,
  { run, retryFailed, ...madeBy }: MadeBy & { readonly run: number | null; readonly retryFailed: boolean },
): Plan {
  const todo: BatchFile[] = [];
  const failedBefore: { path: string; code: string }[] = [];
  let unchanged = 0;
  let finished = 0;
  let failedInRun = 0;
  for (const file of files) {
    const last = past.get(file.path);
    const isOfThisRun = last !== undefined && last.run === run;
    const why = last ? reasonFor(file, last, madeBy, retryFailed) : "new";
    if (why !== null) todo.push({ ...file, why, attempt: last && isOfThisRun ? last.attempt + 1 : 1 });
    else if (isOfThisRun) {
      finished++;
      if (last.state === "failed") failedInRun++;
    } else if (last?.state === "failed") failedBefore.push({ path: file.path, code: last.code ?? "" });
    else unchanged++;
  }
  return { todo, unchanged, failedBefore, finished, failedInRun };
}

function reasonFor(file: StampedFile, last: PastJob, madeBy: MadeBy, retryFailed: boolean): BatchFile["why"] | null {
  if (last.state !== "saved" && last.state !== "failed" && last.state !== "skipped") return "unfinished";
  const { size, modified, changed } = last.stamp;
  if (file.stamp.size !== size || file.stamp.modified !== modified || file.stamp.changed !== changed) return "changed";
  const isSameMaker =
    last.ruleBookVersion === madeBy.ruleBookVersion &&
    last.programVersion === madeBy.programVersion &&
    last.readers === madeBy.readers;
  if (!isSameMaker) return "again";
  return last.state === "failed" && retryFailed ? "failed-before" : null;
}
