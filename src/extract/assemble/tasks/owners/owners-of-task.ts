import type { Owner, Role } from "../../../../model/directive.js";
import type { Span } from "../../../../model/span.js";
import type { StatedOwner } from "./owner-reader.js";

const ORDER: readonly Role[] = ["lead", "approver", "adviser", "coordinator"];

/** Each body once, in the first role that fits of lead, approver, adviser, coordinator; leads first, then as written. */
export function onePerBody(owners: readonly Owner[]): Owner[] {
  const best = new Map<string, Owner>();
  for (const role of ORDER)
    for (const owner of owners)
      if (owner.role === role && !best.has(owner.name.toLowerCase())) best.set(owner.name.toLowerCase(), owner);
  return owners.filter((owner) => best.get(owner.name.toLowerCase()) === owner);
}

/** An owner written beside its task. */
export function statedOwner({ name, text, role }: StatedOwner, span: Span): Owner {
  return { name, text, role, inherited: false, inferred: false, span };
}

/** A lead taken from a heading, parent item or the first part of the same item. */
export function inheritedLead({ name, text }: Pick<StatedOwner, "name" | "text">, span: Span | null): Owner {
  return { name, text, role: "lead", inherited: true, inferred: false, span };
}

/** The document's own body, where nobody is written. */
export function inferredLead(issuer: { readonly name: string; readonly text: string }): Owner {
  return { name: issuer.name, text: issuer.text, role: "lead", inherited: false, inferred: true, span: null };
}
