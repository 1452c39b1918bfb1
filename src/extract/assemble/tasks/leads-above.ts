import type { Block, BlockId } from "../../../model/outline.js";
import { standsAmongOwners } from "./among-owners.js";
import { isSectionMarker } from "./continuation.js";
import { introducingSubject } from "./introducing-subject.js";
import type { StatedOwner } from "./owner-reader.js";
import type { TaskReader } from "./task-reader.js";

/** The leads that blocks give to those below them; each block is read once. */
export class LeadsAbove {
  readonly #reader: TaskReader;
  readonly #given = new Map<BlockId, readonly StatedOwner[]>();

  constructor(reader: TaskReader) {
    this.#reader = reader;
  }

  /** Leads that a block gives to those below it. */
  givenBy(block: Block): readonly StatedOwner[] {
    let leads = this.#given.get(block.id);
    if (!leads) {
      const { owners } = this.#reader.setting;
      const given = this.#reader.isPlaced(block) ? owners.above(block.text) : owners.asked(block.text);
      leads = given.filter((owner) => owner.role === "lead");
      if (leads.length === 0 && this.#reader.isPlaced(block)) leads = introducingSubject(block, this.#reader);
      if (leads.length === 0 && standsAmongOwners(block, this.#reader)) leads = owners.kinds(block.text);
      this.#given.set(block.id, leads);
    }
    return leads;
  }

  /** The nearest block above that names leads, and those leads; levels are not added up. */
  nearest(block: Block): { readonly from: Block; readonly leads: readonly StatedOwner[] } | null {
    const { sections } = this.#reader;
    for (const from of this.#reader.above(block)) {
      // A recorded petition names whom it asks, not who is to act.
      if (sections.given(from) !== "petition" && sections.around(from) === "petition" && sections.isPetition(from))
        continue;
      const given = this.givenBy(from);
      const leads = given.length > 0 ? given : this.#subjectsOf(from, block);
      if (leads.length > 0) return { from, leads };
    }
    return null;
  }

  /** "1. Vụ Pháp chế có trách nhiệm … ⏎ Tổng hợp báo cáo …": an unmarked paragraph without subject has that of its numbered item. */
  #subjectsOf(from: Block, block: Block): readonly StatedOwner[] {
    const { owners } = this.#reader.setting;
    const isNext = block.marker === null && block.parent === from.id && isSectionMarker(from);
    if (!isNext || !/[.;]\s{0,3}$/u.test(from.text) || !owners.startsWithVerb(block.text)) return [];
    return owners.stated(from.text).owners.filter((owner) => owner.role === "lead");
  }
}
