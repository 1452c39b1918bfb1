import { z } from "zod";
import type { Correction, Reason } from "../corrections.js";
import type { OrganisationRows } from "./organisation-rows.js";
import type { Statements } from "./statements.js";

const Id = z.object({ id: z.number().int() });
const Task = z.object({
  id: z.number().int(),
  document_id: z.number().int(),
  task_id: z.string(),
  text: z.string(),
  words: z.string().nullable(),
  span_start: z.number().int(),
  number: z.number().int(),
  lead: z.string().nullable(),
  deadline: z.string().nullable(),
  due_on: z.string().nullable(),
});
type Field = "deadline" | "owner";

const InForce = z.object({
  id: z.number().int(),
  field: z.enum(["deadline", "owner"]),
  task_words: z.string(),
  task_number: z.number().int(),
  span_start: z.number().int(),
});

// `number`: which of the tasks of its document that have the same words.
const TASK = `SELECT t.id, t.document_id, t.task_id, t.text, t.words, t.span_start, v.lead, v.deadline, v.due_on,
    (SELECT count(*) FROM tasks s WHERE s.document_id = t.document_id AND s.words IS t.words AND s.position < t.position) AS number
  FROM tasks t JOIN v_tasks v ON v.document_id = t.document_id AND v.position = t.position`;

/** The database's own id of a task; null where there is none of this `task_id`. */
export function taskRowId(sql: Statements, taskId: string): number | null {
  const row = sql.row("SELECT id FROM tasks WHERE task_id = ?", taskId);
  return row === undefined ? null : Id.parse(row).id;
}

/** Writes down what a person says of a task and lets it hold. To be called in a transaction. */
export function correctTask(
  sql: Statements,
  organisations: OrganisationRows,
  taskId: number,
  { deadline, owners }: Correction,
  reason: Reason,
): void {
  const task = Task.parse(sql.row(`${TASK} WHERE t.id = ?`, taskId));
  if (deadline !== undefined) {
    const was = [task.deadline, task.due_on].filter((one) => one !== null).join(" → ") || null;
    const id = noteCorrection(sql, task, "deadline", { deadline, was }, reason);
    holdDeadline(sql, id, task.id);
  }
  if (owners !== undefined) {
    const id = noteCorrection(sql, task, "owner", { deadline: null, was: task.lead }, reason);
    owners.forEach(({ body, asWritten }, position) =>
      sql.insert("correction_owners", {
        correction_id: id,
        position,
        organisation_id: typeof body === "number" ? body : organisations.idOf(body),
        as_written: asWritten,
      }),
    );
    holdOwners(sql, id, task.id);
  }
}

function noteCorrection(
  sql: Statements,
  task: z.infer<typeof Task>,
  field: Field,
  values: { readonly deadline: string | null; readonly was: string | null },
  { by, at, why }: Reason,
): number {
  endCorrection(sql, task.id, field, { by, at });
  return sql.insert("corrections", {
    document_id: task.document_id,
    task: task.id,
    task_words: task.words ?? task.text,
    task_number: task.number,
    span_start: task.span_start,
    task_text: task.text,
    task_id: task.task_id,
    field,
    ...values,
    why,
    corrected_by: by,
    corrected_at: at,
  });
}

/** Takes back what holds of a task now; gives how many corrections that were. To be called in a transaction. */
export function undoCorrections(sql: Statements, taskId: number, by: string, at: string): number {
  const ended = endCorrection(sql, taskId, "deadline", { by, at }) + endCorrection(sql, taskId, "owner", { by, at });
  return ended;
}

function endCorrection(sql: Statements, task: number, field: Field, { by, at }: { by: string; at: string }): number {
  const ended = sql.run(
    "UPDATE corrections SET ended_by = ?, ended_at = ? WHERE task = ? AND field = ? AND ended_at IS NULL",
    by,
    at,
    task,
    field,
  );
  if (ended === 0) return 0;
  if (field === "deadline")
    sql.run("UPDATE tasks SET current_due_on = due_on, deadline_correction = NULL WHERE id = ?", task);
  else {
    sql.run("DELETE FROM task_owners WHERE task = ? AND correction_id IS NOT NULL", task);
    sql.run("UPDATE task_owners SET is_current = 1 WHERE task = ?", task);
    sql.run(
      `UPDATE tasks SET owner_correction = NULL,
         is_unowned = NOT EXISTS (SELECT 1 FROM task_owners o WHERE o.task = tasks.id AND o.inferred = 0) WHERE id = ?`,
      task,
    );
  }
  return ended;
}

function holdDeadline(sql: Statements, correction: number, task: number): void {
  sql.run(
    `UPDATE tasks SET deadline_correction = ?, current_due_on = (SELECT deadline FROM corrections WHERE id = ?) WHERE id = ?`,
    correction,
    correction,
    task,
  );
}

function holdOwners(sql: Statements, correction: number, task: number): void {
  sql.run("UPDATE tasks SET owner_correction = ?, is_unowned = 0 WHERE id = ?", correction, task);
  // A body is listed once a task: who leads it now does not coordinate it too.
  sql.run(
    `UPDATE task_owners SET is_current = 0 WHERE task = ? AND (role = 'lead'
      OR organisation_id IN (SELECT organisation_id FROM correction_owners WHERE correction_id = ?))`,
    task,
    correction,
  );
  sql.run(
    `INSERT INTO task_owners (task, position, organisation_id, as_written, role, inherited, inferred, correction_id)
     SELECT ?, o.position + 1 + coalesce((SELECT max(position) FROM task_owners WHERE task = ?), -1), o.organisation_id,
       o.as_written, 'lead', 0, 0, o.correction_id
     FROM correction_owners o WHERE o.correction_id = ?`,
    task,
    task,
    correction,
  );
}

/**
 * Lets the corrections of a document hold on its tasks as they were extracted anew. A task is known again by its words, of several with the same
 * words by their order; where its words changed, by where it begins. One that is neither stays without a task.
 */
export function holdAgain(sql: Statements, document: number): void {
  const corrections = z
    .array(InForce)
    .parse(
      sql.rows(
        `SELECT id, field, task_words, task_number, span_start FROM corrections WHERE document_id = ? AND ended_at IS NULL ORDER BY id`,
        document,
      ),
    );
  for (const { id, field, task_words, task_number, span_start } of corrections) {
    const found =
      sql.row(
        "SELECT id FROM tasks WHERE document_id = ? AND words = ? ORDER BY position LIMIT 1 OFFSET ?",
        document,
        task_words,
        task_number,
      ) ?? sql.row("SELECT id FROM tasks WHERE document_id = ? AND span_start = ?", document, span_start);
    const task = found === undefined ? null : Id.parse(found).id;
    sql.run("UPDATE corrections SET task = ? WHERE id = ?", task, id);
    if (task !== null) (field === "deadline" ? holdDeadline : holdOwners)(sql, id, task);
  }
}
