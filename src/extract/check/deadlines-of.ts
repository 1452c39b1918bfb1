import type { Deadline, Directive } from "../../model/directive.js";
import { distinctBySpan } from "./distinct.js";

/** Every deadline written in a document, once: those inherited from a heading stand there. */
export function deadlinesOf({ tasks }: Pick<Directive, "tasks">): readonly Deadline[] {
  return distinctBySpan(tasks.flatMap(({ deadline }) => deadline ?? []));
}
