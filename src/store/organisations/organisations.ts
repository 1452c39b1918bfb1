import type { Row } from "../reports.js";

/** Which bodies are wanted. */
export interface OrganisationFilter {
  /** Words of its name in any spelling. */
  readonly name?: string | undefined;
  readonly limit?: number | undefined;
}

/** A body with all that is known of it. */
export interface OrganisationCard {
  /** Of `v_organisations`. */
  readonly row: Row;
  /** Ways it is written, the full name first. */
  readonly aliases: readonly { readonly alias: string; readonly source: string }[];
  /** What people said is the same: `organisation_id` of the other name, `name`, `within`, `why`, `merged_by`, `merged_at`. */
  readonly merges: readonly Row[];
  /** How many tasks it holds in each role: `role`, `tasks`. */
  readonly roles: readonly Row[];
  /** Names of other bodies of its kind: those that are near are shown as suggestions. */
  readonly others: readonly Row[];
}

/** Who said it, when, and why. */
export interface Said {
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly why: string | null;
}
