import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded } from "../../model/outcome.js";
import type { Reader } from "../reader.js";
import { SourceTextBuilder } from "../source-text-builder.js";
import { decodeText } from "./decode-text.js";

const NAME = "text";
const VERSION = "1";

/** Reads plain text and Markdown (its marks stay in the text). A form feed begins a page; blank lines are hints only. */
export const textReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["text"],
  read: (file, bytes) => {
    const text = decodeText(bytes);
    if (text === null) return Promise.resolve(failed(diagnose("file-unknown-kind")));
    const builder = new SourceTextBuilder();
    const pages = text
      .replace(/^\ufeff/u, "")
      .replace(/\f\s{0,100}$/u, "")
      .split("\f");
    pages.forEach((page, index) => {
      const isBlank = page.trim() === "";
      if (pages.length > 1)
        builder.page({ number: index + 1, textFrom: "document", status: isBlank ? "blank" : "read" });
      let blankBefore = false;
      for (const line of page.split(/\r\n|[\n\r\u0085\u2028\u2029]/u)) {
        const trimmed = line.trimEnd();
        if (trimmed.trim() === "") {
          blankBefore = true;
          continue;
        }
        builder.line({ text: trimmed, hints: { blankBefore } });
        blankBefore = false;
      }
    });
    return Promise.resolve(
      succeeded(builder.build({ file, textFrom: "text", reader: { name: NAME, version: VERSION } })),
    );
  },
};
