import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";

const SHOWN = 60;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(" ", SHOWN))}…`;
}

/** Says which tasks nobody is told to do: no owner is written, inherited or to be inferred. */
export function taskWithoutOwner({ tasks }: Pick<Directive, "tasks">): readonly Diagnostic[] {
  return tasks
    .filter(({ kind, owners }) => kind === "task" && owners.length === 0)
    .map(({ text, span }) => diagnose("task-without-owner", { task: shortened(text) }, { span }));
}

/** Says how many tasks were given to the issuing body for want of any other; the first of them is shown. */
export function ownersInferred({ tasks }: Pick<Directive, "tasks">): readonly Diagnostic[] {
  const inferred = tasks.filter(({ owners }) => owners.length > 0 && owners.every((owner) => owner.inferred));
  const [first] = inferred;
  return first
    ? [
        diagnose(
          "owners-inferred",
          { count: inferred.length, owner: first.owners[0]?.name ?? "" },
          { span: first.span },
        ),
      ]
    : [];
}
