import { z } from "zod";

const Value = z
  .union([z.string(), z.number(), z.null(), z.bigint(), z.instanceof(Buffer)])
  .transform((value) =>
    typeof value === "bigint" ? value.toString() : Buffer.isBuffer(value) ? value.toString("hex") : value,
  );

/** A row and rows as SQLite gives them, fit for a report: whole numbers beyond those of JavaScript as text, blobs in hexadecimal. */
export const OneRow = z.record(z.string(), Value);
export const Rows = z.array(OneRow);
