import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";

const LEADS_OVER =
  /(?:kết luận|chỉ đạo|ý kiến|nhấn mạnh|thống nhất|yêu cầu|đề nghị|giao|thực hiện|triển khai)(?!\p{L})[^.;]{0,200}?(?:như sau|sau đây|sau)\s{0,2}:\s{0,3}$|(?<!\p{L})(?:yêu cầu|đề nghị|chỉ thị)(?!\p{L})[^.;:]{0,200}:\s{0,3}$|(?<!\p{L})(?:kết luận|chỉ đạo|có ý kiến|giao nhiệm vụ|phân công nhiệm vụ)\s{0,3}:\s{0,3}$/iu;

/** "Xét đề nghị của Trưởng phòng Quản lý văn hóa,": why it is issued. */
const BASIS = /^(?:căn cứ|xét|theo đề nghị)(?!\p{L})[^]{0,800}[;,]\s{0,3}$/iu;

/**
 * Between which blocks orders are written in whole paragraphs, without numbers or bullets, by their ids: from what leads over to them
 * ("… có ý kiến như sau:") or the first that asks somebody, to the first block that is numbered. An empty span where there are none.
 */
export function ordersInProse(blocks: readonly Block[], asks: (text: string) => boolean): Span {
  const body = blocks.filter(({ zone }) => zone === "body");
  const first = body.findIndex(({ marker }) => marker !== null);
  const prose = first < 0 ? body : body.slice(0, first);
  const lead = prose.find(({ text }) => LEADS_OVER.test(text) || (!BASIS.test(text) && asks(text)));
  if (!lead) return { start: 0, end: 0 };
  return { start: lead.id, end: body[first]?.id ?? Number.POSITIVE_INFINITY };
}

/** Where the first sentence of a paragraph begins that asks somebody: what stands before it says why. 0 where none does. */
export function startOfOrder(text: string, asks: (text: string) => boolean): number {
  const starts = [0, ...[...text.matchAll(/[.;] {1,3}(?=\p{Lu})/gu)].map(({ index, 0: gap }) => index + gap.length)];
  return starts.find((start, at) => asks(text.slice(start, starts[at + 1]))) ?? 0;
}
