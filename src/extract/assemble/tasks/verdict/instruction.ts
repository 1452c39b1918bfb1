import { objection } from "./objection.js";
import { OF_FORM } from "./objections-of-form.js";
import { isTopic, OF_CONTENT, OF_PREDICATE } from "./objections-of-predicate.js";
import type { Cue, Standing, Verdict } from "./standing.js";
import { actsThen, isDue, turnsToOrder, type Utterance, utteranceOf } from "./utterance.js";
import { isMeeting } from "./what-is-told.js";

const NO = (reason: string, certainty = 0.9): Verdict => ({ kind: null, reason, certainty });
const TASK = (reason: string, certainty: number): Verdict => ({ kind: "task", reason, certainty });

/**
 * Whether an item's words give a task, a target or neither. The rules are those of the contract's "What is a task"; where nothing
 * speaks against it an item of a section that gives tasks is one.
 */
export function verdictOn(text: string, standing: Standing, cues: readonly Cue[]): Verdict {
  const said = utteranceOf(text, standing, cues);
  return (
    objection(OF_FORM, said) ??
    bySection(said) ??
    objection(OF_PREDICATE, said) ??
    amongActs(said) ??
    objection(OF_CONTENT, said) ??
    affirmed(said)
  );
}

/** What its section makes of it: aims, an account of what was done, background; null where the words decide. */
function bySection(said: Utterance): Verdict | null {
  const { text, standing, main, directive, orders } = said;
  const isDirected = directive < Number.POSITIVE_INFINITY;
  if (standing.section === "purpose" && !(standing.hasLeads && isDue(said))) return NO("purpose and requirements");
  // "I. Mục tiêu, yêu cầu ⏎ 2. Yêu cầu: …"
  if (standing.section === "target" && /^yêu cầu ?:/iu.test(text)) return NO("purpose and requirements");
  if (standing.section === "target") return { kind: "target", reason: "below a heading of targets", certainty: 0.95 };
  if (said.first("upward") < main && !standing.hasLeads) return NO("petition to a higher level", 0.7);
  if (standing.section === "assessment" && standing.hasLeads && AHEAD.test(text)) return TASK("what is ahead", 0.7);
  if (standing.section === "assessment")
    return isDirected && standing.hasLeads ? TASK("order in an assessment", 0.6) : NO("assessment");
  if (
    standing.section === "petition" &&
    standing.atTopOfSection &&
    /^(?:đề nghị|kiến nghị|đề xuất)(?![\p{L}])/iu.test(text)
  )
    return NO("recorded petition", 0.75);
  if (standing.isAfterClosing)
    return standing.hasDeadline && isDirected
      ? TASK("duty after the closing formula", 0.6)
      : NO("after the closing formula");
  if (!standing.isLoose) return null;
  if ((said.first("reported") < orders && !turnsToOrder(said)) || said.first("commitment") < orders || isMeeting(text))
    return NO("background");
  return (isDirected || standing.asks || actsThen(said)) && standing.hasLeads
    ? TASK("order outside any section", 0.7)
    : NO("background");
}

/** "Trong thời gian tới, huyện tập trung …": behind what was assessed, what is to be done. */
const AHEAD =
  /^(?:trong |những |các )?(?:thời gian|giai đoạn|năm|tháng) (?:còn lại|tới)(?!\p{L})[^.;:,]{0,40}, (?![^.;]{0,120}(?:dự báo|dự kiến|tiếp tục diễn biến|còn (?:nhiều|gặp)))/iu;

/** A name among items that say what is to be done says it too. */
function amongActs(said: Utterance): Verdict | null {
  return isTopic(said) ? TASK("among items that say what is to be done", 0.6) : null;
}

/** Nothing speaks against it: what speaks for it. */
function affirmed({ standing, directive, orders }: Utterance): Verdict {
  if (standing.hasLeads && directive < Number.POSITIVE_INFINITY) return TASK("order with its owner", 0.98);
  if (standing.startsWithVerb) return TASK("begins with what is to be done", 0.98);
  if (standing.hasLeads) return TASK("names who is to act", 0.96);
  if (orders < Number.POSITIVE_INFINITY) return TASK("obligation", 0.85);
  return TASK("item of a section of tasks", 0.8);
}

/** "Đề nghị hỗ trợ kinh phí ...: Giao phòng Tài chính ...": where the order begins that answers the petition before it. */
export function answerStart(text: string, cues: readonly Cue[]): number | null {
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const order = cues.find(
    (cue) => cue.kind === "directive" && cue.span.start > colon && text.slice(colon + 1, cue.span.start).trim() === "",
  );
  return order?.span.start ?? null;
}
