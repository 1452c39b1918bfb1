import type { Words } from "./column-words.js";

/** A view as it is told to those who ask it. */
export interface Told {
  readonly name: string;
  /** One sentence: what a row is. */
  readonly about: string;
  /** Columns that mean something else here than elsewhere. */
  readonly columns?: Readonly<Record<string, Words>>;
  /** An example that runs. */
  readonly example: string;
}

/**
 * The views, whose columns are a promise to those who query them; README's section is made from this, and each example is run by
 * the tests. A view that is missing here, or a column without words, fails them.
 */
export const TOLD_VIEWS: readonly Told[] = [
  {
    name: "v_tasks",
    about: "A row a task or target.",
    example:
      "SELECT lead, task, due_on, page FROM v_tasks WHERE is_preferred AND due_on BETWEEN '2024-06-01' AND '2024-06-30' ORDER BY due_on",
  },
  {
    name: "v_due_days",
    about:
      "A row a task and day on which it is due: the due day of a dated task, every occurrence of a recurring one to the end of the second year after its document's.",
    example:
      "SELECT d.due_on, t.lead, t.task FROM v_due_days d JOIN v_tasks t USING (document_id, position) WHERE t.is_preferred AND d.due_on BETWEEN '2024-06-01' AND '2024-06-14' ORDER BY d.due_on",
  },
  {
    name: "v_overdue",
    about: "A row a task whose last day on time is past, by today's date in Việt Nam.",
    example:
      "SELECT lead, count(*) AS overdue, max(days_late) AS most_days FROM v_overdue GROUP BY lead ORDER BY 2 DESC",
  },
  {
    name: "v_upcoming",
    about: "A row a task and day from today on, recurring ones on each of their days.",
    example: "SELECT due_on, days_left, lead, task FROM v_upcoming WHERE days_left <= 14 ORDER BY due_on",
  },
  {
    name: "v_without_deadline",
    about: "A row a task or target for which no deadline is said.",
    example: "SELECT issuer, count(*) AS tasks FROM v_without_deadline WHERE kind = 'task' GROUP BY issuer",
  },
  {
    name: "v_without_owner",
    about:
      "A row a task or target for which nobody is named; an owner that was merely inferred is shown, but does not count.",
    example: "SELECT document, task, lead AS perhaps, page FROM v_without_owner WHERE kind = 'task'",
  },
  {
    name: "v_doubtful_tasks",
    about: "A row a task with a confidence below 0.7, the least certain first: to be compared with the original.",
    example: "SELECT confidence, file, page, task FROM v_doubtful_tasks LIMIT 20",
  },
  {
    name: "v_task_owners",
    about: "A row a task and owner, in any role.",
    columns: {
      page: { en: "where the owner stands", vi: "trang ghi tên đơn vị" },
      as_written: { en: "how the document names it", vi: "tên như văn bản ghi" },
    },
    example:
      "SELECT role, document, task, due_on FROM v_task_owners WHERE is_preferred AND owner LIKE '%xã Mỹ Khê%' ORDER BY due_on",
  },
  {
    name: "v_owner_load",
    about: "A row a body: how much it has to do (targets are not counted).",
    example:
      "SELECT owner, leads, overdue, due_in_30_days FROM v_owner_load ORDER BY overdue DESC, leads DESC LIMIT 10",
  },
  {
    name: "v_task_search",
    about:
      'A row a task, to be searched by words: `folded` finds every spelling, `words` minds the tones, `"…"` is a phrase.',
    example:
      "SELECT document, task, page FROM v_task_search WHERE folded MATCH '\"tieu chi\" AND mon' AND is_preferred",
  },
  {
    name: "v_criteria",
    about: "A row a criteria count that is stated; nothing is computed.",
    example:
      "SELECT subject, standard, met, total, as_of FROM v_criteria WHERE unit = 'tiêu chí' AND status = 'achieved'",
  },
  {
    name: "v_criteria_latest",
    about: "A row a place, standard and unit: the last that is known. Of met, unmet and total, two give the third.",
    example:
      "SELECT subject, standard, met, total, unmet, known_on, document FROM v_criteria_latest WHERE unit = 'tiêu chí'",
  },
  {
    name: "v_criteria_history",
    about: "A row a place, standard, unit, document and day: every state that was said, with the one before it.",
    example:
      "SELECT known_on, met, total, change, document FROM v_criteria_history WHERE subject = 'xã Mỹ Khê' ORDER BY known_on",
  },
  {
    name: "v_criteria_gaps",
    about:
      "A row a place and standard that lacks something by the last that is known, with the names of the criteria where documents say them.",
    example: "SELECT subject, standard, unmet, unmet_criteria FROM v_criteria_gaps ORDER BY unmet DESC",
  },
  {
    name: "v_criteria_regressions",
    about: "A row a fall: a count that fell while its total stayed, a criterion that was met and is not.",
    example:
      "SELECT subject, what, previous_state, state, known_on, document FROM v_criteria_regressions WHERE is_latest",
  },
  {
    name: "v_criteria_targets",
    about: "A row a target that is stated, beside the last result that is known.",
    columns: { page: { en: "where the target stands", vi: "trang nêu mục tiêu" } },
    example:
      "SELECT subject, target, target_by, result, missing, outcome FROM v_criteria_targets WHERE outcome <> 'reached'",
  },
  {
    name: "v_criterion_statuses",
    about: "A row a criterion that is said to be met or unmet.",
    columns: { status: { en: "`met` or `unmet`", vi: "đạt hay chưa đạt" } },
    example: "SELECT subject, criterion, name FROM v_criterion_statuses WHERE is_preferred AND status = 'unmet'",
  },
  {
    name: "v_criterion_latest",
    about: "A row a place, standard and criterion: the last that is said of it.",
    columns: { status: { en: "`met` or `unmet`", vi: "đạt hay chưa đạt" } },
    example:
      "SELECT name, count(*) AS places FROM v_criterion_latest WHERE status = 'unmet' GROUP BY name ORDER BY 2 DESC",
  },
  {
    name: "v_organisations",
    about:
      "A row a body (or group, office, person, place) that holds a task or issued a document, merged ones together.",
    columns: {
      name: { en: "the fullest of its names", vi: "tên đầy đủ nhất" },
      kind: {
        en: "`body`, `place`, `group`, `office`, `person` or `people`",
        vi: "cơ quan, địa bàn, nhóm, chức danh hay người",
      },
      type: { en: "Phòng, Sở, Ủy ban nhân dân, …", vi: "loại cơ quan: Phòng, Sở, Ủy ban nhân dân, ..." },
      unit: { en: "its administrative unit", vi: "đơn vị hành chính" },
      tasks: { en: "how many tasks it holds, in any role", vi: "số nhiệm vụ, ở mọi vai trò" },
      documents: { en: "how many documents it issued", vi: "số văn bản đã ban hành" },
    },
    example: "SELECT name, within, tasks FROM v_organisations WHERE type = 'Phòng' ORDER BY tasks DESC",
  },
  {
    name: "v_organisation_aliases",
    about: "A row a way of writing a body.",
    columns: {
      name: { en: "the fullest of its names", vi: "tên đầy đủ nhất" },
      source: {
        en: "where it is from: `name`, `document` (defined there), `lexicon` or `person`",
        vi: "nguồn: tên gọi, văn bản tự định nghĩa, danh mục hay người nhập",
      },
    },
    example: "SELECT alias, source FROM v_organisation_aliases WHERE name = 'Ủy ban nhân dân xã Phú Lộc'",
  },
  {
    name: "v_corrections",
    about: "A row a correction by a person; those that were taken back and those whose task is no longer found stay.",
    columns: {
      state: {
        en: "`in force`, `lost` (extraction no longer finds the task) or `ended`",
        vi: "đang dùng, không còn tìm thấy nhiệm vụ, hay đã thôi",
      },
      ended_at: { en: "when it was taken back or replaced", vi: "lúc thôi dùng" },
    },
    example: "SELECT document, task, was, now, why FROM v_corrections WHERE state = 'in force'",
  },
  {
    name: "v_documents",
    about: "A row a document that some file still holds.",
    columns: { document_id: { en: "its id", vi: "mã văn bản" } },
    example: "SELECT document, issuer, tasks, with_deadline FROM v_documents WHERE is_preferred AND to_check > 0",
  },
  {
    name: "v_references",
    about: "A row a document that another one cites.",
    example:
      "SELECT cited_number, count(*) AS documents FROM v_references GROUP BY cited_number ORDER BY 2 DESC LIMIT 10",
  },
  {
    name: "v_diagnostics",
    about: "A row a thing to look at; `document_id` and `document` are null for a file that could not be read.",
    columns: {
      span_start: { en: "where in `document_texts.text` it is", vi: "vị trí đầu" },
      span_end: { en: "and where that ends", vi: "vị trí cuối" },
    },
    example: "SELECT file, message FROM v_diagnostics WHERE severity = 'error'",
  },
  {
    name: "v_runs",
    about: "A row a run of `batch`, the last first.",
    columns: {
      outcome: { en: "`done`, `interrupted`, `failed` or `cut-off`; null while it runs", vi: "kết thúc ra sao" },
    },
    example: "SELECT started_at, outcome, found, saved, failed FROM v_runs LIMIT 5",
  },
];
