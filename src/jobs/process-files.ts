import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { FoundFile } from "./find-files.js";
import { finishFile, type FileReport, type Tools } from "./process-file.js";

/**
 * Processes files one after the other and reports each as it is done, in order. While one is extracted and saved, the
 * next is already being read (in a worker), so that two cores are busy; never more than two texts are held.
 */
export async function* processFiles(
  files: readonly FoundFile[],
  tools: Tools,
): AsyncGenerator<FileReport, void, undefined> {
  let ahead = startReading(files[0], tools);
  for (const [index, file] of files.entries()) {
    const reading = ahead;
    await reading.settled;
    ahead = startReading(files[index + 1], tools);
    yield await finishFile(file.path, reading.result, tools, { mayBeOther: file.mayBeOther });
  }
}

interface Reading {
  readonly result: () => Promise<Outcome<SourceText>>;
  readonly settled: Promise<unknown>;
}

function startReading(file: FoundFile | undefined, tools: Tools): Reading {
  if (!file) return { result: () => Promise.reject(new Error("nothing to read")), settled: Promise.resolve() };
  const reading = Promise.resolve().then(() => tools.read(file.path));
  // The error is reported when the file's turn comes; until then it must not count as unhandled.
  return { result: () => reading, settled: reading.catch(() => null) };
}
