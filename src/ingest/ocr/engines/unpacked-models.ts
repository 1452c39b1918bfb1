import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { diagnose } from "../../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../model/outcome.js";
import { type Model, ORIENTATION, readModel, VIETNAMESE } from "./models.js";

const unpack = promisify(gunzip);
const UNFINISHED = /\.traineddata\.[\da-f-]{1,36}$/u;
const LONG_AGO = 3_600_000; // milliseconds; unpacking takes seconds

/**
 * A folder with the models of the packages, unpacked for a program that reads files: of this user alone, under the folder for temporary files,
 * kept from run to run (unpacked again where a file is not what the package holds; what a run that was killed left half written is taken
 * away an hour later). Not ok where a package is missing (`ocr-model-missing`)
 * or the folder cannot be written (`ocr-engine-broken`).
 */
export async function unpackedModels(
  models: readonly Model[] = [VIETNAMESE, ORIENTATION],
  under: string = tmpdir(),
): Promise<Outcome<string>> {
  const folder = join(under, `dondoc-models-${userInfo().username}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await refuseStrangers(folder);
    await removeUnfinished(folder);
    for (const model of models) {
      const packed = await readModel(model);
      if (!packed.ok) return packed;
      await keep(await unpack(packed.value), join(folder, `${model.language}.traineddata`));
    }
    return succeeded(folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(diagnose("ocr-engine-broken", { package: folder, reason }));
  }
}

// Folders for temporary files are open to all: another user could lay a folder of this name there.
async function refuseStrangers(folder: string): Promise<void> {
  const found = await lstat(folder);
  const isOwn = process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
  if (!found.isDirectory() || !isOwn) throw new Error(`${folder}: not a folder of this user alone`);
}

async function keep(bytes: Buffer, file: string): Promise<void> {
  const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");
  const kept = await readFile(file).catch(() => null);
  if (kept && hashOf(kept) === hashOf(bytes)) return;
  // Several readers of one process and several processes may do this at once: each writes its own file, and the last one to be done stays.
  const own = `${file}.${randomUUID()}`;
  try {
    await writeFile(own, bytes, { mode: 0o600 });
    await rename(own, file);
  } catch (cause) {
    await rm(own, { force: true });
    throw cause;
  }
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => UNFINISHED.test(each))) {
    const file = join(folder, name);
    const written = await stat(file).catch(() => null); // another process took it away
    if (written && Date.now() - written.mtimeMs > LONG_AGO) await rm(file, { force: true });
  }
}
