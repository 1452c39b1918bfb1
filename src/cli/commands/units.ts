import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { FormatOptions } from "../program/options.js";
import { printable } from "../speech/speech.js";

/** How `dondoc units` was asked. */
export interface UnitsOptions extends FormatOptions {
  readonly installTo: string;
  readonly replace?: boolean;
}

const TEMPLATES = new URL("../units/", import.meta.url);
const MAIN = fileURLToPath(new URL("../main.js", import.meta.url));

/**
 * `dondoc units --install-to DIR`: writes the units of systemd and the lines of cron by which a machine runs dondoc, with the paths of
 * this Node, this program and the present folder filled in. Changes nothing else on the machine.
 */
export async function units(
  { installTo, replace = false, json = false }: UnitsOptions,
  context: Context,
): Promise<ExitCode> {
  const folder = resolve(installTo);
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(TEMPLATES).sort()) {
      const content = filled(readFileSync(new URL(name, TEMPLATES), "utf8"));
      const file = join(folder, name);
      if (!replace && existsSync(file) && readFileSync(file, "utf8") !== content)
        throw new Failure(EXIT.usage, "failure.units-exists", { file: printable(file) });
      writeFileSync(file, content);
      written.push(file);
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Failure(EXIT.usage, "failure.units-write", { folder: printable(folder), reason }, [], cause);
  }
  if (json) await context.write(`${JSON.stringify({ files: written })}\n`);
  else {
    for (const file of written) await context.write(`${context.say("units.written", { file: printable(file) })}\n`);
    context.tell(context.say("units.next", { folder: printable(folder) }));
  }
  return EXIT.fine;
}

// "%" begins a specifier of systemd and ends a line of cron: a path that has one is left for a person to see to.
function filled(template: string): string {
  const places: Readonly<Record<string, string>> = { node: process.execPath, main: MAIN, folder: process.cwd() };
  return template.replace(/\{(node|main|folder)\}/gu, (place, name: string) => places[name] ?? place);
}
