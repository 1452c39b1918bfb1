import { isScan, numberKey, type Identity } from "./identity.js";

/** What a file is among the files of one directive. */
export type Standing = "signed" | "issued" | "scan" | "draft";

/**
 * Which file of a directive counts: one that is digitally signed; then one with text of its own whose number, day and signer are filled
 * in; then a scan, whose words may be misread; last a draft, where one of them is blank or missing. Of two alike a PDF, whose pages
 * and places are known, then the longer one, then the one with the smaller hash: the order in which files come does not matter.
 */
export const AUTHORITY: Readonly<Record<Standing, number>> = { signed: 4, issued: 3, scan: 2, draft: 1 };

/** See `AUTHORITY`. */
export function standingOf(identity: Identity): Standing {
  if (identity.isSigned) return "signed";
  if (isScan(identity)) return "scan";
  const isDated = identity.issuedOn !== null && identity.issuedOn.length === 10;
  return numberKey(identity.number) !== null && isDated && identity.signer !== null ? "issued" : "draft";
}
