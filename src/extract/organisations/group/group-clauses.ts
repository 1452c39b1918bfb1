import { bareHostEnd } from "./group-words.js";
import { readBody } from "../body/read-body.js";
import { actionAt, form, isCapital, isLetters, type Reading } from "../reading.js";

const LONGEST_OBJECT = 8;

/** "được Sở Y tế giao nhiệm vụ": which of them, by who charged them; `at` where nothing of the kind stands. */
export function givenEnd(r: Reading, at: number): number {
  if (form(r, at) !== "được" || !isCapital(r, at + 1)) return at;
  const giver = readBody(r, at + 1)?.next ?? bareHostEnd(r, at + 1);
  if (giver === at + 1 || !GIVES.has(form(r, giver))) return at;
  const end = form(r, giver) === "giao" ? giver + 1 : giver + 2;
  return `${form(r, end)} ${form(r, end + 1)}` === "nhiệm vụ" ? end + 2 : end;
}

const GIVES = new Set(["giao", "phân", "ủy"]);

/** Where the words for a permit end that stand at `at`, behind "được cấp": "giấy phép", "phép", "giấy chứng nhận"; `at` where none do. */
function paperEnd(r: Reading, at: number): number {
  if (form(r, at) === "phép") return at + 1;
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  if (words === "giấy chứng" && form(r, at + 2) === "nhận") return at + 3;
  return words === "giấy phép" || words === "chứng chỉ" ? at + 2 : at;
}

function isJoint(r: Reading, at: number): boolean {
  return form(r, at) === "," || form(r, at) === "và";
}

/** Past the verb in small letters at `at`; `at` where none stands. */
function deedEnd(r: Reading, at: number): number {
  const action = actionAt(r, at);
  const deed = action?.value === "verb" ? action : r.lexicon.deeds.at(r.words, at);
  return deed && !isCapital(r, at) ? deed.end : at;
}

/**
 * Past what a permit allows, where its words begin at `at` behind "được cấp": "giấy phép thăm dò, khai thác khoáng sản", "giấy phép kinh doanh,
 * vận chuyển vật liệu nổ". It ends before the sentence's own verb, or with a heading's colon. `at` where no permit says what it allows.
 */
export function permittedEnd(r: Reading, at: number): number {
  const paper = paperEnd(r, at);
  if (paper === at) return at;
  let end = deedEnd(r, paper);
  if (end === paper) return at;
  for (let more = deedEnd(r, end + 1); isJoint(r, end) && more > end + 1; more = deedEnd(r, end + 1)) end = more;
  const colon = colonBehind(r, end);
  if (colon !== null) return colon;
  for (const objects = end; end < objects + LONGEST_OBJECT && isLetters(r, end);) {
    const action = actionAt(r, end);
    if (action && action.value !== "none") return form(r, end - 1) === "và" ? end - 1 : end;
    end = action?.end ?? end + 1;
  }
  return end;
}

/** What one may be made in an undertaking: "được giao làm chủ đầu tư", "được giao làm Bên mời thầu". */
const SEATS = new Set(["chủ đầu", "bên mời", "chủ quản", "đầu mối", "chủ dự"]);
const UNDERTAKINGS = new Set(["dự án", "công trình", "gói thầu", "đề án"]);
const LONGEST_UNDERTAKING = 14;

/** "làm chủ đầu tư dự án cấp nước sạch" behind "được giao": up to the sentence's own verb, or a heading's colon; `at` where no such seat is given. */
export function seatGivenEnd(r: Reading, at: number): number {
  if (form(r, at) !== "làm" || !SEATS.has(`${form(r, at + 1)} ${form(r, at + 2)}`)) return at;
  const seat = at + (["tư", "thầu", "án"].includes(form(r, at + 3)) ? 4 : 3);
  const colon = colonBehind(r, seat, LONGEST_UNDERTAKING);
  if (colon !== null) return colon;
  let end = seat;
  while (end < seat + LONGEST_UNDERTAKING && isLetters(r, end)) {
    const action = actionAt(r, end);
    const isOf = UNDERTAKINGS.has(`${form(r, end - 2)} ${form(r, end - 1)}`) && r.lexicon.nameVerbs.at(r.words, end);
    if (action && action.value !== "none" && !isOf) break;
    end = action?.end ?? end + 1;
  }
  return end;
}

/** The colon of a heading that nothing but what is allowed parts from `at` ("khai thác | cát, sỏi lòng sông:"); null where other marks or a modal come first. */
function colonBehind(r: Reading, at: number, longest = LONGEST_OBJECT): number | null {
  for (let end = at; end < at + longest; end++) {
    if (form(r, end) === ":") return end;
    if (!(isLetters(r, end) || form(r, end) === ",") || actionAt(r, end)?.value === "modal") return null;
  }
  return null;
}
