import type { Role } from "../../model/directive.js";
import type { OrganisationMention } from "../organisations/mention.js";
import { readItem, readList } from "../organisations/read-list.js";
import { form, isCapital, isDash, isGlued, type Reading } from "../organisations/reading.js";
import type { RoleFinding } from "./owner-set.js";

/** What those do who stand before it in the bracket. */
const DOES: ReadonlyMap<string, Role> = new Map([
  ["chủ trì", "lead"],
  ["thực hiện", "lead"],
  ["phụ trách", "lead"],
  ["đảm nhiệm", "lead"],
  ["chuẩn bị", "lead"],
  ["chịu trách nhiệm", "lead"],
  ["phối hợp", "coordinator"],
  ["tham mưu", "adviser"],
]);
const ASKED = new Set(["giao", "do"]);
/** What stands before those who help: "(Trạm Y tế chủ trì, phối hợp với Công an xã)". */
const HELPED = ["phối hợp với", "phối hợp cùng", "phối hợp", "cùng với", "cùng"].map((words) => words.split(" "));
/** What may be said behind all of them: "(… tham mưu thực hiện)", "(… lãnh đạo thực hiện)". */
const DONE_WITH = new Set("tham mưu tổ chức triển khai lãnh đạo chỉ thực hiện chuẩn bị".split(" "));
/** First words of when it is due: "(Phòng Kinh tế chủ trì; hoàn thành trước 30/6)". */
const DUE = new Set("hoàn xong thời thực trước trong chậm muộn từ đến quý tháng hạn ngày trình".split(" "));
/** "tại ba điểm (…)", "hai đơn vị (…)", "nhà thầu (…)": behind these a bracket says which they are. */
const EXPLAINED = new Set(
  "điểm nơi trường trạm xã phường thôn bản huyện tỉnh vị thể nhân quan ban ngành khoa phòng thầu tư phương hàng sở đội tổ nhóm cấp viên trên dưới".split(
    " ",
  ),
);

/**
 * "Rà soát hộ nghèo trước ngày 20/3 (Phòng Nội vụ chủ trì, Công an huyện phối hợp).": whose an item is, in a bracket at its end that
 * holds nothing but bodies and what they do. Empty where there is none, or the bracket says something else: which body the word
 * before it means ("gửi UBND tỉnh (Sở Nội vụ)"), by whose form, through whom.
 */
export function ownersInBracket(r: Reading): readonly RoleFinding[] {
  const close = lastWord(r);
  if (form(r, close) !== ")") return [];
  let open = close - 1;
  while (open > 0 && form(r, open) !== "(") if (form(r, open--) === ")") return [];
  // A bracket that is all there is to the item belongs to what stands above it.
  if (open < MIN_WORDS) return [];
  const mustSay = EXPLAINED.has(form(r, open - 1)) || namesBefore(r, open);
  return doersBetween(r, open + 1, close, { mustSay, mayExplain: isExplaining(r, open) });
}

/**
 * "(Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế; hoàn thành trước 30/6)": who does what stands above, in a bracket by itself or at
 * the end of a heading. Empty where it does not say what they do.
 */
export function ownersInNote(r: Reading): readonly RoleFinding[] {
  const close = lastWord(r);
  if (form(r, close) !== ")") return [];
  let open = close - 1;
  while (open > 0 && form(r, open) !== "(") if (form(r, open--) === ")") return [];
  return form(r, open) === "(" ? doersBetween(r, open + 1, close, { mustSay: true, mayExplain: true }) : [];
}

const MIN_WORDS = 3;
const LONGEST_NAME = 8;

/** The last word but for the marks that close an item. */
function lastWord(r: Reading): number {
  let at = r.words.length - 1;
  while (at > 0 && [".", ";", ",", "/"].includes(form(r, at))) at--;
  return at;
}

/** True where a body's name ends right before word `open`. */
function namesBefore(r: Reading, open: number): boolean {
  for (let from = Math.max(0, open - LONGEST_NAME); from < open; from++)
    if (isCapital(r, from) && readItem(r, from)?.next === open) return true;
  return false;
}

const OF_WHOM = new Set("cho với của từ là gồm như".split(" "));
/** Words before a bracket in which it may be said of whom it speaks. */
const NEAR = 6;

/** "bàn giao cho bên nhận (…)", "tiếp nhận 02 giáo viên (…)": it may say who those are; behind a date it says who acts. */
function isExplaining(r: Reading, open: number): boolean {
  const last = form(r, open - 1) === "." ? open - 2 : open - 1;
  if (r.words[last]?.kind === "number") return false;
  for (let at = Math.max(0, open - NEAR); at < open; at++)
    if (OF_WHOM.has(form(r, at)) || r.words[at]?.kind === "number") return true;
  return false;
}

interface Asked {
  /** True where those of whom it is not said what they do are none. */
  readonly mustSay: boolean;
  /** True where the bracket may say who those before it are. */
  readonly mayExplain: boolean;
}

/** Those who stand in words [from, to), each with what they do; empty where anything else stands there too. */
export function doersBetween(
  r: Reading,
  from: number,
  to: number,
  { mustSay, mayExplain }: Asked,
): readonly RoleFinding[] {
  const findings: RoleFinding[] = [];
  // Those of whom it is still to be said what they do.
  let waiting: OrganisationMention[] = [];
  const isAsked = ASKED.has(form(r, from));
  let isSaid = isAsked && mustSay;
  let at = isAsked ? from + 1 : from;
  while (at < to) {
    const first = isSaid ? pastAny(r, at, HELPED) : at;
    const found = readList(r, first, { semicolons: true });
    if (!found || found.next > to || !found.mentions.every(isSomebody)) return [];
    if (first > at) findings.push(...found.mentions.map((mention) => ({ mention, role: "coordinator" as const })));
    else waiting.push(...found.mentions);
    at = found.next;
    const does = doesAt(r, at);
    // "Phòng Nội vụ phối hợp với Công an huyện": who is named first leads
    if (does?.role === "coordinator" && !isSaid && ["với", "cùng"].includes(form(r, does.next))) {
      findings.push(...waiting.map((mention) => ({ mention, role: mention.said ?? ("lead" as const) })));
      waiting = [];
      isSaid = true;
      continue;
    }
    if (does) {
      findings.push(...waiting.map((mention) => ({ mention, role: mention.said ?? does.role })));
      waiting = [];
      isSaid = true;
      at = does.next;
    }
    while (at < to && DONE_WITH.has(form(r, at))) at++;
    if (at < to && ![",", ";", "và"].includes(form(r, at)) && !isDash(r, at)) return [];
    if (at < to) at++;
    if (DUE.has(form(r, at)) || isYear(r, at)) break;
  }
  // Where nobody says that they act, groups are rather those whom it is about.
  if (!isSaid && (mayExplain || mustSay)) return [];
  if (!isSaid && waiting.some(({ kind }) => kind === "group" || kind === "place")) return [];
  return [...findings, ...waiting.map((mention) => ({ mention, role: mention.said ?? ("lead" as const) }))];
}

/** "(Sở Xây dựng chủ trì; năm 2026 lập báo cáo …)": what is done in which year. */
function isYear(r: Reading, at: number): boolean {
  return form(r, at) === "năm" && r.words[at + 1]?.kind === "number";
}

/** The word behind the first of these phrases that stands at `at`; `at` where none does. */
function pastAny(r: Reading, at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((words) => words.every((word, index) => form(r, at + index) === word));
  return at + (found?.length ?? 0);
}

function isSomebody({ kind }: OrganisationMention): boolean {
  return kind !== "people";
}

function doesAt(r: Reading, at: number): { readonly role: Role; readonly next: number } | null {
  for (const length of [2, 3]) {
    const words = Array.from({ length }, (_, index) => form(r, at + index)).join(" ");
    const role = DOES.get(words);
    if (role !== undefined && !isGlued(r, at)) return { role, next: at + length };
  }
  return null;
}
