import type { Role } from "../../model/directive.js";
import type { OwnerContext } from "../organisations/context.js";
import { fullWords } from "../organisations/expand.js";
import { mentionOf } from "../organisations/read-body.js";
import { pastBracket, readItem, readList } from "../organisations/read-list.js";
import { form, isCapital, isDash, readingOf, wordAt, type Reading } from "../organisations/reading.js";
import { predicateAt } from "./predicate.js";
import { ownerSet, type RoleFinding, type StatedOwner } from "./owner-set.js";

/** Line breaks between two bodies as semicolons, those within a name as spaces; same length. */
function unwrap(text: string, context: OwnerContext): string {
  const r = readingOf(text.replace(/\n/gu, " "), context.lexicon);
  return text.replace(/\n/gu, (_break, offset: number) => {
    const next = wordAt(r, offset);
    const isBullet = isDash(r, next) || ["+", "*", "•"].includes(form(r, next));
    if (isOwnMinistry(text, offset, context)) return " ";
    return isBullet || (isCapital(r, next) && readItem(r, next) !== null) ? ";" : " ";
  });
}

/** "Vụ Pháp chế ⏎ Bộ Y tế": below a part of the issuing ministry stands whose part it is. */
function isOwnMinistry(text: string, lineBreak: number, { issuer, formOf }: OwnerContext): boolean {
  if (!issuer || !/^Bộ \p{L}/u.test(issuer.name)) return false;
  const above =
    text
      .slice(0, lineBreak)
      .split(/[\n;,]/u)
      .at(-1)
      ?.trim() ?? "";
  const below = text.slice(lineBreak + 1).split(/[\n;,]/u)[0] ?? "";
  return (
    /^(?:Vụ|Cục|Văn phòng|Thanh tra|Viện|Trung tâm) ?\p{L}/u.test(above) && formOf(below.trim()) === formOf(issuer.name)
  );
}

/** The word that ends a part of a cell: a semicolon or comma outside brackets. */
function partEnd(r: Reading, at: number): number {
  let depth = 0;
  for (let next = at; next < r.words.length; next++) {
    const mark = form(r, next);
    if (mark === "(") depth++;
    if (mark === ")") depth--;
    if (depth === 0 && (mark === ";" || mark === ",")) return next;
  }
  return r.words.length;
}

function pastMarks(r: Reading, at: number): number {
  let next = at;
  while (next < r.words.length && ([",", ";", ".", "+", "*", ":", "và"].includes(form(r, next)) || isDash(r, next)))
    next++;
  return next;
}

const ROLE_LABELS: readonly (readonly [string, Role])[] = [
  ["chủ trì", "lead"],
  ["thực hiện", "lead"],
  ["phối hợp", "coordinator"],
  ["tham mưu", "adviser"],
  ["phê duyệt", "approver"],
];

/** "Đơn vị chủ trì: ", "Phối hợp với ": the role that the cell itself says, and the word after it. */
function readRoleLabel(r: Reading, at: number): { readonly role: Role; readonly next: number } | null {
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

/**
 * The bodies in a table cell or after a label ("Đơn vị chủ trì:", "Phối hợp:"): one a line, or separated by commas and semicolons.
 * Words that are no known body are kept whole. `role` is what the column or label says; the cell's own labels go before it.
 */
export function readOrganisationCell(text: string, context: OwnerContext, role: Role = "lead"): readonly StatedOwner[] {
  const r = readingOf(unwrap(text, context), context.lexicon);
  const findings: RoleFinding[] = [];
  let current = role;
  for (let at = pastMarks(r, 0); at < r.words.length; at = pastMarks(r, at)) {
    // "Đề nghị Tòa án nhân dân tối cao": how a body above is asked
    const asked = r.lexicon.assign.at(r.words, at);
    if (asked && isCapital(r, asked.end)) at = asked.end;
    const label = readRoleLabel(r, at);
    if (label) {
      current = label.role;
      at = label.next;
      continue;
    }
    const found = readList(r, at, { semicolons: true });
    if (found && isPartEnd(r, pastBracket(r, found.next))) {
      findings.push(...found.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = pastBracket(r, found.next);
      continue;
    }
    const to = Math.max(partEnd(r, at), at + 1);
    // "Vụ Pháp chế xây dựng phương án": the task once more
    const isNamed = found?.mentions.every(({ kind }) => kind === "body" || kind === "office");
    if (found && isNamed && ["verb", "modal"].includes(predicateAt(r, found.next, false) ?? "")) {
      findings.push(...found.mentions.map((mention) => ({ mention, role: mention.said ?? current })));
      at = Math.max(to, found.next);
      continue;
    }
    const name = fullWords(r, at, form(r, to - 1) === "." && to - 1 > at ? to - 1 : to);
    findings.push({ mention: mentionOf(r, at, to, { kind: "group", name }), role: current });
    at = to;
  }
  return ownerSet(findings, context);
}

function isPartEnd(r: Reading, at: number): boolean {
  return at >= r.words.length || [",", ";", ".", "và"].includes(form(r, at)) || isDash(r, at);
}
