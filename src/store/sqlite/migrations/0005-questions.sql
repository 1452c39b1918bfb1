-- A view a question. They read the views of the schemas before alone, so that they follow them. Only the preferred file
-- of a directive counts. "Today" is the day in Việt Nam, UTC+7 all year.

CREATE VIEW v_overdue AS
SELECT
  t.document_id,
  t.document,
  t.issuer,
  t.kind,
  t.task,
  t.lead,
  t.coordinators,
  t.deadline,
  t.due_on,
  CAST(julianday('now', '+7 hours', 'start of day') - julianday(t.due_on) AS INTEGER) AS days_late,
  t.confidence,
  t.page,
  t.file,
  t.task_id,
  t.position
FROM v_tasks t
WHERE t.is_preferred AND t.due_on < date('now', '+7 hours');

-- Recurring tasks too, each of their days.
CREATE VIEW v_upcoming AS
SELECT
  t.document_id,
  t.document,
  t.issuer,
  t.kind,
  t.task,
  t.lead,
  t.coordinators,
  t.deadline,
  n.due_on,
  CAST(julianday(n.due_on) - julianday('now', '+7 hours', 'start of day') AS INTEGER) AS days_left,
  n.recurring,
  t.confidence,
  t.page,
  t.file,
  t.task_id,
  t.position
FROM v_due_days n
JOIN v_tasks t ON t.document_id = n.document_id AND t.position = n.position
WHERE t.is_preferred AND n.due_on >= date('now', '+7 hours');

CREATE VIEW v_without_deadline AS
SELECT
  t.document_id, t.document, t.issuer, t.kind, t.task, t.lead, t.coordinators, t.confidence, t.page, t.file, t.task_id,
  t.position
FROM v_tasks t
WHERE t.is_preferred AND t.deadline IS NULL;

-- An owner that was merely inferred counts as lacking.
CREATE VIEW v_without_owner AS
SELECT
  t.document_id, t.document, t.issuer, t.kind, t.task, t.lead, t.deadline, t.due_on, t.confidence, t.page, t.file,
  t.task_id, t.position
FROM v_tasks t
WHERE t.is_preferred AND NOT EXISTS (
  SELECT 1 FROM v_task_owners o WHERE o.document_id = t.document_id AND o.task_id = t.task_id AND o.inferred = 0
);

-- To be compared with the original, the least certain first.
CREATE VIEW v_doubtful_tasks AS
SELECT
  t.document_id, t.document, t.issuer, t.kind, t.task, t.lead, t.deadline, t.due_on, t.confidence, t.page, t.file,
  t.task_id, t.position
FROM v_tasks t
WHERE t.is_preferred AND t.confidence < 0.7
ORDER BY t.confidence, t.document_id, t.position;

-- One row a body: how much it has to do. Targets are not counted.
CREATE VIEW v_owner_load AS
SELECT
  o.owner,
  count(*) FILTER (WHERE o.role = 'lead') AS leads,
  count(*) FILTER (WHERE o.role = 'coordinator') AS coordinates,
  count(*) FILTER (WHERE o.role = 'lead' AND o.due_on < date('now', '+7 hours')) AS overdue,
  count(*) FILTER (WHERE o.role = 'lead'
    AND o.due_on BETWEEN date('now', '+7 hours') AND date('now', '+7 hours', '+30 days')) AS due_in_30_days,
  count(*) FILTER (WHERE o.role = 'lead' AND o.deadline IS NULL) AS without_deadline,
  min(CASE WHEN o.role = 'lead' AND o.due_on >= date('now', '+7 hours') THEN o.due_on END) AS next_due_on
FROM v_task_owners o
WHERE o.is_preferred AND o.kind = 'task'
GROUP BY o.owner;

-- For MATCH: `words` keeps the tones, `folded` has none (đ as d). Lower case, no punctuation.
CREATE VIEW v_task_search AS
SELECT
  s.words,
  s.folded,
  t.document_id,
  t.document,
  t.section,
  t.task,
  t.lead,
  t.deadline,
  t.due_on,
  t.page,
  t.file,
  t.task_id,
  t.position,
  t.is_preferred
FROM task_search s
JOIN tasks k ON k.id = s.rowid
JOIN v_tasks t ON t.document_id = k.document_id AND t.position = k.position;

-- One row a place, standard, unit, document and day: what the document says of it on that day. What it says twice is one row;
-- of met, unmet and total two give the third. `known_on` is the last day of the period said ("12/2023": 2023-12-31), but no
-- later than the document.
CREATE VIEW v_criteria_history AS
SELECT
  h.*,
  h.met - lag(h.met) OVER states AS change,
  lag(h.met) OVER states AS previous_met,
  lag(h.total) OVER states AS previous_total,
  lag(h.document) OVER states AS previous_document,
  lag(h.known_on) OVER states AS previous_known_on,
  lead(h.document_id) OVER states IS NULL AS is_latest
FROM (
  SELECT
    s.subject,
    s.standard,
    s.unit,
    coalesce(max(s.met), max(s.total) - max(s.unmet)) AS met,
    coalesce(max(s.total), max(s.met) + max(s.unmet)) AS total,
    coalesce(max(s.unmet), max(s.total) - max(s.met)) AS unmet,
    s.known_on,
    max(s.as_of) AS as_of,
    s.document_id,
    s.document,
    s.issued_on,
    count(*) AS statements,
    count(DISTINCT s.met) > 1 OR count(DISTINCT s.total) > 1 OR count(DISTINCT s.unmet) > 1 AS disagree,
    min(s.confidence) AS confidence,
    min(s.page) AS page,
    s.file
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

-- The last that is known of each place, standard and unit.
CREATE VIEW v_criteria_latest AS
SELECT
  subject, standard, unit, met, total, unmet, known_on, as_of, document_id, document, issued_on, statements, disagree,
  confidence, page, file
FROM v_criteria_history
WHERE is_latest;

-- The last that is known of each single criterion of a place.
CREATE VIEW v_criterion_latest AS
SELECT
  subject, standard, criterion, name, status, previous_status, issued_on, document_id, document, previous_document,
  confidence, page, file
FROM (
  SELECT
    c.*,
    lag(c.status) OVER sayings AS previous_status,
    lag(c.document) OVER sayings AS previous_document,
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
      max(c.issued_on) OVER listed AS issued_on,
      max(c.document_id) OVER listed AS document_id,
      row_number() OVER (PARTITION BY c.subject, c.standard) AS at
    FROM v_criterion_latest c
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
  l.known_on, l.document_id, l.document, l.issued_on, l.confidence, l.page, l.file
FROM v_criteria_latest l
LEFT JOIN named n ON n.subject = l.subject AND n.standard IS l.standard
WHERE l.unmet > 0
UNION ALL
SELECT
  n.subject, n.standard, 'tiêu chí', NULL, NULL, n.unmet, n.unmet_criteria,
  n.issued_on, n.document_id, d.document, n.issued_on, NULL, NULL, d.file
FROM named n
JOIN current_documents d ON d.id = n.document_id
WHERE NOT EXISTS (
  SELECT 1 FROM v_criteria_latest l
  WHERE l.subject = n.subject AND l.standard IS n.standard AND l.unit = 'tiêu chí' AND l.unmet IS NOT NULL
);

-- What a place had and has no more: a count that fell while the total stayed, a criterion that was met and is not.
CREATE VIEW v_criteria_regressions AS
SELECT
  subject,
  standard,
  unit AS what,
  CASE WHEN previous_total IS NULL THEN previous_met || '' ELSE previous_met || '/' || previous_total END AS previous_state,
  previous_known_on,
  previous_document,
  CASE WHEN total IS NULL THEN met || '' ELSE met || '/' || total END AS state,
  known_on,
  is_latest,
  document_id,
  document,
  page,
  file
FROM v_criteria_history
WHERE change < 0 AND (total = previous_total OR total IS NULL OR previous_total IS NULL)
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
  g.met AS target,
  g.total,
  g.as_of AS target_by,
  g.document_id,
  g.document,
  g.page,
  g.as_written,
  l.met AS result,
  l.known_on AS result_known_on,
  l.document AS result_document,
  g.met - l.met AS missing,
  CASE
    WHEN l.met >= g.met THEN 'reached'
    WHEN g.as_of_end < date('now', '+7 hours') THEN CASE WHEN l.met IS NULL THEN 'unknown' ELSE 'missed' END
    ELSE 'open'
  END AS outcome,
  g.confidence,
  g.file
FROM (
  SELECT
    c.*,
    CASE length(c.as_of) WHEN 4 THEN c.as_of || '-12-31'
      WHEN 7 THEN date(c.as_of || '-01', '+1 month', '-1 day') ELSE c.as_of END AS as_of_end
  FROM v_criteria c
  WHERE c.is_preferred AND c.subject IS NOT NULL AND c.status = 'target'
) g
LEFT JOIN v_criteria_latest l ON l.subject = g.subject AND l.standard IS g.standard AND l.unit = g.unit;
