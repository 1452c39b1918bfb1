import type { FileInformation } from "./file-information.js";
import { changeLook, type Look, PLAIN_LOOK } from "./looks.js";
import { changesIn, LIST_LEVEL, LIST_USE } from "./property-codes.js";

/** What a style gives to the paragraphs and characters it is put on. */
export interface Styles {
  readonly look: (style: number) => Look;
  /** The look of a character style upon another look. */
  readonly onTop: (style: number, base: Look) => Look;
  readonly list: (style: number) => { readonly use: number; readonly level: number };
}

interface Definition {
  readonly base: number;
  readonly characters: Range | null;
  readonly paragraphs: Range | null;
}
type Range = readonly [at: number, end: number];

const NO_BASE = 0xfff;
const MAX_DEPTH = 12;

/** The style sheet ([MS-DOC] 2.9.271); where it is absent every style is plain. */
export function readStyles(info: FileInformation): Styles {
  const { table } = info;
  const definitions = info.styles.length > 0 ? definitionsOf(info) : [];
  const font = info.styles.length > 0 ? table.getUint16(info.styles.at + 2 + 12, true) : null;
  const looks = new Map<number, Look>();
  const onTop = (style: number, base: Look, depth = 0): Look => {
    const definition = definitions[style];
    if (!definition || depth > MAX_DEPTH) return base;
    const below = definition.base === NO_BASE ? base : onTop(definition.base, base, depth + 1);
    return definition.characters ? changeLook(below, table, ...definition.characters) : below;
  };
  const look = (style: number): Look => {
    const known = looks.get(style) ?? onTop(style, { ...PLAIN_LOOK, font });
    looks.set(style, known);
    return known;
  };
  const list = (style: number, depth = 0): { use: number; level: number } => {
    const definition = definitions[style];
    if (!definition || depth > MAX_DEPTH) return { use: 0, level: 0 };
    const found = definition.base === NO_BASE ? { use: 0, level: 0 } : list(definition.base, depth + 1);
    if (definition.paragraphs)
      for (const { code, at } of changesIn(table, ...definition.paragraphs)) {
        if (code === LIST_USE) found.use = table.getUint16(at, true);
        if (code === LIST_LEVEL) found.level = table.getUint8(at);
      }
    return found;
  };
  return { look, onTop: (style, base) => onTop(style, base), list: (style) => list(style) };
}

function definitionsOf(info: FileInformation): readonly (Definition | null)[] {
  const { table, styles } = info;
  const head = table.getUint16(styles.at, true);
  const count = table.getUint16(styles.at + 2, true);
  const baseSize = table.getUint16(styles.at + 4, true);
  const definitions: (Definition | null)[] = [];
  let at = styles.at + 2 + head;
  const end = styles.at + styles.length;
  for (let index = 0; index < count && at + 2 <= end; index++) {
    const size = table.getUint16(at, true);
    definitions.push(size === 0 ? null : definitionOf(table, at + 2, baseSize));
    at += 2 + size + (size % 2);
  }
  return definitions;
}

function definitionOf(table: DataView, at: number, baseSize: number): Definition {
  const kindAndBase = table.getUint16(at + 2, true);
  const parts = table.getUint16(at + 4, true) & 0xf;
  const kind = kindAndBase & 0xf;
  // The name: its length, its characters, a closing zero.
  let next = at + baseSize + 2 + table.getUint16(at + baseSize, true) * 2 + 2;
  const ranges: Range[] = [];
  for (let part = 0; part < parts; part++) {
    const length = table.getUint16(next, true);
    ranges.push([next + 2, next + 2 + length]);
    next += 2 + length + (length % 2);
  }
  const base = kindAndBase >>> 4;
  if (kind === 2) return { base, characters: ranges[0] ?? null, paragraphs: null };
  if (kind !== 1) return { base, characters: null, paragraphs: null };
  const [paragraph, characters] = ranges;
  return { base, characters: characters ?? null, paragraphs: paragraph ? [paragraph[0] + 2, paragraph[1]] : null };
}
