import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { isForeignName, isInitials } from "../body/read-initials.js";
import { actionAt, form, isCapital, isLetters, lookUp, slice, type Reading } from "../reading.js";

const LONGEST_NAME = 4;
const MOST_NAMES = 12;

/** Trades in small letters before the names of firms: "Đề nghị viễn thông VNPT, Viettel …". */
const TRADES = [
  "viễn thông",
  "nhà mạng",
  "hãng taxi",
  "hãng xe",
  "hãng hàng không",
  "ngân hàng",
  "doanh nghiệp",
  "taxi",
];

/** Past a trade at `at`; `at` where none stands. */
function pastTrade(r: Reading, at: number): number {
  const trade = TRADES.find((words) => words.split(" ").every((word, index) => form(r, at + index) === word));
  return trade === undefined ? at : at + trade.split(" ").length;
}

/** Where the words in capitals end that begin at `at`: "Xanh SM", "Mai Linh"; `at` where none stand, or what is to be done. */
function nameEnd(r: Reading, at: number): number {
  if (actionAt(r, at) !== null) return at;
  let end = at;
  while (end < at + LONGEST_NAME && isLetters(r, end) && isCapital(r, end)) end++;
  return end;
}

/** True for a firm that the list knows, and for a name that is no plain Vietnamese word in capitals. */
function isTradeName(r: Reading, from: number, to: number): boolean {
  if (lookUp(r, r.lexicon.bodies, from)?.end === to) return true;
  for (let at = from; at < to; at++) if (isInitials(r, at) || isForeignName(r, at)) return true;
  return false;
}

/**
 * "Grab, Be, Xanh SM | thông báo", "viễn thông VNPT, Viettel | bố trí": firms by the names under which they trade, behind an order and before what
 * they are to do; one each. Null where none of several looks like such a name, or no verb follows.
 */
export function readTradeNames(r: Reading, at: number): Parsed | null {
  const mentions: OrganisationMention[] = [];
  let isKnown = false;
  let next = pastTrade(r, at);
  for (let from = next; mentions.length < MOST_NAMES;) {
    const end = nameEnd(r, from);
    if (end === from) return null;
    isKnown ||= isTradeName(r, from, end);
    mentions.push(mentionOf(r, from, end, { kind: "body", name: slice(r, from, end) }));
    next = end;
    if (![",", "và"].includes(form(r, next)) || !isCapital(r, next + 1)) break;
    from = next + 1;
  }
  const action = isCapital(r, next) ? undefined : actionAt(r, next)?.value;
  const isTold = action === "verb" || action === "modal" || action === "adverb";
  return isKnown && isTold ? { mentions, next } : null;
}
