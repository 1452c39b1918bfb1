import type { Owner, Role } from "../../../../model/directive.js";
import type { Block } from "../../../../model/outline.js";
import { blockText } from "../../../outline/block-text.js";
import { statedOwner } from "../owners/owners-of-task.js";
import type { TaskReader } from "../task-reader.js";

/** The owners written in a table's cell. Where the file knows paragraphs (Word), each is read by itself: "Sở Y tế ⏎ Sở Tài chính" are two. */
export function ownersOfCell(cell: Block, role: Role, reader: TaskReader): readonly Owner[] {
  const { owners, source } = reader.setting;
  const paragraphs: { readonly start: number; end: number }[] = [];
  for (const { span, hints } of reader.linesOf(cell)) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && hints.startsParagraph !== true) last.end = span.end;
    else paragraphs.push({ start: span.start, end: span.end });
  }
  if (paragraphs.length < 2)
    return owners.listed(cell.text, role).map((owner) => statedOwner(owner, cell.toSource(owner.span)));
  let above = "";
  return paragraphs.flatMap((paragraph) => {
    const reading = blockText(source.text, [paragraph]);
    // "Vụ Pháp chế ⏎ Bộ Y tế": whose part the first is
    const isHost = /^(?:Vụ|Cục|Văn phòng|Thanh tra|Viện) /u.test(above) && reading.text === reader.setting.issuer?.name;
    above = reading.text;
    if (isHost) return [];
    const text = reading.text.replace(/^[-–+*•]\s?/u, (mark) => " ".repeat(mark.length));
    return owners.listed(text, role).map((owner) => statedOwner(owner, reading.toSource(owner.span)));
  });
}
