import type { Language } from "../model/diagnostic-codes.js";
import type { Say } from "./speech/speech.js";

/** What a command is given besides its own arguments: the outer world, as far as it may touch it. */
export interface Context {
  readonly language: Language;
  readonly say: Say;
  /** Writes data to stdout; resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** Tells people something on stderr, on a line of its own. */
  readonly tell: (text: string) => void;
  /** Width of tables. */
  readonly columns: number;
  /** True where stdout is a terminal, on which words may be bold. */
  readonly isTerminal?: boolean;
  /** stderr, where it is a terminal on which progress may be drawn. */
  readonly progressOn: { write(text: string): unknown; readonly columns: number } | null;
  /** The present instant, ISO 8601, UTC. */
  readonly now: () => string;
}
