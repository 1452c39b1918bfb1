import type { MessageKey } from "./vi.js";
import { VI } from "./vi.js";

/** True where there is a sentence of that key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(VI, key);
}
