import type { Span } from "../../../model/span.js";
import type { Item } from "./item.js";
import type { StatedOwner } from "./owners/owner-reader.js";

/** What may stand before the first body of a paragraph that is told to act. */
const ORDERS = /^(?:\s|(?:giao|đề nghị|yêu cầu|phân công|cho|các|đồng chí|ông|bà)(?!\p{L})){0,6}$/iu;

/** "Kiểm kê thuốc. Lập dự trù bổ sung (Khoa Dược).": the bracket that closes an item. */
const CLOSING_BRACKET = /\([^()]{2,300}\)[.;,/\s]{0,5}$/u;

/**
 * "a) Cấp giấy chứng nhận. ⏎ UBND xã có trách nhiệm đo đạc. Tiếp tục rà soát hồ sơ.": who opens a paragraph that goes on with an item speaks
 * for all of that paragraph; who alone is named, in a bracket at the end of the item, for all of the item. Gives the leads for a place of
 * the item's text: those that opened its paragraph before it, those of the bracket, or none.
 */
export function paragraphOpeners(
  item: Item,
  leadsIn: (at: Span) => readonly StatedOwner[],
): (place: number) => readonly StatedOwner[] {
  const openers = item.paragraphs.map((paragraph, index) => {
    if (index === 0) return [];
    const leads = leadsIn(firstSentence(item.text, paragraph));
    const first = Math.min(...leads.map(({ span }) => span.start));
    return leads.length > 0 && ORDERS.test(item.text.slice(paragraph.start, first)) ? leads : [];
  });
  const bracket = CLOSING_BRACKET.exec(item.text)?.index ?? item.text.length;
  const behind = leadsIn({ start: bracket, end: item.text.length });
  const isAlone = behind.length > 0 && leadsIn({ start: 0, end: bracket }).length === 0;
  return (place) => {
    if (isAlone) return place < bracket ? behind : [];
    const index = item.paragraphs.findIndex(({ start, end }) => start < place && place < end);
    return openers[index] ?? [];
  };
}

function firstSentence(text: string, { start, end }: Span): Span {
  const ends = /[.;] (?=\p{Lu})/u.exec(text.slice(start, end));
  return { start, end: ends ? start + ends.index + 1 : end };
}
