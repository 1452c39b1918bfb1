import type { Block } from "../../../model/outline.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { sentenceCase } from "../../organisations/capitals.js";

const LOOKED_AT = 4000; // units of a paragraph
const LONGEST = 80; // units of a name

/**
 * A letterhead's name as its document writes it: a scan reads capitals without their marks ("TONG CỤC THUÊ") or glued, running text
 * better. The spelling that the body has at least twice, where it never has the letterhead's; else the name as given.
 */
export function asBodyWritesIt(name: string, body: readonly Block[]): string {
  const letters = fold(name).replace(/[^a-z]/gu, "");
  if (name.length > LONGEST || letters.length < 8 || letters.length < name.replace(/[\s,-]/gu, "").length) return name;
  const spelt = new RegExp(`(?<![a-z])${Array.from(letters).join("[ ,-]{0,3}")}(?![a-z])`, "gu");
  const counts = new Map<string, number>();
  for (const { text } of body) {
    const looked = text.slice(0, LOOKED_AT);
    for (const match of fold(looked).matchAll(spelt)) {
      const written = sentenceCase(looked.slice(match.index, match.index + match[0].length));
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
  }
  if (counts.has(name)) return name;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 2 ? most[0] : name;
}
