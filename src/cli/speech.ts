import type { Diagnostic } from "../model/diagnostic.js";
import { messageOf, type Language } from "../model/diagnostic-codes.js";
import { EN } from "./messages/en.js";
import { VI, type MessageKey } from "./messages/vi.js";

export type Details = Readonly<Record<string, string | number>>;

/** Says a sentence in the language chosen, its places filled. */
export type Say = (key: MessageKey, details?: Details) => string;

/** The sentences of a language. */
export function speaker(language: Language): Say {
  const sentences: Readonly<Record<MessageKey, string>> = language === "en" ? EN : VI;
  return (key, details = {}) =>
    sentences[key].replace(/\{([a-z_-]{1,40})\}/gu, (place, name: string) => String(details[name] ?? place));
}

/** What a diagnostic says, in the language chosen. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  return language === "vi" ? diagnostic.message : messageOf(diagnostic.code, diagnostic.details, language);
}

/** True where there is a sentence of that key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(VI, key);
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
