import type { OrganisationMention, UnitMention } from "./mention.js";

const TIERS = ["thôn", "xã", "huyện", "tỉnh"] as const;

/** The tier of a unit among the others; -1 where it has none. */
function tierOf({ level }: UnitMention): number {
  return TIERS.findIndex((tier) => tier === level);
}

/** "Trường Tiểu học Hoa Sen", "Công ty Cổ phần Sao Mai": a house by its own name, which stands somewhere. */
function isFacility({ kind, name }: OrganisationMention): boolean {
  return (
    kind === "body" && /^(?:Trường|Công ty|Nhà máy|Xí nghiệp|Bệnh viện) .*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)
  );
}

/**
 * "Công an xã An Lão | , huyện Sông Hồ", "UBND phường Lộc Hạ | , thành phố Tân An": the one place `more`, behind a comma, says where the unit of
 * the body before it lies, and is nobody else. A city may be of two tiers: behind a district or before a province it is another.
 */
export function isAddress(before: OrganisationMention | undefined, more: readonly OrganisationMention[]): boolean {
  const unit = before?.unit ?? before?.host?.unit;
  const [place] = more;
  if (before && !unit && more.length === 1 && isFacility(before))
    return place?.kind === "place" && place.unit?.name != null;
  if (before?.kind === "place" || !unit?.name || more.length !== 1 || place?.kind !== "place") return false;
  if (!place.unit?.name || unit.word === "thành phố" || tierOf(unit) < 0) return false;
  if (place.unit.word === "thành phố") return unit.word === "quận" || tierOf(unit) < TIERS.indexOf("huyện");
  return tierOf(place.unit) > tierOf(unit);
}
