import type { Directive, Owner, Task } from "../../model/directive.js";
import type { Lexicon } from "../../patternbook/lexicon.js";
import { coreStart } from "../assemble/tasks/core-words.js";
import { actionAt, isCapital, isLetters, readingOf, type Reading, wordAt } from "../organisations/reading.js";

/** What a row shows that no list or rule explains: a document of a kind that no rule writer saw shows itself so. Each 0..1. */
export const SIGNALS = [
  "opens unknown",
  "lead bare",
  "lead cut short",
  "lead completed",
  "deadline amid",
  "time without deadline",
  "issuer other",
] as const;
export type RowSignals = Readonly<Record<(typeof SIGNALS)[number], number>>;

const ORDER = /^(?:giao|yêu cầu|đề nghị|phân công|thống nhất|đồng ý)(?!\p{L})/iu;
/** Words that bound or count time. */
const TIME =
  /(?<![\p{L}\d])(?:trước|xong|chậm nhất|muộn nhất|hạn|thời hạn|thời gian|tháng|quý|tuần|ngày|hằng|hàng|mỗi|định kỳ|cuối|đầu|đến hết|từ nay|kỳ|giờ|thứ (?:hai|ba|tư|năm|sáu|bảy)|năm \d{4}|\d{1,2}\/\d{1,4})(?![\p{L}\d])/giu;
const MOST_TIMES = 3;
/** First words of bodies that take others' names: "Phòng … Sở …". */
const KIND =
  /(?<!\p{L})(?:phòng|sở|cục|chi cục|bộ|ủy ban|văn phòng|thi hành án|tổng công ty|công ty|trường|bệnh viện|ban|trung tâm)(?= \p{L})/giu;
/** Bodies that need no more words than one or two. */
const WHOLE = /^(?:UBND|HĐND|Sở|Công an|Bộ|Văn phòng|Đảng ủy)(?!\p{L})/u;
const LOCAL = /^(?:ủy ban|hội đồng) nhân dân/iu;

const two = (is: boolean): number => (is ? 1 : 0);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The signals of a task row by a lexicon; those of its owners and first words for tasks only, a target names nobody. */
export function rowSignals(task: Task, { issuer }: Pick<Directive, "issuer">, lexicon: Lexicon): RowSignals {
  const { text, owners, deadline } = task;
  const isTask = task.kind === "task";
  const r = readingOf(text, lexicon);
  const leads = owners.filter(({ role }) => role === "lead");
  const stated = isTask ? leads.filter(({ inherited, inferred }) => !inherited && !inferred) : [];
  const own = deadline && !deadline.inherited ? deadline.text : null;
  return {
    // "Thuyền trưởng các tàu vận tải neo …": perhaps a subject that was not read
    "opens unknown": two(isTask && stated.length === 0 && !opensWithVerb(r)),
    "lead bare": two(stated.some(({ text: lead }) => lead.split(" ").length <= 2 && !WHOLE.test(lead))),
    "lead cut short": two(stated.some((lead) => goesOn(r, lead))),
    "lead completed": two(leads.some(({ name, text: as }) => count(name, KIND) > Math.max(1, count(as, KIND)))),
    "deadline amid": two(own !== null && isAmid(text, own)),
    "time without deadline": deadline === null ? Math.min(MOST_TIMES, count(text, TIME)) / MOST_TIMES : 0,
    "issuer other": two(!LOCAL.test(issuer?.value.name ?? "")),
  };
}

function opensWithVerb(r: Reading): boolean {
  const isVerb = (at: number): boolean => (actionAt(r, at)?.value ?? "none") !== "none";
  return isVerb(0) || isVerb(wordAt(r, coreStart(r.text))) || ORDER.test(r.text);
}

/** "Khoa Hồi sức | tích cực …": behind the lead stands a small word that is neither a verb nor ends a name. */
function goesOn(r: Reading, { text: lead }: Pick<Owner, "text">): boolean {
  const from = r.text.indexOf(lead);
  const next = wordAt(r, from + lead.length);
  if (from < 0 || !isLetters(r, next) || isCapital(r, next)) return false;
  const action = actionAt(r, next);
  return action === null ? r.lexicon.stops.at(r.words, next) === null : action.value === "none";
}

/** True where words stand before a deadline and behind it. */
function isAmid(text: string, deadline: string): boolean {
  const at = text.indexOf(deadline);
  return at >= 5 && at + deadline.length < text.length - 3;
}
