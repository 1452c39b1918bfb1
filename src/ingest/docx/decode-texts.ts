import { encodingOfFont } from "../../text/letters/legacy-encodings.js";
import { decodeRuns } from "../word/decode-runs.js";
import { type DocxStyles, fontOf } from "./styles.js";
import { childOf, descendantsOf, elementsOf, textIn, valueOf, type XmlElement } from "./xml.js";

/** Decodes the texts of a paragraph that were typed with legacy fonts, in place; `style` is the paragraph's. */
export function decodeTexts(paragraph: XmlElement, style: string | null, styles: DocxStyles): void {
  const texts: { readonly element: XmlElement; readonly font: string | null }[] = [];
  for (const run of descendantsOf(paragraph, "w:r")) {
    const properties = childOf(run, "w:rPr");
    const font = fontOf(properties) ?? styles.font(valueOf(properties, "w:rStyle") ?? style);
    for (const element of elementsOf(run)) if (element.name === "w:t") texts.push({ element, font });
  }
  const isLegacy = (font: string | null): font is string => font !== null && encodingOfFont(font) !== null;
  // Each text alone first; only where something is legacy are neighbours joined, since a letter may be cut in two.
  const whole = texts.map(({ element }) => textIn(element)).join("");
  if (!/[\u00a1-\u00ff]/u.test(whole) && !texts.some(({ font }) => isLegacy(font))) return;
  let at = 0;
  while (at < texts.length) {
    const font = texts[at]?.font ?? null;
    let end = at + 1;
    while (isLegacy(font) ? texts[end]?.font === font : end < texts.length && !isLegacy(texts[end]?.font ?? null))
      end++;
    const group = texts.slice(at, end);
    const before = group.map(({ element }) => textIn(element));
    const runs = decodeRuns([{ text: before.join(""), bold: false, font }]);
    const after = runs.map((run) => run.text).join("");
    if (after !== before.join("").normalize("NFC"))
      group.forEach(({ element }, index) => {
        element.children = [index === 0 ? after : ""];
        element.attributes["xml:space"] = "preserve";
      });
    at = end;
  }
}
