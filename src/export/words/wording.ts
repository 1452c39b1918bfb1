import type { ReportKey } from "./report-vi.js";

/** How exports and reports speak: the reader's language, and the words for keys, columns and codes in it. */
export interface Wording {
  readonly language: "vi" | "en";
  /** Says a sentence, its places filled. */
  readonly say: (key: ReportKey, details?: Readonly<Record<string, string | number>>) => string;
  /** Heading of a column of a view. */
  readonly heading: (column: string) => string;
  /** A coded value ("achieved") in words; the value itself where it is no code. */
  readonly coded: (value: string) => string;
}
