import type { Span } from "../../model/span.js";
import type { Where } from "../schema.js";

const CLAUSE_HEADS = ".;:!?–-+•,()|…";
const ENDS = ".;:!?,()|…";
const BLANK = /[\s“”"'’*_]/u;

function before(text: string, at: number): string {
  let index = at - 1;
  while (index >= 0 && BLANK.test(text.charAt(index))) index -= 1;
  return text.charAt(index);
}

function after(text: string, at: number): string {
  let index = at;
  while (index < text.length && BLANK.test(text.charAt(index))) index += 1;
  return text.charAt(index);
}

/** True where the span stands in its text as a rule wants it. */
export function standsAt(where: Where, text: string, span: Span): boolean {
  const left = before(text, span.start);
  const right = after(text, span.end);
  switch (where) {
    case "block-head":
      return left === "" || (left === "-" && text.slice(0, span.start).trim().length <= 2);
    case "sentence-head":
      return left === "" || ".;:!?–-+•".includes(left);
    case "clause-head":
      return left === "" || CLAUSE_HEADS.includes(left);
    case "clause-end":
      return right === "" || ENDS.includes(right);
    case "clause-tail":
      return left !== "" && !CLAUSE_HEADS.includes(left) && (right === "" || ENDS.includes(right));
    case "block-end":
      return right === "" || !/[\p{L}\p{N}]/u.test(text.slice(span.end));
    case "dash-tail":
      return left !== "" && "-–".includes(left) && !/[\p{L}\p{N}]/u.test(text.slice(span.end));
    case "bracket":
      return left === "(" && right === ")";
    case "whole":
      return !/[\p{L}\p{N}]/u.test(text.slice(0, span.start)) && !/[\p{L}\p{N}]/u.test(text.slice(span.end));
  }
}
