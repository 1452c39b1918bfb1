import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";

const CONCLUDES =
  /(?:kết luận|chỉ đạo|nhấn mạnh|thống nhất)(?!\p{L})[^.;]{0,120}?(?:như sau|sau đây|sau)\s{0,2}:\s{0,3}$/iu;

/**
 * Between which blocks what is concluded is written in whole paragraphs, without numbers or bullets: from "… kết luận như sau:" to the first
 * that has one, by their ids. An empty span where nothing concludes so.
 */
export function concludedIn(blocks: readonly Block[]): Span {
  const body = blocks.filter(({ zone }) => zone === "body");
  const first = body.findIndex(({ marker }) => marker !== null);
  const prose = first < 0 ? body : body.slice(0, first);
  const lead = prose.find(({ text }) => CONCLUDES.test(text));
  if (!lead) return { start: 0, end: 0 };
  return { start: lead.id, end: body[first]?.id ?? Number.POSITIVE_INFINITY };
}
