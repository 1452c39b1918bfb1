import type { Owner } from "../../../../model/directive.js";
import type { Block } from "../../../../model/outline.js";
import { addresseesIn } from "../../../organisations/context/addressees.js";
import type { OwnerContext } from "../../../organisations/context/context.js";
import { ownersNamed } from "../../../owners/owner-set.js";
import { inheritedLead } from "./owners-of-task.js";

/** Those whom a letter's lines "Kính gửi" name, as leads of what it asks of nobody else. Empty for a document that addresses nobody. */
export function addressedLeads(blocks: readonly Block[], context: OwnerContext): readonly Owner[] {
  return blocks
    .filter(({ zone }) => zone === "addressee")
    .flatMap((block) =>
      ownersNamed(
        addresseesIn(context.read(block.text)).map((mention) => ({ mention, role: "lead" as const })),
        context,
      ).map((owner) => inheritedLead(owner, block.toSource(owner.span))),
    );
}

/** "Để chủ động phòng bệnh, Sở Y tế đề nghị thực hiện các nội dung sau:"; not "Xét đề nghị của Sở Y tế, Ủy ban có ý kiến như sau:". */
const ASKS_BELOW =
  /(?<!(?:xét|theo|về|các|những) )(?<!\p{L})(?:đề nghị|yêu cầu|kính mong|mong)(?! (?:của|tại|trên|nêu|này|trong)(?!\p{L}))(?!\p{L})[^.;:]{0,240}:\s{0,3}$/iu;

/** True for a line that asks what stands below it. */
export function asksBelow(text: string): boolean {
  return ASKS_BELOW.test(text);
}
