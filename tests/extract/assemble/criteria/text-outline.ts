import { outline } from "../../../../src/extract/outline/outline.js";
import { SourceTextBuilder } from "../../../../src/ingest/source-text-builder.js";
import type { Outline } from "../../../../src/model/outline.js";

/** The outline of a body of text, one line a paragraph or item, under a plain title. */
export function outlineOfText(body: string): { readonly text: string; readonly outline: Outline } {
  const builder = new SourceTextBuilder();
  let blankBefore = false;
  for (const line of `THÔNG BÁO\nKết luận cuộc họp\n\nSau khi nghe báo cáo và ý kiến thảo luận, Chủ tọa kết luận như sau:\n\n${body}`.split(
    "\n",
  )) {
    if (line.trim() === "") blankBefore = true;
    else {
      builder.line({ text: line, hints: { blankBefore } });
      blankBefore = false;
    }
  }
  const source = builder.build({
    file: { name: "thu.txt", sha256: "0".repeat(64), mediaType: "text/plain", bytes: body.length },
    textFrom: "text",
    reader: { name: "test", version: "1" },
  });
  const made = outline(source);
  const [last] = made.blocks.slice(-1);
  if (last?.zone !== "body") throw new Error(`the text was not taken for a body but for ${last?.zone ?? "nothing"}`);
  return { text: source.text, outline: made };
}
