import { NUMBER_WORD, parseNumber } from "../numbers.js";

/** A length of time as stated: "05 ngày làm việc" → P5D of working days. */
export interface Duration {
  readonly type: "duration";
  /** ISO 8601. */
  readonly iso: string;
  readonly count: number;
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly workingDays: boolean;
}

/** Shape of a length of time: a count with its unit. */
export const DURATION_SHAPE = `(?:nửa|(?:\\d{1,3}|${NUMBER_WORD})(?: \\((?:${NUMBER_WORD}|\\d{1,3})\\))?) ?(?:ngày làm việc|ngày|tuần|tháng|quý|năm|giờ|h|phút)(?![a-zà-ỹ\\d])`;

const UNITS: Readonly<Record<string, readonly [Duration["unit"], string, string]>> = {
  phut: ["minute", "PT", "M"],
  gio: ["hour", "PT", "H"],
  h: ["hour", "PT", "H"],
  ngay: ["day", "P", "D"],
  tuan: ["week", "P", "W"],
  thang: ["month", "P", "M"],
  nam: ["year", "P", "Y"],
};

/** A length of time from words that `DURATION_SHAPE` cut out, folded; null where its count is no number. "nửa tháng" is 15 days (Bộ luật Dân sự, Điều 147). */
export function parseDuration(folded: string): Duration | null {
  if (folded === "nua thang") return { type: "duration", iso: "P15D", count: 15, unit: "day", workingDays: false };
  if (folded === "nua nam") return { type: "duration", iso: "P6M", count: 6, unit: "month", workingDays: false };
  const found = /^(.{1,30}?) ?(?:\(.{1,20}\) ?)?(phut|gio|h|ngay|tuan|thang|quy|nam)( lam viec)?$/u.exec(folded);
  const count = found === null ? null : parseNumber(found[1] ?? "");
  if (found === null || count === null) return null;
  const workingDays = found[3] !== undefined;
  if (found[2] === "quy")
    return { type: "duration", iso: `P${count * 3}M`, count: count * 3, unit: "month", workingDays };
  const known = UNITS[found[2] ?? ""];
  if (known === undefined) return null;
  const [unit, head, tail] = known;
  return { type: "duration", iso: `${head}${count}${tail}`, count, unit, workingDays };
}
