import { coreStart } from "../core-words.js";
import type { Cue, Standing } from "./standing.js";

/** What an item says, as the verdict asks for it: its words, where it stands, and where its telling words do. */
export interface Utterance {
  readonly text: string;
  readonly standing: Standing;
  readonly cues: readonly Cue[];
  /** Where its core begins, behind markers and openings of circumstance. */
  readonly core: number;
  /** Where the head ends in which its main predicate is looked for. */
  readonly main: number;
  /** The first word of ordering; infinity where it has none. */
  readonly directive: number;
  /** The first word of ordering or of obligation; infinity where it has none. */
  readonly orders: number;
  /** Where the first telling word of a kind stands behind the beginning of the core; infinity where none does. */
  first(kind: string): number;
}

/** Letters at the beginning of a text in which its main predicate is looked for. */
const HEAD = 110;

/** An item's telling words in their places. */
export function utteranceOf(text: string, standing: Standing, cues: readonly Cue[]): Utterance {
  const core = coreStart(text);
  const first = (kind: string): number =>
    cues.find((cue) => cue.kind === kind && cue.span.start >= core)?.span.start ?? Number.POSITIVE_INFINITY;
  const directive = cues.find((cue) => cue.kind === "directive")?.span.start ?? Number.POSITIVE_INFINITY;
  return {
    text,
    standing,
    cues,
    core,
    main: core + HEAD,
    directive,
    orders: Math.min(directive, first("modal")),
    first,
  };
}

/** Words by which a day is one by when, not one when it was. */
export const DUE = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|đến (?:hết|ngày))(?!\p{L})/iu;

/** "Về nguyên tắc chung: Sở Tài chính chấm dứt dự án …, trình UBND tỉnh trước ngày 30/6": who does it by when is asked of more than all. */
export function isDue({ text, standing }: Utterance): boolean {
  return standing.hasDeadline && DUE.test(text);
}

/** True where it comes from how things stand to what is asked, so that what was done before says nothing of it. */
export function turnsToOrder(said: Utterance): boolean {
  const { text, standing } = said;
  const { leadAt } = standing;
  // "UBND tỉnh giao Sở Y tế sửa chữa các trạm đã xuống cấp": whom it charges stands before, what was done says of what.
  const isCharged = standing.asks && leadAt !== null && leadAt < said.first("reported") && !BUT_SINCE.test(text);
  return isCharged || actsThen(said) || (standing.asks && standing.hasLeads && TURNS.test(text));
}

/** "Những hiện vật đã hỏng thì ban quản lý báo cáo ngay": which of them, and who acts then. */
export function actsThen({ text, standing }: Utterance): boolean {
  return standing.leadAt !== null && / thì (?:các )?$/iu.test(text.slice(0, standing.leadAt));
}

/** "Tuy nhiên, để chủ động ứng phó, UBND tỉnh yêu cầu …": from how things stand to what is asked. */
const TURNS = /^(?:tuy nhiên|tuy vậy|do đó|do vậy|vì vậy),? /iu;

/** "UBND tỉnh giao Sở Y tế lập hồ sơ, đến nay chưa xong": what was ordered, and what came of it. */
const BUT_SINCE = /[,.;] (?:đến nay|hiện nay|hiện|kết quả),? |(?<!\p{L})(?:nhưng|song|tuy nhiên)(?!\p{L})/iu;
