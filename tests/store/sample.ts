import type { Directive, Owner, Task } from "../../src/model/directive.js";
import { NO_HINTS, type SourceText } from "../../src/model/source.js";
import type { OfficeDays } from "../../src/calendar/due.js";
import type { Run } from "../../src/store/store.js";
import { OFFICE_DAYS } from "../calendar/office-days.js";

export const RUN: Run & { readonly days: OfficeDays } = {
  path: "/van-ban/thong-bao.txt",
  ruleBookVersion: "rules-1",
  programVersion: "0.1.0",
  days: OFFICE_DAYS,
  at: "2024-05-02T01:00:00.000Z",
};

/** A source whose lines are the given ones, two to a page, each with a box. */
export function sampleSource(lines: readonly string[], sha256 = "a".repeat(64), name = "thong-bao.txt"): SourceText {
  let at = 0;
  return {
    file: { name, sha256, mediaType: "text/plain", bytes: 100 },
    text: `${lines.join("\n")}\n`,
    textFrom: "text",
    pages: [],
    lines: lines.map((text, index) => {
      const start = at;
      at += text.length + 1;
      return {
        span: { start, end: start + text.length },
        page: 1 + Math.floor(index / 2),
        box: { left: 72, top: 100 + 14 * (index % 2), width: 400, height: 12 },
        words: [],
        origin: "digital",
        confidence: 1,
        hints: NO_HINTS,
        cell: null,
      };
    }),
    tables: [],
    signatures: [],
    reader: { name: "text", version: "1" },
  };
}

export function owner(name: string, role: Owner["role"] = "lead", text = name): Owner {
  return { name, text, role, inherited: false, inferred: false, span: null };
}

/** A task whose words are one whole line of `source`. */
export function taskOn(source: SourceText, line: number, about: Partial<Task> = {}): Task {
  const span = source.lines[line]?.span ?? { start: 0, end: 0 };
  return {
    id: `t${line}`,
    kind: "task",
    text: source.text.slice(span.start, span.end),
    span,
    section: ["II. Nhiệm vụ", "1. Y tế"],
    owners: [],
    deadline: null,
    criteria: [],
    confidence: 0.9,
    ...about,
  };
}

export function sampleDirective(source: SourceText, about: Partial<Directive> = {}): Directive {
  return {
    schema: "directive/1",
    source: { file: source.file.name, sha256: source.file.sha256, mediaType: "text/plain", pages: 1, textFrom: "text" },
    text: source.text,
    type: { value: "TB", span: null, confidence: 1 },
    number: { value: "17/TB-UBND", span: { start: 0, end: 4 }, confidence: 0.95 },
    issuer: {
      value: { name: "Ủy ban nhân dân huyện Sông Lam", text: "UBND HUYỆN SÔNG LAM", level: "huyện" },
      span: null,
      confidence: 0.9,
    },
    place: null,
    issuedOn: { value: "2024-03", span: null, confidence: 0.9 },
    title: { value: "Kết luận cuộc họp về công tác y tế trường học", span: null, confidence: 0.9 },
    meeting: null,
    signer: null,
    recipients: [],
    references: [],
    criteriaCounts: [],
    criteria: [],
    tasks: [],
    diagnostics: [],
    ...about,
  };
}

export function before(date: string): Task["deadline"] {
  return {
    text: `trước ngày ${date}`,
    span: { start: 0, end: 1 },
    kind: "before",
    start: null,
    end: date,
    precision: "day",
    rrule: null,
    anchor: null,
    duration: null,
    workingDays: false,
    inherited: false,
  };
}
