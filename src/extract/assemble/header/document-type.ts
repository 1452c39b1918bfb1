import type { Found } from "../../../model/directive.js";
import { DOCUMENT_TYPES, OFFICIAL_LETTER, UNKNOWN_TYPE, typeOfSymbolPart } from "../../../model/document-types.js";
import type { Block } from "../../../model/outline.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { PROMULGATED } from "../../outline/headless-title.js";
import { isAboutLine, isAddressee, typeLineOf } from "../../outline/zone-cues.js";
import type { ZonedLines } from "../../outline/zones.js";

/** The kind's code, by its line in the title, else the number's symbol, else the closing formula, else its "Kính gửi"; "KHAC" where none tells. */
export function readType(zoned: ZonedLines, number: Found<string> | null, body: readonly Block[]): Found<string> {
  const bySymbol = number ? typeOfSymbol(number.value) : null;
  const line = zoned.lines[zoned.title?.type ?? -1];
  const named = line ? typeLineOf(line) : null;
  if (line && named) {
    const specks = /^\P{L}{0,4}/u.exec(line.trimmed)?.[0].length ?? 0;
    const start = line.start + line.lead + specks;
    const span = { start, end: start + named.name.length };
    // "KẾT LUẬN" over a symbol "-TB/TU": the symbol says what it was registered as.
    if (named.code === "KL" && bySymbol && bySymbol !== OFFICIAL_LETTER)
      return { value: bySymbol, span: number?.span ?? span, confidence: 0.85 };
    return { value: named.code, span, confidence: bySymbol === null || bySymbol === named.code ? 0.99 : 0.9 };
  }
  // "V/v ..." without a kind's name is a công văn's, whatever its symbol may look like ("1204/PB-TN").
  const about = zoned.title ? zoned.lines[zoned.title.start] : undefined;
  if (about && isAboutLine(about)) {
    return {
      value: OFFICIAL_LETTER,
      span: { start: about.start + about.lead, end: about.start + about.lead + 3 },
      confidence: 0.92,
    };
  }
  if (bySymbol && number) return { value: bySymbol, span: number.span, confidence: 0.9 };
  return (
    byTitle(zoned) ?? byClosing(body) ?? byAddressee(zoned) ?? { value: UNKNOWN_TYPE, span: null, confidence: 0.5 }
  );
}

/** Letters of a kind that behind a body are those of its office: Kế hoạch, Báo chí. */
const OFFICES: ReadonlySet<string> = new Set(["KH", "BC"]);

/** "KH" of "12/KH-UBND"; a symbol that names only bodies ("123/SNV-VP") is a công văn's; null for none. */
export function typeOfSymbol(number: string): string | null {
  const parts = number.split(/[/-]/u).filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0) return null;
  for (const [index, part] of parts.entries()) {
    const code = typeOfSymbolPart(part);
    // "45/SYT-KH": the office that wrote it, behind the body
    if (code && !(index > 0 && OFFICES.has(part))) return code;
  }
  return OFFICIAL_LETTER;
}

/** "Hướng dẫn tiêm chủng …", "Thông báo lịch nghỉ …": a title in small letters that begins with its kind. */
function byTitle({ lines, title }: ZonedLines): Found<string> | null {
  const line = title?.type === null ? lines[title.start] : undefined;
  const type =
    line && DOCUMENT_TYPES.find(({ name }) => line.folded.replace(PROMULGATED, "").startsWith(`${fold(name)} `));
  if (!type) return null;
  const start = line.start + line.lead + (PROMULGATED.exec(line.folded)?.[0].length ?? 0);
  return { value: type.code, span: { start, end: start + type.name.length }, confidence: 0.8 };
}

/** Of the kinds, those with a name of their own show it over "Kính gửi"; a letter has none. */
function byAddressee({ lines, zones, title }: ZonedLines): Found<string> | null {
  const line =
    title?.type != null ? undefined : lines.find((one) => zones[one.index] === "addressee" && isAddressee(one));
  if (!line) return null;
  const start = line.start + line.lead;
  return {
    value: OFFICIAL_LETTER,
    span: { start, end: start + line.trimmed.length },
    confidence: 0.75,
    inferred: true,
  };
}

function byClosing(body: readonly Block[]): Found<string> | null {
  for (const block of body.slice(-4).reverse()) {
    const start = /^(?:tren day la|nay|vay) /u.exec(fold(block.text.slice(0, 20)))?.[0].length;
    if (start === undefined) continue;
    const words = fold(block.text.slice(start, start + 40));
    const type = DOCUMENT_TYPES.find(({ name }) => words.startsWith(fold(name)));
    if (type)
      return {
        value: type.code,
        span: block.toSource({ start, end: start + type.name.length }),
        confidence: 0.8,
        inferred: true,
      };
  }
  return null;
}
