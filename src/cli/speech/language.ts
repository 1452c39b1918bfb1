import type { Language } from "../../model/diagnostic-codes.js";

/**
 * The language of messages, found before anything else is understood, so that also a wrong command is answered in it:
 * `--lang en`, `--lang=en`, else DONDOC_LANG, else Vietnamese.
 */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  const at = options.lastIndexOf("--lang");
  const joined = options.findLast((word) => word.startsWith("--lang="));
  const chosen = at >= 0 ? options[at + 1] : (joined?.slice("--lang=".length) ?? environment["DONDOC_LANG"]);
  return chosen === "en" ? "en" : "vi";
}
