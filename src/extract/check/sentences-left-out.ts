import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Considered } from "../assemble/tasks/task-reader.js";

const MOST = 12;
const SHOWN = 80;

/**
 * Names the sentences with a verb that stand below a heading of tasks and were not taken for tasks, the first twelve of a document:
 * none is lost without a word. `text` is the source text, in which their spans lie.
 */
export function sentencesLeftOut(text: string, considered: readonly Considered[]): readonly Diagnostic[] {
  return considered
    .filter(({ isLeftOut }) => isLeftOut)
    .slice(0, MOST)
    .map(({ span }) => {
      const words = text.slice(span.start, span.end).replace(/\s{1,9}/gu, " ");
      const sentence = words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(" ", SHOWN))}…`;
      return diagnose("sentence-left-out", { sentence }, { span });
    });
}
