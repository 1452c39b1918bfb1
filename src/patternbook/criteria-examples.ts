import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const ExamplesFile = z.strictObject({
  yes: z.array(z.strictObject({ text: z.string().min(1), finds: z.array(z.string().min(1)).min(1) })).min(1),
  no: z.array(z.strictObject({ text: z.string().min(1), why: z.string().min(1) })).min(1),
});

/**
 * Sentences with the counts of criteria that must, or must not, be found in them. A row is written
 * "subject | standard | met/total/unmet unit | status | as of", "-" for what is not said.
 */
export type CriteriaExamples = z.infer<typeof ExamplesFile>;

/** Reads `criteria-examples.yaml` of a lexicon folder. Throws where it is missing or does not fit its schema. */
export function loadCriteriaExamples(folder: URL): CriteriaExamples {
  return ExamplesFile.parse(parse(readFileSync(new URL("criteria-examples.yaml", folder), "utf8")));
}
