import type { FunctionEntry } from "../../../patternbook/lexicon.js";
import { mentionWith, type OrganisationMention } from "../mention.js";
import { readPlaceName, unitWordAt } from "../read-unit.js";
import { isCapital, type Reading } from "../reading.js";

// Of which bodies an office may be the head.

/** "cơ quan ngang Bộ, cơ quan thuộc Chính phủ" under one "Thủ trưởng": two groups with a head each. */
export function apart(host: OrganisationMention): readonly OrganisationMention[] {
  if (host.kind !== "group" || host.host) return [host];
  const parts = /^(cơ quan ngang bộ)(?:, | và )(cơ quan (?:trực )?thuộc chính phủ)$/iu.exec(host.name);
  return parts ? parts.slice(1).map((name) => mentionWith(host, { name })) : [host];
}

/** Those who lead a committee. */
export const SECRETARIES = /^(?:Phó )?Bí thư$/u;

/** "các Phó Bí thư, Ủy viên Ban Thường vụ": a seat on the standing committee, which the secretaries before it head as little as any other. */
export function isSeatOf(office: string, hosts: readonly OrganisationMention[]): boolean {
  return office === "Ủy viên" && hosts.every(({ entry }) => entry?.name === "Ban Thường vụ");
}

/** True for a ministry or several: a minister heads nothing else. */
export function isMinistry({ name }: OrganisationMention): boolean {
  return /^(?:các )?bộ(?!\p{L})/iu.test(name);
}

/** "Bí thư chi bộ | khu phố": of which kind of place the cell is, where no place is named; `at` for other offices, and where one is. */
export function cellEnd(r: Reading, at: number, { name }: FunctionEntry): number {
  const unit = name === "Bí thư chi bộ" && !isCapital(r, at) ? unitWordAt(r, at) : null;
  return unit?.value.level === "thôn" && readPlaceName(r, unit.end, false) === null ? unit.end : at;
}
