import type { Block } from "../../../model/outline.js";
import type { Owner } from "../../../model/directive.js";
import type { TaskDraft } from "./draft.js";
import { cardLines, type Labelled } from "./card-lines.js";
import { deadlineOf } from "./item-tasks.js";
import { inferredLead, inheritedLead, onePerBody, statedOwner } from "./owners-of-task.js";
import { deadlineAbove } from "./deadline-above.js";
import { isSameAsAbove } from "./same-as-above.js";
import type { TaskReader } from "./task-reader.js";
import { ownWords } from "./task-text.js";

/** "Thời gian: như trên": the line of the same kind in the nearest card before this one that says it; the line itself where none does. */
function saidAbove(line: Labelled, heading: Block, reader: TaskReader): Labelled {
  if (heading.parent === null || !isSameAsAbove(line.block.text.slice(line.line.valueStart))) return line;
  const siblings = reader.children.get(heading.parent) ?? [];
  for (const card of siblings.slice(0, siblings.indexOf(heading)).reverse()) {
    const same = cardLines(card, reader.childrenOf(card), reader)?.find(
      (other) => other.line.kind === line.line.kind && !isSameAsAbove(other.block.text.slice(other.line.valueStart)),
    );
    if (same) return same;
  }
  return line;
}

/** The one task of a card: the heading's words, with the owners and the deadline of its labels. */
export function taskOfCard(
  heading: Block,
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
    const value = block.text.slice(line.valueStart);
    return owners
      .listed(value, role)
      .map((owner) =>
        statedOwner(
          owner,
          block.toSource({ start: owner.span.start + line.valueStart, end: owner.span.end + line.valueStart }),
        ),
      );
  });
  const time = lines.find(({ line }) => line.kind === "time");
  const found = time ? (reader.deadlinesIn(time.block.text, { label: true })[0] ?? null) : null;
  const above = found ? null : deadlineAbove(heading, reader);
  const upper = stated.some(({ role }) => role === "lead") ? null : reader.leads.nearest(heading);
  const leads = stated.some(({ role }) => role === "lead")
    ? []
    : upper
      ? upper.leads.map((owner) => inheritedLead(owner, upper.from.toSource(owner.span)))
      : issuer
        ? [inferredLead(issuer)]
        : [];
  const words = ownWords(heading.text, { start: 0, end: heading.text.replace(/[:.\s]{1,6}$/u, "").length });
  return {
    kind: "task",
    text: heading.text.slice(words.start, words.end),
    span: heading.toSource(words),
    section,
    owners: onePerBody([...leads, ...stated]),
    deadline:
      found && time
        ? deadlineOf(found, time.block.toSource, false)
        : above
          ? deadlineOf(above.deadline, above.block.toSource, true)
          : null,
    criteria: reader.setting.criteriaIn(heading.text),
    evidence: {
      certainty: 0.96,
      ownerBasis: leads.length === 0 ? "stated" : upper ? "inherited" : "inferred",
      deadlineWeight: found?.weight ?? null,
      deadlineInherited: above !== null,
      isSplit: false,
      isRow: false,
    },
  };
}
