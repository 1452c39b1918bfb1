import type { Block } from "../../../../model/outline.js";
import type { Owner } from "../../../../model/directive.js";
import { shift, type Span } from "../../../../model/span.js";
import type { FoundDeadline } from "../../../find/deadlines.js";
import { chosenInCell } from "../deadlines/cell-deadline.js";
import type { TaskDraft } from "../draft.js";
import { cardLines, type Labelled } from "./card-lines.js";
import { deadlineOf } from "../deadlines/chosen-deadline.js";
import { inferredLead, inheritedLead, onePerBody, statedOwner } from "../owners/owners-of-task.js";
import { deadlineAbove } from "../deadlines/deadline-above.js";
import { isSameAsAbove } from "../tables/same-as-above.js";
import type { TaskReader } from "../task-reader.js";
import { ownWords } from "../task-text.js";

function valueOf({ block, line: { value } }: Labelled): string {
  return block.text.slice(value.start, value.end);
}

/** "Thời gian: như trên": the line of the same kind in the nearest card before this one that says it; the line itself where none does. */
function saidAbove(line: Labelled, heading: Block, reader: TaskReader): Labelled {
  if (heading.parent === null || !isSameAsAbove(valueOf(line))) return line;
  const siblings = reader.children.get(heading.parent) ?? [];
  for (const card of siblings.slice(0, siblings.indexOf(heading)).reverse()) {
    const same = cardLines(card, reader.childrenOf(card), reader)?.find(
      (other) => other.line.kind === line.line.kind && !isSameAsAbove(valueOf(other)),
    );
    if (same) return same;
  }
  return line;
}

/** The heading of a card: the block that stands for it, and the words that are the task. */
export interface CardHeading {
  readonly block: Block;
  readonly item: Pick<Block, "text" | "toSource">;
  readonly words: Span;
}

/** A block all of whose words are a card's heading. */
export function wholeHeading(block: Block): CardHeading {
  return { block, item: block, words: { start: 0, end: block.text.length } };
}

/** The one task of a card: the heading's words, with the owners and the deadline of its labels. */
export function taskOfCard(
  { block: heading, item, words: whole }: CardHeading,
  written: readonly Labelled[],
  section: readonly string[],
  reader: TaskReader,
): TaskDraft {
  const { owners, issuer } = reader.setting;
  const lines = written.map((line) => saidAbove(line, heading, reader));
  const hasLead = lines.some(({ line }) => line.kind === "lead");
  const stated = lines.flatMap(({ block, line }): readonly Owner[] => {
    const role =
      line.kind === "lead"
        ? "lead"
        : line.kind === "performer"
          ? hasLead
            ? "coordinator"
            : "lead"
          : line.kind === "coordinator"
            ? "coordinator"
            : line.kind === "approver"
              ? "approver"
              : null;
    if (!role) return [];
    return owners
      .listed(valueOf({ block, line }), role)
      .map((owner) => statedOwner(owner, block.toSource(shift(owner.span, line.value.start))));
  });
  const time = lines.find(({ line }) => line.kind === "time");
  const found = time ? deadlineOfLabel(time, reader) : null;
  const inWords = found ? null : chosenInCell(reader.deadlinesIn(item.text.slice(whole.start, whole.end)));
  const above = found || inWords ? null : deadlineAbove(heading, reader);
  const upper = stated.some(({ role }) => role === "lead") ? null : reader.leads.nearest(heading);
  const leads = stated.some(({ role }) => role === "lead")
    ? []
    : upper
      ? upper.leads.map((owner) => inheritedLead(owner, upper.from.toSource(owner.span)))
      : issuer
        ? [inferredLead(issuer)]
        : [];
  const own = item.text.slice(0, whole.end).replace(/[:.\s]{1,6}$/u, "");
  const words = ownWords(item.text, { start: whole.start, end: own.length });
  return {
    kind: "task",
    text: item.text.slice(words.start, words.end),
    span: item.toSource(words),
    section,
    owners: onePerBody([...leads, ...stated]),
    deadline:
      found && time
        ? deadlineOf(found, time.block.toSource, false)
        : inWords
          ? deadlineOf(inWords, (at) => item.toSource(shift(at, whole.start)), false)
          : above
            ? deadlineOf(above.deadline, above.block.toSource, true)
            : null,
    criteria: reader.setting.criteriaIn(own),
    evidence: {
      certainty: 0.96,
      ownerBasis: leads.length === 0 ? "stated" : upper ? "inherited" : "inferred",
      deadlineWeight: (found ?? inWords)?.weight ?? null,
      deadlineInherited: above !== null,
      isSplit: false,
      isRow: false,
    },
  };
}

/** The deadline of a label "Thời gian: …", which may count the label's own words: "Thời hạn: 31/3". */
function deadlineOfLabel({ block, line: { value } }: Labelled, reader: TaskReader): FoundDeadline | null {
  const found = reader.deadlinesIn(block.text, { label: true });
  return found.find(({ span }) => span.end > value.start && span.end <= value.end) ?? null;
}
