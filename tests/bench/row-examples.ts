import { extractUnweighed } from "../../src/extract/extract.js";
import { FEATURES, type Feature, recordFacts, rowFeatures } from "../../src/extract/settle/row-features.js";
import { rowSignals } from "../../src/extract/settle/row-signals.js";
import { rowTrustOf } from "../../src/extract/settle/scan-confidence.js";
import type { SourceText } from "../../src/model/source.js";
import { rulesOfCheckout } from "../pipeline.js";
import { rowsRight } from "./rows-right.js";

/** A row that was read: what is known of it, and whether it was right. */
export interface RowExample {
  readonly isRight: boolean;
  /** It is right at most as often as the numbers of its date are, see `rowConfidence`. */
  readonly most: number;
  readonly features: Readonly<Record<Feature, number>>;
}

/** The rows that this checkout reads in a document, but for those that its annotation leaves open. */
export function rowExamples(source: SourceText, gold: unknown): readonly RowExample[] {
  const rules = rulesOfCheckout();
  const { directive } = extractUnweighed(source, rules);
  const [facts, trust] = [recordFacts(directive), rowTrustOf(source, rules.ocr)];
  const right = rowsRight(gold, directive);
  return directive.tasks.flatMap((task, at): readonly RowExample[] => {
    const isRight = right[at];
    if (typeof isRight !== "boolean") return [];
    const words = trust(task);
    const features = rowFeatures(task, directive, facts, words, rowSignals(task, directive, rules.lexicon));
    return [{ isRight, most: words.date, features }];
  });
}

/** The features as numbers in their own order. */
export function featureRow(features: Readonly<Partial<Record<Feature, number>>>): readonly number[] {
  return FEATURES.map((feature) => features[feature] ?? 0);
}
