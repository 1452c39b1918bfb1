import type { Diagnostic } from "../../model/diagnostic.js";
import type { Directive } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import { annexAbsent } from "./annex-absent.js";
import { blankHeader } from "./blank-header.js";
import { countAboveTotal } from "./count-above-total.js";
import { countsDisagree } from "./counts-disagree.js";
import { deadlineInThePast } from "./deadline-in-the-past.js";
import { impossibleDate } from "./impossible-date.js";
import { issuerConflict } from "./issuer-conflict.js";
import { listLength } from "./list-length.js";
import { missingSignature } from "./missing-signature.js";
import { ownersInferred, taskWithoutOwner } from "./task-without-owner.js";
import { yearContradicts } from "./year-contradicts.js";

/** Holds a finished record against itself and its document; empty where nothing is amiss. Spans are in the source text. */
export type Check = (directive: Directive, outline: Outline) => readonly Diagnostic[];

/** Every cross-check, in the order in which a person reads them. */
export const CHECKS: readonly Check[] = [
  blankHeader,
  issuerConflict,
  missingSignature,
  annexAbsent,
  impossibleDate,
  deadlineInThePast,
  yearContradicts,
  taskWithoutOwner,
  ownersInferred,
  countAboveTotal,
  countsDisagree,
  listLength,
];

/** What every check has to say of a document, in the order of the checks. */
export function runChecks(directive: Directive, outline: Outline): readonly Diagnostic[] {
  return CHECKS.flatMap((check) => check(directive, outline));
}
