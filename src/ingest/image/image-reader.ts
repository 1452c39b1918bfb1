import type { Reader } from "../reader.js";
import { WITHOUT_OCR } from "../reading-tools.js";

const READER = { name: "image", version: "1" };

/** Reads pictures of pages: PNG, JPEG, TIFF of several pages. */
export const imageReader: Reader = {
  ...READER,
  kinds: ["image"],
  async read(file, bytes, limits, tools = WITHOUT_OCR) {
    // What decodes and recognises pictures takes long to load; most files do not need it.
    const { readPictureFile } = await import("./read-picture-file.js");
    return readPictureFile(file, bytes, limits, READER, tools);
  },
};
