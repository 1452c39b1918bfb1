import type { Context } from "../context.js";
import type { MessageKey } from "../messages/vi.js";
import type { TaskOptions } from "../program/options.js";
import { isMessageKey } from "../messages/message-key.js";
import { printable } from "./speech.js";

/** The options that choose tasks, as they are typed and as they are said. */
const CHOOSING = [
  ["owner", "--owner", "report.filter.owner"],
  ["issuer", "--issuer", "report.filter.issuer"],
  ["place", "--place", "report.filter.place"],
  ["document", "--document", "report.filter.document"],
  ["search", "--search", "report.filter.search"],
  ["without", "--without", "report.filter.without"],
  ["minConfidence", "--min-confidence", "report.filter.min-confidence"],
  ["kind", "--kind", "report.filter.kind"],
] as const satisfies readonly (readonly [keyof TaskOptions, string, MessageKey])[];

/** A filter as it would be typed (`--owner "phòng nội vụ"`), to be put behind a command; empty where nothing is chosen. */
export function typedFilter(options: TaskOptions): string {
  return CHOOSING.flatMap(([name, option]) => {
    const value = options[name];
    if (value === undefined) return [];
    return [
      `${option} ${/^[\p{L}\p{N}._-]{1,80}$/u.test(String(value)) ? value : `'${printable(String(value)).replaceAll("'", "'\\''")}'`}`,
    ];
  }).join(" ");
}

/** The same as people say it ("đơn vị “phòng nội vụ”"). */
export function saidFilter(options: TaskOptions, { say }: Pick<Context, "say">): string {
  return CHOOSING.flatMap(([name, , key]) => {
    const value = options[name];
    if (value === undefined) return [];
    const coded = `value.${value}`;
    const isCode = (name === "kind" || name === "without") && isMessageKey(coded);
    return [say(key, { value: isCode ? say(coded) : printable(String(value)) })];
  }).join(", ");
}
