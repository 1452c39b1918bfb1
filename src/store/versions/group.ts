import type { Identity } from "./identity.js";
import { kinshipOf, type Kinship } from "./kinship.js";

/** A file of a directive, as groups are made of it. */
export interface Member extends Identity {
  readonly id: number;
  readonly sha256: string;
}

/** Two files that were taken for the same directive. */
export interface Link {
  readonly low: number;
  readonly high: number;
  readonly reason: Kinship;
  /** 0..1. */
  readonly likeness: number;
}

/**
 * Puts files that are linked into groups, one a directive. The surest link is followed first, and none that would bring together two
 * files that contradict each other: a draft without a number may be linked to two plans after one template, but they are two. The
 * result depends on the files alone, not on their order. Each group has two members or more.
 */
export function groupsOf(members: readonly Member[], links: readonly Link[]): readonly (readonly Member[])[] {
  const groupOf = new Map(members.map((member) => [member.id, [member]]));
  const hash = new Map(members.map(({ id, sha256 }) => [id, sha256]));
  const nameOf = ({ low, high }: Link): string => [hash.get(low) ?? "", hash.get(high) ?? ""].sort().join(" ");
  const surest = links.toSorted(
    (a, b) =>
      Number(b.reason === "number") - Number(a.reason === "number") ||
      b.likeness - a.likeness ||
      (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  for (const { low, high } of surest) {
    const [one, other] = [groupOf.get(low), groupOf.get(high)];
    if (!one || !other || one === other) continue;
    if (one.some((a) => other.some((b) => contradict(a, b)))) continue;
    const joined = [...one, ...other];
    for (const { id } of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].filter(({ length }) => length > 1);
}

function contradict(a: Identity, b: Identity): boolean {
  return kinshipOf(a, b, { jaccard: 1, containment: 1 }) === null;
}
