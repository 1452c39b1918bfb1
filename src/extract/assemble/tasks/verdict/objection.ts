import type { Verdict } from "./standing.js";
import type { Utterance } from "./utterance.js";

/** A reason why an item orders nothing. */
export interface Objection {
  readonly reason: string;
  /** 0..1: how sure the reading is. */
  readonly certainty: number;
  readonly holds: (said: Utterance) => boolean;
}

/** The verdict of the first objection that holds; null where none does. */
export function objection(objections: readonly Objection[], said: Utterance): Verdict | null {
  const found = objections.find(({ holds }) => holds(said));
  return found ? { kind: null, reason: found.reason, certainty: found.certainty } : null;
}

export function no(reason: string, holds: Objection["holds"], certainty = 0.9): Objection {
  return { reason, certainty, holds };
}

export const hasNobodyAndNoDay = ({ standing }: Utterance): boolean => !standing.hasDeadline && !standing.hasLeads;

/** True where no word of it orders or obliges. */
export const ordersNothing = ({ orders }: Utterance): boolean => orders === Number.POSITIVE_INFINITY;
