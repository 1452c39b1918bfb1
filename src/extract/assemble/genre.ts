import type { Found } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import type { Span } from "../../model/span.js";
import type { PatternBook } from "../../patternbook/pattern-book.js";
import { findAll } from "../find/find-all.js";

/** A kind of notice that by its nature orders nothing ("lịch", "tuyển dụng"), and the words that say so, in the source text. */
export interface Genre {
  readonly kind: string;
  readonly words: string;
  readonly span: Span | null;
}

/** Types whose titles are asked; a plan or decision about recruitment does give tasks. */
const ASKED: ReadonlySet<string> = new Set(["TB", "TC", "GM", "PB", "KHAC"]);
/** Paragraphs at the end of the body in which "Thông báo này thay Giấy mời" stands. */
const LAST = 4;
/** Letters of a title in which its kind is said; what it is about comes later. */
const HEAD = 60;

/**
 * What kind of announcement a document is, by its type (an invitation), its title or its last words (which may call it an
 * invitation); null for all that may give tasks.
 */
export function genreOf(
  type: string,
  title: Found<string> | null,
  { blocks }: Pick<Outline, "blocks">,
  book: PatternBook,
): Genre | null {
  if (!ASKED.has(type)) return null;
  const named = title ? findAll(title.value, book, "genre").kept[0] : undefined;
  if (title && named && named.span.start < HEAD && !/^(?:về )?(?:kết luận|ý kiến)/iu.test(title.value))
    return {
      kind: String(named.rule.gives.kind),
      words: title.value.slice(named.span.start, named.span.end),
      span: title.span,
    };
  if (type === "GM") return { kind: "mời dự", words: "Giấy mời", span: null };
  const last = blocks.filter(({ zone, cell }) => zone === "body" && !cell).slice(-LAST);
  for (const block of last) {
    const found = findAll(block.text, book, "genre").kept.find(({ rule }) => rule.gives.kind === "mời dự");
    if (found && /thay/iu.test(block.text.slice(found.span.start, found.span.end)))
      return {
        kind: "mời dự",
        words: block.text.slice(found.span.start, found.span.end),
        span: block.toSource(found.span),
      };
  }
  return null;
}
