import { fullWords, lowerFirst } from "../expand.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { isBareFirm } from "../body/read-firm.js";
import { isInitials, loneNameEnd } from "../body/read-initials.js";
import { actionAt, form, isCapital, isLetters, isShouted, slice, type Reading } from "../reading.js";
import { isPlain, mainVerb } from "./subject-verb.js";
import { beginsGroup, headEnd } from "./unlisted-head.js";

const SHORTEST = 2;

/** "Thủ kho và nhân viên bảo vệ": the word of joining at `at` is followed by another who acts. */
function beginsAgent(r: Reading, at: number): boolean {
  if (!["và", ","].includes(form(r, at))) return false;
  return r.lexicon.agents.at(r.words, at + 1) !== null || isInitials(r, at + 1);
}

/** "Tổng kho Đức Giang và các đầu mối": a group that no list knows stands behind "và". */
function beginsMany(r: Reading, at: number): boolean {
  return form(r, at) === "và" && form(r, at + 1) === "các" && r.lexicon.many.at(r.words, at + 1) !== null;
}

/**
 * Who acts, where no list knows the name or the kind: a word for a body, office or group ("Tiểu ban", "Các thợ", "Thuyền trưởng") and
 * what follows it up to the verb of the sentence. Only for the beginning of a sentence, or after an order. Null where none is.
 */
export function readUnlisted(r: Reading, at: number, to: number): Parsed | null {
  const lone = loneNameEnd(r, at);
  if (lone > at) return { mentions: [mentionOf(r, at, lone, { kind: "body", name: slice(r, at, lone) })], next: lone };
  const head = headEnd(r, at);
  if (head === at) return null;
  // "Tổ chức hội nghị", "Lãnh đạo các trường": what is to be done
  const action = actionAt(r, at);
  if (action && action.value !== "none" && action.end >= head) return null;
  const isGroup = r.lexicon.many.at(r.words, at) !== null;
  const verb = isBareFirm(r, at, head) ? head : mainVerb(r, head, to, isGroup);
  // "Đoàn tổ chức họp", "HTX đóng cống": one word is enough before such a verb, and in capitals
  const isOneWord = verb === head && isCapital(r, at) && (isPlain(r, verb) || isShouted(r, at));
  if (verb === null || (verb - at < SHORTEST && !isOneWord)) return null;
  let end = bracketStart(r, head, verb);
  while (end > head && (!isLetters(r, end - 1) || ["và", "cùng"].includes(form(r, end - 1)))) {
    if (r.words[end - 1]?.kind === "number") break;
    end--;
  }
  const mentions: OrganisationMention[] = [];
  // "Thủ kho và nhân viên bảo vệ": one each; "Các hợp tác xã, tổ hợp tác" are one group
  let from = at;
  const add = (to: number): void => {
    const words = fullWords(r, from, to);
    const isMany = isGroup || r.lexicon.many.at(r.words, from) !== null;
    mentions.push(
      mentionOf(r, from, to, isMany ? { kind: "group", name: lowerFirst(words) } : { kind: "body", name: words }),
    );
  };
  for (let next = head; next < end; next++) {
    if (isGroup ? !beginsGroup(r, next, at, head) : !(beginsAgent(r, next) || beginsMany(r, next))) continue;
    add(next);
    from = next + 1;
  }
  add(end);
  return { mentions, next: bracketStart(r, head, verb) < verb ? verb : end };
}

/** Where a bracket begins that ends right before the verb ("Kíp xe cấp cứu (lái xe, điều dưỡng) trực"); `verb` where none does. */
function bracketStart(r: Reading, head: number, verb: number): number {
  for (let at = verb - 1; at >= head && form(r, verb - 1) === ")"; at--) if (form(r, at) === "(") return at;
  return verb;
}
