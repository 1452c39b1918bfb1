import type { Diagnostic } from "../model/diagnostic.js";
import { diagnose } from "../model/diagnostic-codes.js";
import type { Directive } from "../model/directive.js";
import type { Span } from "../model/span.js";
import type { SourceText } from "../model/source.js";
import type { Rules } from "../patternbook/rules.js";
import { findCriteria } from "./assemble/criteria/criteria-status.js";
import { findCriteriaCounts } from "./assemble/criteria/criteria-counts.js";
import { criteriaNamedIn, criterionOfHeading } from "./assemble/criteria/criterion-numbers.js";
import { documentContext } from "./assemble/document-context.js";
import { genreOf } from "./assemble/genre.js";
import { readHeader } from "./assemble/header/read-header.js";
import { readReferences } from "./assemble/references.js";
import { addressedLeads } from "./assemble/tasks/owners/addressed-leads.js";
import { documentOwners } from "./assemble/tasks/owners/document-owners.js";
import { readTasks } from "./assemble/tasks/tasks.js";
import { remembered } from "../text/remembered.js";
import { runChecks } from "./check/checks.js";
import { sentencesLeftOut } from "./check/sentences-left-out.js";
import { withoutTasks } from "./check/without-tasks.js";
import { outline } from "./outline/outline.js";
import { partedWords } from "./repair/glued-words.js";
import { withSpans } from "./repair/record-spans.js";
import { repairedScan } from "./repair/repaired-scan.js";
import { zonedLines } from "./outline/zones.js";
import { rowConfidence } from "./settle/row-confidence.js";
import { recordFacts } from "./settle/row-features.js";
import { rowSignals } from "./settle/row-signals.js";
import { rowTrustOf, withScanConfidence } from "./settle/scan-confidence.js";
import { withoutUnread } from "./settle/unread-values.js";
import type { Trace } from "../model/trace.js";
import { traceOf } from "./trace.js";

/** What is extracted from one document, and how it came about. */
export interface Extraction {
  readonly directive: Directive;
  readonly trace: Trace;
}

/**
 * Reads a directive: its head, the documents it cites, its counts of criteria, its tasks; then checks them against each other. The text
 * of scans is read with its usual slips put right; what is found stands where it was read. Pure.
 */
export function extract(source: SourceText, rules: Rules): Extraction {
  const extraction = extractUnweighed(source, rules);
  const { directive } = extraction;
  const [facts, trust] = [recordFacts(directive), rowTrustOf(source, rules.ocr)];
  const tasks = directive.tasks.map((task) => ({
    ...task,
    confidence: rowConfidence(task, directive, facts, trust(task), rowSignals(task, directive, rules.lexicon)),
  }));
  return {
    directive: { ...directive, tasks },
    get trace() {
      return extraction.trace;
    },
  };
}

/** The same, with what each task is known by as its confidence: what the confidence of rows is fitted on. Pure. */
export function extractUnweighed(source: SourceText, rules: Rules): Extraction {
  if (!source.lines.some(({ origin }) => origin === "ocr")) return extractDigital(source, rules);
  const { source: reading, toSource, remarks } = repairedScan(source, rules.ocr());
  const extraction = extractText(reading, rules);
  const directive = { ...withSpans(extraction.directive, toSource), text: source.text };
  const { record, remarks: unread } = withoutUnread(directive, source);
  const diagnostics = [...record.diagnostics, ...[...remarks, ...unread].map(recorded)];
  return withMovedTrace({ ...withScanConfidence(record, source), diagnostics }, extraction, toSource);
}

/** What is typed is read as it is, but for spaces that it lacks. */
function extractDigital(source: SourceText, rules: Rules): Extraction {
  const parted = partedWords(source);
  if (!parted) return extractText(source, rules);
  const extraction = extractText(parted.source, rules);
  const record = withSpans(extraction.directive, parted.toSource);
  const diagnostics = [...record.diagnostics, ...parted.remarks.map(recorded)];
  return withMovedTrace({ ...record, text: source.text, diagnostics }, extraction, parted.toSource);
}

function withMovedTrace(directive: Directive, extraction: Extraction, toSource: (at: Span) => Span): Extraction {
  return {
    directive,
    get trace() {
      return extraction.trace.map((candidate) => ({ ...candidate, span: toSource(candidate.span) }));
    },
  };
}

function extractText(source: SourceText, rules: Rules): Extraction {
  const zoned = zonedLines(source);
  const parts = outline(source, zoned);
  const { diagnostics: remarks, isAnnexOnly, ...header } = readHeader(source, parts, zoned);
  const references = readReferences(parts, header.number?.value ?? null);
  const context = documentContext(parts, header, rules.lexicon);
  const genre = genreOf(header.type.value, header.title, parts, rules.book);
  const { tasks, considered } = readTasks({
    source,
    outline: parts,
    book: rules.book,
    owners: documentOwners(context.owners),
    issuer: isAnnexOnly ? null : (header.issuer?.value ?? null),
    addressed: addressedLeads(parts.blocks, context.owners),
    issuedOn: header.issuedOn?.value ?? null,
    year: context.year,
    genre: genre?.kind ?? null,
    criteriaIn: remembered((text) => criteriaNamedIn(text, rules.criteria)),
    criterionOfHeading: remembered((text) => criterionOfHeading(text, rules.criteria)),
  });
  const record: Directive = {
    schema: "directive/1",
    source: {
      file: source.file.name,
      sha256: source.file.sha256,
      mediaType: source.file.mediaType,
      pages: source.pages.length,
      textFrom: source.textFrom,
    },
    text: source.text,
    ...header,
    references,
    criteriaCounts: [...findCriteriaCounts(parts, context.criteria, rules.criteria)],
    criteria: [...findCriteria(parts, context.criteria, rules.criteria)],
    tasks,
    diagnostics: [],
  };
  const diagnostics = [
    ...remarks,
    ...signedBy(source),
    ...runChecks(record, parts),
    ...withoutTasks(record, genre),
    ...sentencesLeftOut(source.text, considered),
  ].map(recorded);
  return {
    directive: { ...record, diagnostics },
    // Made only when asked for.
    get trace() {
      return traceOf(parts, record, considered, rules);
    },
  };
}

/** A diagnostic as the record has it. */
function recorded({ code, severity, message, span, page }: Diagnostic): Directive["diagnostics"][number] {
  return { code, severity, message, span, page };
}

/** Who signed the file digitally, and when: for the record, never the date of issue. */
function signedBy({ signatures }: SourceText): readonly Diagnostic[] {
  return signatures.map(({ signer, signedAt }) =>
    diagnose("digitally-signed", { signer: signer ?? "?", time: signedAt ?? "?" }),
  );
}
