import type { ListDefinition, ListLevel, NumberFormat } from "../word/numbering.js";
import type { FileInformation } from "./file-information.js";

const FORMATS: Readonly<Record<number, NumberFormat>> = {
  0: "decimal",
  1: "upper-roman",
  2: "lower-roman",
  3: "upper-letter",
  4: "lower-letter",
  22: "decimal-zero",
  23: "bullet",
  255: "none",
};

/** The lists that paragraphs refer to by number from 1 ([MS-DOC] 2.9.131 to 2.9.150: LSTF, LVLF, LFO). */
export function readLists(info: FileInformation): readonly ListDefinition[] {
  if (info.lists.length === 0 || info.listUses.length === 0) return [];
  const kinds = kindsOf(info);
  const { table } = info;
  const count = table.getUint32(info.listUses.at, true);
  const uses = info.listUses.at + 4;
  const end = info.listUses.at + info.listUses.length;
  let at = uses + count * 16;
  const lists: ListDefinition[] = [];
  for (let index = 0; index < count && uses + index * 16 + 16 <= end; index++) {
    const id = table.getInt32(uses + index * 16, true);
    const overrides = table.getUint8(uses + index * 16 + 12);
    const levels = [...(kinds.get(id) ?? [])];
    const restartAt = new Map<number, number>();
    at += 4;
    for (let override = 0; override < overrides && at + 8 <= end; override++) {
      const start = table.getInt32(at, true);
      const flags = table.getUint32(at + 4, true);
      at += 8;
      if ((flags & 0x20) !== 0) {
        const level = levelAt(table, at);
        levels[flags & 0xf] = level.shape;
        if ((flags & 0x10) !== 0) restartAt.set(flags & 0xf, level.shape.start);
        at = level.end;
      } else if ((flags & 0x10) !== 0) restartAt.set(flags & 0xf, start);
    }
    lists.push({ counters: String(id), id: `${id}/${index}`, levels, restartAt });
  }
  return lists;
}

function kindsOf(info: FileInformation): ReadonlyMap<number, readonly ListLevel[]> {
  const { table, lists } = info;
  const count = table.getUint16(lists.at, true);
  // The levels of all lists follow the heads of all lists, beyond the stated length.
  let at = lists.at + 2 + count * 28;
  const kinds = new Map<number, readonly ListLevel[]>();
  for (let index = 0; index < count; index++) {
    const head = lists.at + 2 + index * 28;
    const isSimple = (table.getUint8(head + 26) & 1) !== 0;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const { shape, end } = levelAt(table, at);
      levels.push(shape);
      at = end;
    }
    kinds.set(table.getInt32(head, true), levels);
  }
  return kinds;
}

function levelAt(table: DataView, at: number): { readonly shape: ListLevel; readonly end: number } {
  const flags = table.getUint8(at + 5);
  const follow = table.getUint8(at + 15);
  const textAt = at + 28 + table.getUint8(at + 24) + table.getUint8(at + 25);
  const length = table.getUint16(textAt, true);
  let text = "";
  for (let index = 0; index < length; index++) {
    const unit = table.getUint16(textAt + 2 + index * 2, true);
    text += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return {
    shape: {
      start: table.getInt32(at, true),
      format: FORMATS[table.getUint8(at + 4)] ?? "decimal",
      text,
      legal: (flags & 0x04) !== 0,
      gap: follow === 2 ? "" : " ",
      restarts: (flags & 0x08) === 0,
    },
    end: textAt + 2 + length * 2,
  };
}
