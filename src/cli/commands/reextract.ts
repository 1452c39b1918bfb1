import { outdated, reextract } from "../../jobs/reextract.js";
import { keptReading } from "../../ingest/reading-cache.js";
import { StoreError } from "../../store/store-error.js";
import { existsSync } from "node:fs";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { printable } from "../speech/speech.js";
import { readingsFolder, withTools } from "../work.js";
import { tellLost } from "./fixes.js";
import { exitCodeOf, reportEach } from "./ingest.js";

/** `dondoc reextract`: stored documents anew from their kept readings, by the rules as they are now. */
export async function reextractAll(
  options: DatabaseOptions & RuleOptions & FormatOptions & { readonly all?: boolean },
  context: Context,
): Promise<ExitCode> {
  if (!existsSync(options.db)) throw new StoreError("not-found", { file: options.db });
  const readings = readingsFolder(options);
  return withTools(options, context, async (tools) => {
    const stored = await tools.store.documents();
    const documents = options.all ? stored : outdated(stored, tools);
    if (documents.length === 0 && !options.json) {
      context.tell(context.say("reextract.none", { db: printable(options.db) }));
      return EXIT.fine;
    }
    const reports = reextract(documents, (sha256) => keptReading(readings, sha256), tools);
    const { tally } = await reportEach(
      reports,
      documents.map(({ file }) => file),
      options,
      context,
    );
    tellLost(options.db, context);
    return exitCodeOf(tally);
  });
}
