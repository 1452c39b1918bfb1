import { z } from "zod";

// The record of the contract directive/1. Types are derived from the schemas, so that the model and the contract are one thing.

export const SpanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const confidence = z.number().min(0).max(1);

function found<T extends z.ZodType>(value: T) {
  return z.object({ value, span: SpanSchema.nullable(), confidence, inferred: z.boolean().optional() });
}

export const LevelSchema = z.enum(["trung ương", "tỉnh", "huyện", "xã", "thôn"]);
/** Tier of administration a body belongs to. */
export type Level = z.infer<typeof LevelSchema>;

/** A body: `name` canonical in full words, `text` as written. */
export const OrganisationSchema = z.object({ name: z.string(), text: z.string(), level: LevelSchema.nullable() });
export type Organisation = z.infer<typeof OrganisationSchema>;

const FoundString = found(z.string());
/** A value, where it was read, and how sure we are. */
export interface Found<T> {
  value: T;
  span: { start: number; end: number } | null;
  confidence: number;
  inferred?: boolean | undefined;
}

export const MeetingSchema = z.object({
  date: FoundString.nullable(),
  chair: FoundString.nullable(),
  concludedBy: FoundString.nullable(),
  about: FoundString.nullable(),
});
/** The meeting whose conclusions a notice announces. */
export type Meeting = z.infer<typeof MeetingSchema>;

export const SignerSchema = z.object({
  name: z.string().nullable(),
  position: z.string().nullable(),
  authority: z.string().nullable(),
  span: SpanSchema.nullable(),
});
export type Signer = z.infer<typeof SignerSchema>;

export const ReferenceSchema = z.object({
  type: z.string().nullable(),
  number: z.string(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  span: SpanSchema,
});
/** A document that is cited. */
export type Reference = z.infer<typeof ReferenceSchema>;

export const CriteriaCountSchema = z.object({
  subject: z.string().nullable(),
  standard: z.string().nullable(),
  unit: z.enum(["tiêu chí", "chỉ tiêu"]),
  met: z.number().int().nullable(),
  total: z.number().int().nullable(),
  unmet: z.number().int().nullable(),
  status: z.enum(["achieved", "remaining", "target"]),
  asOf: z.string().nullable(),
  text: z.string(),
  span: SpanSchema,
  confidence,
});
/** A stated count of criteria ("15/19 tiêu chí"); nothing in it is computed. */
export type CriteriaCount = z.infer<typeof CriteriaCountSchema>;

export const CriterionStatusSchema = z.object({
  number: z.number().int().nullable(),
  name: z.string(),
  subject: z.string().nullable(),
  standard: z.string().nullable(),
  status: z.enum(["met", "unmet"]),
  span: SpanSchema,
  confidence,
});
export type CriterionStatus = z.infer<typeof CriterionStatusSchema>;

export const RoleSchema = z.enum(["lead", "coordinator", "adviser", "approver"]);
/** chủ trì (or alone) | phối hợp | tham mưu | phê duyệt */
export type Role = z.infer<typeof RoleSchema>;

export const OwnerSchema = z.object({
  name: z.string(),
  text: z.string(),
  role: RoleSchema,
  inherited: z.boolean(),
  inferred: z.boolean(),
  span: SpanSchema.nullable(),
});
export type Owner = z.infer<typeof OwnerSchema>;

export const DeadlineSchema = z.object({
  text: z.string(),
  span: SpanSchema,
  kind: z.enum(["before", "by", "on", "in", "range", "within", "recurring", "event"]),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(["day", "month", "quarter", "half", "year"]).nullable(),
  rrule: z.string().nullable(),
  anchor: z.string().nullable(),
  duration: z.string().nullable(),
  workingDays: z.boolean(),
  inherited: z.boolean(),
});
/** When a task is due, with its bounds as stated. */
export type Deadline = z.infer<typeof DeadlineSchema>;

export const TaskSchema = z.object({
  id: z.string(),
  kind: z.enum(["task", "target"]),
  text: z.string(),
  span: SpanSchema,
  section: z.array(z.string()),
  owners: z.array(OwnerSchema),
  deadline: DeadlineSchema.nullable(),
  criteria: z.array(z.number().int()),
  confidence,
});
export type Task = z.infer<typeof TaskSchema>;

const DiagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  span: SpanSchema.nullable(),
  page: z.number().int().nullable(),
});

export const DirectiveSchema = z.object({
  schema: z.literal("directive/1"),
  source: z.object({
    file: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    pages: z.number().int().nonnegative(),
    textFrom: z.enum(["text-layer", "ocr", "docx", "doc", "text", "mixed"]),
  }),
  text: z.string(),
  type: FoundString,
  number: FoundString.nullable(),
  issuer: found(OrganisationSchema).nullable(),
  place: FoundString.nullable(),
  issuedOn: FoundString.nullable(),
  title: FoundString.nullable(),
  meeting: MeetingSchema.nullable(),
  signer: SignerSchema.nullable(),
  recipients: z.array(FoundString),
  references: z.array(ReferenceSchema),
  criteriaCounts: z.array(CriteriaCountSchema),
  criteria: z.array(CriterionStatusSchema),
  tasks: z.array(TaskSchema),
  diagnostics: z.array(DiagnosticSchema),
});
/** One document's record: what `dondoc extract FILE --json` prints. */
export type Directive = z.infer<typeof DirectiveSchema>;
