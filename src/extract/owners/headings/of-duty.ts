import { fullWords, lowerFirst } from "../../organisations/expand.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { actionAt, form, isLetters, type Reading } from "../../organisations/reading.js";

const LONGEST = 12;
/** What the duty is about, or when it holds, behind whose it is. */
const ABOUT = new Set(["trong", "đối với", "khi", "về"]);

/**
 * "Trách nhiệm của chủ nguồn thải:", "Trách nhiệm của người học": whoever the heading's duties are said to be of, under the words from `at` on that no
 * list knows. Null for other headings, and where more is said than who it is.
 */
export function ofDuty(r: Reading, at: number): Parsed | null {
  if (`${form(r, 0)} ${form(r, 1)} ${form(r, 2)}` !== "trách nhiệm của" || at > 3) return null;
  let end = 3;
  while (end < 3 + LONGEST && (isLetters(r, end) || form(r, end) === ",") && !isAbout(r, end)) {
    if (actionAt(r, end)?.value === "modal") return null;
    end++;
  }
  const isClosed = isAbout(r, end) || end >= r.words.length || [":", ".", "("].includes(form(r, end));
  if (end === 3 || !isClosed) return null;
  const name = lowerFirst(fullWords(r, 3, end));
  return { mentions: [mentionOf(r, 3, end, { kind: "group", name })], next: end };
}

function isAbout(r: Reading, at: number): boolean {
  return ABOUT.has(form(r, at)) || ABOUT.has(`${form(r, at)} ${form(r, at + 1)}`);
}
