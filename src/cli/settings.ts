import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { describeFault } from "../patternbook/pattern-book.js";
import { readYaml } from "../patternbook/yaml/read-yaml.js";
import { EXIT } from "./exit-codes.js";
import { Failure, UsageError } from "./failure.js";
import { printable } from "./speech/speech.js";

/** The settings file that is taken where none is named. */
export const SETTINGS_FILE = "dondoc.config.yaml";

const text = z.string().min(1);
const whole = z.number().int().min(1);
const seconds = z.number().min(0);

const SettingsSchema = z.strictObject({
  db: text.optional(),
  patterns: text.optional(),
  readings: text.optional(),
  reports: text.optional(),
  log: text.optional(),
  "log-level": z.enum(["debug", "info", "warn", "error"]).optional(),
  secrecy: z.enum(["stop", "allow"]).optional(),
  workers: whole.optional(),
  limits: z
    .strictObject({
      megabytes: whole.optional(),
      "unpacked-megabytes": whole.optional(),
      pages: whole.optional(),
      seconds: whole.optional(),
      "heap-megabytes": whole.optional(),
    })
    .optional(),
  watch: z
    .strictObject({
      done: text.optional(),
      rejected: text.optional(),
      delay: seconds.optional(),
      patience: seconds.optional(),
      rescan: seconds.optional(),
      poll: z.boolean().optional(),
    })
    .optional(),
});

/** What `dondoc.config.yaml` may say. Paths count from the folder of the file. */
export type Settings = z.infer<typeof SettingsSchema>;

interface Setting {
  /** The place in the file. */
  readonly path: readonly [string] | readonly [string, string];
  /** The variable of the environment that overrides it. */
  readonly variable: string;
  /** The option of a command that it stands for; null: only the variable is asked for. */
  readonly option: string | null;
  readonly isPath?: true;
  /** Only of this command. */
  readonly command?: string;
}

/** Every setting: in the file, in the environment, as an option. */
export const SETTINGS: readonly Setting[] = [
  { path: ["db"], variable: "DONDOC_DB", option: "db", isPath: true },
  { path: ["patterns"], variable: "DONDOC_PATTERNS", option: "patterns", isPath: true },
  { path: ["readings"], variable: "DONDOC_READINGS", option: "readings", isPath: true },
  { path: ["reports"], variable: "DONDOC_REPORTS", option: "reports", isPath: true },
  { path: ["log"], variable: "DONDOC_LOG", option: "log", isPath: true },
  { path: ["log-level"], variable: "DONDOC_LOG_LEVEL", option: null },
  { path: ["secrecy"], variable: "DONDOC_SECRECY", option: null },
  { path: ["workers"], variable: "DONDOC_WORKERS", option: "workers" },
  { path: ["limits", "megabytes"], variable: "DONDOC_MAX_MEGABYTES", option: null },
  { path: ["limits", "unpacked-megabytes"], variable: "DONDOC_MAX_UNPACKED_MEGABYTES", option: null },
  { path: ["limits", "pages"], variable: "DONDOC_MAX_PAGES", option: null },
  { path: ["limits", "seconds"], variable: "DONDOC_MAX_SECONDS", option: null },
  { path: ["limits", "heap-megabytes"], variable: "DONDOC_MAX_HEAP_MEGABYTES", option: null },
  { path: ["watch", "done"], variable: "DONDOC_DONE", option: "done", isPath: true, command: "watch" },
  { path: ["watch", "rejected"], variable: "DONDOC_REJECTED", option: "rejected", isPath: true, command: "watch" },
  { path: ["watch", "delay"], variable: "DONDOC_DELAY", option: "delay", command: "watch" },
  { path: ["watch", "patience"], variable: "DONDOC_PATIENCE", option: "patience", command: "watch" },
  { path: ["watch", "rescan"], variable: "DONDOC_RESCAN", option: "rescan", command: "watch" },
  { path: ["watch", "poll"], variable: "DONDOC_POLL", option: "poll", command: "watch" },
];

/**
 * Gives a command what was not said on its line: from the environment, else from the settings file. What has no option is put into
 * `environment` where it is not there yet. Throws a `Failure` (exit 1) that names every fault of the file.
 */
export function applySettings(
  command: Command,
  named: string | undefined,
  environment: Record<string, string | undefined>,
): void {
  const file = named ?? (environment["DONDOC_CONFIG"] || undefined);
  const { settings, folder } = load(file);
  for (const setting of SETTINGS) {
    const written = environment[setting.variable];
    const said = valueAt(settings, setting.path);
    const value =
      written !== undefined && written !== ""
        ? written
        : said === undefined
          ? undefined
          : inFolder(setting, said, folder);
    if (value === undefined) continue;
    if (setting.option === null) environment[setting.variable] ??= value;
    else if (setting.command === undefined || setting.command === command.name())
      give(command, setting, setting.option, value);
  }
}

function load(named: string | undefined): { readonly settings: Settings; readonly folder: string } {
  const file = resolve(named ?? SETTINGS_FILE);
  if (named === undefined && !existsSync(file)) return { settings: {}, folder: "." };
  let yaml: string;
  try {
    yaml = readFileSync(file, "utf8");
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Failure(EXIT.usage, "failure.config-absent", { file: printable(file), reason }, [], cause);
  }
  const read = readYaml(named ?? SETTINGS_FILE, yaml, SettingsSchema);
  if (read.ok) return { settings: read.value, folder: dirname(file) };
  throw new Failure(EXIT.usage, "failure.config", { file: printable(file) }, read.faults.map(describeFault));
}

function valueAt(settings: Settings, path: Setting["path"]): string | undefined {
  let value: unknown = settings;
  for (const key of path)
    value =
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

// "-" is stderr, not a file.
function inFolder({ isPath }: Setting, value: string, folder: string): string {
  return isPath && value !== "-" ? resolve(folder, value) : value;
}

function give(command: Command, setting: Setting, name: string, value: string): void {
  const option = command.options.find((one) => one.attributeName() === name);
  const source = command.getOptionValueSource(name);
  if (!option || (source !== undefined && source !== "default")) return;
  if (option.isBoolean()) {
    command.setOptionValueWithSource(name, value === "true" || value === "1", "config");
    return;
  }
  try {
    const parse: (written: string, before: unknown) => unknown = option.parseArg ?? ((written) => written);
    const parsed = parse(value, undefined);
    command.setOptionValueWithSource(name, parsed, "config");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new Failure(
      EXIT.usage,
      "failure.setting",
      { name: setting.variable, reason: error.details.reason },
      [],
      error,
    );
  }
}
