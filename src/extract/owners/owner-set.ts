import type { Level, Role } from "../../model/directive.js";
import type { Span } from "../../model/span.js";
import { canonicalName } from "../organisations/context/canonical-name.js";
import type { CanonicalName } from "../organisations/mention.js";
import type { OwnerContext } from "../organisations/context/context.js";
import type { OrganisationMention } from "../organisations/mention.js";
import { readList } from "../organisations/read-list.js";

/** An owner that the text states, with the place where it is written. */
export interface StatedOwner {
  /** Canonical, see `canonicalName`. */
  readonly name: string;
  readonly level: Level | null;
  /** As written. */
  readonly text: string;
  readonly role: Role;
  /** In the text that was read. */
  readonly span: Span;
}

/** Where a mention was found, and in which role. */
export interface RoleFinding {
  readonly mention: OrganisationMention;
  readonly role: Role;
}

const ORDER: readonly Role[] = ["lead", "approver", "adviser", "coordinator"];

/** Canonical owners, each body once, in the first role that fits of lead, approver, adviser, coordinator; people at large are none. */
export function ownerSet(findings: readonly RoleFinding[], context: OwnerContext): readonly StatedOwner[] {
  return oncePerBody(ownersNamed(findings, context), context);
}

/** Canonical owners in order of appearance, a body as often as it was found; people at large are none. */
export function ownersNamed(findings: readonly RoleFinding[], context: OwnerContext): readonly StatedOwner[] {
  const owners: StatedOwner[] = [];
  for (const { mention, role } of findings) {
    if (mention.kind === "people" || mention.entry?.never) continue;
    for (const { name, level } of namesOf(mention, context))
      owners.push({ name, level, text: mention.text, role, span: mention.span });
  }
  return owners;
}

/** Each body once, in the first role that fits of lead, approver, adviser, coordinator. */
export function oncePerBody(named: readonly StatedOwner[], { formOf }: OwnerContext): readonly StatedOwner[] {
  if (named.length < 2) return named;
  const owners = new Map<string, StatedOwner>();
  for (const owner of named) {
    const key = formOf(owner.name);
    const before = owners.get(key);
    if (before && ORDER.indexOf(before.role) <= ORDER.indexOf(owner.role)) continue;
    owners.set(key, owner);
  }
  return [...owners.values()];
}

/** "các đơn vị", which the document defines as "Sở Y tế, Sở Tài chính (gọi chung là các đơn vị)": each of them. */
function namesOf(mention: OrganisationMention, context: OwnerContext): readonly CanonicalName[] {
  const { definitions, formOf } = context;
  const defined = definitions.get(formOf(mention.text)) ?? definitions.get(formOf(mention.name));
  const r = defined === undefined ? null : context.read(defined);
  const list = r && readList(r, 0, { semicolons: true });
  if (!r || !list || list.mentions.length < 2 || list.next < r.words.length) return [canonicalName(mention, context)];
  const plain = { ...context, definitions: new Map<string, string>() };
  return list.mentions.map((one) => canonicalName(one, plain));
}
