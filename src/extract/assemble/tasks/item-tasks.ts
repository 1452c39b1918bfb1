import type { Owner } from "../../../model/directive.js";
import { contains, shift, type Span } from "../../../model/span.js";
import { clausesOf } from "../../../text/clauses.js";
import { pastInlineMark } from "../../../text/inline-mark.js";
import type { FoundDeadline } from "../../find/deadlines.js";
import { withoutAsides, withoutDuesOfAsides } from "./owners/asides.js";
import { chosen, deadlineOf, isYear, keyOf } from "./deadlines/chosen-deadline.js";
import type { TaskDraft } from "./draft.js";
import type { Item } from "./item.js";
import { inheritedLead, onePerBody, statedOwner } from "./owners/owners-of-task.js";
import { isClosing } from "./verdict/closing.js";
import { isIdle } from "./verdict/idle.js";
import type { Verdict } from "./verdict/standing.js";
import { isLet } from "./verdict/what-is-reported.js";
import { isApproval } from "./takes-effect.js";
import { paragraphOpeners } from "./paragraph-openers.js";
import { piecesOf, type ReadClause } from "./pieces.js";
import { deadlineAbove } from "./deadlines/deadline-above.js";
import type { TaskReader } from "./task-reader.js";
import { ownWords } from "./task-text.js";

/** An item that is a task, with what is known of it. `body` is the part of its text that orders something. */
export interface TaskItem {
  readonly item: Item;
  readonly body: Span;
  readonly verdict: Verdict;
  readonly section: readonly string[];
  readonly criteria: readonly number[];
  /** True for a paragraph that takes nothing from the list it stands behind. */
  readonly isApart?: boolean;
}

/** The tasks of one item: one, or one for each part with leads or a deadline of its own. */
export function tasksOfItem(
  { item, body, verdict, section, criteria, isApart = false }: TaskItem,
  reader: TaskReader,
): readonly TaskDraft[] {
  const { owners, criteriaIn } = reader.setting;
  const kind = verdict.kind ?? "task";
  // "Đồng ý cho Khoa Ngoại mổ nội soi từ ngày 01/9; Phòng Tổ chức cử bác sĩ đi học.": from when others may, not by when they must
  const lets = clausesOf(item.text).filter(({ span }) => isLet(item.text.slice(span.start, span.end)));
  const deadlines = reader.deadlinesIn(item.text).filter(({ span }) => !lets.some((one) => contains(one.span, span)));
  const said = reader.statedIn(item.text, body);
  const cues = reader.cuesIn(item.text);
  const ownersIn = (at: Span) => said.owners.filter(({ span }) => contains(at, span));
  const leadsOf = (at: Span) => ownersIn(at).filter((owner) => owner.role === "lead");
  const within = (at: Span): readonly FoundDeadline[] => deadlines.filter(({ span }) => contains(at, span));
  const saysNothing = (at: Span): boolean =>
    within(at).length === 0 &&
    (owners.tellsOf(item.text.slice(pastInlineMark(item.text, at.start), at.end)) ||
      isIdle(
        item.text.slice(at.start, at.end),
        owners.startsWithVerb(item.text, pastInlineMark(item.text, at.start)),
        cues.filter(({ span }) => contains(at, span)),
      ));
  // "Yêu cầu các xã nghiêm túc thực hiện Chỉ thị này. Giao Sở Y tế …"
  const closes = (at: Span): boolean =>
    within(at).length === 0 &&
    isClosing(
      item.text.slice(at.start, at.end),
      cues.filter(({ span }) => contains(at, span)).map(({ kind, span }) => ({ kind, span: shift(span, -at.start) })),
    );
  // "Thời gian thực hiện: …" as a sentence of its own belongs to what stands before it; "hoàn thành trước ngày …" to all only where it ends the item.
  const isLabelOnly = (at: Span): boolean =>
    within(at).length > 0 &&
    at.end - at.start < 120 &&
    (!/^hoàn thành(?! ?:)/iu.test(item.text.slice(at.start)) ||
      (at.end >= item.text.trimEnd().length && DONE_WHEN.test(item.text.slice(at.start)))) &&
    reader.labelKind(item.text.slice(at.start, at.start + 60)) === "time";
  const openers = paragraphOpeners(item, leadsOf);
  const clauses = deadlines.length === 0 ? [] : clausesOf(item.text).map(({ span }) => span);
  const upper = kind === "target" || isApart ? null : reader.leads.nearest(item.block);
  const inheritedLeads: readonly Owner[] =
    upper?.leads.map((owner) => inheritedLead(owner, upper.from.toSource(owner.span))) ??
    reader.unnamedLeads(item.block);
  const isLabelled = (deadline: FoundDeadline): boolean =>
    deadline.isLabel || clauses.some((at) => contains(at, deadline.span) && isLabelOnly(at));
  const label = deadlines.findLast((deadline) => contains(body, deadline.span) && isLabelled(deadline));
  const pieces = itemPieces(
    item,
    body,
    (at) => ({
      leads: kind === "target" ? null : (leadKey(leadsOf(at)) ?? leadKey(openers(at.start))),
      handedDown: kind === "target" ? null : leadKey(withoutAsides(item.text, at, leadsOf(at))),
      isBehind: leadsOf(at).length > 0 && DOER.test(item.text.slice(at.start, at.end)),
      isIdle:
        isLet(item.text.slice(at.start, at.end).trim()) ||
        (item.block.marker?.kind === "article" && isApproval(item.text.slice(at.start, at.end))) ||
        (leadsOf(at).length === 0 ? isLabelOnly(at) || saysNothing(at) : isBodiesOnly(item.text, at, ownersIn(at))),
      deadlines: within(at)
        .filter((deadline) => !isLabelled(deadline))
        .map(keyOf),
    }),
    leadKey(inheritedLeads),
  );
  const above = isApart ? null : deadlineAbove(item.block, reader);
  // "Rà soát hồ sơ, báo cáo về Sở, Trưởng các phòng ký xác nhận": those above act, and the later subject with them.
  const joinsLater = (piece: Span): boolean => {
    const first = leadsOf(piece)[0];
    return (
      first !== undefined &&
      (said.label === null || piece.start > body.start) &&
      first.span.start > piece.start &&
      !/[:(]\s{0,3}$/u.test(item.text.slice(piece.start, first.span.start)) &&
      owners.joinsLater(item.text.slice(piece.start, first.span.start))
    );
  };
  let firstLeads: readonly Owner[] | null = null;
  return pieces
    .filter((piece) => pieces.length === 1 || !closes(piece))
    .map((piece): TaskDraft => {
      const own = ownersIn(piece).map((owner) => statedOwner(owner, item.toSource(owner.span)));
      const leads = own.filter((owner) => owner.role === "lead");
      const opened = leads.length > 0 ? [] : openers(piece.start);
      const inherited =
        opened.length > 0
          ? opened.map((owner) => inheritedLead(owner, item.toSource(owner.span)))
          : (firstLeads ?? inheritedLeads);
      const all: readonly Owner[] =
        kind === "target"
          ? piece.start === body.start && said.label
            ? own
            : []
          : leads.length === 0
            ? [...inherited, ...own]
            : joinsLater(piece)
              ? [...inherited.filter((owner) => !owner.inferred), ...own]
              : own;
      const ownLeads = all.filter((owner) => owner.role === "lead");
      if (firstLeads === null) {
        const handed = new Set(withoutAsides(item.text, piece, leadsOf(piece)).map(({ name }) => name));
        firstLeads = ownLeads
          .filter((owner) => leads.length === 0 || owner.inferred || owner.inherited || handed.has(owner.name))
          .map((owner) => (owner.inferred ? owner : { ...owner, inherited: true }));
      }
      const dues = withoutDuesOfAsides(item.text, within(piece));
      const unlabelled = chosen(dues.filter((deadline) => !isLabelled(deadline)));
      // A closing label is for the parts that have no date of their own; a year beside it is that of the work, not its end.
      const isOwnDate = unlabelled?.end != null && (unlabelled.precision !== "year" || dues.every(isYear));
      const found = isOwnDate ? unlabelled : chosen(dues);
      const deadline = found
        ? deadlineOf(found, item.toSource, false)
        : label && piece.start < label.span.start
          ? deadlineOf(label, item.toSource, true)
          : above
            ? deadlineOf(above.deadline, above.block.toSource, true)
            : null;
      const from =
        said.label && piece.start <= said.label.start && said.label.end < piece.end ? said.label.end : piece.start;
      const words = ownWords(item.text, { start: from, end: piece.end });
      const source = found ?? (label && piece.start < label.span.start ? label : above?.deadline) ?? null;
      return {
        kind,
        text: item.text.slice(words.start, words.end),
        span: item.toSource(words),
        section,
        owners: onePerBody(all),
        deadline,
        criteria: [...new Set([...criteria, ...criteriaIn(item.text.slice(piece.start, piece.end))])].sort(
          (a, b) => a - b,
        ),
        evidence: {
          certainty: verdict.certainty,
          ownerBasis:
            leads.length > 0
              ? "stated"
              : all.some((owner) => owner.inherited)
                ? "inherited"
                : all.some((owner) => owner.inferred)
                  ? "inferred"
                  : "none",
          deadlineWeight: source?.weight ?? null,
          deadlineInherited: deadline?.inherited ?? false,
          isSplit: pieces.length > 1,
          isRow: false,
        },
      };
    });
}

/** "Hoàn thành trước ngày …", not "Hoàn thành hồ sơ …". */
const DONE_WHEN =
  /^hoàn thành (?:xong |toàn bộ |các nội dung (?:trên|này) )?(?:trước|trong|vào|đến|chậm nhất|muộn nhất|ngày|quý|tháng|năm|cuối|đầu|giữa)(?![\p{L}])/iu;

/** "Giao Phòng Quản lý đô thị thực hiện; thời gian hoàn thành trước ngày 30/4": who does what stands before it, and no more. */
const DOER =
  /^(?:giao|đề nghị) [^.;:]{3,80} (?:tổ chức |triển khai )?(?:thực hiện|phụ trách|đảm nhiệm|đảm nhận|làm)(?: việc này| nội dung này)?\s{0,2}(?:[.;,]?\s{0,2}(?:\(?(?:thời gian|thời hạn|hạn|hoàn thành|xong|trước|trong|chậm nhất) [^.;]{0,60})?)[.;)\s]{0,4}$/iu;

/** Parts of each paragraph of the item; a paragraph that states nothing of its own goes on with the one before. */
function itemPieces(item: Item, body: Span, read: ReadClause, inherited: string | null): readonly Span[] {
  return piecesOf(
    item.text.slice(body.start, body.end),
    (at) => read({ start: at.start + body.start, end: at.end + body.start }),
    inherited,
  ).map((at) => ({
    start: at.start + body.start,
    end: at.end + body.start,
  }));
}

/** "Các sở, ngành; tổ chức đại diện; UBND các xã có trách nhiệm …": a part that is nothing but bodies says no more than who. */
function isBodiesOnly(text: string, at: Span, bodies: readonly { readonly span: Span }[]): boolean {
  let rest = "";
  let from = at.start;
  for (const { span } of [...bodies].sort((a, b) => a.span.start - b.span.start)) {
    rest += text.slice(from, span.start);
    from = Math.max(from, span.end);
  }
  // "Để việc tiêm phòng được kịp thời, Sở Y tế đề nghị …; …": why, and who asks
  rest = rest.replace(
    /^(?:[^,;]{0,80}?|(?:để|nhằm|thực hiện|căn cứ|đối với) [^]{0,400}?)(?=(?:giao|đề nghị|yêu cầu)(?![\p{L}]))/iu,
    "",
  );
  return /^(?:[\s,;]|(?:giao|đề nghị|yêu cầu|và|các)(?![\p{L}])){0,12}$/iu.test(rest + text.slice(from, at.end));
}

function leadKey(leads: readonly { readonly name: string }[]): string | null {
  return (
    leads
      // "các Cục Thuế" and then "Cục Thuế": the same, each by itself
      .map(({ name }) => name.replace(/^các (?=\p{Lu})/u, "").toLowerCase())
      .sort()
      .join("|") || null
  );
}
