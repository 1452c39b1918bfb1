import { encodingOfFont } from "../../text/letters/legacy-encodings.js";
import type { WordBlock } from "../word/word-blocks.js";
import { RtfBody } from "./rtf-body.js";
import { ByteDecoder, codePageOf, type RtfFont } from "./rtf-fonts.js";
import { type RtfToken, rtfTokens } from "./rtf-tokens.js";

type Destination = "text" | "skip" | "label" | "fonts" | "shape";

interface State {
  readonly destination: Destination;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly font: number;
  /** How many characters stand in for a \u for readers without Unicode. */
  readonly fallback: number;
  /** A body of its own ends with this group. */
  readonly ownBody: "box" | "note" | null;
}

const SKIPPED = new Set(
  (
    "colortbl stylesheet info pict objdata objclass header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep " +
    "aftnsepc listtable listoverridetable revtbl rsidtbl fldinst datafield nonshppict nonesttables shprslt template operator author title " +
    "bkmkstart bkmkend annotation atnid atnauthor atrfstart atrfend atndate xe tc tcn themedata filetbl pntxta pntxtb"
  ).split(" "),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  endash: "–",
  emdash: "—",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
};

/** The blocks of an RTF file given with one character a byte; null where a group is left open, which means that the file was cut off. */
export function parseRtf(rtf: string): readonly WordBlock[] | null {
  const parser = new RtfParser();
  for (const token of rtfTokens(rtf)) if (!parser.take(token)) break;
  return parser.end();
}

class RtfParser {
  readonly #bytes = new ByteDecoder();
  readonly #fonts = new Map<number, RtfFont>();
  readonly #stack: State[] = [];
  readonly #bodies: RtfBody[] = [];
  #body = new RtfBody();
  #notes: WordBlock[] = [];
  #state: State = { destination: "text", bold: false, hidden: false, font: 0, fallback: 1, ownBody: null };
  #codePage = 1252;
  #defaultFont = 0;
  #toSkip = 0;
  #isStarred = false;
  #ended = false;

  /** False once the outermost group is closed: what follows is no RTF. */
  take(token: RtfToken): boolean {
    if (this.#toSkip > 0 && token.kind !== "open" && token.kind !== "close") {
      if (token.kind !== "text") {
        this.#toSkip--;
        return true;
      }
      const skipped = Math.min(this.#toSkip, token.text.length);
      this.#toSkip -= skipped;
      this.#write(token.text.slice(skipped));
      return true;
    }
    switch (token.kind) {
      case "open":
        this.#toSkip = 0;
        this.#stack.push(this.#state);
        this.#state = { ...this.#state, ownBody: null };
        break;
      case "close":
        this.#toSkip = 0;
        return this.#close();
      case "text":
        this.#write(token.text);
        break;
      case "byte":
        this.#write(this.#bytes.character(token.byte, this.#fonts.get(this.#state.font)?.codePage ?? this.#codePage));
        break;
      case "symbol":
        this.#symbol(token.symbol);
        break;
      case "word":
        this.#word(token.word, token.value);
        break;
    }
    if (token.kind !== "symbol") this.#isStarred = false;
    return true;
  }

  end(): readonly WordBlock[] | null {
    return this.#ended ? [...this.#body.end(), ...this.#notes] : null;
  }

  #close(): boolean {
    const { ownBody } = this.#state;
    if (ownBody) {
      const blocks = this.#body.end();
      this.#body = this.#bodies.pop() ?? this.#body;
      if (ownBody === "box") this.#body.after(blocks);
      else this.#notes = [...this.#notes, ...blocks];
    }
    const outer = this.#stack.pop();
    if (outer) this.#state = outer;
    this.#ended = this.#stack.length === 0;
    return !this.#ended;
  }

  #symbol(symbol: string): void {
    if (symbol === "*") this.#isStarred = true;
    else if (symbol === "~") this.#write("\u00a0");
    else if (symbol === "_") this.#write("-");
    else if (symbol === "\r" || symbol === "\n") this.#word("par", null);
    else if ("\\{}".includes(symbol)) this.#write(symbol);
  }

  #word(word: string, value: number | null): void {
    if (this.#destination(word)) return;
    const isOn = value !== 0;
    if (word in CHARACTERS) this.#write(CHARACTERS[word] ?? "");
    else if (word === "u") this.#unicode(value ?? 0);
    else if (word === "uc") this.#state = { ...this.#state, fallback: Math.max(0, value ?? 1) };
    else if (word === "b") this.#state = { ...this.#state, bold: isOn };
    else if (word === "v" || word === "deleted") this.#state = { ...this.#state, hidden: isOn };
    else if (word === "plain") this.#state = { ...this.#state, bold: false, hidden: false, font: this.#defaultFont };
    else if (word === "f") this.#font(value ?? 0);
    else if (word === "fcharset") this.#describeFont({ codePage: codePageOf(value ?? 0) });
    else if (word === "ansicpg") this.#codePage = value === null || value === 0 ? 1252 : value;
    else if (word === "mac") this.#codePage = 10_000;
    else if (word === "deff") this.#defaultFont = value ?? 0;
    else if (this.#state.destination === "text") this.#structure(word, value);
  }

  // Where the text of a group goes is said by its first word.
  #destination(word: string): boolean {
    const to = (destination: Destination): true => {
      if (this.#state.destination !== "skip") this.#state = { ...this.#state, destination };
      return true;
    };
    if (word === "fonttbl") return to("fonts");
    if (word === "listtext" || word === "pntext") return to("label");
    if (word === "shpinst" || word === "do") return to("shape");
    if (word === "shptxt" || word === "dptxbxtext") return this.#openBody("box");
    if (word === "footnote") return this.#openBody("note");
    if (SKIPPED.has(word) || this.#isStarred) {
      this.#state = { ...this.#state, destination: "skip" };
      return true;
    }
    return false;
  }

  #openBody(ownBody: "box" | "note"): true {
    if (this.#state.destination === "skip") return true;
    this.#state = { ...this.#state, destination: "text", ownBody };
    this.#bodies.push(this.#body);
    this.#body = new RtfBody();
    return true;
  }

  #structure(word: string, value: number | null): void {
    const body = this.#body;
    if (word === "par" || word === "sect" || word === "page" || word === "nestcell") body.paragraph();
    else if (word === "pard") body.inTable = false;
    else if (word === "intbl" || word === "itap") body.inTable = value !== 0;
    else if (word === "cell") body.endCell();
    else if (word === "row") body.endRow();
    else if (word === "trowd") body.beginRow();
    else if (word === "trleft") body.rowLeft(value ?? 0);
    else if (word === "cellx") body.cellEdge(value ?? 0);
    else if (word === "clmgf") body.merging({ horizontal: "first" });
    else if (word === "clmrg") body.merging({ horizontal: "continued" });
    else if (word === "clvmgf") body.merging({ vertical: "first" });
    else if (word === "clvmrg") body.merging({ vertical: "continued" });
  }

  #font(number: number): void {
    this.#state = { ...this.#state, font: number };
    if (this.#state.destination === "fonts") this.#fonts.set(number, { name: "", codePage: null });
  }

  #describeFont(about: Partial<RtfFont>): void {
    if (this.#state.destination !== "fonts") return;
    const known = this.#fonts.get(this.#state.font) ?? { name: "", codePage: null };
    this.#fonts.set(this.#state.font, { ...known, ...about });
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff));
    this.#toSkip = this.#state.fallback;
  }

  #write(text: string): void {
    const { destination, hidden, bold, font } = this.#state;
    if (destination === "fonts") {
      const known = this.#fonts.get(font)?.name ?? "";
      // The name ends with a semicolon; what follows it is the next font's.
      if (!known.endsWith(";")) this.#describeFont({ name: known + text });
      return;
    }
    if (destination === "label") this.#body.label(text);
    if (destination !== "text" || hidden || text === "") return;
    const name = (this.#fonts.get(font)?.name ?? "").replace(/;.{0,80}$/u, "").trim();
    this.#body.text({ text, bold, font: encodingOfFont(name) === null ? null : name });
  }
}
