import type { CriteriaQuestion } from "../reports.js";

/** By subject: đ after d, whatever the tones. */
const BY_SUBJECT = "plain(subject), subject, standard, unit";

/** A view that answers a question, and the order of its rows. */
export interface QuestionView {
  readonly view: string;
  readonly order: string;
  /**
   * A condition on its rows, with one parameter: how many are wanted. It holds for at least so many rows, those that come first: a short list
   * need not look at what it does not show.
   */
  readonly first?: string;
}

/** The subjects that come first; each has a row at least. */
function firstSubjects(table: "criteria_states" | "criteria_targets"): string {
  return `subject IN (SELECT subject FROM (SELECT DISTINCT subject FROM ${table}) ORDER BY plain(subject), subject LIMIT ?)`;
}

// The words of the indexes that answer it.
const FALLEN_ON = `SELECT known_on FROM (
    SELECT known_on FROM criteria_states
      WHERE met < previous_met AND (total = previous_total OR total IS NULL OR previous_total IS NULL)
    UNION ALL SELECT d.issued_on FROM criterion_states c JOIN documents d ON d.id = c.document_id
      WHERE c.previous_status = 'met' AND c.status = 'unmet'
  ) ORDER BY known_on DESC`;

/** The view of each question about criteria. */
export const CRITERIA_QUESTIONS = {
  stated: { view: "v_criteria", order: "document_id, position" },
  latest: { view: "v_criteria_latest", order: BY_SUBJECT },
  history: {
    view: "v_criteria_history",
    order: `${BY_SUBJECT}, known_on, issued_on, document_id`,
    first: firstSubjects("criteria_states"),
  },
  gaps: { view: "v_criteria_gaps", order: BY_SUBJECT },
  regressions: {
    view: "v_criteria_regressions",
    order: "known_on DESC, plain(subject), subject, standard, what",
    first: `coalesce(known_on, '') >= coalesce((${FALLEN_ON} LIMIT 1 OFFSET ? - 1), '')`,
  },
  targets: {
    view: "v_criteria_targets",
    order: `${BY_SUBJECT}, target_by, document_id`,
    first: firstSubjects("criteria_targets"),
  },
} as const satisfies Record<CriteriaQuestion, QuestionView>;
