import type { DueRules, OfficeDays } from "../../calendar/due.js";
import type { Directive, Owner, Task } from "../../model/directive.js";
import type { SourceText } from "../../model/source.js";
import { meetingKeys, shinglesOf } from "../../text/likeness/shingles.js";
import type { BodyKnowledge } from "../organisations/body-knowledge.js";
import { identities, NAMES_ALONE, type Identify } from "../organisations/identity.js";
import { preparedBody } from "../organisations/prepared-body.js";
import type { PreparedBody, PreparedDocument, PreparedTask } from "../prepared-document.js";
import { searchText, searchWords } from "../search-words.js";
import { citedRows, countRows, diagnosticRows, documentRow, headerRows, statusRows } from "./document-rows.js";
import { occurrenceDays, ownerRow, taskRow } from "./task-rows.js";

/** The bodies of a document, each prepared once: the same few own most of its tasks. */
function ownersIn(identify: Identify): (owner: Owner) => PreparedBody {
  const known = new Map<string, PreparedBody>();
  return ({ name, text }) => {
    const key = `${name}\n${text}`;
    const body = known.get(key) ?? preparedBody(name, [text], identify(name));
    known.set(key, body);
    return body;
  };
}

function preparedTask(
  source: SourceText,
  task: Task,
  position: number,
  due: DueRules,
  bodyOf: (owner: Owner) => PreparedBody,
): PreparedTask {
  return {
    row: taskRow(source, task, position, due),
    occurrences: occurrenceDays(task.deadline, due),
    owners: task.owners.map((owner, at) => ({
      name: owner.name,
      body: bodyOf(owner),
      row: ownerRow(source, owner, at),
    })),
    criteria: [...new Set(task.criteria)],
    search: searchText(`${task.section.join("\n")}\n${task.text}`),
    words: searchWords(task.text),
  };
}

/**
 * The rows of a document as the SQLite store writes them; due days are reckoned by `days`, bodies told apart by `bodies` (without it, by
 * their names alone). Pure.
 */
export function prepareDocument(
  source: SourceText,
  directive: Directive,
  days: OfficeDays,
  bodies: BodyKnowledge = NAMES_ALONE,
): PreparedDocument {
  const due: DueRules = { ...days, issuedOn: directive.issuedOn?.value ?? null };
  const search = searchText(source.text);
  const shingles = shinglesOf(search.folded);
  const identify = identities(directive, search.words, bodies);
  const bodyOf = ownersIn(identify);
  const issuer = directive.issuer?.value;
  return {
    sha256: source.file.sha256,
    reader: { name: source.reader.name, version: source.reader.version },
    text: source.text,
    row: documentRow(source, directive),
    issuer: issuer ? preparedBody(issuer.name, [issuer.text], identify(issuer.name, issuer.level)) : null,
    parts: [
      { table: "header_values", rows: headerRows(source, directive) },
      { table: "cited_documents", rows: citedRows(source, directive) },
      { table: "criteria_counts", rows: countRows(source, directive) },
      { table: "criterion_statuses", rows: statusRows(source, directive) },
      { table: "diagnostics", rows: diagnosticRows(source, directive) },
    ],
    tasks: directive.tasks.map((task, position) => preparedTask(source, task, position, due, bodyOf)),
    search,
    isSigned: source.signatures.length > 0,
    shingles: shingles.size,
    meetingKeys: meetingKeys(shingles),
  };
}
