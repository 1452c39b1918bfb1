/** A piece of an RTF file (Rich Text Format 1.9.1). `byte` is one character in the code page that holds there. */
export type RtfToken =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly word: string; readonly value: number | null }
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "byte"; readonly byte: number };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;
const PLAIN = /[^\\{}\r\n\u0080-\u00ff]{1,4096}/uy;

/** Cuts an RTF file, given with one character a byte. Line ends outside words mean nothing; binary data (\bin) is left out. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const first = text.charAt(at);
    if (first === "{" || first === "}") {
      yield { kind: first === "{" ? "open" : "close" };
      at++;
    } else if (first === "\r" || first === "\n") at++;
    else if (first !== "\\") {
      PLAIN.lastIndex = at;
      const plain = PLAIN.exec(text)?.[0];
      yield plain === undefined ? { kind: "byte", byte: text.charCodeAt(at) } : { kind: "text", text: plain };
      at += plain?.length ?? 1;
    } else if (text.charAt(at + 1) === "'") {
      const byte = Number.parseInt(text.slice(at + 2, at + 4), 16);
      if (!Number.isNaN(byte)) yield { kind: "byte", byte };
      at += 4;
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match) {
        yield { kind: "symbol", symbol: text.charAt(at + 1) };
        at += 2;
        continue;
      }
      const [whole, word = "", digits] = match;
      const value = digits === undefined ? null : Number(digits);
      at += whole.length;
      if (word === "bin") at += Math.max(0, value ?? 0);
      else yield { kind: "word", word, value };
    }
  }
}
