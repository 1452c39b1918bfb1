import { titleCaseName } from "../expand.js";
import { isFamilyName } from "../../outline/signing-cues.js";
import { pastStanding } from "./office-name.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { personEnd } from "../body/read-name-words.js";
import { lookUp, slice, type Reading } from "../reading.js";

/** "đồng chí Phó Cục trưởng Nguyễn Văn Lâm": an office of no named body, and its holder; null where no name with its family's follows. */
export function holderNamed(r: Reading, at: number): Parsed | null {
  const office = lookUp(r, r.lexicon.functions, at);
  const from = office ? pastStanding(r, office.end) : at;
  const end = office ? personEnd(r, from) : at;
  if (end < from + 3 || !isFamilyName(slice(r, from, from + 1)) || r.lexicon.likePersons.at(r.words, from)) return null;
  return {
    mentions: [mentionOf(r, from, end, { kind: "person", name: titleCaseName(slice(r, from, end)) })],
    next: end,
  };
}
