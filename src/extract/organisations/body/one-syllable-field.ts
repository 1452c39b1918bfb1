import { actionAt, form, isCapital, type Reading } from "../reading.js";

/** Departments, subjects and trades of one syllable: "Khoa Nội hạn chế chuyển tuyến", "Tổ Văn ra đề", "Ngành Điện bảo đảm nguồn". */
const ONE_SYLLABLE = new Set(
  "nội ngoại sản nhi y dược luật lây mắt toán văn sử địa lý hóa sinh anh tin điện than kho".split(" "),
);
/** Verbs that go on with their names, where the sentence's own verb follows: "Khoa Nội tổng hợp báo cáo". */
const GOES_ON = new Set(["tổng hợp", "điều trị"]);

/** True where a field is the one syllable at `at`, and what is done follows in small letters. */
export function isOneSyllable(r: Reading, at: number): boolean {
  if (!ONE_SYLLABLE.has(form(r, at)) || !isCapital(r, at) || isCapital(r, at + 1)) return false;
  const action = actionAt(r, at + 1);
  if (action === null || action.value === "none" || action.value === "adverbial") return false;
  return !GOES_ON.has(`${form(r, at + 1)} ${form(r, at + 2)}`) || actionAt(r, action.end)?.value !== "verb";
}
