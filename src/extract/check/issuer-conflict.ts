import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import type { Span } from "../../model/span.js";
import { fold } from "../../text/letters/vietnamese.js";
import { collectiveOf } from "../assemble/header/issuer.js";
import { issuerEvidence } from "../assemble/header/issuer-evidence.js";

/** Says that another kind of body than the issuer announces, promulgates or signs as "TM." of a body. */
export function issuerConflict(
  { issuer, signer }: Pick<Directive, "issuer" | "signer">,
  outline: Outline,
): readonly Diagnostic[] {
  if (issuer === null) return [];
  const collective = collectiveOf(signer);
  const named: { readonly name: string; readonly span: Span | null }[] = [
    ...issuerEvidence(outline.blocks.filter(({ zone }) => zone === "body")),
    ...(collective ? [{ name: collective, span: signer?.span ?? null }] : []),
  ];
  const other = named.find(({ name }) => !areOneKind(name, issuer.value.name));
  if (!other) return [];
  return [
    diagnose(
      "issuer-conflict",
      { issuer: issuer.value.name, other: other.name },
      { span: issuer.span, related: other.span },
    ),
  ];
}

const KINDS =
  /(?:ban chi dao|uy ban nhan dan|hoi dong nhan dan|van phong|huyen uy|tinh uy|thanh uy|dang uy|so|bo(?! chi huy)|phong|ban quan ly|ban dieu hanh|to cong tac|truong|cong an|chi cuc|tong cuc|cuc)(?![a-z])/u;
const PERSONS =
  /^(?:giam doc|chu tich|bo truong|thu truong|hieu truong|thu tuong|cuc truong|pho |chanh |truong (?:ban|phong)|bi thu|thuong truc|lanh dao|ban (?:thuong vu|chap hanh))/u;

/** "Văn phòng Bộ" speaks for its own Bộ. Tones off. */
function hostOf(name: string): string {
  return fold(name).replace(/^van phong (?=\S)/u, "");
}

/** One body under a fuller and a shorter name, or its head, is no conflict; another kind of body is. */
function areOneKind(a: string, b: string): boolean {
  const [first, second] = [hostOf(a), hostOf(b)];
  if (PERSONS.test(first) || PERSONS.test(second)) return true;
  const [kindOfFirst, kindOfSecond] = [KINDS.exec(first)?.[0], KINDS.exec(second)?.[0]];
  return (
    kindOfFirst === undefined ||
    kindOfSecond === undefined ||
    kindOfFirst === kindOfSecond ||
    first.includes(second) ||
    second.includes(first)
  );
}
