import type { Wording } from "../../export/words/wording.js";
import type { Context } from "../context.js";
import { isMessageKey } from "../messages/message-key.js";

/** How exports and reports speak in the language of `context`. */
export function wordingOf({ say, language }: Pick<Context, "say" | "language">): Wording {
  return {
    language,
    say,
    heading: (column) => {
      const key = `column.${column}`;
      return isMessageKey(key) ? say(key) : column;
    },
    coded: (value) => {
      const key = `value.${value}`;
      return isMessageKey(key) ? say(key) : value;
    },
  };
}
