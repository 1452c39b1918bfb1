import { z } from "zod";

const Text = z.string().min(1);

/** What an example takes for granted; the default is a plan of 2024 issued on 2024-03-15. */
export const GivenSchema = z.strictObject({
  issued: z.string().optional(),
  year: z.number().int().optional(),
  cell: z.boolean().optional(),
  label: z.boolean().optional(),
});

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Constants and names of slots in braces; no condition, no arithmetic. */
export const GivesSchema = z.record(z.string(), Scalar);

export const YesSchema = z.strictObject({
  text: Text,
  finds: Text,
  value: z.record(z.string(), Scalar).optional(),
  given: GivenSchema.optional(),
});
export const NoSchema = z.strictObject({ text: Text, why: Text, given: GivenSchema.optional() });
export const TodoSchema = z.strictObject({ text: Text, finds: Text, why: Text, given: GivenSchema.optional() });

/**
 * Where in the reading text of a block the finding must stand: at its very beginning, at the beginning of a sentence (after
 * `. ; :`) or clause (after `,` or a bracket too), at its end, at its end behind other words of the clause ("clause-tail"), at its end
 * after a dash, alone in a bracket, or alone in it.
 */
export const WhereSchema = z.enum([
  "block-head",
  "sentence-head",
  "clause-head",
  "clause-end",
  "clause-tail",
  "block-end",
  "dash-tail",
  "bracket",
  "whole",
]);

export const RuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{1,30}\/[a-z0-9][a-z0-9-]{1,60}$/u, "id phải có dạng nhóm/ten-ngan"),
  about: Text,
  say: z.array(Text).min(1),
  gives: GivesSchema.default({}),
  weight: z.number().gt(0).lte(1).default(0.9),
  where: WhereSchema.optional(),
  /** "cell": only in the time cell of a table; "label": only in a label line; "cell-or-label". */
  needs: z.enum(["cell", "label", "cell-or-label"]).optional(),
  /** False: not tried with tones off (for phrases that a scanner seldom spoils, or that would then mean another thing). */
  slips: z.boolean().default(true),
  /** The finding stands only where one of these phrases matches words that overlap it. */
  only: z.array(Text).default([]),
  /** The finding is dropped where one of these phrases matches words that overlap it. */
  unless: z.array(Text).default([]),
  yes: z.array(YesSchema).min(1, "cần ít nhất một ví dụ yes"),
  no: z.array(NoSchema).min(1, "cần ít nhất một ví dụ no"),
  todo: z.array(TodoSchema).default([]),
});

export const RuleFileSchema = z.strictObject({
  /** What the rules find; "decoy": what they find is none of `vetoes`. */
  field: z.string().regex(/^[a-z][a-z-]{1,30}$/u),
  about: z.string().optional(),
  vetoes: z.array(z.string()).optional(),
  /** Decoys only: of two decoys that overlap the one of the lower order stands. */
  order: z.number().int().optional(),
  rules: z.array(RuleSchema).min(1),
});

export type Given = z.infer<typeof GivenSchema>;
export type Gives = z.infer<typeof GivesSchema>;
export type Yes = z.infer<typeof YesSchema>;
export type No = z.infer<typeof NoSchema>;
export type Todo = z.infer<typeof TodoSchema>;
export type Where = z.infer<typeof WhereSchema>;
export type RuleFile = z.infer<typeof RuleFileSchema>;
