import type { Marker } from "../../model/outline.js";

/**
 * The markers of a document, in order, where "I)" behind "k)" is the letter l that a typist or a machine took for a numeral: an item of the
 * same list, no section. Other markers stay as they are.
 */
export function lettersForNumerals(markers: readonly (Marker | null)[]): readonly (Marker | null)[] {
  let letter: string | null = null;
  return markers.map((marker) => {
    if (marker?.kind === "letter") letter = marker.label;
    // A section, article or numbered item begins another list.
    else if (marker?.kind === "roman" && marker.label === "I)" && letter === "k)") {
      letter = "l)";
      return { kind: "letter", label: letter };
    } else if (marker !== null && !["dash", "plus", "star", "bullet"].includes(marker.kind)) letter = null;
    return marker;
  });
}
