import type { Block } from "../../../../model/outline.js";
import { type DeadlineAbove, isDay, timeOfHeading } from "../deadlines/deadline-above.js";
import type { Columns, GridCell } from "./table-columns.js";
import type { TaskReader } from "../task-reader.js";
import { headingWords } from "../task-text.js";

/** A row of a table that heads those below it: "II. Công tác chuẩn bị", "Sáng thứ Hai, ngày 24/8/2026". */
export interface GroupRow {
  /** The cell that says it; null for an empty row. */
  readonly block: Block | null;
  readonly words: string;
  /** What its own time cell says of the rows below it; null or absent where it has none. */
  readonly due?: DeadlineAbove | null;
}

/** The group rows above the present row of a table, outermost first. */
export class GroupRows {
  readonly #rows: (GroupRow & { readonly rank: number })[] = [];

  get words(): readonly string[] {
    return this.#rows.map(({ words }) => words);
  }

  /** A group row closes the groups of its own numbering and below: "II" ends "I", "1" stands below "II". */
  push(row: GroupRow): void {
    if (row.words === "") return;
    const rank = rankOf(row.words);
    this.#endFrom(rank);
    this.#rows.push({ ...row, rank });
  }

  /** A numbered row ends the groups that are numbered like it. */
  endNumbered(): void {
    this.#endFrom(1);
  }

  /** When the nearest group row says that what stands below it is done: by its time cell, or as a day of a timetable; null where none says so. */
  due(reader: TaskReader): DeadlineAbove | null {
    for (const { block, due } of [...this.#rows].reverse()) {
      if (due) return due;
      const deadline = block && isDay(block.text) ? timeOfHeading(block, reader) : null;
      if (block && deadline) return { block, deadline };
    }
    return null;
  }

  #endFrom(rank: number): void {
    while ((this.#rows[this.#rows.length - 1]?.rank ?? -1) >= rank) this.#rows.pop();
  }
}

/** A row without a cell for what is to be done, as a group row: all that is written in it. */
export function wholeRow(cells: ReadonlyMap<number, GridCell>): GroupRow {
  const blocks = [...cells.values()].flatMap(({ block }) => block ?? []);
  return { block: blocks[0] ?? null, words: headingWords("", blocks.map(({ text }) => text).join(" ")) };
}

/** A row with nothing beside what heads it, its number before it. */
export function groupOf(cells: ReadonlyMap<number, GridCell>, { kinds }: Columns, block: Block): GroupRow {
  const ordinal = [...cells].find(([column]) => kinds.get(column) === "ordinal")?.[1].block?.text ?? "";
  return { block, words: headingWords(ordinal, block.text) };
}

function rankOf(words: string): number {
  if (/^[IVX]{1,5}[.\s]/u.test(words) || words === words.toUpperCase() || /^[A-H][.\s]/u.test(words)) return 0;
  // "Ngày thứ nhất (24/8)" over "Buổi sáng (từ 7h00 đến 9h00)"
  if (isDay(words) && /\d{1,2}\/\d{1,2}|tháng \d/u.test(words)) return 0.5;
  return /^\d{1,2}\.\d/u.test(words) ? 2 : 1;
}
