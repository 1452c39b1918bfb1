import { spawnSync } from "node:child_process";

/** What is known of the `tesseract` program of this machine, and why it is not used where it is not. */
export type NativeProgram =
  /** `version`: e.g. "5.3.0". */
  | { readonly isGood: true; readonly program: string; readonly version: string }
  | { readonly isGood: false; readonly fault: "absent"; readonly version: null }
  | { readonly isGood: false; readonly fault: "old"; readonly version: string };

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
  return { isGood: true, program, version };
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
