import type { ClosingColumns } from "./closing-block.js";
import { continueTable, goesOn, startTable, type DocumentTable, type PlacedLine } from "./join-tables.js";
import type { PageRow } from "./page-rows.js";
import type { Page } from "../../model/source.js";
import type { PageParts } from "./page-parts.js";
import { readingOrder } from "./reading-order.js";
import type { TextLine } from "./text-line.js";

/** A page, whether it was read, and how. */
export interface JudgedPage {
  readonly parts: PageParts;
  readonly status: Page["status"];
  readonly textFrom: "text-layer" | "ocr";
  /** 0..1: how believable the text of an invisible layer under a scan is. */
  readonly layerConfidence: number;
  /** Size of the page as shown, where it was turned to be read. */
  readonly shown?: { readonly width: number; readonly height: number };
}

/** What stands on a page, in reading order. A table stands on the page where it begins. */
export interface PageItems {
  readonly page: JudgedPage;
  readonly items: readonly PageItem[];
}

export type PageItem =
  | { readonly kind: "line"; readonly line: PlacedLine; readonly isFootnote: boolean; readonly isStamp: boolean }
  | { readonly kind: "table"; readonly table: DocumentTable };

/**
 * Pages in reading order: running matter left out, tables and the block of recipients and signature joined over pages, footnotes at
 * the end of the document (they would stand in the middle of a sentence), a stamp in the upper half of the first page before
 * its text, others after their page's text.
 */
export function assemblePages(pages: readonly JudgedPage[], running: ReadonlySet<PageRow>): readonly PageItems[] {
  const assembled: { page: JudgedPage; items: PageItem[]; after: PageItem[] }[] = [];
  const footnotes: PageItem[] = [];
  const seenStamps = new Set<string>();
  let last: { items: PageItem[]; closing: ClosingColumns | null } | null = null;
  for (const page of pages) {
    const items: PageItem[] = [];
    const after: PageItem[] = [];
    assembled.push({ page, items, after });
    if (page.status === "needs-ocr") last = null;
    if (page.status !== "read") continue;
    const { number, height, tables, stamps } = page.parts;
    const lineItem = (line: TextLine, role: "text" | "footnote" | "stamp" = "text"): PageItem => ({
      kind: "line",
      line: { ...line, page: number },
      isFootnote: role === "footnote",
      isStamp: role === "stamp",
    });
    const fresh = stamps.filter((stamp) => isNew(seenStamps, stamp.map((line) => line.text).join("\n")));
    const isAbove = (stamp: readonly TextLine[]) => number === 1 && (stamp[0]?.baseline ?? 0) < height / 2;
    items.push(...fresh.filter(isAbove).flatMap((stamp) => stamp.map((line) => lineItem(line, "stamp"))));

    const rows = page.parts.rows.filter((row) => !running.has(row));
    const firstTable = tables[0];
    const previous: PageItem | undefined = last?.items.at(-1);
    const goesOnHere =
      firstTable !== undefined &&
      previous?.kind === "table" &&
      !rows.some((row) => row.baseline < firstTable.top) &&
      goesOn(previous.table, firstTable);
    let closing: ClosingColumns | null = goesOnHere ? null : (last?.closing ?? null);
    let from = 0;
    tables.forEach((table, index) => {
      const above = rows.filter((row, at) => at >= from && row.baseline <= table.top);
      from += above.length;
      const ordered = readingOrder(above, index === 0 ? closing : null);
      items.push(...ordered.lines.map((line) => lineItem(line)));
      closing = null;
      if (index === 0 && goesOnHere && last)
        last.items[last.items.length - 1] = { kind: "table", table: continueTable(previous.table, table, number) };
      else items.push({ kind: "table", table: startTable(table, number) });
    });
    const rest = readingOrder(rows.slice(from), closing);
    if (rest.continuing > 0 && last) {
      // The signature begun on the page before belongs after the rest of the recipients.
      const moved = takeRightColumn(last.items);
      const continuing = rest.lines.slice(0, rest.continuing).map((line) => lineItem(line));
      const right = continuing.findIndex((item) => item.kind === "line" && item.line.column === "right");
      items.push(...continuing.toSpliced(right < 0 ? continuing.length : right, 0, ...moved));
    }
    items.push(...rest.lines.slice(rest.continuing).map((line) => lineItem(line)));
    after.push(
      ...fresh.filter((stamp) => !isAbove(stamp)).flatMap((stamp) => stamp.map((line) => lineItem(line, "stamp"))),
    );
    // A table that fills the whole page goes on in the items of the page on which it began.
    if (items.length > 0 || !goesOnHere) last = { items, closing: rest.open };
    footnotes.push(...page.parts.footnotes.map((line) => lineItem(line, "footnote")));
  }
  assembled.findLast(({ page }) => page.status === "read")?.after.push(...footnotes);
  return assembled.map(({ page, items, after }) => ({ page, items: [...items, ...after] }));
}

function isNew(seen: Set<string>, text: string): boolean {
  if (seen.has(text)) return false;
  seen.add(text);
  return true;
}

function takeRightColumn(items: PageItem[]): readonly PageItem[] {
  const isRight = (item: PageItem | undefined) => item?.kind === "line" && item.line.column === "right";
  let from = items.length;
  while (from > 0 && isRight(items[from - 1])) from--;
  return items.splice(from);
}
