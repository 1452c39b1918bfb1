import type { Task } from "../../../model/directive.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import { taskConfidence } from "./confidence.js";
import { type Considered, TaskReader, type TaskSetting } from "./task-reader.js";
import { draftTasks } from "./walk.js";

/** The tasks and targets of a document in order of place, and what was decided about each of its items. */
export interface ReadTasks {
  readonly tasks: Task[];
  readonly considered: readonly Considered[];
}

/** Reads all tasks and targets of a document; their ids depend on its bytes only. */
export function readTasks(setting: TaskSetting): ReadTasks {
  const reader = new TaskReader(setting);
  const drafts = draftTasks(reader);
  const prefix = setting.source.file.sha256.slice(0, 12);
  const tasks = drafts.map((draft, index) => ({
    id: `${prefix}-${String(index + 1).padStart(3, "0")}`,
    kind: draft.kind,
    text: collapse(draft.text),
    span: { ...draft.span },
    section: [...draft.section],
    owners: [...draft.owners],
    deadline: draft.deadline,
    criteria: [...draft.criteria],
    confidence: taskConfidence(draft.evidence),
  }));
  return { tasks, considered: reader.considered };
}
