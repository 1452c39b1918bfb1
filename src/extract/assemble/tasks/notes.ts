import type { Block } from "../../../model/outline.js";
import type { TaskReader } from "./task-reader.js";

type Notes = Pick<TaskReader, "setting" | "childrenOf">;

/** "(Ban Quản lý chợ chủ trì)", "(Có phụ lục kèm theo)": a paragraph that is nothing but a bracket. */
export function isNote({ marker, text }: Block): boolean {
  return marker === null && /^\([^()]{0,300}\)[.;\s]{0,3}$/u.test(text);
}

/** "Ghi chú:" below a table: over what is said of its rows. */
export function headsRemarks({ text }: Block): boolean {
  return /^(?:ghi chú|chú thích)\s?[:.]?\s{0,3}$/iu.test(text);
}

/**
 * "2. Phát triển hạ tầng số ⏎ - Nâng cấp mạng. ⏎ - Lắp trạm thu phát. ⏎ (Phòng Kinh tế chủ trì)": the bracket behind the last item of a
 * list, which says who does all of it; null where an item before has its own.
 */
export function closingNote(heading: Block, reader: Notes): Block | null {
  const children = reader.childrenOf(heading);
  const last = children.at(-1);
  const note = last && (isNote(last) ? last : reader.childrenOf(last).findLast(isNote));
  if (!note || reader.setting.owners.inNote(note.text).length === 0) return null;
  const isOthers = (child: Block): boolean =>
    child !== note && (isNote(child) || reader.childrenOf(child).some(isOthers));
  return children.some(isOthers) ? null : note;
}

/** "- Nâng cấp mạng. ⏎ (Phòng Kinh tế chủ trì)" within a list: who does this item. */
export function isNoteOfItem(note: Block, reader: Pick<TaskReader, "setting" | "above" | "closingNote">): boolean {
  if (reader.setting.owners.inNote(note.text).length === 0) return false;
  return !reader
    .above(note)
    .slice(1)
    .some((over) => reader.closingNote(over) === note);
}

/** "8. Duy trì trực cấp cứu. ⏎ (Chi tiết tại Phụ lục)": below a sentence, a bracket that names nobody. */
export function isReference(note: Block, above: Block, { setting: { owners } }: Pick<TaskReader, "setting">): boolean {
  return isNote(note) && /[.;]\s{0,3}$/u.test(above.text) && owners.inNote(note.text).length === 0;
}

/** A heading's words without the bracket at its end that says who does what stands below: "Hạ tầng số (Phòng Kinh tế chủ trì)". */
export function withoutNote(text: string, { setting: { owners } }: Pick<TaskReader, "setting">): string {
  const bare = text.replace(/\s?\([^()]{0,300}\)[.:;\s]{0,3}$/u, "");
  return bare === text || owners.inNote(text).length === 0 ? text : bare;
}
