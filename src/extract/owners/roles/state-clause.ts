import { isPaper } from "../../organisations/body/read-name-verb.js";
import {
  actionAt,
  form,
  isCapital,
  isDash,
  isLetters,
  pastBracket,
  type Reading,
} from "../../organisations/reading.js";
import { isBound } from "../../organisations/group/unlisted-head.js";

/** Words that say how those named before them stand: "các xã có tỷ lệ thấp", "các dự án đang thi công". */
const OPENS = new Set(["có", "chưa", "còn", "đang", "bị"]);

/** "tham gia Chương trình | ký hợp đồng": in what they take part, before their own verb; to say one's opinion is a task. */
function joinsIn(r: Reading, at: number): boolean {
  const isJoining = words(r, at) === "tham gia" && !["ý", "đóng", "góp", "phối", "thực"].includes(form(r, at + 2));
  return isJoining && actionAt(r, at + 2)?.value !== "verb";
}

/** Words of a state before its verb or noun: "chưa được", "không có", "đã bị". */
const STATES = new Set("có chưa còn đang bị được đã không để".split(" "));

/** What one has in order to do something: the verb behind it is the sentence's own ("có biện pháp khắc phục"). */
const MEANS = new Set(
  [
    "biện pháp", "giải pháp", "hình thức", "văn bản", "công văn", "trách nhiệm", "nhiệm vụ", "nghĩa vụ", "quyền hạn", "ý thức", "tinh thần", "cơ chế", "thể tự",
    "lộ trình", "kế hoạch", "chính sách", "chế độ", "chiến lược", "định hướng", "quy chế", "phương án", "ý kiến", "thông báo", "báo cáo", "cách làm",
  ],
); // prettier-ignore

/** What a verb right behind it names: "tỷ lệ giải ngân dưới 50%". */
const MEASURES = new Set(
  "tỷ lệ|tỉ lệ|tiến độ|kết quả|chỉ số|khối lượng|giá trị|tình hình|công tác|hoạt động|mức độ".split("|"),
);

const LONGEST = 16;

function words(r: Reading, at: number): string {
  return `${form(r, at)} ${form(r, at + 1)}`;
}

/** True for what may stand within the clause: words, numbers, "%", "/". */
function isWithin(r: Reading, at: number): boolean {
  return isLetters(r, at) || r.words[at]?.kind === "number" || isDash(r, at) || ["%", "/"].includes(form(r, at));
}

/** "các xã có trâu bò thả rông trong rừng | phải đưa về chuồng": what must be done, behind a verb that still says which of them; null where no such word follows before a mark. */
function mustBehind(r: Reading, at: number, to: number): number | null {
  const isMust = (word: number): boolean => ["phải", "cần"].includes(form(r, word)) && form(r, word - 1) !== "không";
  for (let word = at + 1; word < Math.min(to, at + LONGEST); word++) {
    if (isMust(word) || isMust(pastBracket(r, word))) return word;
    if (!isLetters(r, word) || form(r, word) === "và") return null;
  }
  return null;
}

/**
 * Where the clause ends that begins at word `at`, right behind a group of many, and says which of them are meant ("các xã có tỷ lệ bao phủ dưới
 * 85% | xây dựng kế hoạch", "các khoa có hồ sơ bị xuất toán | gửi giải trình"): before the sentence's own verb. Gives `at` itself where the words
 * are the predicate ("các xã có biện pháp khắc phục", "các xã chưa hoàn thành rà soát") or no verb follows before `to`.
 */
export function stateEnd(r: Reading, at: number, to: number): number {
  const joins = joinsIn(r, at);
  if (!joins && (!OPENS.has(form(r, at)) || actionAt(r, at)?.value === "modal")) return at;
  let next = joins ? at + 2 : at;
  while (next < to && STATES.has(form(r, next))) next++;
  const isState = next > at + 1 || form(r, at) !== "có";
  const isShort = STATES.has(form(r, next + 2)) && form(r, next + 2) !== "có";
  if (!isState && (MEANS.has(words(r, next)) || isPaper(r, next)) && !isShort) return at;
  // "đang thi công", "chưa nộp": the verb of the state itself; what is ordered is then marked as such
  const own = actionAt(r, next);
  const isDone = own?.value === "verb";
  if (isDone && !isState) return at;
  const begin = isDone ? own.end : next;
  for (let word = begin; word < Math.min(to, at + LONGEST);) {
    if (!isWithin(r, word) || form(r, word) === "để" || form(r, word) === "sẽ") return at;
    const action = actionAt(r, word);
    const before = words(r, word - 2);
    const isOther = action === null || action.value === "none" || action.value === "adverbial" || isCapital(r, word);
    const isNamed = isBound(r, word) || STATES.has(form(r, word - 1)) || MEASURES.has(before);
    if (isOther || STATES.has(form(r, word)) || isNamed) {
      word = action?.end ?? word + 1;
      continue;
    }
    const isTold = action.value === "adverb" || action.value === "modal";
    const must = isTold || isDone ? null : mustBehind(r, word, to);
    if (must !== null) return must;
    return word > begin && (!isDone || isTold) ? word : isDone && isTold ? word : at;
  }
  return at;
}
