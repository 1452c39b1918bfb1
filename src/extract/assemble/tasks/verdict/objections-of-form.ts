import { isThreat } from "../../../owners/named-not-told.js";
import { isClosing } from "./closing.js";
import { hasNobodyAndNoDay, no, type Objection } from "./objection.js";
import { DUE } from "./utterance.js";
import { allowsMore, isAgreed, isLet, isReported, LEADS_OVER } from "./what-is-reported.js";
import {
  ADVICE,
  ATTACHED,
  FORECAST,
  FROM_TO,
  HEADCOUNT,
  HEADS,
  HOWEVER,
  IN_BRACKETED_ANNEX,
  IS_WHAT,
  isCitation,
  isLegalBasis,
  LASTS,
  NOTED,
  ORDERED,
  PENALTY,
  PETITION,
  PRAISE,
  SANCTION,
  SO_FAR,
  STOOD,
  TELEPHONE,
  THERE_IS,
  TOO_LATE,
  TOTALS,
  UPWARD,
} from "./what-is-told.js";

/** What the form of the words says, in whatever section they stand. */
export const OF_FORM: readonly Objection[] = [
  no("bracketed note", ({ text }) => /^\([^()]{0,300}\)[.;\s]{0,3}$/u.test(text)),
  no("quotation", ({ text }) => /^[“"'‘][^“”"]{1,200}[”"'’][.;\s]{0,3}$/u.test(text)),
  no("footnote", ({ text }) => /^\[\d{1,2}\] ?\p{L}/u.test(text)),
  no("slogan", ({ text }) => /!["”']?\s{0,3}$/u.test(text)),
  no("name of an annex", ({ text }) =>
    /^(?:phụ lục|biểu|mẫu|danh mục)(?: số)? (?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d])/iu.test(text),
  ),
  no("says what is attached", ({ text }) => ATTACHED.test(text)),
  no(
    "says what is attached",
    ({ text, standing }) => !standing.startsWithVerb && !standing.hasLeads && IN_BRACKETED_ANNEX.test(text),
  ),
  no("heading", ({ text }) => HEADS.test(text)),
  no("says when", ({ text, standing }) => (LASTS.test(text) || FROM_TO.test(text)) && !standing.hasLeads, 0.7),
  no("says how many", ({ text }) => HEADCOUNT.test(text)),
  no("says whom to call", ({ text }) => TELEPHONE.test(text)),
  no(
    "says what there is",
    (said) => hasNobodyAndNoDay(said) && THERE_IS.test(said.text) && !ORDERED.test(said.text),
    0.75,
  ),
  no(
    "says what something is",
    ({ text, standing }) => !standing.hasDeadline && IS_WHAT.test(text) && !ORDERED.test(text),
    0.7,
  ),
  no(
    "says how many",
    (said) => hasNobodyAndNoDay(said) && said.standing.section !== "target" && TOTALS.test(said.text),
  ),
  no("citation", ({ text, standing }) => isLegalBasis(text) || (!standing.hasLeads && isCitation(text))),
  no("says who or when, and nothing to do", ({ standing }) => standing.isBare),
  no("one of the papers asked for", (said) => said.standing.isAmongPapers && hasNobodyAndNoDay(said), 0.8),
  no(
    "praise or blame by who concludes",
    ({ text, standing }) => (!standing.hasDeadline || isLookingBack(text)) && PRAISE.test(text),
    0.8,
  ),
  no("petition of a citizen", ({ text }) => PETITION.test(text) && !ORDERED.test(text) && !SANCTION.test(text), 0.8),
  no(
    "report of what was done",
    ({ text, standing }) =>
      (!standing.hasDeadline && SO_FAR.test(text)) ||
      (STOOD.test(text) && !ORDERED.test(text)) ||
      (!standing.hasDeadline && !standing.hasLeads && HOWEVER.test(text) && !ORDERED.test(text)),
    0.75,
  ),
  no(
    "how things will be",
    ({ text, standing }) =>
      !standing.hasDeadline &&
      FORECAST.test(text) &&
      !ORDERED.test(text) &&
      // "… thời tiết còn diễn biến phức tạp, các xã chằng chống nhà cửa": why, and who does what
      (!standing.hasLeads || / đòi hỏi (?!.{0,80}:)/u.test(text)),
    0.75,
  ),
  no("advice to the public", ({ text }) => ADVICE.test(text), 0.8),
  no(
    "what comes of an offence",
    ({ text, standing }) => !standing.hasDeadline && PENALTY.test(text) && !ORDERED.test(text),
    0.75,
  ),
  no("who answers for what goes wrong", ({ text }) => isThreat(text), 0.8),
  no("what comes of a delay", ({ text }) => TOO_LATE.test(text), 0.75),
  no("petition to a higher level", ({ text }) => UPWARD.test(text), 0.75),
  no("petition taken note of", ({ text }) => NOTED.test(text), 0.85),
  // "Theo dự báo của Đài, Trạm Thủy nông mở cống trước ngày 8/8": who does it by when is more than a report.
  no(
    "report of what was done",
    ({ text, standing }) => isReported(text) && !(standing.hasDeadline && standing.hasLeads),
    0.75,
  ),
  no("permission", ({ text, standing }) => (!standing.hasLeads && allowsMore(text)) || isLet(text), 0.75),
  no("leads over to what is ordered", ({ text }) => LEADS_OVER.test(text), 0.85),
  no("statement", (said) => hasNobodyAndNoDay(said) && isAgreed(said.text), 0.75),
  no("what the decision issues", ({ standing }) => standing.isIssued),
  no(
    "closing formula",
    ({ text, standing, cues }) => !standing.hasDeadline && (standing.asksOnlyToDoIt || isClosing(text, cues)),
  ),
];

/** "Ghi nhận nỗ lực của các đơn vị trong tháng 2": a time that has passed, no day by which anything is due. */
function isLookingBack(text: string): boolean {
  const ahead = text.replace(/(?<!\p{L})đã (?:cơ bản |sớm )?hoàn thành/giu, "");
  return /^(?:ghi nhận|hoan nghênh|đánh giá cao)(?!\p{L})/iu.test(text) && !DUE.test(ahead);
}
