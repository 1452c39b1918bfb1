import type { OwnerContext } from "../organisations/context.js";
import { pastBracket, readList } from "../organisations/read-list.js";
import { form, type Reading } from "../organisations/reading.js";
import { ownerSet, type StatedOwner } from "./owner-set.js";
import { predicateAt } from "./predicate.js";
import { scanSentence } from "./role-scan.js";
import { sentencesOf } from "./sentences.js";

/** True where nothing but final marks is left at `at`. */
function isOver(r: Reading, at: number): boolean {
  for (let next = at; next < r.words.length; next++) if (r.words[next]?.kind !== "mark") return false;
  return true;
}

/** Past the words of a heading that introduce its body: "Đối với", "Trách nhiệm của". `at` itself where there are none. */
function pastIntroduction(r: Reading): { readonly at: number; readonly isOrder: boolean; readonly isAsked: boolean } {
  if (["đối", "đổi"].includes(form(r, 0)) && form(r, 1) === "với") return { at: 2, isOrder: false, isAsked: false };
  const order = r.lexicon.assign.at(r.words, 0) ?? r.lexicon.invite.at(r.words, 0);
  const isAsked = r.lexicon.offers.at(r.words, 0) !== null || form(r, 0) === "kính";
  return order ? { at: order.end, isOrder: true, isAsked } : { at: 0, isOrder: false, isAsked };
}

/**
 * The owners that a heading names for all that stands under it: the heading is a list of bodies (with a bracketed remark), or
 * "Đối với X", "Trách nhiệm của X", "Đề nghị X", "Mời X", "Giao X theo chức năng ...", "X chịu trách nhiệm". Null for a topic.
 */
export function ownersOfHeading(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const r = context.read(text);
  const { at, isOrder, isAsked } = pastIntroduction(r);
  const list = readList(r, at, { semicolons: true });
  if (!list) return null;
  const next = pastBracket(r, list.next);
  const isWhole = isOver(r, next) || (isOrder && form(r, next) === ":");
  const isPredicate = predicateAt(r, next, false) !== null;
  // "Đề nghị huyện hỗ trợ kinh phí" is a petition, "Giao Sở Y tế theo chức năng ..." an order
  const goesOn = isPredicate && ((isOrder && !isAsked) || ((at === 0 || isOrder) && endsInDuty(r, next)));
  if (!isWhole && !goesOn) return null;
  const owners = ownerSet(
    list.mentions.map((mention) => ({ mention, role: mention.said ?? ("lead" as const) })),
    context,
  );
  return owners.length > 0 ? owners : null;
}

/** "X chịu trách nhiệm:", "X có trách nhiệm", "X chủ trì": the heading says no task of its own. */
function endsInDuty(r: Reading, at: number): boolean {
  let last = r.words.length - 1;
  while (last > at && r.words[last]?.kind === "mark") last--;
  const tail = `${form(r, last - 1)} ${form(r, last)}`;
  return ["trách nhiệm", "chủ trì", "nhiệm vụ", "như sau", "thực hiện"].includes(tail);
}

/**
 * The bodies to which a paragraph that introduces others gives its orders ("..., đề nghị các phòng, ngành thực hiện một số nội dung
 * sau:"); the one who speaks or concludes is none. Null where it orders nobody.
 */
export function leadInOwners(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const r = context.read(text);
  const findings = sentencesOf(r)
    .flatMap((sentence) => scanSentence(r, sentence, context).findings)
    .filter(({ role, source }) => role === "lead" && source === "order");
  const owners = ownerSet(findings, context);
  return owners.length > 0 ? owners : null;
}
