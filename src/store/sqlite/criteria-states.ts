import { z } from "zod";
import type { Statements } from "./statements.js";

const ChangedSubjects = z.array(z.object({ subject: z.string() }));

/** Each table with the view that says what it holds. */
const STATES = {
  criteria_states: "criteria_states_now",
  criterion_states: "criterion_states_now",
  criteria_targets: "criteria_targets_now",
} as const;

/**
 * Makes the states of every place anew of which something changed. To be called at the end of each transaction that writes documents: the triggers
 * of schema 6 note the places.
 */
export function refreshCriteriaStates(sql: Statements): void {
  const changed = ChangedSubjects.parse(sql.rows("SELECT subject FROM changed_subjects"));
  if (changed.length === 0) return;
  // Place by place: a place asked for by name is looked up in the windows of the views, a list of places is not.
  for (const { subject } of changed)
    for (const [table, view] of Object.entries(STATES)) {
      sql.run(`DELETE FROM ${table} WHERE subject = ?`, subject);
      sql.run(`INSERT INTO ${table} SELECT * FROM ${view} WHERE subject = ?`, subject);
    }
  sql.run("DELETE FROM changed_subjects");
}
