import { actionAt, form, isCapital, isLetters, type Reading } from "../reading.js";

/** Words between who is told of and what is told. */
const BETWEEN = new Set("hiện nay vẫn còn luôn đều cũng cơ bản thường đang rất khá mới chỉ".split(" "));

/** What one meets with, and how often is counted afterwards: nobody is told to find seven. */
const MET = new Set("phát hiện|bắt giữ|ghi nhận|thu được|triệt phá|khởi tố|xảy ra|bắt được".split("|"));

/** Words behind a state in which it is looked for what those of whom it holds are to do. */
const FAR = 16;

/** "Các hộ nằm ven suối | dời nhà": a verb behind the state, and words behind that. */
function isDoneBehind(r: Reading, at: number): boolean {
  for (let next = at; next < at + FAR && !["", ".", ";"].includes(form(r, next)); next++) {
    const action = actionAt(r, next);
    const isVerb = action !== null && action.value !== "none" && !isCapital(r, next);
    if (isVerb && isLetters(r, action.end)) return true;
    next = Math.max(next, (action?.end ?? 0) - 1);
  }
  return false;
}

/** "Nhà thầu chậm tiến độ | phải ký cam kết": what he must do in whom the failing is found; "thuộc đối tượng phải đấu giá" only tells. */
function isBound(r: Reading, at: number, end: number): boolean {
  return FAILS.has(form(r, at)) && ["phải", "cần"].includes(form(r, end)) && isLetters(r, end + 1);
}

const FAILS = new Set(["chậm", "thiếu", "nợ", "vi"]);

/**
 * True where the words at `at`, right behind somebody's name, tell of him and do not tell him to act: "… cho rằng quy hoạch chậm", "… nằm trong
 * vùng ngập", "… phát hiện 7 vụ". Of many a state may also say which are meant, where a verb stands behind it: "các trường thiếu giáo viên ký hợp đồng".
 */
export function isToldAt(r: Reading, at: number, isMany: boolean): boolean {
  // "Tổ trưởng tổ dân phố | số 3 cho rằng …"
  let next = form(r, at) === "số" && r.words[at + 1]?.kind === "number" ? at + 2 : at;
  while (BETWEEN.has(form(r, next))) next++;
  const told = r.lexicon.tells.at(r.words, next);
  if (told?.value === "account") return true;
  if (told && !isBound(r, next, told.end) && (!isMany || !isDoneBehind(r, told.end))) return true;
  const isCounted = r.words[next + 2]?.kind === "number";
  return isCounted && MET.has(`${form(r, next)} ${form(r, next + 1)}`);
}

const MANY = new Set("các những một nhiều mọi".split(" "));

/** True where the name that begins at `at` is of many: "các trường", "một số xã". */
export function isOfMany(r: Reading, at: number): boolean {
  return MANY.has(form(r, at)) || r.words[at]?.kind === "number";
}
