import type { Outcome } from "../../src/model/outcome.js";
import type { SourceText } from "../../src/model/source.js";
import { DEFAULT_LIMITS, type Reader, type ReadLimits } from "../../src/ingest/reader.js";

/** What a reader makes of some bytes. */
export function readWith(
  reader: Reader,
  bytes: Uint8Array | string,
  limits: Partial<ReadLimits> = {},
): Promise<Outcome<SourceText>> {
  const content = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
  const file = {
    name: "thu.bin",
    sha256: "0".repeat(64),
    mediaType: "application/octet-stream",
    bytes: content.length,
  };
  return reader.read(file, content, { ...DEFAULT_LIMITS, ...limits });
}

/** The text that a reader makes of some bytes; throws with the code where it fails. */
export async function sourceWith(reader: Reader, bytes: Uint8Array | string): Promise<SourceText> {
  const outcome = await readWith(reader, bytes);
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].code);
  return outcome.value;
}

/** The texts of the lines. */
export function linesOf(source: SourceText): readonly string[] {
  return source.lines.map(({ span }) => source.text.slice(span.start, span.end));
}

/** The cells of a table as "row,column[+rows×columns] text". */
export function cellsOf(source: SourceText, table = 0): readonly string[] {
  return (source.tables[table]?.cells ?? []).map((cell) => {
    const spans = cell.rowSpan > 1 || cell.columnSpan > 1 ? `+${cell.rowSpan}x${cell.columnSpan}` : "";
    return `${cell.row},${cell.column}${spans} ${source.text.slice(cell.span.start, cell.span.end)}`;
  });
}
