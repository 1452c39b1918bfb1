import { form, type Reading } from "../reading.js";

/** Staff who are called by what they do. */
const WORKS: ReadonlySet<string> = new Set([
  "bảo vệ",
  "kế toán",
  "văn thư",
  "thư viện",
  "y tế",
  "cấp dưỡng",
  "tạp vụ",
  "thiết bị",
  "phục vụ",
  "lái xe",
  "thủ quỹ",
  "thủ kho",
  "thư ký",
  "giáo vụ",
  "lao công",
]);

/** True where the two words from `at` on are a work by which staff are called: "Bảo vệ mở cổng", "cô Hoa - văn thư". */
export function isCalledByWork(r: Reading, at: number): boolean {
  return WORKS.has(`${form(r, at)} ${form(r, at + 1)}`);
}
