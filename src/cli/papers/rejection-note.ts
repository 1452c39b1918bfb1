import { vietnamTime } from "../../jobs/watch/month-folder.js";
import type { Rejected } from "../../jobs/watch/take-file.js";
import type { RefusedEntry } from "../../jobs/watch/waiting-files.js";
import type { Context } from "../context.js";
import type { MessageKey } from "../messages/vi.js";
import { sentenceOf } from "../speech/sentence-of.js";
import { printable } from "../speech/speech.js";

type Wording = Pick<Context, "say" | "language">;

/** Windows' Notepad needs both: a byte order mark to see UTF-8, CRLF to see lines. */
function forNotepad(lines: readonly string[]): string {
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** The plain text that lies beside a rejected file: what happened, what to do. */
export function rejectionNote({ name, sha256, fate, at }: Rejected, { say, language }: Wording): string {
  const { diagnostics } = fate;
  const isSecret = diagnostics.some(({ code }) => code === "secrecy-mark");
  return forNotepad([
    say("note.file", { file: printable(name) }),
    say("note.time", { time: vietnamTime(at) }),
    "",
    say("note.rejected"),
    "",
    say("note.why"),
    ...diagnostics.map((one) => {
      const message = printable(sentenceOf(one, language));
      return `- ${one.page === null ? message : say("note.page", { page: one.page, message })}`;
    }),
    "",
    isSecret ? say("note.secret") : say("note.again"),
    "",
    say("note.codes", { codes: [...new Set(diagnostics.map(({ code }) => code))].join(", ") }),
    say("note.hash", { hash: sha256 }),
  ]);
}

/** Why an entry of the inbox is not taken. */
export const REFUSALS = {
  link: "watch.refused.link",
  fifo: "watch.refused.fifo",
  socket: "watch.refused.socket",
  device: "watch.refused.device",
  name: "watch.refused.name",
  other: "watch.refused.other",
} as const satisfies Record<RefusedEntry["what"], MessageKey>;

/** The plain text about an entry that was left in the inbox; the same for the same entry, whenever it is written. */
export function refusalNote(name: string, what: RefusedEntry["what"], { say }: Wording): string {
  return forNotepad([
    say("note.file", { file: printable(name) }),
    "",
    say("note.refused", { reason: say(REFUSALS[what]) }),
  ]);
}
