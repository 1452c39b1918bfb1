-- Schema 3: why a task is due when it is, and the days of recurring deadlines.

ALTER TABLE tasks ADD COLUMN due_reason TEXT;
-- 1 where days off of a year without a notice were reckoned from the law alone.
ALTER TABLE tasks ADD COLUMN due_provisional INTEGER CHECK (due_provisional IN (0, 1));

-- Every day on which a recurring task is due, to the end of the second year after the document's.
CREATE TABLE task_occurrences (
  task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
  due_on TEXT NOT NULL CHECK (due_on = date(due_on)),
  PRIMARY KEY (task, due_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_occurrences_by_day ON task_occurrences (due_on);

DROP VIEW v_tasks;
CREATE VIEW v_tasks AS
SELECT
  t.document_id,
  d.document,
  d.type,
  d.issuer,
  d.issued_on,
  t.section,
  t.kind,
  t.text AS task,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o JOIN owners n ON n.id = o.owner_id
    WHERE o.task = t.id AND o.role = 'lead' ORDER BY o.position)) AS lead,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o JOIN owners n ON n.id = o.owner_id
    WHERE o.task = t.id AND o.role = 'coordinator' ORDER BY o.position)) AS coordinators,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o JOIN owners n ON n.id = o.owner_id
    WHERE o.task = t.id AND o.role = 'adviser' ORDER BY o.position)) AS advisers,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o JOIN owners n ON n.id = o.owner_id
    WHERE o.task = t.id AND o.role = 'approver' ORDER BY o.position)) AS approvers,
  (SELECT max(o.inherited OR o.inferred) FROM task_owners o WHERE o.task = t.id AND o.role = 'lead')
    AS lead_not_written_beside,
  t.deadline_text AS deadline,
  t.due_on,
  t.due_reason,
  t.due_provisional,
  t.deadline_precision AS precision,
  t.deadline_kind,
  t.deadline_start,
  t.deadline_end,
  t.deadline_rrule AS recurrence,
  t.deadline_anchor AS anchor,
  t.deadline_duration AS duration,
  t.deadline_working_days AS working_days,
  t.deadline_inherited,
  (SELECT group_concat(number, '; ') FROM (SELECT number FROM task_criteria c WHERE c.task = t.id ORDER BY number))
    AS criteria,
  t.confidence,
  t.page,
  t.box_left,
  t.box_top,
  t.box_width,
  t.box_height,
  d.file,
  d.path,
  t.task_id,
  t.position,
  t.span_start,
  t.span_end,
  d.is_preferred
FROM tasks t
JOIN current_documents d ON d.id = t.document_id;

-- One row a task and day on which it is due: the due day of a dated one, every occurrence of a recurring one.
CREATE VIEW v_due_days AS
SELECT t.document_id, t.position, t.task_id, t.due_on, 0 AS recurring FROM tasks t WHERE t.due_on IS NOT NULL
UNION ALL
SELECT t.document_id, t.position, t.task_id, o.due_on, 1 FROM task_occurrences o JOIN tasks t ON t.id = o.task;
