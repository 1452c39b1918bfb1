-- Schema 4: one row a body whatever documents call it, and what people correct.

DROP VIEW v_due_days;
DROP VIEW v_task_owners;
DROP VIEW v_tasks;

-- A body, group, office, person or place. `key` tells it apart: its name in search form, "@", the unit it is known to be of. Names of an older schema
-- have a key of their own until their documents are extracted anew.
CREATE TABLE organisations (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('body', 'place', 'group', 'office', 'person', 'people')),
  type TEXT,
  field TEXT,
  level TEXT,
  unit TEXT,
  -- What its unit lies in, nearest first.
  within TEXT,
  -- Of the lists of administrative units; null where it is not settled which is meant.
  place_key TEXT,
  -- How many units have that name, where none was settled.
  candidates INTEGER,
  -- The body that a person said it is; always one that is merged into none.
  merged_into INTEGER REFERENCES organisations (id)
) STRICT;

CREATE INDEX organisations_by_name ON organisations (name);
CREATE INDEX organisations_by_place ON organisations (place_key) WHERE place_key IS NOT NULL;
CREATE INDEX organisations_by_merge ON organisations (merged_into) WHERE merged_into IS NOT NULL;

-- Every way a body is written. `words`: lower case, one tone style, no punctuation; `folded`: tones off too, đ as d.
CREATE TABLE organisation_aliases (
  organisation_id INTEGER NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('name', 'document', 'lexicon', 'person')),
  words TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (organisation_id, alias)
) STRICT, WITHOUT ROWID;

-- What people said of two bodies, as they said it: kept whatever is extracted anew.
CREATE TABLE organisation_merges (
  source_id INTEGER PRIMARY KEY REFERENCES organisations (id),
  target_id INTEGER NOT NULL REFERENCES organisations (id),
  why TEXT,
  merged_by TEXT NOT NULL,
  merged_at TEXT NOT NULL,
  CHECK (source_id <> target_id)
) STRICT;

CREATE INDEX organisation_merges_by_target ON organisation_merges (target_id);

INSERT INTO organisations (id, key, name) SELECT id, 'schema 3: ' || name, name FROM owners;
INSERT INTO organisation_aliases (organisation_id, alias, source, words, folded)
SELECT owner_id, spelling, 'document', words, folded FROM owner_spellings;
INSERT INTO organisations (key, name, level)
SELECT 'schema 3: ' || issuer, issuer, max(issuer_level) FROM documents
WHERE issuer IS NOT NULL AND issuer NOT IN (SELECT name FROM owners) GROUP BY issuer;

ALTER TABLE documents ADD COLUMN issuer_id INTEGER REFERENCES organisations (id);
UPDATE documents SET issuer_id = (SELECT o.id FROM organisations o WHERE o.key = 'schema 3: ' || documents.issuer)
WHERE issuer IS NOT NULL;
CREATE INDEX documents_by_issuer_id ON documents (issuer_id);

-- What a person says instead of what was extracted; the extraction stays as it is. One in force a task and field (`ended_at` is null).
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  -- The task on which it stands; null where extraction no longer finds it.
  task INTEGER REFERENCES tasks (id) ON DELETE SET NULL,
  -- By these it is found again: its words in search form, which of several with the same words, and where it began.
  task_words TEXT NOT NULL,
  task_number INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  task_text TEXT NOT NULL,
  task_id TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('deadline', 'owner')),
  -- A full ISO day; null: no deadline. Names of lead bodies stand in correction_owners.
  deadline TEXT CHECK (deadline = date(deadline)),
  -- What was shown before, for people.
  was TEXT,
  why TEXT NOT NULL,
  corrected_by TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  ended_by TEXT,
  ended_at TEXT,
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
) STRICT;

CREATE INDEX corrections_by_task ON corrections (task) WHERE task IS NOT NULL;
CREATE INDEX corrections_by_document ON corrections (document_id);

CREATE TABLE correction_owners (
  correction_id INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  as_written TEXT NOT NULL,
  PRIMARY KEY (correction_id, position)
) STRICT, WITHOUT ROWID;

-- `due_on` stays what was extracted; `current_due_on` is what holds now, corrected or not. By it lists are ordered and filtered.
ALTER TABLE tasks ADD COLUMN words TEXT;
ALTER TABLE tasks ADD COLUMN current_due_on TEXT CHECK (current_due_on = date(current_due_on));
ALTER TABLE tasks ADD COLUMN deadline_correction INTEGER REFERENCES corrections (id);
ALTER TABLE tasks ADD COLUMN owner_correction INTEGER REFERENCES corrections (id);
UPDATE tasks SET current_due_on = due_on WHERE due_on IS NOT NULL;
-- 1 where no owner is written: those that were merely inferred do not count.
ALTER TABLE tasks ADD COLUMN is_unowned INTEGER NOT NULL DEFAULT 0 CHECK (is_unowned IN (0, 1));
UPDATE tasks SET is_unowned = 1 WHERE NOT EXISTS (SELECT 1 FROM task_owners o WHERE o.task = tasks.id AND o.inferred = 0);
-- In the order of lists: next due first, undated last; the least certain first. A list of a hundred reads a hundred rows.
DROP INDEX tasks_by_due_date;
DROP INDEX tasks_by_confidence;
CREATE INDEX tasks_by_due_day ON tasks (current_due_on IS NULL, current_due_on, document_id, position);
CREATE INDEX tasks_by_confidence ON tasks (confidence, document_id, position);
CREATE INDEX tasks_without_owner ON tasks (current_due_on IS NULL, current_due_on, document_id, position) WHERE is_unowned = 1;
CREATE INDEX tasks_without_deadline ON tasks (document_id, position)
  WHERE current_due_on IS NULL AND (deadline_kind IS NULL OR deadline_correction IS NOT NULL);
-- Number and title without tones, by which people ask for a document; null until it is saved anew.
ALTER TABLE documents ADD COLUMN folded TEXT;
ALTER TABLE sources ADD COLUMN folded TEXT;
CREATE INDEX tasks_by_task_id ON tasks (task_id);
CREATE INDEX tasks_by_deadline_correction ON tasks (deadline_correction) WHERE deadline_correction IS NOT NULL;
CREATE INDEX tasks_by_owner_correction ON tasks (owner_correction) WHERE owner_correction IS NOT NULL;

-- Owners by organisation. `is_current` is 0 for a lead that was extracted and corrected; the right one has `correction_id`.
-- (Copied and made anew, not renamed: renaming would look into views that later schemas build on those dropped above.)
CREATE TABLE old_task_owners AS SELECT * FROM task_owners;
DROP TABLE task_owners;
CREATE TABLE task_owners (
  task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  as_written TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'coordinator', 'adviser', 'approver')),
  inherited INTEGER NOT NULL CHECK (inherited IN (0, 1)),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  span_start INTEGER,
  span_end INTEGER,
  page INTEGER,
  is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)),
  correction_id INTEGER REFERENCES corrections (id),
  PRIMARY KEY (task, position)
) STRICT, WITHOUT ROWID;

INSERT INTO task_owners (task, position, organisation_id, as_written, role, inherited, inferred, span_start, span_end, page)
SELECT task, position, owner_id, as_written, role, inherited, inferred, span_start, span_end, page FROM old_task_owners;
DROP TABLE old_task_owners;
DROP TABLE owner_spellings;
DROP TABLE owners;

-- With `is_current`, so that whose tasks they are is told by the index alone.
CREATE INDEX task_owners_by_organisation ON task_owners (organisation_id, is_current, role);
CREATE INDEX task_owners_by_correction ON task_owners (correction_id) WHERE correction_id IS NOT NULL;

-- The body that another one is, as far as people said; itself where nobody said anything.
CREATE VIEW organisation_roots AS
SELECT o.id, r.id AS root_id, r.name, r.kind, r.type, r.field, r.level, r.unit, r.within, r.place_key
FROM organisations o JOIN organisations r ON r.id = coalesce(o.merged_into, o.id);

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
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o
    JOIN organisations w ON w.id = o.organisation_id JOIN organisations n ON n.id = coalesce(w.merged_into, w.id)
    WHERE o.task = t.id AND o.role = 'lead' AND o.is_current GROUP BY n.id ORDER BY min(o.position))) AS lead,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o
    JOIN organisations w ON w.id = o.organisation_id JOIN organisations n ON n.id = coalesce(w.merged_into, w.id)
    WHERE o.task = t.id AND o.role = 'coordinator' AND o.is_current GROUP BY n.id ORDER BY min(o.position))) AS coordinators,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o
    JOIN organisations w ON w.id = o.organisation_id JOIN organisations n ON n.id = coalesce(w.merged_into, w.id)
    WHERE o.task = t.id AND o.role = 'adviser' AND o.is_current GROUP BY n.id ORDER BY min(o.position))) AS advisers,
  (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM task_owners o
    JOIN organisations w ON w.id = o.organisation_id JOIN organisations n ON n.id = coalesce(w.merged_into, w.id)
    WHERE o.task = t.id AND o.role = 'approver' AND o.is_current GROUP BY n.id ORDER BY min(o.position))) AS approvers,
  (SELECT max(o.inherited OR o.inferred) FROM task_owners o WHERE o.task = t.id AND o.role = 'lead' AND o.is_current)
    AS lead_not_written_beside,
  CASE WHEN c.id IS NULL THEN t.deadline_text ELSE strftime('%d/%m/%Y', c.deadline) END AS deadline,
  t.current_due_on AS due_on,
  CASE WHEN c.id IS NULL THEN t.due_reason ELSE c.why END AS due_reason,
  CASE WHEN c.id IS NULL THEN t.due_provisional END AS due_provisional,
  CASE WHEN c.id IS NULL THEN t.deadline_precision WHEN c.deadline IS NOT NULL THEN 'day' END AS precision,
  CASE WHEN c.id IS NULL THEN t.deadline_kind WHEN c.deadline IS NOT NULL THEN 'by' END AS deadline_kind,
  CASE WHEN c.id IS NULL THEN t.deadline_start END AS deadline_start,
  CASE WHEN c.id IS NULL THEN t.deadline_end ELSE c.deadline END AS deadline_end,
  CASE WHEN c.id IS NULL THEN t.deadline_rrule END AS recurrence,
  CASE WHEN c.id IS NULL THEN t.deadline_anchor END AS anchor,
  CASE WHEN c.id IS NULL THEN t.deadline_duration END AS duration,
  CASE WHEN c.id IS NULL THEN t.deadline_working_days END AS working_days,
  CASE WHEN c.id IS NULL THEN t.deadline_inherited END AS deadline_inherited,
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
  d.is_preferred,
  CASE WHEN coalesce(w.corrected_at, '') > coalesce(c.corrected_at, '') THEN w.corrected_by ELSE c.corrected_by END
    AS corrected_by,
  CASE WHEN coalesce(w.corrected_at, '') > coalesce(c.corrected_at, '') THEN w.corrected_at ELSE c.corrected_at END
    AS corrected_at
FROM tasks t
JOIN current_documents d ON d.id = t.document_id
LEFT JOIN corrections c ON c.id = t.deadline_correction
LEFT JOIN corrections w ON w.id = t.owner_correction;

-- One row a task and owner, for counting by body: as corrected, merged bodies under one name.
CREATE VIEW v_task_owners AS
SELECT
  t.document_id,
  d.document,
  d.issuer,
  n.name AS owner,
  o.role,
  o.as_written,
  o.inherited,
  o.inferred,
  t.text AS task,
  t.kind,
  CASE WHEN c.id IS NULL THEN t.deadline_text ELSE strftime('%d/%m/%Y', c.deadline) END AS deadline,
  t.current_due_on AS due_on,
  t.confidence,
  coalesce(o.page, t.page) AS page,
  t.task_id,
  d.is_preferred,
  n.root_id AS organisation_id,
  n.level,
  n.unit,
  n.within,
  o.correction_id IS NOT NULL AS is_corrected
FROM task_owners o
JOIN organisation_roots n ON n.id = o.organisation_id
JOIN tasks t ON t.id = o.task
JOIN current_documents d ON d.id = t.document_id
LEFT JOIN corrections c ON c.id = t.deadline_correction
WHERE o.is_current;

-- One row a task and day on which it is due: the due day of a dated one, every occurrence of a recurring one.
CREATE VIEW v_due_days AS
SELECT t.document_id, t.position, t.task_id, t.current_due_on AS due_on, 0 AS recurring
FROM tasks t WHERE t.current_due_on IS NOT NULL
UNION ALL
SELECT t.document_id, t.position, t.task_id, o.due_on, 1
FROM task_occurrences o JOIN tasks t ON t.id = o.task WHERE t.deadline_correction IS NULL;

-- One row a body that holds a task or issued a document, merged ones together.
CREATE VIEW v_organisations AS
SELECT
  r.id AS organisation_id,
  r.name,
  r.kind,
  r.type,
  r.field,
  r.level,
  r.unit,
  r.within,
  r.place_key,
  r.candidates,
  (SELECT count(*) FROM (SELECT o.task FROM task_owners o WHERE o.is_current AND o.organisation_id IN
    (SELECT m.id FROM organisations m WHERE m.id = r.id OR m.merged_into = r.id) GROUP BY o.task)) AS tasks,
  (SELECT count(*) FROM documents d WHERE d.issuer_id IN
    (SELECT m.id FROM organisations m WHERE m.id = r.id OR m.merged_into = r.id)) AS documents,
  (SELECT group_concat(name, '; ') FROM (SELECT m.name || coalesce(' (' || m.within || ')', '') AS name
    FROM organisations m WHERE m.merged_into = r.id ORDER BY m.name)) AS merged
FROM organisations r
WHERE r.merged_into IS NULL;

-- One row a way of writing a body.
CREATE VIEW v_organisation_aliases AS
SELECT n.root_id AS organisation_id, n.name, a.alias, a.source
FROM organisation_aliases a JOIN organisation_roots n ON n.id = a.organisation_id;

-- One row a correction, also those that were taken back (`ended_at`) and those whose task is no longer found (`state` 'lost').
CREATE VIEW v_corrections AS
SELECT
  c.id AS correction_id,
  c.document_id,
  d.document,
  coalesce(t.task_id, c.task_id) AS task_id,
  coalesce(t.text, c.task_text) AS task,
  c.field,
  c.was,
  CASE c.field
    WHEN 'deadline' THEN c.deadline
    ELSE (SELECT group_concat(name, '; ') FROM (SELECT n.name FROM correction_owners o
      JOIN organisation_roots n ON n.id = o.organisation_id WHERE o.correction_id = c.id ORDER BY o.position))
  END AS now,
  c.why,
  c.corrected_by,
  c.corrected_at,
  CASE WHEN c.ended_at IS NOT NULL THEN 'ended' WHEN c.task IS NULL THEN 'lost' ELSE 'in force' END AS state,
  c.ended_by,
  c.ended_at
FROM corrections c
JOIN current_documents d ON d.id = c.document_id
LEFT JOIN tasks t ON t.id = c.task;
