import type { Level } from "../../../model/directive.js";
import { knownName, type OwnerContext } from "./context.js";
import type { CanonicalName, OrganisationMention } from "../mention.js";

/** True where a name has a number or numeral of its own, which makes it another body: "Tổ công tác vùng II", "Ban Chỉ đạo 35". */
function hasNumber(name: string): boolean {
  return /\d|(?<!\p{L})[IVX]{1,4}(?!\p{L})/u.test(name);
}

function covers(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  for (const word of shorter) if (!longer.has(word)) return false;
  return true;
}

/** Boards that are no one's in particular until the document says which; standing boards of a house have a name of their own. */
const BOARD = /^Hội đồng (?!nhân dân|quản trị|thành viên|trường|quản lý|khoa học|thi đua)/u;

/** True for a board that is called by its work, of which a document may afterwards say "Hội đồng" only. */
export function isBoardByWork(name: string): boolean {
  return BOARD.test(name);
}

/** "Các thành viên Hội đồng" in a document of one board that is called by its work: that board; null where there is none or several. */
export function boardMeant({ name, unit, host }: OrganisationMention, { known }: OwnerContext): string | null {
  if (name !== "Hội đồng" || unit !== null || host !== null) return null;
  const [only, ...others] = known.filter((one) => isBoardByWork(one.name));
  return only && others.every((one) => covers(only.words, one.words)) ? only.name : null;
}

/**
 * The fullest of the document's names for the same body: same type, same unit, and all words of this one in the other
 * ("Ban Chỉ đạo xã" → "Ban Chỉ đạo xây dựng nông thôn mới xã Tân An"). Two equally full candidates settle nothing. Only
 * types whose names are shortened at will (`merge` in the lexicon).
 */
export function fullestName(
  own: { readonly base: string; readonly unit: string; readonly level: Level | null },
  mention: OrganisationMention,
  context: OwnerContext,
): CanonicalName {
  const name = own.unit ? `${own.base} ${own.unit}` : own.base;
  const { entry } = mention;
  if (!entry?.merge) return { name, level: own.level };
  const start = context.formOf(entry.name);
  const end = own.unit === "" ? "" : ` ${context.formOf(own.unit)}`;
  const alike = context.known.filter(({ form }) => form.startsWith(start) && form.endsWith(end));
  if (alike.length === 0) return { name, level: own.level };
  const wanted = knownName(name);
  const candidates = alike.filter(
    ({ name: known, words }) =>
      hasNumber(known) === hasNumber(name) && covers(words, wanted.words) && !/ các cấp$/u.test(known),
  );
  const longest = candidates.reduce((best, one) => (one.name.length > best.name.length ? one : best), wanted);
  const isSettled = candidates.every((one) => covers(longest.words, one.words));
  return { name: isSettled ? longest.name : name, level: own.level };
}
