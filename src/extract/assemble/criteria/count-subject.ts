import type { Standard } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { bareMembers } from "./bare-members.js";
import type { CountMention } from "./count-mentions.js";
import { afterBracket, areAll, formAt, sentenceEnd, sentenceStart, type Reading } from "./reading.js";
import type { SubjectMention } from "./subject-mentions.js";

/** Whose count or criterion: one name a row; how sure. */
export interface SubjectChoice {
  readonly names: readonly string[];
  readonly confidence: number;
}

/** How many words before a count its subject may stand: a page of text. */
const REACH = 400;
/** How many words before a place the body may begin that has it in its name. */
const LONGEST_BODY = 20;

const JOINTS = new Set([",", "và", "cùng", "với", ";"]);
const LEVEL_OF_HEAD: Readonly<Record<string, string>> = {
  xã: "xã",
  phường: "xã",
  "thị trấn": "xã",
  "đặc khu": "xã",
  huyện: "huyện",
  quận: "huyện",
  "thị xã": "huyện",
  "thành phố": "huyện",
  tỉnh: "tỉnh",
  thôn: "thôn",
  bản: "thôn",
  xóm: "thôn",
  ấp: "thôn",
  "khu phố": "thôn",
  "tổ dân phố": "thôn",
  trường: "trường",
};

/** Level of a name such as "thị trấn Nà Phặc"; null where its first words are no level. */
export function levelOfName(name: string): string | null {
  const [first = "", second = ""] = name.toLowerCase().split(" ");
  return LEVEL_OF_HEAD[`${first} ${second}`] ?? LEVEL_OF_HEAD[first] ?? null;
}

/** The place that "xã", "huyện", "địa phương" stands for: the nearest of those above and the document's own; null for none. */
function ownPlace(head: string, places: readonly string[]): string | null {
  return places.find((name) => head === "" || name.toLowerCase().startsWith(`${head} `)) ?? null;
}

/** True where a standard may be measured at this level. */
export function fits(level: string | null, standard: Standard | null): boolean {
  return !standard || standard.levels.length === 0 || !level || standard.levels.includes(level);
}

function joinedSingles(words: readonly Word[], mentions: readonly SubjectMention[], index: number): readonly string[] {
  const last = mentions[index];
  if (!last) return [];
  const names = [...last.names];
  for (let at = index - 1, next = last; at >= 0; at--) {
    const mention = mentions[at];
    if (!mention || mention.names.length === 0 || mention.level !== next.level) break;
    if (mention.to >= next.from || !areAll(words, mention.to, next.from, JOINTS)) break;
    names.unshift(...mention.names);
    next = mention;
  }
  return names;
}

/** The members of a group that is only counted or pointed at: in a bracket behind, or named before in the block. */
function membersOf(
  words: readonly Word[],
  group: SubjectMention,
  after: number,
  mentions: readonly SubjectMention[],
): readonly string[] {
  const close = afterBracket(words, after);
  const behind = mentions.filter(({ from, to, names }) => names.length > 0 && from > after && to <= close);
  if (behind.length > 0) return behind.flatMap(({ names }) => names);
  const before = mentions.filter(
    ({ to, names, level }) => names.length > 0 && to <= group.from && level === group.level,
  );
  return [...new Set(before.flatMap(({ names }) => names))];
}

interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly SubjectMention[];
  readonly standard: Standard | null;
  /** What place-holders may stand for, nearest first. */
  readonly places: readonly string[];
}

function namesAt({ text, words, mentions, places }: Search, index: number, after: number): readonly string[] {
  const mention = mentions[index];
  if (!mention) return [];
  if (mention.names.length > 1) return mention.names;
  if (mention.names.length === 1) return joinedSingles(words, mentions, index);
  if (mention.isPlaceHolder) {
    const own = ownPlace(mention.head, places);
    return own === null ? [] : [own];
  }
  const bare = bareMembers(text, words, mention.words.split(" ").at(-1) ?? "", after);
  const members = bare.length > 0 ? bare : membersOf(words, mention, after, mentions);
  return members.length > 0 ? members : [mention.words];
}

function nearestBefore(
  search: Search,
  from: number,
  to: number,
  after: number,
  wantsNamed: boolean,
): readonly string[] {
  const last = search.mentions.findLastIndex((mention) => mention.to <= to);
  for (let index = last; index >= 0; index--) {
    const mention = search.mentions[index];
    if (!mention || mention.from < Math.max(from, to - REACH)) break;
    if (mention.to > to || !fits(mention.level, search.standard)) continue;
    if (wantsNamed && mention.names.length === 0 && !mention.isPlaceHolder) continue;
    const names = enclosingBody(search, index) ?? namesAt(search, index, after);
    if (names.length > 0) return names;
  }
  return [];
}

/** "Trạm Y tế xã A": the station, not the commune in its name, where the standard may be measured at it. */
function enclosingBody({ mentions, standard }: Search, index: number): readonly string[] | null {
  const inner = mentions[index];
  let names: readonly string[] | null = null;
  for (let at = index - 1; inner; at--) {
    const outer = mentions[at];
    if (!outer || outer.from < inner.from - LONGEST_BODY) break;
    if (outer.from < inner.from && outer.to >= inner.to && fits(outer.level, standard)) names = outer.names;
  }
  return names;
}

function rightBehind(search: Search, last: number): readonly string[] {
  const { words, mentions, standard } = search;
  const end = sentenceEnd(words, Math.max(0, last - 1));
  for (const { from, names, level } of mentions) {
    if (from < last || from >= end || names.length === 0 || from - last > 4) continue;
    const before = formAt(words, from - 1);
    if (["của", "tại", "ở", "bàn"].includes(before) && fits(level, standard)) return names;
  }
  return [];
}

/** "Tân Hòa đạt 15/19 tiêu chí", "Tân Hòa: 15/19": a bare name at the head of an item. */
function bareName(words: readonly Word[], text: string, mention: CountMention, level: string): string | null {
  let at = sentenceStart(words, mention.first);
  const from = at;
  while (words[at]?.isCapital && at < from + 4) at++;
  if (at - from < 2 || !["đạt", "có", ":", "đã", "hoàn", "mới", "còn", "cơ", "hiện", "duy"].includes(formAt(words, at)))
    return null;
  return `${level} ${text.slice(words[from]?.start, words[at - 1]?.end)}`;
}

/**
 * The subject of a count: named behind it ("15/19 tiêu chí của xã A"), before it in its sentence, at the head of its
 * item, or in an earlier sentence of its block; empty where the block does not say.
 */
export function subjectInBlock(
  reading: Reading,
  mentions: readonly SubjectMention[],
  count: Pick<CountMention, "first" | "last"> & Partial<CountMention>,
  standard: Standard | null,
  places: readonly string[],
): SubjectChoice {
  const { words, block } = reading;
  const search = { text: block.text, words, mentions, standard, places };
  const start = sentenceStart(words, count.first);
  const behind = rightBehind(search, count.last);
  if (behind.length > 0) return { names: behind, confidence: 0.95 };
  const beside = nearestBefore(search, start, count.first, count.last, false);
  if (beside.length > 0) return { names: beside, confidence: 0.95 };
  const level = standard?.levels[0];
  const bare =
    level && ["xã", "thôn", "huyện"].includes(level)
      ? bareName(words, block.text, { ...EMPTY, ...count }, level)
      : null;
  if (bare !== null) return { names: [bare], confidence: 0.8 };
  const earlier = nearestBefore(search, 0, start, count.last, true);
  return { names: earlier, confidence: 0.85 };
}

const EMPTY: CountMention = { unit: "tiêu chí", amount: 0, total: null, first: 0, last: 0, afterUnit: 0, label: null };

/** The subject that a heading or introducing sentence names, the last of it first; empty where it names none that fits. */
export function subjectOfHeading(
  words: readonly Word[],
  mentions: readonly SubjectMention[],
  standard: Standard | null,
  places: readonly string[],
): readonly string[] {
  const named = mentions.filter(({ names, level }) => names.length > 0 && fits(level, standard));
  if (named.length === 0)
    return nearestBefore({ text: "", words, mentions, standard, places }, 0, words.length, words.length, true);
  const levels = new Set(named.map(({ level }) => level));
  return levels.size === 1 ? [...new Set(named.flatMap(({ names }) => names))] : (named.at(-1)?.names ?? []);
}
