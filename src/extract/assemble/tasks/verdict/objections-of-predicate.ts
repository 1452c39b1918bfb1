import { isNounPhrase } from "./idle.js";
import { hasNobodyAndNoDay, no, type Objection, ordersNothing } from "./objection.js";
import { isDue, turnsToOrder, type Utterance } from "./utterance.js";
import { SOURCES } from "./what-is-reported.js";
import {
  AGREES,
  FUNDED,
  IN_ANNEX,
  isStatistics,
  LIMIT,
  PERMITS,
  PRAISES,
  REPORTED_DUTY,
  SEEN_AND_DEMANDED,
  SUM,
} from "./what-is-told.js";

/** What it predicates: a state, a permission, a promise, a report, a bare name. Asked of items of sections that give tasks. */
export const OF_PREDICATE: readonly Objection[] = [
  no(
    "state of things",
    ({ text, standing, core }) =>
      !standing.hasLeads &&
      /^(?:chưa|không (?:có|phát sinh|còn|thuộc)|đã|còn|vẫn còn)(?![\p{L}])/iu.test(text.slice(core)),
    0.75,
  ),
  no("permission", (said) => isUnordered(said) && /^cho phép(?![\p{L}])/iu.test(said.text.slice(said.core)), 0.8),
  no(
    "norm",
    (said) =>
      isUnordered(said) && !said.standing.startsWithVerb && LIMIT.test(said.text.slice(said.core, said.core + 160)),
    0.75,
  ),
  // "Có thể tổ chức gặp mặt …": nobody must
  no(
    "permission",
    (said) => ordersNothing(said) && !said.standing.hasDeadline && /^có thể(?!\p{L})/iu.test(said.text),
    0.7,
  ),
  no("permission", (said) => isDescription(said) && PERMITS.test(said.text), 0.7),
  no(
    "says where the money comes from",
    (said) => isDescription(said) && !said.standing.hasLeads && SOURCES.test(said.text),
    0.8,
  ),
  no("thanks and praise", (said) => isDescription(said) && PRAISES.test(said.text), 0.8),
  no(
    "state of things",
    (said) =>
      said.standing.isTold &&
      !said.standing.doesLater &&
      !said.standing.hasLeads &&
      !isDue(said) &&
      ordersNothing(said),
    0.75,
  ),
  no(
    "obligation merely reported",
    ({ text, directive }) => directive === Number.POSITIVE_INFINITY && REPORTED_DUTY.test(text),
    0.6,
  ),
  no("promise", isPromise, 0.7),
  no("report of what was done", reportsFirst, 0.7),
  no("statement", (said) => isNominal(said) && said.first("statement") < said.main && !said.standing.doesLater, 0.6),
  no("noun phrase", (said) => isTopic(said) && !said.standing.isAmongActs, 0.7),
];

/** What neither its form nor its predicate tells: a figure, a sum, a notice to all. */
export const OF_CONTENT: readonly Objection[] = [
  no("figures of what was done", (said) => isDescription(said) && isStatistics(said.text), 0.75),
  no("a sum", (said) => hasNobodyAndNoDay(said) && SUM.test(said.text), 0.75),
  no(
    "statement",
    ({ text, standing, core, directive }) =>
      !standing.hasDeadline && directive > core && (FUNDED.test(text) || AGREES.test(text) || IN_ANNEX.test(text)),
    0.75,
  ),
  no("announced, and nobody told to act", ({ standing }) => standing.onlyAnnounces, 0.85),
];

/** "Các mặt hàng như: pháo, thuốc lá": a name that stands by itself, no day, nobody, no verb. */
export function isTopic(said: Utterance): boolean {
  return isNominal(said) && !said.standing.hasDeadline && isNounPhrase(said.text);
}

function isNominal(said: Utterance): boolean {
  return !said.standing.startsWithVerb && !said.standing.hasLeads && ordersNothing(said);
}

function isDescription(said: Utterance): boolean {
  return !said.standing.startsWithVerb && !said.standing.hasDeadline && ordersNothing(said);
}

function isUnordered(said: Utterance): boolean {
  return hasNobodyAndNoDay(said) && said.directive === Number.POSITIVE_INFINITY;
}

/** "Công ty cam kết hoàn thành …". "Các khoa nộp phân công giảng dạy. Khoa nào chậm sẽ không được xếp lịch.": what comes of it is no promise. */
function isPromise(said: Utterance): boolean {
  const { text, standing, core, main, orders } = said;
  const commits = said.first("commitment");
  // "UBND tỉnh sẽ phân bổ kinh phí. Yêu cầu các trường lập dự toán.": an order behind it
  if (commits >= main || commits >= orders || standing.ordersLater) return false;
  // "Mưa sẽ còn lớn; yêu cầu Trạm Thủy nông trực đêm"
  if (/; (?:giao|yêu cầu|đề nghị) /iu.test(text.slice(commits))) return false;
  const isLater = /[.;] (?:\p{Lu}|nếu |trường hợp )|, (?:\p{L}{2,8} ){1,2}nào /u.test(
    text.slice(core, Math.min(commits, text.length)),
  );
  return !(isLater && (standing.hasLeads || standing.startsWithVerb));
}

/** Tells in its head what was done, and orders nothing before. */
function reportsFirst(said: Utterance): boolean {
  const { text, standing, main, directive, orders } = said;
  const reported = said.first("reported");
  if (standing.startsWithVerb || standing.ordersLater || reported >= main || reported >= orders) return false;
  // "Trung tâm thu hồi đất đã giao": who acts is said before, the land is what was given.
  if (standing.leadAt !== null && standing.leadAt < reported) return false;
  const isDemanded =
    standing.hasDeadline && standing.leadAt !== null && standing.leadAt > directive && SEEN_AND_DEMANDED.test(text);
  return !isDemanded && !turnsToOrder(said);
}
