import { fullWords, lowerFirst } from "../../organisations/expand.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { form, isLetters } from "../../organisations/reading.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import { predicateAt } from "../predicate.js";
import { hasLead, type Scan } from "../scan-state.js";

const LONGEST = 8;

/** "Trường hợp cơ sở đào tạo đổi địa điểm, | cơ sở đào tạo phải báo cáo": those of the case, said again as who must; null where others are told at `start`. */
export function casesSubject(s: Scan, start: number): Parsed | null {
  const { r, sentence } = s;
  const from = sentence.from;
  if (form(r, start - 1) !== "," || hasLead(s) || `${form(r, from)} ${form(r, from + 1)}` !== "trường hợp") return null;
  const begin = r.lexicon.many.at(r.words, from + 2)?.end ?? from + 2;
  const first = r.lexicon.many.at(r.words, start)?.end ?? start;
  let same = 0;
  while (same < LONGEST && isLetters(r, first + same) && form(r, begin + same) === form(r, first + same)) same++;
  const next = first + same;
  if (same === 0 || next >= sentence.to || predicateAt(r, next, false) !== "modal") return null;
  return {
    mentions: [mentionOf(r, start, next, { kind: "group", name: lowerFirst(fullWords(r, start, next)) })],
    next,
  };
}

/** "Các xã có nhu cầu vay vốn, Chủ tịch UBND các xã lập hồ sơ": whether the head named at `start` is that of the one group told of before the comma. */
export function isHeadOfTopic({ r, findings }: Scan, start: number, { mentions }: Parsed): boolean {
  const [topic, ...others] = findings;
  const [head, ...more] = mentions;
  if (!topic || !head || others.length > 0 || more.length > 0 || form(r, start - 1) !== ",") return false;
  if (topic.source !== "subject" || topic.mention.kind !== "group" || head.kind !== "office") return false;
  const state = r.text.slice(topic.mention.span.end).trimStart();
  return /^(?:có|chưa|còn|không|đang|bị) /u.test(state) && isOf(head, topic.mention);
}

function isOf({ host, text }: OrganisationMention, group: OrganisationMention): boolean {
  return host?.name === group.name || text.toLowerCase().endsWith(` ${group.text.toLowerCase()}`);
}
