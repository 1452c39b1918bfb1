import type { OrganisationMention } from "../../organisations/mention.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { form } from "../../organisations/reading.js";
import { hasLead, type Scan } from "../scan-state.js";
import { predicateAt } from "../predicate.js";

const MANY = /^(?:các|những|mỗi|từng)(?!\p{L})/iu;

/**
 * "Căn cứ kế hoạch của tỉnh, các sở, ngành và Ủy ban nhân dân các xã xây dựng …": of a list behind the "của" of an opening clause the first says
 * whose it is; those from the first "các" behind a comma act. Empty where the list is no such.
 */
export function subjectsBehindWhose(s: Scan, at: number, { mentions, next }: Parsed): readonly OrganisationMention[] {
  const { r } = s;
  const [first] = mentions;
  if (!s.isOpen || hasLead(s) || !first || MANY.test(first.text) || form(r, at - 1) !== "của") return [];
  const from = mentions.findIndex(
    ({ kind, text, span }, index) =>
      index > 0 &&
      (kind === "group" || kind === "body" || kind === "office") &&
      MANY.test(text) &&
      r.text.slice(0, span.start).trimEnd().endsWith(","),
  );
  return from > 0 && predicateAt(r, next, false) === "verb" ? mentions.slice(from) : [];
}
