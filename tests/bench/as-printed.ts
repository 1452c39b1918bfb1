import type { Line, SourceText } from "../../src/model/source.js";

const LEVEL = 0.5; // share of the lower line that must lie beside the other

/**
 * The text as a transcript of the page writes it: what stands beside each other on one line, a row of a table between bars on one line.
 * The words are those of the source, only their order is the paper's: a source has columns one after the other.
 */
export function asPrinted(source: SourceText): string {
  const out: string[] = [];
  let loose: Line[] = [];
  const flush = (): void => {
    out.push(...rowsOf(loose).map((row) => row.map((line) => textOf(source, line)).join("   ")));
    loose = [];
  };
  let table: number | null = null;
  for (const line of source.lines) {
    if (line.page !== loose.at(-1)?.page || line.cell) flush();
    if (line.cell === null) loose.push(line);
    else if (line.cell.table !== table) out.push(...tableRows(source, line.cell.table));
    table = line.cell?.table ?? table;
  }
  flush();
  return out.join("\n");
}

function textOf(source: SourceText, { span }: Pick<Line, "span">): string {
  return source.text.slice(span.start, span.end);
}

function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const middle = ({ box }: Line): number => (box ? box.top + box.height / 2 : 0);
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    const least = Math.min(first?.box?.height ?? 0, line.box?.height ?? 0);
    const isBeside = first?.box && line.box && Math.abs(middle(first) - middle(line)) < LEVEL * least;
    if (row && isBeside && row.every((one) => !overlaps(one, line))) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => (a.box?.left ?? 0) - (b.box?.left ?? 0)));
}

function overlaps(a: Line, b: Line): boolean {
  if (!a.box || !b.box) return false;
  return a.box.left < b.box.left + b.box.width && b.box.left < a.box.left + a.box.width;
}

function tableRows(source: SourceText, index: number): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const cell of source.tables[index]?.cells ?? []) {
    const text = textOf(source, cell).replaceAll("\n", " ");
    const row = rows.get(cell.row);
    if (row) row.push(text);
    else rows.set(cell.row, [text]);
  }
  return [...rows.values()].map((cells) => `| ${cells.join(" | ")} |`);
}
