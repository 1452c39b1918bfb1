import type { CriteriaCount, CriterionStatus, Deadline, Directive, Owner, Task } from "../../../src/model/directive.js";

const SPAN = { start: 0, end: 1 };

/** A count with the given values; the rest as in "15/19 tiêu chí" of a commune. */
export function count(about: Partial<CriteriaCount>): CriteriaCount {
  return {
    subject: "xã An Bình",
    standard: "NTM",
    unit: "tiêu chí",
    met: null,
    total: null,
    unmet: null,
    status: "achieved",
    asOf: null,
    text: "",
    span: SPAN,
    confidence: 0.9,
    ...about,
  };
}

export function criterion(about: Partial<CriterionStatus>): CriterionStatus {
  return {
    number: null,
    name: "Điện",
    subject: "xã An Bình",
    standard: "NTM",
    status: "met",
    span: SPAN,
    confidence: 0.9,
    ...about,
  };
}

export function deadline(about: Partial<Deadline>): Deadline {
  return {
    text: "trước ngày 30/6/2024",
    span: SPAN,
    kind: "before",
    start: null,
    end: "2024-06-30",
    precision: "day",
    rrule: null,
    anchor: null,
    duration: null,
    workingDays: false,
    inherited: false,
    ...about,
  };
}

export function task(about: Partial<Task>): Task {
  return {
    id: "1",
    kind: "task",
    text: "Lập kế hoạch",
    span: SPAN,
    section: [],
    owners: [],
    deadline: null,
    criteria: [],
    confidence: 0.9,
    ...about,
  };
}

export function owner(about: Partial<Owner>): Owner {
  return {
    name: "Phòng Y tế",
    text: "Phòng Y tế",
    role: "lead",
    inherited: false,
    inferred: false,
    span: SPAN,
    ...about,
  };
}

/** A record with nothing in it but what is given. */
export function directive(about: Partial<Directive>): Directive {
  const found = { value: "TB", span: null, confidence: 1 };
  return {
    schema: "directive/1",
    source: { file: "thu.txt", sha256: "0", mediaType: "text/plain", pages: 1, textFrom: "text" },
    text: "",
    type: found,
    number: null,
    issuer: null,
    place: null,
    issuedOn: null,
    title: null,
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

/** A value found in the document. */
export function found(value: string): { value: string; span: null; confidence: number } {
  return { value, span: null, confidence: 1 };
}
