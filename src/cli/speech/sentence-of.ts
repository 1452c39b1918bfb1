import type { Diagnostic } from "../../model/diagnostic.js";
import { messageOf, type Language } from "../../model/diagnostic-codes.js";

/** What a diagnostic says, in the language chosen. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  return language === "vi" ? diagnostic.message : messageOf(diagnostic.code, diagnostic.details, language);
}
