import type { OwnerContext } from "../../../organisations/context/context.js";
import { actionAt, readingOf, type Reading, wordAt } from "../../../organisations/reading.js";
import { readOrganisationCell } from "../../../owners/cells/cell-owners.js";
import { kindsOfHeading, leadInOwners, ownersOfHeading } from "../../../owners/headings/heading-owners.js";
import { namedNotTold } from "../../../owners/named-not-told.js";
import { ownersInNote } from "../../../owners/owners-in-bracket.js";
import { ownerSet } from "../../../owners/owner-set.js";
import { statedOwners } from "../../../owners/stated-owners.js";
import { tellsOf } from "../../../owners/tells-of.js";
import { coreStart } from "../core-words.js";
import { contains, shift, type Span } from "../../../../model/span.js";
import type { OwnerReader, Stated, StatedOwner } from "./owner-reader.js";

/** Letters after the last body of a heading: "theo chức năng, nhiệm vụ được giao chịu trách nhiệm:". */
const MOST_AFTER = 64;
const BRACKETS = /\([^()]{0,300}\)/gu;
/** Letters of a sentence in which its first verb stands. */
const HEAD = 60;

/** Reads owners in the texts of one document, resolved by what the document says of itself. */
export function documentOwners(context: OwnerContext): OwnerReader {
  const known = new Map<string, Stated>();
  const inNote = (text: string): readonly StatedOwner[] => ownerSet(ownersInNote(context.read(text)), context);
  return {
    stated: (text) => {
      let stated = known.get(text);
      if (!stated) {
        const { sentences, labelSpan } = statedOwners(text, context);
        const idle = namedNotTold(text);
        const owners = sentences
          .flatMap(({ owners }) => owners)
          .filter(({ span }) => !idle.some((stretch) => contains(stretch, span)));
        const spokenTo = labelSpan === null ? spokenToIn(text, context) : null;
        stated = spokenTo
          ? {
              owners: [
                ...spokenTo.owners,
                ...owners.filter(({ role, span }) => role !== "lead" || span.start >= spokenTo.label.end),
              ],
              label: spokenTo.label,
            }
          : { owners, label: labelSpan };
        known.set(text, stated);
      }
      return stated;
    },
    above: (text) =>
      ownersOfHeading(text, context) ??
      leadInOwners(text, context) ??
      whoseWork(text, context) ??
      remindedIn(text, context) ??
      inNote(text),
    inNote,
    kinds: (text) => kindsOfHeading(text, context),
    asked: (text) => leadInOwners(text, context) ?? remindedIn(text, context) ?? [],
    isHeading: (text) => {
      const last = ownersOfHeading(text, context)?.at(-1);
      if (last === undefined) return false;
      const after = text.slice(last.span.end).replace(BRACKETS, "").trim();
      return after.length <= MOST_AFTER && !saysMore(after, context);
    },
    isNames: (text) => {
      const last = CLAUSE.test(text) ? undefined : ownersOfHeading(text, context)?.at(-1);
      return last !== undefined && !/[\p{L}\d]/u.test(text.slice(last.span.end).replace(CONCERNS, ""));
    },
    listed: (text, role) => readOrganisationCell(text, context, role),
    startsWithVerb: (text, start = 0) => beginsWithVerb(text, start, context),
    startsWithNoun: (text) => {
      const { lexicon, words } = context.read(text);
      return lexicon.openingNouns.at(words, 0) !== null;
    },
    tellsOf: (text) => tellsOf(context.read(text)),
    joinsLater: (before) =>
      beginsWithVerb(before, 0, context) &&
      !ONLY_JOINS.test(before) &&
      !/^(?:giao|đề nghị|yêu cầu) /iu.test(before) &&
      !endsInOrder(before, context),
  };
}

/** "Đồng thời, các trường …": nothing is told to those above before others are named. */
const ONLY_JOINS = /^(?:đồng thời|song song(?: với)? đó|ngoài ra|bên cạnh đó)[\s,]{0,4}$/iu;

/** "(đối với hồ chứa nước)": for what a body is named, not what it is to do. */
const CONCERNS = /\((?:đối với|về) [^()]{2,300}\)/giu;

/** Words that no name has: "Các trường cho trẻ nghỉ khi trời rét", "Trạm Y tế phát tin mỗi ngày 02 lần". */
const CLAUSE = /(?<!\p{L})(?:khi|nếu|để|mỗi ngày|không quá|tối thiểu|ít nhất)(?!\p{L})/iu;

const WORK_OF =
  /^(?:công tác|hoạt động|nhiệm vụ|phần việc|trách nhiệm)(?![\p{L}])[^.;:]{0,140}? của (?=[^.;:]{2,120}[.:]?$)/iu;

/** "Hoạt động giám sát được chia thành 03 đợt theo lịch chung của tỉnh": a sentence, in which another's work may be named. */
const SENTENCE = /(?<!\p{L})(?:được|theo|gồm|chia|căn cứ)(?!\p{L})/iu;

/** "Công tác chỉ đạo, điều hành của Ban Chỉ đạo": the heading names whose work stands below it. */
function whoseWork(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const work = WORK_OF.exec(text)?.[0] ?? "";
  const before = SENTENCE.test(work) ? 0 : work.length;
  const owners = before > 0 ? ownersOfHeading(text.slice(before), context) : null;
  return owners?.map((owner) => ({ ...owner, span: shift(owner.span, before) })) ?? null;
}

/** "… khám sức khỏe cho học sinh. Lưu ý các trường:": the last words before a list, said to those whom they name. */
const NOTED = /[.;] (?:lưu ý|chú ý|riêng|riêng đối với|đối với) [^.;:]{3,160}:\s{0,3}$/iu;

function remindedIn(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const start = NOTED.exec(text)?.index;
  if (start === undefined) return null;
  const at = start + 2 + (/^riêng (?:đối với )?/iu.exec(text.slice(start + 2))?.[0].length ?? 0);
  return ownersOfHeading(text.slice(at), context)?.map((owner) => ({ ...owner, span: shift(owner.span, at) })) ?? null;
}

const SPOKEN_TO = /^(?:đối với|đổi với) [^:.;]{3,160}:\s{0,3}/iu;

/** "Đối với các trường trung học: Rà soát …": who is spoken to is a label; null where the words before the colon name nobody. */
function spokenToIn(text: string, context: OwnerContext): (Stated & { readonly label: Span }) | null {
  const label = SPOKEN_TO.exec(text)?.[0];
  const owners = label ? ownersOfHeading(label.trimEnd(), context) : null;
  return label && owners ? { owners, label: { start: 0, end: label.length } } : null;
}

/** Words that a heading has beside its bodies: "theo nhiệm vụ được giao chịu trách nhiệm:"; more than that says what is to be done. */
const BESIDE = 4;

/** True where the words behind the bodies of a heading order something: " bảo đảm an ninh trong ngày hội, cụ thể:". */
function saysMore(after: string, context: OwnerContext): boolean {
  // "lãnh đạo Ủy ban nhân dân tỉnh": whom, and nothing what for
  const led = /^(?:lãnh đạo|chỉ đạo)(?:, (?:lãnh đạo|chỉ đạo))? /iu.exec(after)?.[0];
  if (led && ownersOfHeading(after.slice(led.length), context) !== null) return false;
  const words = after.slice(coreStart(after)).replace(/[,:]?\s{0,3}(?:cụ thể|như sau)[^.;]{0,40}$/iu, "");
  return words.trim().split(" ").length > BESIDE && beginsWithVerb(after, 0, context);
}

/** True where these words end by telling somebody to act: "... Đề nghị", "Giao đồng chí". */
function endsInOrder(text: string, { lexicon }: OwnerContext): boolean {
  const { words } = readingOf(text.slice(-HEAD), lexicon);
  return words.some((_, index) => (lexicon.assign.at(words, index)?.end ?? 0) >= words.length - 3);
}

function beginsWithVerb(text: string, from: number, context: OwnerContext): boolean {
  const r = context.read(text);
  return isVerbAt(r, from) || isVerbAt(r, from + coreStart(text.slice(from)));
}

function isVerbAt(r: Reading, offset: number): boolean {
  const action = actionAt(r, wordAt(r, offset));
  return action !== null && action.value !== "none" && action.value !== "adverbial";
}
