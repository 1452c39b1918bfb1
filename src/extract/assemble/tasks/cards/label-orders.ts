import type { LabelLine } from "./labels.js";
import type { OwnerReader } from "../owners/owner-reader.js";

/** Labels behind which it may also be said what those are to do whom they name. */
const CHARGES = /^(?:phân công|giao|thực hiện|tổ chức thực hiện)(?: nhiệm vụ| thực hiện)?\s?:/iu;
/** What says no more than that they act. */
const ROLE = /^,?\s?(?:chủ trì|phối hợp|thực hiện|phụ trách|tham mưu|chịu trách nhiệm|đảm nhiệm)(?!\p{L})/iu;

/** "Phân công: mỗi khoa cử 01 bác sĩ …", not "Phân công: Khoa Dược chủ trì": behind the label who acts, and a verb of what they are to do. */
export function tellsWhat(text: string, { value }: LabelLine, owners: OwnerReader): boolean {
  if (!CHARGES.test(text)) return false;
  const said = text.slice(value.start, value.end);
  const [first] = owners.stated(said).owners;
  if (first?.role !== "lead" || first.span.start > 2 || ROLE.test(said.slice(first.span.end))) return false;
  return owners.startsWithVerb(said, first.span.end + 1);
}
