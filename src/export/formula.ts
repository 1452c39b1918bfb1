/** What a spreadsheet would take for a formula: a leading = + - @, tab or carriage return. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The text, with a leading ' where a spreadsheet would else run it. */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
