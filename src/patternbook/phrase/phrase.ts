import { matchForm, toNfc } from "../../text/letters/vietnamese.js";
import { firstWords } from "./first-words.js";
import { SLOTS } from "./slots.js";

/** A part of a phrase. */
export type PhrasePart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "choice"; readonly options: readonly (readonly PhrasePart[])[]; readonly optional: boolean }
  | { readonly kind: "slot"; readonly name: string; readonly slot: string }
  | { readonly kind: "gap" }
  | { readonly kind: "marked"; readonly parts: readonly PhrasePart[] };

/** What is wrong with a phrase, and at which of its letters (from 0). */
export interface PhraseFault {
  readonly at: number;
  readonly message: string;
}

export type ParsedPhrase =
  | { readonly ok: true; readonly parts: readonly PhrasePart[] }
  | { readonly ok: false; readonly faults: readonly PhraseFault[] };

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»" };
const TOKEN = /\{[^{}]{0,60}\}|[()[\]|…«»{}]|[^\s()[\]|…«»{}]{1,60}/gu;
const SLOT = /^\{(?:([a-z][a-zA-Z]{0,30}):)?([a-z]{1,30})\}$/u;

interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * Parses a phrase of the pattern language: words, `(a|b)`, `[a|b]`, `{slot}`, `{name:slot}`, `…` (up to 60 letters, not
 * across `.` or `;`), `«…»` around the words that are the finding. All faults are reported together.
 */
export function parsePhrase(phrase: string): ParsedPhrase {
  const tokens: Token[] = Array.from(toNfc(phrase).matchAll(TOKEN), (found) => ({ text: found[0], at: found.index }));
  const faults: PhraseFault[] = [];
  let next = 0;

  function sequence(closer: string | null): PhrasePart[][] {
    const options: PhrasePart[][] = [];
    let parts: PhrasePart[] = [];
    const opened = tokens[next - 1];
    for (;;) {
      const token = tokens[next];
      if (token === undefined) {
        if (closer !== null)
          faults.push({ at: opened?.at ?? 0, message: `“${opened?.text ?? ""}” không có “${closer}” đóng lại` });
        break;
      }
      next += 1;
      if (token.text === closer) break;
      if (token.text === "|") {
        if (closer === null || closer === "»")
          faults.push({ at: token.at, message: "“|” chỉ dùng trong ( ) hoặc [ ]" });
        options.push(parts);
        parts = [];
        continue;
      }
      const part = partOf(token);
      const last = parts.at(-1);
      if (
        part?.kind === "literal" &&
        last?.kind === "literal" &&
        !/^[,.:;]$/u.test(part.text) &&
        !/^[,.:;]$/u.test(last.text)
      )
        parts[parts.length - 1] = { kind: "literal", text: `${last.text} ${part.text}` };
      else if (part !== null) parts.push(part);
    }
    options.push(parts);
    return options;
  }

  function partOf(token: Token): PhrasePart | null {
    const closer = CLOSERS[token.text];
    if (closer !== undefined) {
      const options = sequence(closer);
      if (options.some((option) => option.length === 0)) faults.push({ at: token.at, message: "có lựa chọn rỗng" });
      if (closer === "»") return { kind: "marked", parts: options.flat() };
      if (options.some(canBeEmpty))
        faults.push({ at: token.at, message: "có lựa chọn có thể rỗng: hãy dùng [ ] ở ngoài" });
      return { kind: "choice", options, optional: closer === "]" };
    }
    if (token.text === "…") return { kind: "gap" };
    if (token.text.startsWith("{")) return slotOf(token);
    if (/^[()[\]«»{}]$/u.test(token.text)) {
      faults.push({ at: token.at, message: `“${token.text}” thừa` });
      return null;
    }
    if (/[*+?\\^$]/u.test(token.text))
      faults.push({ at: token.at, message: `“${token.text}”: mẫu câu không dùng * + ? \\ ^ $` });
    return { kind: "literal", text: matchForm(token.text) };
  }

  function slotOf(token: Token): PhrasePart | null {
    const found = SLOT.exec(token.text);
    const slot = found?.[2] ?? "";
    if (found === null || SLOTS[slot] === undefined) {
      faults.push({ at: token.at, message: `không có ô ${token.text}; các ô: ${Object.keys(SLOTS).join(", ")}` });
      return null;
    }
    return { kind: "slot", name: found[1] ?? slot, slot };
  }

  const parts = splitPunctuation(sequence(null).flat());
  const gaps = countGaps(parts);
  if (gaps > 2) faults.push({ at: 0, message: `có ${gaps} dấu “…”, nhiều nhất là 2` });
  if (faults.length === 0 && canBeEmpty(parts)) faults.push({ at: 0, message: "mẫu câu có thể không khớp từ nào" });
  const first = parts.flatMap((part) => (part.kind === "marked" ? part.parts : [part]))[0];
  if (faults.length === 0 && (first === undefined || first.kind === "gap" || firstWords(parts) === null))
    faults.push({ at: 0, message: "mẫu câu phải bắt đầu bằng từ hoặc bằng ô có từ đầu xác định" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parts };
}

/** "ngày," → "ngày" and ",": punctuation may stand with or without a space before it. */
function splitPunctuation(parts: readonly PhrasePart[]): PhrasePart[] {
  return parts.flatMap((part): PhrasePart[] => {
    if (part.kind === "choice") return [{ ...part, options: part.options.map(splitPunctuation) }];
    if (part.kind === "marked") return [{ ...part, parts: splitPunctuation(part.parts) }];
    if (part.kind !== "literal") return [part];
    return (part.text.match(/[,;:]|[^,;:]+/gu) ?? [])
      .map((text) => ({ kind: "literal", text: text.trim() }) as const)
      .filter((piece) => piece.text !== "");
  });
}

/** True where the parts match without any word. */
export function canBeEmpty(parts: readonly PhrasePart[]): boolean {
  return parts.every(
    (part) =>
      part.kind === "gap" ||
      (part.kind === "choice" && (part.optional || part.options.some(canBeEmpty))) ||
      (part.kind === "marked" && canBeEmpty(part.parts)),
  );
}

function countGaps(parts: readonly PhrasePart[]): number {
  let gaps = 0;
  for (const part of parts) {
    if (part.kind === "gap") gaps += 1;
    if (part.kind === "marked") gaps += countGaps(part.parts);
    if (part.kind === "choice") gaps += Math.max(...part.options.map(countGaps));
  }
  return gaps;
}
