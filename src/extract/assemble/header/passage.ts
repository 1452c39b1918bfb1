import { ReadingTextBuilder } from "../../../text/reading-text.js";
import type { FlatLine } from "../../outline/flat-line.js";
import { typeLineOf } from "../../outline/zone-cues.js";
import type { Passage } from "./meeting.js";

/** Lines as one reading text; of the line `type` the kind's name is left out. */
export function passageOf(lines: readonly FlatLine[], type = -1): Passage {
  const builder = new ReadingTextBuilder();
  for (const line of lines) {
    const cut = line.index === type ? (typeLineOf(line)?.length ?? 0) : 0;
    builder.space(line.start);
    for (const match of line.trimmed.slice(cut).matchAll(/\S+|\s+/gu)) {
      const at = line.start + line.lead + cut + match.index;
      if (/\S/u.test(match[0])) builder.keep(match[0], at);
      else builder.space(at);
    }
  }
  return builder.build();
}
