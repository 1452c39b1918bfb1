-- Schema 6: what is asked of everything at once answers sooner. How far each place is, is kept ready: asking for the last state of every place read
-- all that was ever said of any.

DROP VIEW v_owner_load;
DROP VIEW v_criteria_targets;
DROP VIEW v_criteria_regressions;
DROP VIEW v_criteria_gaps;
DROP VIEW v_criterion_latest;
DROP VIEW v_criteria_latest;
DROP VIEW v_criteria_history;

-- One row a place, standard, unit, document and day: what the document says of it on that day. What it says twice is one row;
-- of met, unmet and total two give the third. `known_on` is the last day of the period said ("12/2023": 2023-12-31), but no
-- later than the document. Only the preferred file of a directive counts.
CREATE VIEW criteria_states_now AS
SELECT
  h.subject, h.standard, h.unit, h.known_on, h.document_id, h.met, h.total, h.unmet, h.as_of, h.statements, h.disagree,
  h.confidence, h.page,
  lag(h.met) OVER states AS previous_met,
  lag(h.total) OVER states AS previous_total,
  lag(h.known_on) OVER states AS previous_known_on,
  lag(h.document_id) OVER states AS previous_document_id,
  lead(h.document_id) OVER states IS NULL AS is_latest
FROM (
  SELECT
    s.subject,
    s.standard,
    s.unit,
    s.known_on,
    s.issued_on,
    s.document_id,
    coalesce(max(s.met), max(s.total) - max(s.unmet)) AS met,
    coalesce(max(s.total), max(s.met) + max(s.unmet)) AS total,
    coalesce(max(s.unmet), max(s.total) - max(s.met)) AS unmet,
    max(s.as_of) AS as_of,
    count(*) AS statements,
    count(DISTINCT s.met) > 1 OR count(DISTINCT s.total) > 1 OR count(DISTINCT s.unmet) > 1 AS disagree,
    min(s.confidence) AS confidence,
    min(s.page) AS page
  FROM (
    SELECT e.*, coalesce(min(e.as_of_end, e.issued_end), e.as_of_end, e.issued_end) AS known_on
    FROM (
      SELECT
        c.*,
        CASE length(c.as_of) WHEN 4 THEN c.as_of || '-12-31'
          WHEN 7 THEN date(c.as_of || '-01', '+1 month', '-1 day') ELSE c.as_of END AS as_of_end,
        CASE length(c.issued_on) WHEN 4 THEN c.issued_on || '-12-31'
          WHEN 7 THEN date(c.issued_on || '-01', '+1 month', '-1 day') ELSE c.issued_on END AS issued_end
      FROM v_criteria c
      WHERE c.is_preferred AND c.subject IS NOT NULL AND c.status <> 'target'
    ) e
  ) s
  GROUP BY s.subject, s.standard, s.unit, s.known_on, s.document_id
) h
WINDOW states AS (
  PARTITION BY h.subject, h.standard, h.unit ORDER BY h.known_on, h.issued_on, h.document_id
);

-- The last that is known of each single criterion of a place.
CREATE VIEW criterion_states_now AS
SELECT
  subject, standard, criterion, name, status, document_id, confidence, page, previous_status, previous_document_id
FROM (
  SELECT
    c.*,
    lag(c.status) OVER sayings AS previous_status,
    lag(c.document_id) OVER sayings AS previous_document_id,
    row_number() OVER (
      PARTITION BY c.subject, c.standard, coalesce(c.criterion, c.name)
      ORDER BY c.issued_on DESC, c.document_id DESC, c.position DESC
    ) AS newest
  FROM v_criterion_statuses c
  WHERE c.is_preferred AND c.subject IS NOT NULL
  WINDOW sayings AS (
    PARTITION BY c.subject, c.standard, coalesce(c.criterion, c.name) ORDER BY c.issued_on, c.document_id, c.position
  )
)
WHERE newest = 1;

-- Targets that are said, with the last day of the period they are for.
CREATE VIEW criteria_targets_now AS
SELECT
  c.subject, c.standard, c.unit, c.document_id, c.position,
  CASE length(c.as_of) WHEN 4 THEN c.as_of || '-12-31'
    WHEN 7 THEN date(c.as_of || '-01', '+1 month', '-1 day') ELSE c.as_of END AS target_day
FROM v_criteria c
WHERE c.is_preferred AND c.subject IS NOT NULL AND c.status = 'target';

CREATE INDEX criterion_statuses_by_subject ON criterion_statuses (subject, standard) WHERE subject IS NOT NULL;

-- The three as they stand at the last save.
CREATE TABLE criteria_states (
  subject TEXT NOT NULL,
  standard TEXT,
  unit TEXT NOT NULL,
  known_on TEXT,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  met INTEGER,
  total INTEGER,
  unmet INTEGER,
  as_of TEXT,
  statements INTEGER NOT NULL,
  disagree INTEGER NOT NULL CHECK (disagree IN (0, 1)),
  confidence REAL NOT NULL,
  page INTEGER,
  previous_met INTEGER,
  previous_total INTEGER,
  previous_known_on TEXT,
  previous_document_id INTEGER,
  is_latest INTEGER NOT NULL CHECK (is_latest IN (0, 1))
) STRICT;

CREATE INDEX criteria_states_by_subject ON criteria_states (subject, standard, unit, known_on);
CREATE INDEX criteria_states_by_document ON criteria_states (document_id);
CREATE INDEX criteria_states_latest ON criteria_states (subject, standard, unit) WHERE is_latest = 1;
CREATE INDEX criteria_states_fallen ON criteria_states (known_on)
  WHERE met < previous_met AND (total = previous_total OR total IS NULL OR previous_total IS NULL);

CREATE TABLE criterion_states (
  subject TEXT NOT NULL,
  standard TEXT,
  criterion INTEGER,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('met', 'unmet')),
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  confidence REAL NOT NULL,
  page INTEGER,
  previous_status TEXT,
  previous_document_id INTEGER
) STRICT;

CREATE INDEX criterion_states_by_subject ON criterion_states (subject, standard);
CREATE INDEX criterion_states_by_document ON criterion_states (document_id);
CREATE INDEX criterion_states_unmet ON criterion_states (subject, standard) WHERE status = 'unmet';
CREATE INDEX criterion_states_lost ON criterion_states (document_id) WHERE previous_status = 'met' AND status = 'unmet';

CREATE TABLE criteria_targets (
  subject TEXT NOT NULL,
  standard TEXT,
  unit TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  target_day TEXT
) STRICT;

CREATE INDEX criteria_targets_by_subject ON criteria_targets (subject, standard);
CREATE INDEX criteria_targets_by_document ON criteria_targets (document_id);

INSERT INTO criteria_states SELECT * FROM criteria_states_now;
INSERT INTO criterion_states SELECT * FROM criterion_states_now;
INSERT INTO criteria_targets SELECT * FROM criteria_targets_now;

-- Places of which something changed: their states are made anew before the change is saved.
CREATE TABLE changed_subjects (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE VIEW subjects_of_documents AS
SELECT document_id, subject FROM criteria_counts WHERE subject IS NOT NULL
UNION
SELECT document_id, subject FROM criterion_statuses WHERE subject IS NOT NULL;

CREATE TRIGGER criteria_count_added AFTER INSERT ON criteria_counts WHEN new.subject IS NOT NULL BEGIN
  INSERT INTO changed_subjects SELECT new.subject EXCEPT SELECT subject FROM changed_subjects;
END;
CREATE TRIGGER criteria_count_removed AFTER DELETE ON criteria_counts WHEN old.subject IS NOT NULL BEGIN
  INSERT INTO changed_subjects SELECT old.subject EXCEPT SELECT subject FROM changed_subjects;
END;
CREATE TRIGGER criterion_status_added AFTER INSERT ON criterion_statuses WHEN new.subject IS NOT NULL BEGIN
  INSERT INTO changed_subjects SELECT new.subject EXCEPT SELECT subject FROM changed_subjects;
END;
CREATE TRIGGER criterion_status_removed AFTER DELETE ON criterion_statuses WHEN old.subject IS NOT NULL BEGIN
  INSERT INTO changed_subjects SELECT old.subject EXCEPT SELECT subject FROM changed_subjects;
END;

-- Which file of a directive is preferred, and on which day it was issued.
CREATE TRIGGER criteria_document_changed
AFTER UPDATE OF issued_on, text_from, authority, words, version_group ON documents BEGIN
  INSERT INTO changed_subjects
  SELECT subject FROM subjects_of_documents WHERE document_id = new.id
  UNION SELECT s.subject FROM documents d JOIN subjects_of_documents s ON s.document_id = d.id
    WHERE d.version_group IN (old.version_group, new.version_group)
  EXCEPT SELECT subject FROM changed_subjects;
END;

-- A document without a file is shown nowhere.
CREATE TRIGGER criteria_source_added AFTER INSERT ON sources BEGIN
  INSERT INTO changed_subjects
  SELECT s.subject FROM subjects_of_documents s WHERE s.document_id IN (
    SELECT new.document_id UNION SELECT d.id FROM documents d
      WHERE d.version_group = (SELECT version_group FROM documents WHERE id = new.document_id))
  EXCEPT SELECT subject FROM changed_subjects;
END;
CREATE TRIGGER criteria_source_moved AFTER UPDATE OF document_id ON sources WHEN old.document_id <> new.document_id BEGIN
  INSERT INTO changed_subjects
  SELECT s.subject FROM subjects_of_documents s WHERE s.document_id IN (
    SELECT d.id FROM documents d WHERE d.id IN (old.document_id, new.document_id) OR d.version_group IN (
      SELECT version_group FROM documents WHERE id IN (old.document_id, new.document_id)))
  EXCEPT SELECT subject FROM changed_subjects;
END;

CREATE VIEW v_criteria_history AS
SELECT
  h.subject, h.standard, h.unit, h.met, h.total, h.unmet, h.known_on, h.as_of, h.document_id, d.document, d.issued_on,
  h.statements, h.disagree, h.confidence, h.page, d.file,
  h.met - h.previous_met AS change,
  h.previous_met,
  h.previous_total,
  (SELECT p.document FROM current_documents p WHERE p.id = h.previous_document_id) AS previous_document,
  h.previous_known_on,
  h.is_latest
FROM criteria_states h
JOIN current_documents d ON d.id = h.document_id;

-- The last that is known of each place, standard and unit.
CREATE VIEW v_criteria_latest AS
SELECT
  h.subject, h.standard, h.unit, h.met, h.total, h.unmet, h.known_on, h.as_of, h.document_id, d.document, d.issued_on,
  h.statements, h.disagree, h.confidence, h.page, d.file
FROM criteria_states h
JOIN current_documents d ON d.id = h.document_id
WHERE h.is_latest = 1;

-- The last that is known of each single criterion of a place.
CREATE VIEW v_criterion_latest AS
SELECT
  c.subject, c.standard, c.criterion, c.name, c.status, c.previous_status, d.issued_on, c.document_id, d.document,
  (SELECT p.document FROM current_documents p WHERE p.id = c.previous_document_id) AS previous_document,
  c.confidence, c.page, d.file
FROM criterion_states c
JOIN current_documents d ON d.id = c.document_id;

-- Places that lack criteria or indicators by the last that is known; with the names of the criteria, where a document says them.
CREATE VIEW v_criteria_gaps AS
WITH named AS (
  SELECT subject, standard, unmet_criteria, unmet, issued_on, document_id
  FROM (
    SELECT
      c.subject,
      c.standard,
      group_concat(coalesce(c.criterion || ' ', '') || c.name, '; ') OVER listed AS unmet_criteria,
      count(*) OVER listed AS unmet,
      max(d.issued_on) OVER listed AS issued_on,
      max(c.document_id) OVER listed AS document_id,
      row_number() OVER (PARTITION BY c.subject, c.standard) AS at
    FROM criterion_states c
    JOIN documents d ON d.id = c.document_id
    WHERE c.status = 'unmet'
    WINDOW listed AS (
      PARTITION BY c.subject, c.standard ORDER BY c.criterion IS NULL, c.criterion, c.name
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    )
  )
  WHERE at = 1
)
SELECT
  l.subject, l.standard, l.unit, l.met, l.total, l.unmet,
  CASE l.unit WHEN 'tiêu chí' THEN n.unmet_criteria END AS unmet_criteria,
  l.known_on, l.document_id, d.document, d.issued_on, l.confidence, l.page, d.file
FROM criteria_states l
JOIN current_documents d ON d.id = l.document_id
LEFT JOIN named n ON n.subject = l.subject AND n.standard IS l.standard
WHERE l.is_latest = 1 AND l.unmet > 0
UNION ALL
SELECT
  n.subject, n.standard, 'tiêu chí', NULL, NULL, n.unmet, n.unmet_criteria,
  n.issued_on, n.document_id, d.document, n.issued_on, NULL, NULL, d.file
FROM named n
JOIN current_documents d ON d.id = n.document_id
WHERE NOT EXISTS (
  SELECT 1 FROM criteria_states l
  WHERE l.subject = n.subject AND l.standard IS n.standard AND l.unit = 'tiêu chí' AND l.unmet IS NOT NULL
    AND l.is_latest = 1
);

-- What a place had and has no more: a count that fell while the total stayed, a criterion that was met and is not.
CREATE VIEW v_criteria_regressions AS
SELECT
  h.subject,
  h.standard,
  h.unit AS what,
  CASE WHEN h.previous_total IS NULL THEN h.previous_met || '' ELSE h.previous_met || '/' || h.previous_total END
    AS previous_state,
  h.previous_known_on,
  (SELECT p.document FROM current_documents p WHERE p.id = h.previous_document_id) AS previous_document,
  CASE WHEN h.total IS NULL THEN h.met || '' ELSE h.met || '/' || h.total END AS state,
  h.known_on,
  h.is_latest,
  h.document_id,
  d.document,
  h.page,
  d.file
FROM criteria_states h
JOIN current_documents d ON d.id = h.document_id
WHERE h.met < h.previous_met AND (h.total = h.previous_total OR h.total IS NULL OR h.previous_total IS NULL)
UNION ALL
SELECT
  subject, standard, coalesce('tiêu chí ' || criterion || ' ', 'tiêu chí ') || name, 'met', NULL, previous_document,
  'unmet', issued_on, 1, document_id, document, page, file
FROM v_criterion_latest
WHERE previous_status = 'met' AND status = 'unmet';

-- One row a target that is said, beside the last result that is known.
-- `outcome`: reached; open (its day has not come, or none is said); missed; unknown (its day is past, no result is known).
CREATE VIEW v_criteria_targets AS
SELECT
  g.subject,
  g.standard,
  g.unit,
  c.met AS target,
  c.total,
  c.as_of AS target_by,
  g.document_id,
  d.document,
  c.page,
  c.text AS as_written,
  l.met AS result,
  l.known_on AS result_known_on,
  (SELECT p.document FROM current_documents p WHERE p.id = l.document_id) AS result_document,
  c.met - l.met AS missing,
  CASE
    WHEN l.met >= c.met THEN 'reached'
    WHEN g.target_day < date('now', '+7 hours') THEN CASE WHEN l.met IS NULL THEN 'unknown' ELSE 'missed' END
    ELSE 'open'
  END AS outcome,
  c.confidence,
  d.file
FROM criteria_targets g
JOIN criteria_counts c ON c.document_id = g.document_id AND c.position = g.position
JOIN current_documents d ON d.id = g.document_id
LEFT JOIN criteria_states l ON l.subject = g.subject AND l.standard IS g.standard AND l.unit = g.unit AND l.is_latest = 1;

-- One row a body: how much it has to do. Targets are not counted. Counted in the tables, body by body, before anything is named.
CREATE VIEW v_owner_load AS
WITH preferred AS MATERIALIZED (
  SELECT d.id FROM documents d
  WHERE EXISTS (SELECT 1 FROM sources s WHERE s.document_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM other_versions v WHERE v.document_id = d.id)
)
SELECT
  n.name AS owner,
  sum(c.leads) AS leads,
  sum(c.coordinates) AS coordinates,
  sum(c.overdue) AS overdue,
  sum(c.due_in_30_days) AS due_in_30_days,
  sum(c.without_deadline) AS without_deadline,
  min(c.next_due_on) AS next_due_on
FROM (
  SELECT
    o.organisation_id,
    count(*) FILTER (WHERE o.role = 'lead') AS leads,
    count(*) FILTER (WHERE o.role = 'coordinator') AS coordinates,
    count(*) FILTER (WHERE o.role = 'lead' AND t.current_due_on < date('now', '+7 hours')) AS overdue,
    count(*) FILTER (WHERE o.role = 'lead'
      AND t.current_due_on BETWEEN date('now', '+7 hours') AND date('now', '+7 hours', '+30 days')) AS due_in_30_days,
    count(*) FILTER (WHERE o.role = 'lead' AND t.current_due_on IS NULL
      AND (t.deadline_text IS NULL OR t.deadline_correction IS NOT NULL)) AS without_deadline,
    min(CASE WHEN o.role = 'lead' AND t.current_due_on >= date('now', '+7 hours') THEN t.current_due_on END)
      AS next_due_on
  FROM preferred p
  CROSS JOIN tasks t ON t.document_id = p.id
  CROSS JOIN task_owners o ON o.task = t.id
  WHERE o.is_current = 1 AND t.kind = 'task'
  GROUP BY o.organisation_id
) c
JOIN organisation_roots n ON n.id = c.organisation_id
GROUP BY n.name;
