import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded } from "../../model/outcome.js";
import type { Reader } from "../reader.js";
import { SourceTextBuilder } from "../source-text-builder.js";
import { placeBlocks } from "../word/place-blocks.js";
import { paragraphsOf } from "../word/word-blocks.js";

const NAME = "docx";
const VERSION = "1";

/**
 * Reads DOCX through mammoth's HTML, after writing into the document what mammoth leaves out (automatic numbers above all) and taking out
 * what it would show (hidden text).
 */
export const docxReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["docx"],
  read: async (file, bytes, limits) => {
    const [{ default: mammoth }, { openPackage, UnpacksTooLarge }, { prepareDocx }, { blocksOfHtml }] =
      await Promise.all([
        import("mammoth"),
        import("./docx-package.js"),
        import("./prepare-docx.js"),
        import("./html-blocks.js"),
      ]);
    try {
      const prepared = await prepareDocx(await openPackage(bytes, limits.maxUnpackedBytes));
      if (!prepared) return failed(diagnose("docx-damaged"));
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(prepared.bytes) },
        { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false },
      );
      const blocks = blocksOfHtml(value);
      if (!blocks) return failed(diagnose("docx-damaged"));
      const hasText = paragraphsOf(blocks).some(({ runs }) => runs.some((run) => run.text.trim() !== ""));
      if (!hasText && prepared.hasPictures) return failed(diagnose("word-only-pictures"));
      const builder = new SourceTextBuilder();
      placeBlocks(builder, blocks);
      return succeeded(builder.build({ file, textFrom: "docx", reader: { name: NAME, version: VERSION } }));
    } catch (cause) {
      if (cause instanceof UnpacksTooLarge)
        return failed(diagnose("file-unpacks-too-large", { limit: limits.maxUnpackedBytes }));
      // jszip and mammoth throw plain errors for cut-off containers and parts of the wrong kind.
      if (cause instanceof Error) return failed(diagnose("docx-damaged", { reason: cause.message }));
      throw cause;
    }
  },
};
