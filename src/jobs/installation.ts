import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where this copy of dondoc lives, and which version it is. */
export interface Installation {
  /** The folder that holds package.json. */
  readonly root: string;
  /** The rule files that come with it. */
  readonly patterns: string;
  readonly version: string;
}

// Without zod: this runs at every start, and `--help` must be quick.
function versionIn(folder: string): string | null {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return null;
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) return null;
  if (!("name" in manifest) || manifest.name !== "dondoc" || !("version" in manifest)) return null;
  return typeof manifest.version === "string" ? manifest.version : null;
}

/** Finds the installation that this module is part of: a checkout, its build, or an installed package. */
export function installation(from: string = import.meta.url): Installation {
  let folder = dirname(fileURLToPath(from));
  for (;;) {
    const version = versionIn(folder);
    if (version !== null) return { root: folder, patterns: join(folder, "patterns"), version };
    const parent = dirname(folder);
    if (parent === folder) throw new Error("dondoc's package.json is missing above its program files");
    folder = parent;
  }
}
