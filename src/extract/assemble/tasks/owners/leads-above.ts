import type { Block, BlockId } from "../../../../model/outline.js";
import { shift } from "../../../../model/span.js";
import { standsAmongOwners } from "./among-owners.js";
import { closingLabels } from "../cards/card-lines.js";
import { isSectionMarker } from "../continuation.js";
import { itemOf } from "../item.js";
import { isInspected } from "./inspected.js";
import { introducingSubject } from "./introducing-subject.js";
import { membersBelow } from "./members-below.js";
import type { StatedOwner } from "./owner-reader.js";
import type { TaskReader } from "../task-reader.js";

/** Leads, and the block that names them. */
interface Given {
  readonly from: Pick<Block, "toSource">;
  readonly leads: readonly StatedOwner[];
}

/** Paragraphs under one unmarked line. */
const MOST_BELOW = 30;

/** The leads that blocks give to those below them; each block is read once. */
export class LeadsAbove {
  readonly #reader: TaskReader;
  readonly #given = new Map<BlockId, readonly StatedOwner[]>();
  readonly #labelled = new Map<BlockId, Given | null>();

  constructor(reader: TaskReader) {
    this.#reader = reader;
  }

  /** Leads that a block gives to those below it. */
  givenBy(block: Block): readonly StatedOwner[] {
    let leads = this.#given.get(block.id);
    if (!leads && isInspected(block, this.#reader)) this.#given.set(block.id, (leads = []));
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
  nearest(block: Block): Given | null {
    const { sections } = this.#reader;
    const named = this.#lineBefore(block);
    if (named) return { from: named, leads: this.#reader.setting.owners.above(named.text) };
    for (const from of this.#reader.above(block)) {
      // A recorded petition names whom it asks, not who is to act.
      if (sections.given(from) !== "petition" && sections.around(from) === "petition" && sections.isPetition(from))
        continue;
      let labelled = this.#labelled.get(from.id);
      if (labelled === undefined) this.#labelled.set(from.id, (labelled = this.#labelledBelow(from)));
      if (labelled) return labelled;
      const given = this.givenBy(from);
      const leads = given.length > 0 ? given : this.#subjectsOf(from, block);
      if (leads.length > 0) return { from, leads };
    }
    return null;
  }

  /** "- Đơn vị chủ trì: Trạm Y tế" behind the items of a list: who leads all of it. */
  #labelledBelow(heading: Block): Given | null {
    const { owners, genre } = this.#reader.setting;
    const lines = genre === null ? closingLabels(heading, this.#reader.childrenOf(heading), this.#reader)?.lines : null;
    const leading = lines?.filter(({ line }) => line.kind === "lead") ?? [];
    const labels = leading.length > 0 ? leading : (lines?.filter(({ line }) => line.kind === "performer") ?? []);
    const [first, ...others] = labels.map(({ block }) => block);
    if (!first) return this.#namedBelow(heading) ?? this.#notedBelow(heading);
    // A list with a name a line is read as one text.
    const from = itemOf([first, ...others]);
    const leads = labels.flatMap(({ block, line: { value } }, index) =>
      owners
        .listed(block.text.slice(value.start, value.end), "lead")
        .filter(({ role }) => role === "lead")
        .map((owner) => ({ ...owner, span: shift(owner.span, value.start + (from.paragraphs[index]?.start ?? 0)) })),
    );
    return leads.length > 0 ? { from, leads } : null;
  }

  /** "Giao các chi cục gồm: ⏎ - Chi cục Thủy lợi; ⏎ - Chi cục Kiểm lâm": the members of the group that the heading names. */
  #namedBelow(heading: Block): Given | null {
    const members = membersBelow(heading, this.#reader);
    const [first, ...others] = members;
    if (!first) return null;
    const from = itemOf([first, ...others]);
    const leads = members.flatMap(({ text }, index) =>
      this.#reader.setting.owners
        .above(text)
        .map((owner) => ({ ...owner, span: shift(owner.span, from.paragraphs[index]?.start ?? 0) })),
    );
    return { from, leads };
  }

  /** "(Phòng Kinh tế chủ trì)" behind the items of a list. */
  #notedBelow(heading: Block): Given | null {
    const note = this.#reader.closingNote(heading);
    const leads = note ? this.#reader.setting.owners.inNote(note.text).filter(({ role }) => role === "lead") : [];
    return note && leads.length > 0 ? { from: note, leads } : null;
  }

  /** "Ban Giám hiệu nhà trường ⏎ Phụ trách chung … ⏎ Trực tiếp …": the unmarked line that names nobody but bodies above unmarked paragraphs of what is to be done; null where another title stands between. */
  #lineBefore(block: Block): Block | null {
    const { owners } = this.#reader.setting;
    if (block.marker !== null || !owners.startsWithVerb(block.text)) return null;
    const siblings = this.#reader.children.get(block.parent) ?? [];
    const own = siblings.indexOf(block);
    for (let at = own - 1; at >= Math.max(0, own - MOST_BELOW); at--) {
      const before = siblings[at];
      if (!before || before.marker !== null || before.cell !== null) return null;
      if (/[.;:]\s{0,3}$/u.test(before.text)) continue;
      return owners.isHeading(before.text) ? before : null;
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
