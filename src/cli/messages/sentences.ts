import type { Language } from "../../model/diagnostic-codes.js";
import type { MessageKey } from "./vi.js";

/** Everything the command line says, in one language. */
export type Sentences = Readonly<Record<MessageKey, string>>;

/** The sentences of a language; those of the other are not loaded, as a command speaks one only. */
export async function sentencesIn(language: Language): Promise<Sentences> {
  return language === "en" ? (await import("./en.js")).EN : (await import("./vi.js")).VI;
}
