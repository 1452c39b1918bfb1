import { fullWords, lowerFirst, upperFirst } from "../expand.js";
import { sameWords, separatorEnd } from "./group-words.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { form, type Reading } from "../reading.js";

/** Whose tiers are said once behind the last of them: the Party, the state and those that stand with them. The longer words first. */
const POWERS = [
  "cấp ủy đảng", "cấp ủy", "tổ chức cơ sở đảng", "tổ chức đảng", "chính quyền", "mặt trận tổ quốc việt nam", "mặt trận tổ quốc", "mặt trận",
  "tổ chức chính trị - xã hội", "tổ chức đoàn thể", "đoàn thể chính trị - xã hội", "đoàn thể",
].map((words) => words.split(" ")); // prettier-ignore

/** Those with which such a list begins. */
const FIRST = /^(?:cấp ủy|tổ chức (?:cơ sở )?đảng|chính quyền)/u;

function powerEnd(r: Reading, at: number): number {
  const words = POWERS.find((one) => one.every((word, index) => form(r, at + index) === word));
  return words ? at + words.length : at;
}

/** Where "các cấp", "cơ sở", "cấp cơ sở" at `at` ends, which says of which tier all of a list are; `at` where none stands. */
function tierEnd(r: Reading, at: number): number {
  const words = sameWords(r, at, at + 2);
  if (words === "các cấp" || words === "cơ sở") return at + 2;
  return sameWords(r, at, at + 3) === "cấp cơ sở" ? at + 3 : at;
}

/**
 * "Cấp ủy, tổ chức đảng, chính quyền, đoàn thể các cấp", "cấp ủy, chính quyền cơ sở" at word `at`: one of each, with the tier that is said once for
 * all. "địa phương" before the tier is of the last alone. Null where there are not several, or nothing says their tier.
 */
export function readPowers(r: Reading, at: number): Parsed | null {
  const parts: { readonly from: number; readonly to: number }[] = [];
  let end = at;
  for (let from = at; ;) {
    const begin = form(r, from) === "các" ? from + 1 : from;
    const to = powerEnd(r, begin);
    if (to === begin) return null;
    end = sameWords(r, to, to + 2) === "địa phương" ? to + 2 : to;
    parts.push({ from: begin, to: end });
    from = separatorEnd(r, end);
    if (from === end) break;
  }
  const tier = tierEnd(r, end);
  if (parts.length < 2 || tier === end || !FIRST.test(sameWords(r, parts[0]?.from ?? at, end))) return null;
  const words = fullWords(r, end, tier);
  const mentions = parts.map(({ from, to }) => {
    const own = fullWords(r, from, to);
    // the front of all is a name, not a kind
    const name = /^mặt trận tổ quốc/iu.test(own) ? upperFirst(own) : lowerFirst(own);
    return mentionOf(r, from, to, { kind: "group", name: `${name} ${words}` });
  });
  return { mentions, next: tier };
}
