import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

/** A file to process. `mayBeOther`: it lay in a folder and its name is not that of a document. */
export interface FoundFile {
  readonly path: string;
  readonly mayBeOther: boolean;
}

const DOCUMENTS = new Set([
  ".pdf",
  ".docx",
  ".docm",
  ".doc",
  ".rtf",
  ".txt",
  ".md",
  ".tif",
  ".tiff",
  ".png",
  ".jpg",
  ".jpeg",
]);

// "~$bao-cao.docx" is Word's lock beside an open file.
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name === "Thumbs.db" || name === "desktop.ini";
}

function byName(a: string, b: string): number {
  const [left, right] = [a.normalize("NFC"), b.normalize("NFC")];
  return left < right ? -1 : left > right ? 1 : 0;
}

async function filesUnder(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // A folder that may not be opened is handed on as it is: reading it says why.
  if (!entries) return [{ path: folder, mayBeOther: false }];
  const found: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (isHidden(entry.name)) continue;
    const path = join(folder, entry.name);
    // Links to folders are not followed: they may lead round in a circle.
    if (entry.isDirectory()) found.push(...(await filesUnder(path)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
      found.push({ path, mayBeOther: !DOCUMENTS.has(extname(entry.name).toLowerCase()) });
  }
  return found;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

/**
 * The files that `paths` name, absolute, each once: files as they are given, folders with all below them sorted by name,
 * hidden files and lock files left out. A path that does not exist is kept, so that reading it says so.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    const path = resolve(given);
    const files = (await isFolder(path)) ? await filesUnder(path) : [{ path, mayBeOther: false }];
    for (const file of files) if (!found.has(file.path) || !file.mayBeOther) found.set(file.path, file);
  }
  return [...found.values()];
}
