import type { DueRules, OfficeDays } from "../../calendar/due.js";
import type { Directive, Task } from "../../model/directive.js";
import type { SourceText } from "../../model/source.js";
import { meetingKeys, shinglesOf } from "../../text/shingles.js";
import type { PreparedDocument, PreparedTask, SearchText } from "../prepared-document.js";
import { foldedWords, searchWords } from "../search-words.js";
import { citedRows, countRows, diagnosticRows, documentRow, headerRows, statusRows } from "./document-rows.js";
import { occurrenceDays, ownerRow, taskRow } from "./task-rows.js";

function searchText(text: string): SearchText {
  return { words: searchWords(text), folded: foldedWords(text) };
}

function preparedTask(source: SourceText, task: Task, position: number, due: DueRules): PreparedTask {
  return {
    row: taskRow(source, task, position, due),
    occurrences: occurrenceDays(task.deadline, due),
    owners: task.owners.map((owner, at) => ({
      name: owner.name,
      spellings: [...new Set([owner.name, owner.text])].map((spelling) => ({ spelling, ...searchText(spelling) })),
      row: ownerRow(source, owner, at),
    })),
    criteria: [...new Set(task.criteria)],
    search: searchText(`${task.section.join("\n")}\n${task.text}`),
  };
}

/** The rows of a document as the SQLite store writes them; due days are reckoned by `days`. Pure. */
export function prepareDocument(source: SourceText, directive: Directive, days: OfficeDays): PreparedDocument {
  const due: DueRules = { ...days, issuedOn: directive.issuedOn?.value ?? null };
  const search = searchText(source.text);
  const shingles = shinglesOf(search.folded);
  return {
    sha256: source.file.sha256,
    reader: { name: source.reader.name, version: source.reader.version },
    text: source.text,
    row: documentRow(source, directive),
    parts: [
      { table: "header_values", rows: headerRows(source, directive) },
      { table: "cited_documents", rows: citedRows(source, directive) },
      { table: "criteria_counts", rows: countRows(source, directive) },
      { table: "criterion_statuses", rows: statusRows(source, directive) },
      { table: "diagnostics", rows: diagnosticRows(source, directive) },
    ],
    tasks: directive.tasks.map((task, position) => preparedTask(source, task, position, due)),
    search,
    isSigned: source.signatures.length > 0,
    shingles: shingles.size,
    meetingKeys: meetingKeys(shingles),
  };
}
