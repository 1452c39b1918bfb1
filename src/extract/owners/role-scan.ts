import type { OwnerContext } from "../organisations/context/context.js";
import { actionAt, form, pastInlinePoint, type Reading } from "../organisations/reading.js";
import { atBoundary } from "./roles/clause-roles.js";
import { inside } from "./roles/inner-roles.js";
import type { Scan, SentenceRoles } from "./scan-state.js";
import type { Sentence } from "./sentences.js";

const OPENS_CLAUSE = new Set([",", ";", ":", "(", "“", '"']);

const SPEAKS = new Set(
  "ghi nhận|biểu dương|hoan nghênh|đánh giá cao|thống nhất|nhất trí|đồng ý|cơ bản thống|cơ bản nhất|cơ bản đồng|tán thành|chia sẻ".split(
    "|",
  ),
);

/** "Ghi nhận kết quả …; yêu cầu Sở Y tế …": what the one who concludes does himself, before he orders. */
function speaks(r: Reading, at: number): boolean {
  const two = `${form(r, at)} ${form(r, at + 1)}`;
  return SPEAKS.has(two) || SPEAKS.has(`${two} ${form(r, at + 2)}`);
}

/** A main clause begins at `at`: is it an order without subject, or a subordinate part? */
function enter(s: Scan, at: number): void {
  const { r } = s;
  s.isOpen = r.lexicon.openers.at(r.words, at) !== null;
  const action = actionAt(r, at)?.value;
  const isVerb = action === "verb" || action === "adverb" || action === "modal";
  s.isImperative = isVerb && !s.isOpen && r.lexicon.assign.at(r.words, at) === null && !speaks(r, at);
}

/**
 * The owners that one sentence states, in order of appearance: a scan from left to right, in which each list of bodies is judged
 * by what stands before and after it. `hasChair`: the sentence before had somebody who "chủ trì".
 */
export function scanSentence(r: Reading, sentence: Sentence, context: OwnerContext, hasChair = false): SentenceRoles {
  const s: Scan = {
    r,
    sentence,
    context,
    findings: [],
    labelEnd: null,
    isImperative: false,
    isOpen: false,
    hasChair,
    isQuoted: false,
    objectEnd: -1,
  };
  enter(s, sentence.from);
  let isBoundary = true;
  for (let at = sentence.from; at < sentence.to;) {
    const next: number | null = (isBoundary ? atBoundary(s, at) : null) ?? inside(s, at);
    if (next !== null) {
      isBoundary = false;
      at = next;
      continue;
    }
    const mark = form(r, at);
    if (mark === '"') s.isQuoted = !s.isQuoted;
    else if (mark === "“" || mark === "”") s.isQuoted = mark === "“";
    isBoundary =
      OPENS_CLAUSE.has(mark) ||
      (mark === "thì" && !s.isImperative) ||
      (at === sentence.from && r.words[at]?.kind === "mark");
    if (mark === ":") enter(s, pastInlinePoint(r, at + 1));
    at++;
  }
  return { findings: s.findings, labelEnd: s.labelEnd, hasChair: s.hasChair };
}
