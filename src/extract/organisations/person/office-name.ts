import { form, lookUp, type Reading } from "../reading.js";

/** "thường trực" after a function says which of the deputies: "Thứ trưởng thường trực". */
export function pastStanding(r: Reading, at: number): number {
  return form(r, at) === "thường" && form(r, at + 1) === "trực" ? at + 2 : at;
}

/** The function at word `at` in full words, "Thường trực" included: "Phó Chủ tịch Thường trực"; null where there is none. */
export function officeName(r: Reading, at: number): string | null {
  const office = lookUp(r, r.lexicon.functions, at);
  return office && standing(office.value.name, pastStanding(r, office.end) > office.end);
}

/** The name of a function, of the one among several who stands in for the head. */
export function standing(name: string, isStanding: boolean): string {
  return isStanding ? `${name} Thường trực` : name;
}
