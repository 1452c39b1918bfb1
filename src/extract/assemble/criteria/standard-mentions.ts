import type { CriteriaBook, Standard } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { areAll, formAt } from "./reading.js";

/** A standard that a text names, and the words that name it. */
export interface StandardMention {
  readonly standard: Standard;
  readonly from: number;
  readonly to: number;
  /** True where another standard is named beside it in one list: "NTM, NTM nâng cao". */
  readonly isListed: boolean;
}

// "Ban chỉ đạo xây dựng NTM nâng cao xã": the name of a body, not a standard
const BODY_WORDS = new Set(["đạo", "phòng", "phối", "lý", "vp", "bcđ", "bql", "vpđp", "đp", "ban", "trình", "mtqg"]);
const BODY_BRIDGE = new Set(["xây", "dựng", "chương", "trình", "mtqg", "mục", "tiêu", "quốc", "gia", "về"]);
const LIST_JOINTS = new Set([",", "và", "hoặc", "/", ";", "xã", "chuẩn", "đạt"]);

function namesABody(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= 8 && BODY_BRIDGE.has(formAt(words, at))) at--;
  const form = formAt(words, at);
  const before = formAt(words, at - 1);
  return (
    (BODY_WORDS.has(form) && ["chỉ", "văn", "điều", "quản"].includes(before)) ||
    ["vp", "bcđ", "bql", "vpđp"].includes(form)
  );
}

/** Every standard named in a text, in order. Weak ones only where `withWeak`. */
export function standardMentionsIn(
  words: readonly Word[],
  book: CriteriaBook,
  withWeak: boolean,
): readonly StandardMention[] {
  const found: StandardMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = book.standards.at(words, at);
    if (!hit) continue;
    if ((withWeak || !hit.value.isWeak) && !namesABody(words, at)) {
      const previous = found.at(-1);
      const joins =
        previous !== undefined &&
        previous.standard !== hit.value &&
        at - previous.to <= 3 &&
        at > previous.to &&
        areAll(words, previous.to, at, LIST_JOINTS);
      if (joins) found[found.length - 1] = { ...previous, isListed: true };
      found.push({ standard: hit.value, from: at, to: hit.end, isListed: joins });
    }
    at = hit.end - 1;
  }
  return found;
}

/** The one standard that a heading or sentence speaks of; null where it names none or several. */
export function onlyStandard(mentions: readonly StandardMention[]): Standard | null {
  const names = new Set(mentions.map(({ standard }) => standard.name));
  return names.size === 1 ? (mentions[0]?.standard ?? null) : null;
}
