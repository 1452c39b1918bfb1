import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import type { Genre } from "../assemble/genre.js";

/** Says why a document gave no task: it is of a kind that gives none, or none of its sentences was taken for one. */
export function withoutTasks(
  { tasks, title }: Pick<Directive, "tasks" | "title">,
  genre: Genre | null,
): readonly Diagnostic[] {
  if (tasks.length > 0) return [];
  return genre
    ? [diagnose("no-task-in-kind", { kind: genre.kind, words: genre.words }, { span: genre.span })]
    : [diagnose("no-task-found", {}, { span: title?.span ?? null })];
}
