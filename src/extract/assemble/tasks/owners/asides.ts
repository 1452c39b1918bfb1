import type { Span } from "../../../../model/span.js";
import type { FoundDeadline } from "../../../find/deadlines.js";

/** Leads of the part at `at` without those who are told something by the way: "…, riêng Trạm Y tế xã Lộc Hạ phải báo cáo trước ngày 02/4". All of them where no other is named. */
export function withoutAsides<T extends { readonly span: Span }>(
  text: string,
  at: Span,
  leads: readonly T[],
): readonly T[] {
  const aside = leads.find(({ span }) => span.start > at.start && ASIDE.test(text.slice(at.start, span.start)));
  const others = aside ? leads.filter(({ span }) => span.start < aside.span.start) : leads;
  return others.length > 0 ? others : leads;
}

const ASIDE = /[,;] riêng (?:đối với )?(?:các )?$/iu;

/** Deadlines without those of what is said by the way: "…trước ngày 20 tháng cuối quý, riêng quý IV trước ngày 05/12". */
export function withoutDuesOfAsides(text: string, dues: readonly FoundDeadline[]): readonly FoundDeadline[] {
  const from = dues[0]?.span.end ?? 0;
  const aside = dues.findIndex(({ span }) => /[,;(]\s?riêng(?! (?:rẽ|biệt|lẻ))/iu.test(text.slice(from, span.start)));
  return aside < 0 ? dues : dues.slice(0, aside);
}
