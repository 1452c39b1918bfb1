import type { Block } from "../../../../model/outline.js";
import type { TaskReader } from "../task-reader.js";

const FOR_WHOM = /^(?:đối|đổi) với (?!đoàn (?:kiểm tra|thanh tra|giám sát))/iu;
const WHO_IS_INSPECTED =
  /(?<!\p{L})(?:đối tượng|(?:được|chịu sự) (?:kiểm tra|thanh tra|giám sát|kiểm toán|khảo sát|phúc tra))(?!\p{L})/iu;
const INSPECTS = /(?<!\p{L})(?:kiểm tra|thanh tra|giám sát|kiểm toán|khảo sát|phúc tra)(?!\p{L})/iu;

/** "1. Đối với Ban Chỉ huy quân sự các huyện" below "II. NỘI DUNG, ĐỐI TƯỢNG" in a plan of inspection: who is inspected does nothing below it. */
export function isInspected(block: Block, reader: TaskReader): boolean {
  if (!FOR_WHOM.test(block.text)) return false;
  const heading = reader.above(block).find(({ text }) => WHO_IS_INSPECTED.test(text));
  if (heading === undefined) return false;
  return INSPECTS.test(heading.text) || reader.setting.outline.blocks.some(isTitleOfInspection);
}

function isTitleOfInspection({ zone, text }: Block): boolean {
  return zone === "title" && INSPECTS.test(text);
}
