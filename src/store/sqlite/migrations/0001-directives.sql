-- Schema 1: documents, what was read from them, and the views that analysts use.
-- Dates are ISO 8601 text, perhaps partial ("2024-03", "2024"), with their precision beside them.
-- `*_start`, `*_end` of a span are UTF-16 offsets into document_texts.text, half-open.

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  pages INTEGER NOT NULL CHECK (pages >= 0),
  text_from TEXT NOT NULL,
  type TEXT NOT NULL,
  number TEXT,
  issuer TEXT,
  issuer_as_written TEXT,
  issuer_level TEXT,
  issuer_inferred INTEGER NOT NULL DEFAULT 0 CHECK (issuer_inferred IN (0, 1)),
  place TEXT,
  issued_on TEXT,
  issued_on_precision TEXT CHECK (issued_on_precision IN ('day', 'month', 'year')),
  title TEXT,
  meeting_on TEXT,
  meeting_on_precision TEXT CHECK (meeting_on_precision IN ('day', 'month', 'year')),
  meeting_chair TEXT,
  meeting_concluded_by TEXT,
  meeting_about TEXT,
  signer TEXT,
  signer_position TEXT,
  signer_authority TEXT,
  reader TEXT NOT NULL,
  reader_version TEXT NOT NULL,
  rule_book_version TEXT NOT NULL,
  program_version TEXT NOT NULL,
  first_saved_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  CHECK ((issued_on IS NULL) = (issued_on_precision IS NULL)),
  CHECK ((meeting_on IS NULL) = (meeting_on_precision IS NULL))
) STRICT;

CREATE INDEX documents_by_issuer ON documents (issuer);
CREATE INDEX documents_by_issue_date ON documents (issued_on);

CREATE TABLE document_texts (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

-- The files that hold a document. A path whose bytes changed points to the new document; one that could not be read
-- again keeps what it had.
CREATE TABLE sources (
  path TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  seen_at TEXT NOT NULL
) STRICT;

CREATE INDEX sources_by_document ON sources (document_id, path);

-- Files that could not be read, and why.
CREATE TABLE failed_files (
  path TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  message TEXT NOT NULL,
  page INTEGER,
  failed_at TEXT NOT NULL,
  PRIMARY KEY (path, position)
) STRICT, WITHOUT ROWID;

-- Where each value of the header was read.
CREATE TABLE header_values (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  page INTEGER,
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  PRIMARY KEY (document_id, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cited_documents (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT,
  number TEXT NOT NULL,
  issued_on TEXT,
  issued_on_precision TEXT CHECK (issued_on_precision IN ('day', 'month', 'year')),
  issuer TEXT,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  page INTEGER,
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX cited_documents_by_number ON cited_documents (number);

CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  task_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'target')),
  text TEXT NOT NULL,
  section TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  page INTEGER,
  box_left REAL,
  box_top REAL,
  box_width REAL,
  box_height REAL,
  deadline_text TEXT,
  deadline_kind TEXT CHECK (
    deadline_kind IN ('before', 'by', 'on', 'in', 'range', 'within', 'recurring', 'event')
  ),
  deadline_start TEXT,
  deadline_end TEXT,
  deadline_precision TEXT CHECK (deadline_precision IN ('day', 'month', 'quarter', 'half', 'year')),
  deadline_rrule TEXT,
  deadline_anchor TEXT,
  deadline_duration TEXT,
  deadline_working_days INTEGER CHECK (deadline_working_days IN (0, 1)),
  deadline_inherited INTEGER CHECK (deadline_inherited IN (0, 1)),
  deadline_span_start INTEGER,
  deadline_span_end INTEGER,
  deadline_page INTEGER,
  due_on TEXT CHECK (due_on = date(due_on)),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  UNIQUE (document_id, position),
  CHECK ((deadline_text IS NULL) = (deadline_kind IS NULL))
) STRICT;

CREATE INDEX tasks_by_due_date ON tasks (due_on, document_id, position);
CREATE INDEX tasks_by_confidence ON tasks (confidence);

CREATE TABLE task_criteria (
  task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  PRIMARY KEY (task, number)
) STRICT, WITHOUT ROWID;

-- One row a body or person, under the canonical name.
CREATE TABLE owners (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Every way an owner was written. `words`: lower case, one tone style, no punctuation; `folded`: tones off too, đ as d.
CREATE TABLE owner_spellings (
  owner_id INTEGER NOT NULL REFERENCES owners (id) ON DELETE CASCADE,
  spelling TEXT NOT NULL,
  words TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (owner_id, spelling)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_owners (
  task INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  owner_id INTEGER NOT NULL REFERENCES owners (id),
  as_written TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('lead', 'coordinator', 'adviser', 'approver')),
  inherited INTEGER NOT NULL CHECK (inherited IN (0, 1)),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  span_start INTEGER,
  span_end INTEGER,
  page INTEGER,
  PRIMARY KEY (task, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_owners_by_owner ON task_owners (owner_id, role);

CREATE TABLE criteria_counts (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  subject TEXT,
  standard TEXT,
  unit TEXT NOT NULL CHECK (unit IN ('tiêu chí', 'chỉ tiêu')),
  met INTEGER,
  total INTEGER,
  unmet INTEGER,
  status TEXT NOT NULL CHECK (status IN ('achieved', 'remaining', 'target')),
  as_of TEXT,
  as_of_precision TEXT CHECK (as_of_precision IN ('day', 'month', 'year')),
  text TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  page INTEGER,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX criteria_counts_by_subject ON criteria_counts (subject, standard);

CREATE TABLE criterion_statuses (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number INTEGER,
  name TEXT NOT NULL,
  subject TEXT,
  standard TEXT,
  status TEXT NOT NULL CHECK (status IN ('met', 'unmet')),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  page INTEGER,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostics (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  message TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  page INTEGER,
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX diagnostics_by_code ON diagnostics (code);

-- Search. `words` keeps the tones, `folded` has none; rowid is tasks.id, documents.id.
CREATE VIRTUAL TABLE task_search USING fts5 (words, folded, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE document_search USING fts5 (words, folded, tokenize = 'unicode61 remove_diacritics 0');

-- A document is shown while a file still holds it: what a corrected file said before is kept, but not counted.
-- `document` is what people call it: its number, or the name of its file where the number was left blank.
CREATE VIEW current_documents AS
SELECT
  d.*,
  s.name AS file,
  s.path,
  CASE WHEN d.number IS NULL OR d.number LIKE '/%' THEN s.name ELSE d.number END AS document
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
  d.saved_at
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
  t.span_end
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
  t.task_id
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
  c.span_end
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
  c.span_end
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
