import type { Sentences } from "../messages/sentences.js";
import type { MessageKey } from "../messages/vi.js";

export type Details = Readonly<Record<string, string | number>>;

/** Says a sentence in the language chosen, its places filled. */
export type Say = (key: MessageKey, details?: Details) => string;

/** Says the sentences of a language. */
export function speaker(sentences: Sentences): Say {
  return (key, details = {}) =>
    sentences[key].replace(/\{([a-z_-]{1,40})\}/gu, (place, name: string) => String(details[name] ?? place));
}

// Control characters, and those that turn the direction of writing, could forge what a terminal shows.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name or text fit for one line of a terminal: NFC, control characters written out (`\n`, `\u001b`). */
export function printable(text: string): string {
  return text.normalize("NFC").replace(UNSAFE, (sign) => {
    if (sign === "\n") return "\\n";
    if (sign === "\t") return "\\t";
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
