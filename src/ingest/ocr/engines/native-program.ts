import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of the `tesseract` program of this machine, and why it is not used where it is not. */
export type NativeProgram =
  | {
      readonly isGood: true;
      readonly program: string;
      /** E.g. "5.3.0". */
      readonly version: string;
      /** Names its Vietnamese model by content: there are several of that name. */
      readonly model: string;
    }
  | { readonly isGood: false; readonly fault: "absent"; readonly version: null }
  | { readonly isGood: false; readonly fault: "old" | "no-vietnamese"; readonly version: string };

// Version 4 leaves `ocr_line` titles without row heights, and its character boxes are wrong in places.
const OLDEST_MAJOR = 5;
const asked = new Map<string, NativeProgram>();

/** Asks a program of the PATH what it is; once a process, some 50 ms. */
export function findNative(program = "tesseract"): NativeProgram {
  const known = asked.get(program) ?? look(program);
  asked.set(program, known);
  return known;
}

function look(program: string): NativeProgram {
  const version = /tesseract v?(\d{1,3}\.[\w.-]{1,40})/u.exec(ask(program, "--version"))?.[1];
  if (version === undefined) return { isGood: false, fault: "absent", version: null };
  if (Number(version.split(".")[0]) < OLDEST_MAJOR) return { isGood: false, fault: "old", version };
  // List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (3):
  const [heading = "", ...languages] = ask(program, "--list-langs").split(/\r?\n/u);
  const folder = /"([^"]{1,4000})"/u.exec(heading)?.[1];
  const hasModels = languages.includes("vie") && languages.includes("osd");
  const model = hasModels && folder !== undefined ? fingerprint(join(folder, "vie.traineddata")) : null;
  return model === null
    ? { isGood: false, fault: "no-vietnamese", version }
    : { isGood: true, program, version, model };
}

function ask(program: string, question: string): string {
  const { stdout, error } = spawnSync(program, [question], {
    encoding: "utf8",
    timeout: 10_000,
    stdio: ["ignore", "pipe", "ignore"],
    windowsHide: true,
  });
  return error ? "" : stdout;
}

function fingerprint(path: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return null;
  }
}
