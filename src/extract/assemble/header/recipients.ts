import type { Found } from "../../../model/directive.js";
import { collapse, fold, isAllCaps } from "../../../text/letters/vietnamese.js";
import type { FlatLine, Piece } from "../../outline/flat-line.js";
import { piecesOf } from "../../outline/flat-line.js";
import { signatureBehindArchive, signatureInOneLine } from "../../outline/signature-in-one-line.js";
import { isAuthority, isOffice, isSignedMark, personName } from "../../outline/signing-cues.js";
import type { ZonedLines } from "../../outline/zones.js";

/** The parts of a block of recipients and signature that were read as one column. */
export interface TailPieces {
  readonly recipients: readonly Piece[];
  readonly signature: readonly Piece[];
}

/** Parts the pieces of an end block by what they are: a line may hold a recipient and a line of the signature. */
export function tailPieces({ lines, zones, tail }: ZonedLines): TailPieces {
  const recipients: Piece[] = [];
  const signature: Piece[] = [];
  if (!tail) return { recipients, signature };
  for (const line of lines.slice(tail.start, tail.end)) {
    const zone = zones[line.index];
    if (zone === "signature") signature.push(...piecesOf(line).flatMap(signatureLines));
    else if (zone === "recipients") {
      const pieces = piecesOf(line).flatMap(recipientLines).flatMap(cutAtSignature).flatMap(signatureLines);
      pieces.forEach((piece, index) => {
        if (isOfSignature(piece, index) || (index > 0 && isNameBelow(piece, signature))) signature.push(piece);
        else recipients.push(piece);
      });
    }
  }
  return { recipients, signature };
}

/** "Nơi nhận: - Như trên; - Sở Y tế; - Lưu: VT": the lines of a list that were read as one. */
function recipientLines(piece: Piece): readonly Piece[] {
  return apart(piece, piece.text.split(/(?<=[;.,):])\s{1,2}(?=[-–] ?\p{Lu})/u)).map(withoutSpeck);
}

/** "Nơi nhận: - CHỦ TỊCH": the dash before an office in capitals is a speck of a scan. */
function withoutSpeck(piece: Piece, index: number): Piece {
  const [speck = ""] = /^[-–] (?=\p{Lu}{2})/u.exec(piece.text) ?? [];
  const text = piece.text.slice(speck.length);
  return index > 0 && speck !== "" && isAllCaps(text) && (isOffice(text) || isAuthority(text))
    ? { ...piece, text, start: piece.start + speck.length }
    : piece;
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thu An", likewise. */
function signatureLines(piece: Piece): readonly Piece[] {
  const lines = signatureInOneLine(piece.text);
  return lines ? apart(piece, lines) : [piece];
}

function apart(piece: Piece, texts: readonly string[]): readonly Piece[] {
  let from = 0;
  return texts.map((text) => {
    const at = piece.text.indexOf(text, from);
    from = at + text.length;
    return { ...piece, text, start: piece.start + at };
  });
}

function isOfSignature({ text, line }: Piece, index: number): boolean {
  if (isAuthority(text) && isAllCaps(text)) return true;
  if (isSignedMark(text)) return true;
  if (/^[-–•+*]/u.test(text) && (index === 0 || /^[-–] ?\p{Lu}/u.test(text))) return false;
  return (
    (index > 0 || line.hints.column === "right") &&
    ((isOffice(text) && isAllCaps(text)) ||
      personName(text) !== null ||
      (index > 0 && isAllCaps(text) && text.length > 8 && !/[;:]/u.test(text)))
  );
}

/** "- Lưu: VT.      Xa Lý Phin": under an office whatever is written like a name, apart from the recipients, is one. */
function isNameBelow({ text }: Piece, signature: readonly Piece[]): boolean {
  const isSigned = signature.some((above) => personName(above.text) !== null);
  return !isSigned && signature.some((above) => isOffice(above.text)) && personName(text, "any") !== null;
}

const SIGNING_INSIDE =
  /[;:.]\s{1,2}(?=(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)[.\s]|(?:pho |quyen )?(?:chu tich|giam doc|truong |chanh |cuc truong|bi thu|hieu truong|bo truong|thu truong|vien truong|chi cuc truong))/gu;

/** "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Như trên; CHỦ TỊCH": two columns read as one line. */
function cutAtSignature(piece: Piece): readonly Piece[] {
  if (isAuthority(piece.text)) return [piece];
  const signed = signatureBehindArchive(piece.text);
  if (signed !== null) return apart(piece, [piece.text.slice(0, signed).trimEnd(), piece.text.slice(signed)]);
  for (const cut of fold(piece.text).matchAll(SIGNING_INSIDE)) {
    const start = cut.index + cut[0].length;
    const right = piece.text.slice(start);
    if (isAllCaps(right))
      return [
        { ...piece, text: piece.text.slice(0, cut.index + 1) },
        { ...piece, text: right, start: piece.start + start },
      ];
  }
  return cutAtName(piece);
}

function cutAtName(piece: Piece): readonly Piece[] {
  const cut = /^([-–•].{3,120}[;.])\s{1,2}(\p{Lu}[\p{L}\p{M}]{0,8}(?: \p{Lu}[\p{L}\p{M}]{0,8}){1,4})$/u.exec(
    piece.text,
  );
  const [, left = "", right = ""] = cut ?? [];
  if (!cut || personName(right) === null) return [piece];
  return [
    { ...piece, text: left },
    { ...piece, text: right, start: piece.start + piece.text.length - right.length },
  ];
}

/** Recipients, one a line of the list; a wrapped line is joined to the one before. */
export function readRecipients(pieces: readonly Piece[]): Found<string>[] {
  const entries: { text: string; start: number; end: number }[] = [];
  let open = false;
  let last: FlatLine | null = null;
  for (const piece of pieces) {
    const isSameLine = piece.line === last;
    last = piece.line;
    const { words, cut } = withoutHead(piece.text);
    if (words === "" || isMark(words) || isLabel(words)) continue;
    const start = piece.start + cut;
    const previous = entries.at(-1);
    const dash = /^[-–—−•·+*~\uf0b7](?=[\s\p{L}“"(])\s{0,6}/u.exec(words)?.[0].length ?? 0;
    // "- Lưu: VT ⏎ ỦY BAN NHÂN DÂN ⏎ TỈNH HÀ TRUNG": the head of the next page, or the signature
    if (dash === 0 && previous?.text.startsWith("Lưu") && isAllCaps(words) && /^\p{Lu}+ [\p{Lu} ]{6,80}$/u.test(words))
      continue;
    if (dash === 0 && previous && (open || isSameLine || isWithinOffice(previous.text, words))) {
      previous.text += ` ${words}`;
      previous.end = start + words.length;
    } else entries.push({ text: words.slice(dash), start: start + dash, end: start + words.length });
    open = !/[;.]$/u.test(words);
  }
  return entries
    .map(({ text, start, end }): Found<string> => ({
      value: withoutMarks(collapse(text)),
      span: { start, end },
      confidence: 0.95,
    }))
    .filter(({ value }) => value !== "" && /\p{L}/u.test(value));
}

/** "- VPCP: BTCN, các PCN; ⏎ Các Vụ: TH, KTTH, Cổng TTĐT;": an office's own departments go on with its line. */
function isWithinOffice(entry: string, words: string): boolean {
  return (
    /^(?:VPCP|VPUB|VPUBND|VP|Văn phòng)(?!\p{L})[^:]{0,40}:/u.test(entry) &&
    /^(?:các (?:vụ|phòng|pcn|cvp|pvp)|cổng |website|tgđ|trợ lý|công báo)(?!\p{L})/iu.test(words)
  );
}

/** Without "Nơi nhận:". */
function withoutHead(text: string): { words: string; cut: number } {
  const cut = /^\W{0,6}n[o0]i\s{0,3}nha[nm]\s{0,4}[:;.]?\s{0,6}/u.exec(fold(text))?.[0].length ?? 0;
  const rest = text.slice(cut);
  // "Nơi nhậm 9 KT.TRƯỞNG BAN": the signature beside it was read as one line with it
  if (cut > 0 && (/^(?=\S{0,2}[^\p{L}\s])\S{1,3}$/u.test(rest) || isAuthority(rest.replace(/^\S{1,3}\s/u, ""))))
    return { words: "", cut: text.length };
  return { words: text.slice(cut), cut };
}

function isLabel(words: string): boolean {
  return /^[^-–•;,]{2,40}:$/u.test(words) || /^\d{1,3}$/u.test(words);
}

const PURPOSE =
  /^\((?:(?:de|b|p|ph|t|th|qua|thay|bao|phoi|thuc|biet|chi|dang|kem|theo|bang|gui)(?:[\s/.,-]|$|\))|\d{1,3}\)|(?:bc|b\/c|ph|th|hop|bao cao)\))/u;

/** A remark for the clerk alone, "(để b/c)", "(t/h)". */
function isMark(words: string): boolean {
  return /^\([^()]{1,40}\)[;.]?$/u.test(words) && isPurpose(words.replace(/[;.]$/u, ""));
}

function isPurpose(bracketed: string): boolean {
  return PURPOSE.test(fold(bracketed).replace(/\(\s+/u, "("));
}

function withoutMarks(text: string): string {
  // "(để b/c); =": specks of a scan
  // "d:\2011\CV\khuyến học": where the clerk keeps the file
  let out = text.replace(/(?<=[;.)])\s[=~_-]{1,3}$/u, "").replace(/\s[A-Za-z]:\\.{2,200}$/u, "");
  for (let turn = 0; turn < 3; turn++) {
    out = out.replace(/[\s;.,:]{1,8}$/u, "");
    const bracket = /\s{0,2}\([^()]{1,40}\)$/u.exec(out);
    if (!bracket || !isPurpose(bracket[0].trim())) break;
    out = out.slice(0, bracket.index);
  }
  return out.trim();
}
