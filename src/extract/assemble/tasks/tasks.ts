import type { Task } from "../../../model/directive.js";
import { collapse } from "../../../text/vietnamese.js";
import { taskConfidence } from "./confidence.js";
import { TaskReader, type TaskSetting } from "./task-reader.js";
import { draftTasks } from "./walk.js";

/** All tasks and targets of a document, in order of place, with ids that depend on its bytes only. */
export function readTasks(setting: TaskSetting): Task[] {
  const drafts = draftTasks(new TaskReader(setting));
  const prefix = setting.source.file.sha256.slice(0, 12);
  return drafts.map((draft, index) => ({
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
}
