import type { Block } from "../../../../model/outline.js";
import type { Table } from "../../../../model/source.js";
import { taskColumns } from "./table-columns.js";
import { gridOf } from "./table-tasks.js";
import type { TaskSetting } from "../task-reader.js";

/** A table whose rows are tasks, with the blocks of its cells in reading order. */
export interface TaskTable {
  readonly table: Table;
  readonly cells: readonly [Block, ...Block[]];
}

/** The tables of a document that give tasks, in their order. */
export function taskTables({ source, outline, book }: TaskSetting): readonly TaskTable[] {
  const byTable = new Map<number, [Block, ...Block[]]>();
  for (const block of outline.blocks) {
    if (!block.cell) continue;
    const cells = byTable.get(block.cell.table);
    if (cells) cells.push(block);
    else byTable.set(block.cell.table, [block]);
  }
  return source.tables.flatMap((table, index) => {
    const cells = byTable.get(index);
    return cells && taskColumns(gridOf(table, cells), book) ? [{ table, cells }] : [];
  });
}
