import { childOf, elementsOf, type XmlElement } from "./xml.js";

const DRAWINGS = new Set(["w:drawing", "w:pict", "w:object"]);

/**
 * The text boxes within an element, outermost only. Drawings are stored twice, as they are and as a fallback for old programs: both
 * are taken out, one is returned.
 */
export function boxesIn(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child): readonly XmlElement[] => {
    if (child.name === "mc:AlternateContent") {
      const choice = childOf(child, "mc:Choice");
      const chosen = choice ? textsOf(choice) : [];
      const fallback = childOf(child, "mc:Fallback");
      child.children = [];
      return chosen.length > 0 || !fallback ? chosen : textsOf(fallback);
    }
    return DRAWINGS.has(child.name) ? textsOf(child) : boxesIn(child);
  });
}

function textsOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => (child.name === "w:txbxContent" ? [child] : textsOf(child)));
}
