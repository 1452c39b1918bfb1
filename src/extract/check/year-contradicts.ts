import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import { deadlinesOf } from "./deadlines-of.js";

// "trước năm 2022", "giai đoạn 2021 - 2025": not the year that the plan is for
const YEAR =
  /(?<![\p{L}\p{M}])(trước|từ|sau|đến|tầm nhìn|hết|qua)?\s{0,3}(?:năm)\s{1,3}(\d{4})(?![\d/]|\s{0,2}[-–]\s{0,2}\d)/giu;

/** The years that a title says the document is for, earliest first: "Kế hoạch ... năm 2024" → 2024. */
export function yearsOfTitle(title: string): readonly number[] {
  const years = [...title.matchAll(YEAR)].filter((match) => match[1] === undefined).map((match) => Number(match[2]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Says which deadlines and goals lie in a year before the one in the document's title. */
export function yearContradicts(
  directive: Pick<Directive, "tasks" | "criteriaCounts" | "title">,
): readonly Diagnostic[] {
  const { title, criteriaCounts } = directive;
  const [year] = yearsOfTitle(title?.value ?? "");
  if (year === undefined) return [];
  const goals = criteriaCounts.flatMap(({ status, asOf, text, span }) =>
    status === "target" && asOf !== null ? [{ text, end: asOf, span }] : [],
  );
  return [...deadlinesOf(directive), ...goals].flatMap(({ text, end, span }) =>
    end !== null && Number(end.slice(0, 4)) < year
      ? [diagnose("year-contradicts", { deadline: text, year }, { span, related: title?.span ?? null })]
      : [],
  );
}
