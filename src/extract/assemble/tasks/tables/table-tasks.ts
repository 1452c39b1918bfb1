import type { Owner, Role } from "../../../../model/directive.js";
import type { Block } from "../../../../model/outline.js";
import { shift, type Span } from "../../../../model/span.js";
import type { Table } from "../../../../model/source.js";
import { ownersOfCell } from "./cell-owners.js";
import type { FoundDeadline } from "../../../find/deadlines.js";
import { chosenInCell } from "../deadlines/cell-deadline.js";
import type { TaskDraft } from "../draft.js";
import { deadlineOf } from "../deadlines/chosen-deadline.js";
import type { LabelKind } from "../cards/labels.js";
import { inferredLead, inheritedLead, onePerBody, statedOwner } from "../owners/owners-of-task.js";
import { type Columns, type Grid, type GridCell, taskColumns } from "./table-columns.js";
import { type DeadlineAbove, deadlineAbove } from "../deadlines/deadline-above.js";
import { GroupRows, groupOf, wholeRow } from "./group-rows.js";
import { rangeOfCells } from "../deadlines/range-of-cells.js";
import { isSameAsAbove } from "./same-as-above.js";
import type { TaskReader } from "../task-reader.js";
import { headingWords, ownWords } from "../task-text.js";

/** Lays out a table's cells, with the block that holds each cell's text. */
export function gridOf(table: Table, blocks: readonly Block[]): Grid {
  const byPlace = new Map(blocks.map((block) => [`${block.cell?.row}/${block.cell?.column}`, block]));
  const rows = new Map<number, Map<number, GridCell>>();
  for (const { row, column, rowSpan, columnSpan } of table.cells) {
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    cells.set(column, { row, column, rowSpan, columnSpan, block: byPlace.get(`${row}/${column}`) ?? null });
    rows.set(row, cells);
  }
  return {
    columns: table.columns,
    rows: [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells })),
  };
}

/** The tasks of a task table, one a row; empty where it is none. Group rows and the headings above are their sections. */
export function tasksOfTable(
  table: Table,
  blocks: readonly Block[],
  sections: readonly string[],
  reader: TaskReader,
): readonly TaskDraft[] {
  const grid = gridOf(table, blocks);
  const columns = taskColumns(
    grid,
    reader.setting.book,
    (text) => text.length < 60 && reader.deadlinesIn(text, { cell: true }).length > 0,
  );
  if (!columns) return [];
  const reach = new Map<number, { readonly cell: GridCell; readonly until: number }>();
  const lefts = timesOnTheLeft(columns);
  const groups = new GroupRows();
  const drafts: TaskDraft[] = [];
  const reached = (column: number, row: number): GridCell | null => {
    const reaching = reach.get(column);
    return reaching && reaching.until > row ? reaching.cell : null;
  };
  const ordinalOf = (cells: ReadonlyMap<number, GridCell> | undefined): string =>
    [...(cells ?? [])].find(([column]) => columns.kinds.get(column) === "ordinal")?.[1].block?.text ?? "";
  for (const [position, { index, cells }] of grid.rows.entries()) {
    for (const [column, cell] of cells) {
      // "Tháng 1" beside the first of several rows, "nt" below a name
      const isEmptyTime = cell.block === null && lefts.includes(column);
      const above = columns.kinds.get(column) !== "content" && (isEmptyTime || isSameAsAbove(cell.block?.text ?? ""));
      reach.set(column, { cell: (above ? reach.get(column)?.cell : null) ?? cell, until: index + cell.rowSpan });
    }
    for (const column of lefts) {
      const over = cells.has(column) ? undefined : reach.get(column);
      if (over) reach.set(column, { cell: over.cell, until: Math.max(over.until, index + 1) });
    }
    if (index < columns.firstRow || repeatsHead(cells, columns, reader)) continue;
    // A cell that spans rows speaks for each of them, but only its first row has it as its own content.
    const at = (kind: LabelKind): GridCell | null => {
      for (const [column, columnKind] of columns.kinds) {
        const cell = columnKind === kind ? reached(column, index) : null;
        if (cell) return cell;
      }
      return null;
    };
    const common = columns.groups.flatMap((column) => reached(column, index) ?? []);
    // "Nhiệm vụ" with nothing in "Hành động cụ thể" beside it is itself what is to be done.
    const fine = at("content");
    const content = fine?.block ? fine : (common.findLast(({ row, block }) => row === index && block) ?? fine);
    if (!content?.block) {
      groups.push(wholeRow(cells));
      continue;
    }
    if (content.row !== index) continue;
    const others = [...columns.kinds].filter(
      ([column, kind]) => kind !== "content" && kind !== "ordinal" && cells.get(column)?.block,
    );
    const isAssigned = (["lead", "performer", "coordinator", "time"] as const).some((kind) => at(kind)?.block);
    if ((others.length === 0 && !isAssigned) || content.columnSpan >= Math.max(2, grid.columns - 1)) {
      groups.push(groupOf(cells, columns, content.block));
      continue;
    }
    const ordinal = ordinalOf(cells);
    // "A | Nhóm việc hạ tầng | | Quý IV/2025" over "1 | Nâng cấp đường truyền | …": when, for all rows of the group
    const isOnlyTimed = others.length > 0 && others.every(([, kind]) => kind === "time");
    const isFirstBelow = /^1[.)]?$/u.test(ordinalOf(grid.rows[position + 1]?.cells));
    if (isOnlyTimed && isFirstBelow && /^(?:[A-H]|[IVX]{1,5})[.)]?$/u.test(ordinal)) {
      groups.push({ ...groupOf(cells, columns, content.block), due: dueOfCell(at("time")?.block ?? null, reader) });
      continue;
    }
    // A numbered row ends the groups that are numbered like it.
    if (/^\d{1,3}[.)]?$/u.test(ordinal)) groups.endNumbered();
    const over = common.flatMap((cell) => (cell.block && cell !== content ? [headingWords("", cell.block.text)] : []));
    const row = {
      content: content.block,
      at,
      section: [...sections, ...groups.words, ...over],
      due: groups.due(reader),
    };
    drafts.push(...rowTasks(row, reader));
  }
  return drafts;
}

/** Columns for the time left of that for what is to be done: a time stands there for all rows down to the next. */
function timesOnTheLeft({ kinds }: Columns): readonly number[] {
  const content = [...kinds].find(([, kind]) => kind === "content")?.[0] ?? 0;
  return [...kinds].flatMap(([column, kind]) => (kind === "time" && column < content ? [column] : []));
}

/** A row that gives a task: its cells, and what it takes from the rows above. */
interface TaskRow {
  readonly content: Block;
  readonly at: (kind: LabelKind) => GridCell | null;
  readonly section: readonly string[];
  /** Of the group row above it. */
  readonly due: DeadlineAbove | null;
}

/** One task a row; one a dash where the time cell has a different date for each. */
function rowTasks(row: TaskRow, reader: TaskReader): readonly TaskDraft[] {
  const { content, at } = row;
  const whole = { start: 0, end: content.text.length };
  const time = at("time")?.block?.text ?? "";
  const dates = reader.deadlinesIn(time, { cell: true });
  const items = dashedItems(content.text, /(?:^|(?<=[.;,] ))[-–+] (?=[\p{Lu}\d])/gu);
  const due = dashedItems(time, /(?:^|(?<= ))[-–+] (?=\p{Lu})/gu).map((part) => datesIn(time, part, reader));
  const each = due.length === items.length ? due : dates.map((date) => [date]);
  return each.length === items.length && new Set(each.map((found) => chosenInCell(found)?.end)).size > 1
    ? items.map((item, index) => rowTask(row, reader, item, each[index] ?? []))
    : [rowTask(row, reader, whole, dates)];
}

function dueOfCell(block: Block | null, reader: TaskReader): DeadlineAbove | null {
  const deadline = block && chosenInCell(reader.deadlinesIn(block.text, { cell: true }));
  return block && deadline ? { block, deadline } : null;
}

/** The deadlines in one part of a time cell, read by itself: "- Tháng 3/2025 - Tháng 9/2025" is no range. */
function datesIn(time: string, part: Span, reader: TaskReader): readonly FoundDeadline[] {
  return reader
    .deadlinesIn(time.slice(part.start, part.end), { cell: true })
    .map((date) => ({ ...date, span: shift(date.span, part.start) }));
}

function rowTask(
  { content, at, section, due }: TaskRow,
  reader: TaskReader,
  item: Span,
  dates: readonly FoundDeadline[],
): TaskDraft {
  const { owners, issuer, criteriaIn } = reader.setting;
  const cellOwners = (kind: LabelKind, role: Role): readonly Owner[] => {
    const block = at(kind)?.block;
    return block ? ownersOfCell(block, role, reader) : [];
  };
  const leads = cellOwners("lead", "lead");
  const performers = cellOwners("performer", leads.length > 0 ? "coordinator" : "lead");
  const written = [
    ...leads,
    ...performers,
    ...cellOwners("approver", "approver"),
    ...cellOwners("coordinator", "coordinator"),
  ];
  const hasLead = written.some(({ role }) => role === "lead");
  const text = content.text.slice(item.start, item.end);
  const toSource = (span: Span): Span => content.toSource(shift(span, item.start));
  const said = hasLead ? [] : owners.stated(text).owners.map((owner) => statedOwner(owner, toSource(owner.span)));
  const statedLead = hasLead || said.some(({ role }) => role === "lead");
  const upper = statedLead ? null : reader.leads.nearest(content);
  const fallback = statedLead
    ? []
    : upper
      ? upper.leads.map((owner) => inheritedLead(owner, upper.from.toSource(owner.span)))
      : issuer
        ? [inferredLead(issuer)]
        : [];
  const time = at("time")?.block ?? null;
  const inCell = chosenInCell(dates);
  const begin = at("begin")?.block ?? null;
  const begun = begin && chosenInCell(reader.deadlinesIn(begin.text, { cell: true }));
  const range =
    begin && begun && time && inCell
      ? rangeOfCells({ block: begin, found: begun }, { block: time, found: inCell })
      : null;
  const inText = inCell ? null : chosenInCell(reader.deadlinesIn(text));
  const above = inCell || inText ? null : (due ?? deadlineAbove(content, reader));
  const words = ownWords(text, { start: 0, end: text.length });
  const source = inCell ?? inText ?? above?.deadline ?? null;
  return {
    kind: "task",
    text: text.slice(words.start, words.end),
    span: toSource(words),
    section,
    owners: onePerBody([...fallback, ...written, ...said]),
    deadline:
      range ??
      (inCell && time
        ? deadlineOf(inCell, time.toSource, false)
        : inText
          ? deadlineOf(inText, toSource, false)
          : above
            ? deadlineOf(above.deadline, above.block.toSource, true)
            : null),
    criteria: criteriaIn(text),
    evidence: {
      certainty: 0.96,
      ownerBasis: statedLead ? "stated" : upper ? "inherited" : fallback.length > 0 ? "inferred" : "none",
      deadlineWeight: source?.weight ?? null,
      deadlineInherited: above !== null,
      isSplit: text.length < content.text.length,
      isRow: true,
    },
  };
}

/** The items of a cell that is a list of dashes, each without its dash; empty where it is none. */
function dashedItems(text: string, dash: RegExp): readonly Span[] {
  const starts = [...text.matchAll(dash)].map(({ index, 0: { length } }) => ({ at: index, from: index + length }));
  if (starts[0]?.at !== 0) return [];
  return starts.map(({ from }, index) => ({ start: from, end: starts[index + 1]?.at ?? text.length }));
}

function repeatsHead(cells: ReadonlyMap<number, GridCell>, { kinds }: Columns, reader: TaskReader): boolean {
  const filled = [...cells].filter(([, cell]) => cell.block);
  if (filled.length === 0) return true;
  // "(1) (2) (3)" under a head, or the head again on the next page.
  if (filled.every(([, cell]) => /^\(?\d{1,2}\)?$/u.test(cell.block?.text ?? "")) && filled.length > 1) return true;
  const same = filled.filter(
    ([column, cell]) => kinds.get(column) !== undefined && kinds.get(column) === labelKindOfCell(cell, reader),
  );
  return same.length >= 2 && same.length >= filled.length - 1;
}

function labelKindOfCell({ block }: GridCell, reader: TaskReader): LabelKind | null {
  return block && block.text.length <= 60 ? reader.labelKind(block.text) : null;
}
