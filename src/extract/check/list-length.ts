import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { CriteriaCount, Directive } from "../../model/directive.js";
import type { Block, Outline } from "../../model/outline.js";
import { contains } from "../../model/span.js";
import { distinctBySpan } from "./distinct.js";

type Listing = Pick<Directive, "criteriaCounts" | "criteria">;

/** Items under the block that announces them, where most of them name a criterion. */
function listedBelow(block: Block, outline: Outline, { criteria }: Listing): number | null {
  const items = outline.blocks.filter(({ parent }) => parent === block.id);
  const naming = items.filter((item) => criteria.some(({ span }) => contains(item.span, span)));
  return naming.length * 2 > items.length ? items.length : null;
}

/** Criteria named behind the count in its own block, up to the next count that is not joined to it. */
function listedBehind(count: CriteriaCount, block: Block, { criteriaCounts, criteria }: Listing): number | null {
  const next = criteriaCounts.find(({ span }) => span.start >= count.span.end)?.span.start ?? Infinity;
  const end = Math.min(block.span.end, next);
  const wanted = count.status === "remaining" ? "unmet" : "met";
  const named = distinctBySpan(criteria).filter(
    ({ span, status }) => status === wanted && span.start >= count.span.start && span.end <= end,
  );
  return named.length > 1 ? named.length : null;
}

/** Says where a list of criteria is longer or shorter than the number that announces it ("Có 17/19 tiêu chí ...:"). */
export function listLength(directive: Listing, outline: Outline): readonly Diagnostic[] {
  return distinctBySpan(directive.criteriaCounts).flatMap((count) => {
    const stated = count.status === "remaining" ? count.unmet : count.met;
    const block = outline.blocks.find(({ span }) => contains(span, count.span));
    if (!block || stated === null || count.unit !== "tiêu chí" || count.status === "target") return [];
    const isLast = !directive.criteriaCounts.some(
      ({ span }) => span.start >= count.span.end && contains(block.span, span),
    );
    const below = isLast && block.text.trimEnd().endsWith(":") ? listedBelow(block, outline, directive) : null;
    const listed = below ?? listedBehind(count, block, directive);
    return listed === null || listed === stated
      ? []
      : [diagnose("list-length", { stated, listed }, { span: count.span, page: block.page })];
  });
}
