import { outline } from "../../../../src/extract/outline/outline.js";
import type { Header } from "../../../../src/extract/assemble/header/read-header.js";
import { readHeader } from "../../../../src/extract/assemble/header/read-header.js";
import { sourceOf } from "../../source-of.js";

/** The header of a text whose lines may be indented as in the test. */
export function headerOf(text: string): Header {
  const source = sourceOf(text.replace(/^[ ]{1,12}/gmu, ""));
  return readHeader(source, outline(source));
}
