import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded } from "../../model/outcome.js";
import type { Reader } from "../reader.js";
import { SourceTextBuilder } from "../source-text-builder.js";
import { placeBlocks } from "../word/place-blocks.js";
import { parseRtf } from "./parse-rtf.js";

const NAME = "rtf";
const VERSION = "1";

/** Reads RTF whatever its name (Word also saves it as ".doc"): text, tables, stored automatic numbers, text boxes, footnotes after the text. */
export const rtfReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["rtf"],
  read: (file, bytes) => {
    const blocks = parseRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
    if (!blocks) return Promise.resolve(failed(diagnose("rtf-damaged")));
    const builder = new SourceTextBuilder();
    placeBlocks(builder, blocks);
    // The contract knows no "rtf": Word's older format is "doc".
    return Promise.resolve(
      succeeded(builder.build({ file, textFrom: "doc", reader: { name: NAME, version: VERSION } })),
    );
  },
};
