import type { Role } from "../../../model/directive.js";
import { form, isCapital, type Reading } from "../../organisations/reading.js";

const ROLE_LABELS: readonly (readonly [string, Role])[] = [
  ["chủ trì", "lead"],
  ["thực hiện", "lead"],
  ["phối hợp", "coordinator"],
  ["tham mưu", "adviser"],
  ["phê duyệt", "approver"],
];

/** "Đơn vị chủ trì: ", "Phối hợp với ": the role that the cell itself says, and the word after it. */
export function readRoleLabel(r: Reading, at: number): { readonly role: Role; readonly next: number } | null {
  let next = at;
  if (["đơn vị", "cơ quan"].includes(`${form(r, at)} ${form(r, at + 1)}`)) next += 2;
  const label = ROLE_LABELS.find(([words]) => words === `${form(r, next)} ${form(r, next + 1)}`);
  if (!label) return null;
  next += 2;
  if (["với", "cùng"].includes(form(r, next))) next++;
  // "Đơn vị chủ trì soạn thảo" heads a column
  const isLabel = form(r, next) === ":" || (next > at + 2 && isCapital(r, next));
  return isLabel ? { role: label[1], next: form(r, next) === ":" ? next + 1 : next } : null;
}

/** The word behind "phối hợp với" at `at`, where those begin who help; null where nothing of the kind stands. */
export function besideEnd(r: Reading, at: number): number | null {
  if (form(r, at) !== "phối" || form(r, at + 1) !== "hợp") return null;
  return ["với", "cùng"].includes(form(r, at + 2)) ? at + 3 : at + 2;
}
