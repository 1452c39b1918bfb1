import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder `shared` beside the checkout: real documents and their annotations, not part of this project. Null where absent. */
export function sharedFolder(part: "corpus" | "gold" | "eval" | "spec"): string | null {
  const folder = fileURLToPath(new URL(`../../../shared/${part}`, import.meta.url));
  return existsSync(folder) ? folder : null;
}
