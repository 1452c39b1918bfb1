-- Schema 2: versions of one directive, and the journal of runs.

-- `standing`, `authority`, `words` and `version_group` are null until the document was compared with the others (`compared_by`).
ALTER TABLE documents ADD COLUMN standing TEXT CHECK (standing IN ('signed', 'issued', 'scan', 'draft'));
ALTER TABLE documents ADD COLUMN authority INTEGER CHECK (authority BETWEEN 1 AND 4);
-- Shingles of its text: how long it is.
ALTER TABLE documents ADD COLUMN words INTEGER;
-- Null where no other file holds the same directive.
ALTER TABLE documents ADD COLUMN version_group INTEGER;
-- With which way of comparing.
ALTER TABLE documents ADD COLUMN compared_by INTEGER;

CREATE INDEX documents_by_group ON documents (version_group) WHERE version_group IS NOT NULL;
CREATE INDEX documents_not_compared ON documents (id) WHERE compared_by IS NULL;
CREATE INDEX documents_by_number ON documents (number);

-- Keys under which texts that are alike meet.
CREATE TABLE meeting_keys (
  key INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  PRIMARY KEY (key, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_keys_by_document ON meeting_keys (document_id);

-- Two files of one directive, and why they are taken for that; low < high.
CREATE TABLE document_versions (
  low INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  high INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (reason IN ('number', 'text')),
  likeness REAL NOT NULL CHECK (likeness BETWEEN 0 AND 1),
  PRIMARY KEY (low, high),
  CHECK (low < high)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_versions_by_high ON document_versions (high);

-- One row a run of many files. A run without an end is under way, or was cut off: `host`, `pid` and `process` tell which.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  -- What it was asked for: a JSON array of absolute paths.
  paths TEXT NOT NULL,
  rule_book_version TEXT NOT NULL,
  program_version TEXT NOT NULL,
  readers TEXT NOT NULL,
  workers INTEGER NOT NULL CHECK (workers > 0),
  -- How often it was begun: 1, and once more for each time it was cut off.
  starts INTEGER NOT NULL DEFAULT 1,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  process TEXT,
  started_at TEXT NOT NULL,
  alive_at TEXT NOT NULL,
  ended_at TEXT,
  outcome TEXT CHECK (outcome IN ('done', 'interrupted', 'failed', 'cut-off')),
  -- Files found, and of these such as were finished by earlier runs.
  found INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  failed_before INTEGER NOT NULL DEFAULT 0,
  worked_milliseconds INTEGER NOT NULL DEFAULT 0,
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT;

-- One row a file that a run took in hand. Size and times tell whether the file is still the same.
CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified TEXT NOT NULL,
  changed TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('claimed', 'read', 'extracted', 'saved', 'failed', 'skipped')),
  attempt INTEGER NOT NULL DEFAULT 1,
  worker INTEGER,
  sha256 TEXT,
  pages INTEGER,
  result TEXT CHECK (result IN ('new', 'replaced', 'unchanged')),
  code TEXT,
  message TEXT,
  claimed_at TEXT NOT NULL,
  read_at TEXT,
  extracted_at TEXT,
  ended_at TEXT,
  UNIQUE (run_id, path)
) STRICT;

CREATE INDEX jobs_by_path ON jobs (path, id);

-- The views anew, with versions.
DROP VIEW v_diagnostics;
DROP VIEW v_references;
DROP VIEW v_criterion_statuses;
DROP VIEW v_criteria;
DROP VIEW v_task_owners;
DROP VIEW v_tasks;
DROP VIEW v_documents;
DROP VIEW current_documents;

-- Files of one directive (draft, signed copy, scan) that another file of it speaks for, and which.
CREATE VIEW other_versions AS
SELECT g.document_id, g.same_as
FROM (
  SELECT d.id AS document_id, (
    SELECT p.id FROM documents p
    WHERE p.version_group = d.version_group AND EXISTS (SELECT 1 FROM sources s WHERE s.document_id = p.id)
    ORDER BY p.authority DESC, p.text_from = 'text-layer' DESC, p.words DESC, p.sha256 LIMIT 1
  ) AS same_as
  FROM documents d WHERE d.version_group IS NOT NULL
) g
WHERE g.same_as <> g.document_id;

-- A document is shown while a file still holds it: what a corrected file said before is kept, but not counted.
-- `document` is what people call it: its number, or the name of its file where the number was left blank.
CREATE VIEW current_documents AS
SELECT
  d.*,
  s.name AS file,
  s.path,
  CASE WHEN d.number IS NULL OR d.number LIKE '/%' THEN s.name ELSE d.number END AS document,
  (SELECT o.same_as FROM other_versions o WHERE o.document_id = d.id) AS same_as,
  NOT EXISTS (SELECT 1 FROM other_versions o WHERE o.document_id = d.id) AS is_preferred
FROM documents d
JOIN sources s ON s.path = (SELECT min(o.path) FROM sources o WHERE o.document_id = d.id);

CREATE VIEW v_documents AS
SELECT
  d.id AS document_id,
  d.document,
  d.type,
  d.number,
  d.issuer,
  d.issuer_level,
  d.place,
  d.issued_on,
  d.issued_on_precision,
  d.title,
  d.meeting_on,
  d.meeting_on_precision,
  d.meeting_chair,
  d.meeting_concluded_by,
  d.meeting_about,
  d.signer,
  d.signer_position,
  d.signer_authority,
  (SELECT count(*) FROM tasks t WHERE t.document_id = d.id AND t.kind = 'task') AS tasks,
  (SELECT count(*) FROM tasks t WHERE t.document_id = d.id AND t.kind = 'target') AS targets,
  (SELECT count(*) FROM tasks t WHERE t.document_id = d.id AND t.deadline_kind IS NOT NULL) AS with_deadline,
  (SELECT count(*) FROM criteria_counts c WHERE c.document_id = d.id) AS criteria_counts,
  (SELECT count(*) FROM diagnostics g WHERE g.document_id = d.id AND g.severity <> 'info') AS to_check,
  d.pages,
  d.text_from,
  d.file,
  d.path,
  (SELECT count(*) FROM sources o WHERE o.document_id = d.id) AS files,
  d.sha256,
  d.rule_book_version,
  d.program_version,
  d.first_saved_at,
  d.saved_at,
  d.standing,
  CASE WHEN d.version_group IS NULL THEN 1 ELSE (SELECT count(*) FROM documents o
    WHERE o.version_group = d.version_group AND EXISTS (SELECT 1 FROM sources s WHERE s.document_id = o.id)) END
    AS versions,
  d.same_as,
  d.is_preferred
FROM current_documents d;

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

-- One row a task and owner, for counting by body.
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
  t.deadline_text AS deadline,
  t.due_on,
  t.confidence,
  coalesce(o.page, t.page) AS page,
  t.task_id,
  d.is_preferred
FROM task_owners o
JOIN owners n ON n.id = o.owner_id
JOIN tasks t ON t.id = o.task
JOIN current_documents d ON d.id = t.document_id;

CREATE VIEW v_criteria AS
SELECT
  c.document_id,
  d.document,
  d.issuer,
  d.issued_on,
  c.subject,
  c.standard,
  c.unit,
  c.met,
  c.total,
  c.unmet,
  c.status,
  c.as_of,
  c.as_of_precision,
  c.text AS as_written,
  c.confidence,
  c.page,
  d.file,
  c.position,
  c.span_start,
  c.span_end,
  d.is_preferred
FROM criteria_counts c
JOIN current_documents d ON d.id = c.document_id;

-- One row a criterion that is said to be met or unmet.
CREATE VIEW v_criterion_statuses AS
SELECT
  c.document_id,
  d.document,
  d.issuer,
  d.issued_on,
  c.subject,
  c.standard,
  c.number AS criterion,
  c.name,
  c.status,
  c.confidence,
  c.page,
  d.file,
  c.position,
  c.span_start,
  c.span_end,
  d.is_preferred
FROM criterion_statuses c
JOIN current_documents d ON d.id = c.document_id;

CREATE VIEW v_references AS
SELECT
  c.document_id,
  d.document,
  c.type AS cited_type,
  c.number AS cited_number,
  c.issued_on AS cited_issued_on,
  c.issuer AS cited_issuer,
  c.page,
  d.file
FROM cited_documents c
JOIN current_documents d ON d.id = c.document_id;

-- What a person should look at: in documents, and files that could not be read (document_id is null).
CREATE VIEW v_diagnostics AS
SELECT
  g.document_id,
  d.document,
  d.file,
  d.path,
  g.severity,
  g.code,
  g.message,
  g.page,
  g.span_start,
  g.span_end
FROM diagnostics g
JOIN current_documents d ON d.id = g.document_id
UNION ALL
SELECT NULL, NULL, f.name, f.path, f.severity, f.code, f.message, f.page, NULL, NULL
FROM failed_files f;

-- Runs of many files, the last first.
CREATE VIEW v_runs AS
SELECT
  r.id AS run_id,
  r.command,
  r.paths,
  r.started_at,
  r.ended_at,
  r.outcome,
  r.starts,
  r.workers,
  r.found,
  r.unchanged,
  r.failed_before,
  (SELECT count(*) FROM jobs j WHERE j.run_id = r.id AND j.state = 'saved') AS saved,
  (SELECT count(*) FROM jobs j WHERE j.run_id = r.id AND j.state = 'failed') AS failed,
  (SELECT count(*) FROM jobs j WHERE j.run_id = r.id AND j.state = 'skipped') AS skipped,
  (SELECT coalesce(sum(j.pages), 0) FROM jobs j WHERE j.run_id = r.id) AS pages,
  r.worked_milliseconds,
  r.rule_book_version,
  r.program_version
FROM runs r
ORDER BY r.id DESC;
