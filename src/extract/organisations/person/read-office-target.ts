import type { FunctionEntry } from "../../../patternbook/lexicon.js";
import { lowerFirst } from "../expand.js";
import { committeesAt, separatorEnd } from "../group/group-words.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { readGroup } from "../group/read-group.js";
import { readSchools } from "../group/read-schools.js";
import { readUnit } from "../read-unit.js";
import { actionAt, form, isCapital, lookUp, slice, type Reading } from "../reading.js";

/** Bodies that speak of themselves in small letters. */
const HOUSES = new Set(["Bệnh viện", "Công ty", "Tổng công ty", "Tập đoàn", "Học viện", "Trung tâm", "Chi cục"]);

/** "Giám đốc: Sở Y tế, Sở Nội vụ …", "Thủ trưởng các đơn vị: Chi cục Thuế, Kho bạc …": the bodies that stand behind a colon at `at`. */
function readListed(r: Reading, at: number): Parsed | null {
  if (form(r, at) !== ":" || !isCapital(r, at + 1)) return null;
  const mentions: OrganisationMention[] = [];
  let next = at;
  for (let from = at + 1; isCapital(r, from);) {
    const body = readBody(r, from);
    if (!body) break;
    mentions.push(...body.mentions);
    next = body.next;
    from = separatorEnd(r, next);
    if (from === next) break;
  }
  return mentions.length > 1 ? { mentions, next } : null;
}

/** "Hiệu trưởng các trường: THCS Hòa An, Tiểu học Lộc Hạ": the schools behind the colon. */
function schoolsOf(r: Reading, { mentions, next }: Parsed): Parsed | null {
  return form(r, next) === ":" && mentions[0]?.name === "các trường" ? readSchools(r, next + 1) : null;
}

/** Kinds of which one saying names two: "các cấp, các ngành", "cấp ủy, cơ quan, đơn vị". */
const TWINS: readonly (readonly [RegExp, RegExp])[] = [
  [/^các (?:cấp|ngành)$/u, /^các (?:cấp|ngành)$/u],
  [
    /^cấp ủy$/u,
    /^(?:tổ chức đảng|cơ quan|đơn vị|địa phương|chính quyền)(?:, (?:tổ chức|cơ quan|đơn vị|địa phương))*$/u,
  ],
];

/** "Thủ trưởng các cấp, các ngành", "Người đứng đầu cấp ủy, cơ quan, đơn vị": one saying, of one kind of heads. */
function withTwin(r: Reading, group: Parsed): Parsed {
  const [first] = group.mentions;
  const behind = form(r, group.next) === "," ? readGroup(r, group.next + 1, false) : null;
  const [second] = behind?.mentions ?? [];
  const isTwin =
    first !== undefined &&
    group.mentions.length === 1 &&
    behind?.mentions.length === 1 &&
    TWINS.some(([one, other]) => one.test(first.name) && other.test(second?.name ?? ""));
  const twin = isTwin ? behind : null;
  if (!first || !twin) return group;
  const text = `${first.text}, ${twin.mentions[0]?.text ?? ""}`;
  const span = { start: first.span.start, end: twin.mentions[0]?.span.end ?? first.span.end };
  return {
    mentions: [{ ...first, name: `${first.name}, ${twin.mentions[0]?.name ?? ""}`, text, span }],
    next: twin.next,
  };
}

/** "Lãnh đạo Phòng, Trạm trực thuộc": kinds of one's own house in capitals, one group. */
function kindsBelow(r: Reading, at: number): Parsed | null {
  let next = at;
  for (
    let noun = r.lexicon.nouns.at(r.words, next);
    noun && isCapital(r, next);
    noun = r.lexicon.nouns.at(r.words, next)
  ) {
    if (form(r, noun.end) === "trực" && form(r, noun.end + 1) === "thuộc" && next > at)
      return {
        mentions: [mentionOf(r, at, noun.end + 2, { kind: "group", name: lowerFirst(slice(r, at, noun.end + 2)) })],
        next: noun.end + 2,
      };
    const after = separatorEnd(r, noun.end);
    if (after === noun.end) return null;
    next = after;
  }
  return null;
}

/** "Bí thư huyện ủy, thị ủy, thành ủy": one group; null where fewer than two stand. */
function committeesBelow(r: Reading, at: number): Parsed | null {
  const { end, count } = committeesAt(r, at);
  return count > 1
    ? { mentions: [mentionOf(r, at, end, { kind: "group", name: slice(r, at, end) })], next: end }
    : null;
}

/** The body, group or unit that an office belongs to. */
export function readTarget(r: Reading, at: number, entry: FunctionEntry): Parsed | null {
  const listed = entry.of === "none" ? null : readListed(r, at);
  if (listed) return listed;
  const owned = form(r, at) === "của" || form(r, at) === "thuộc" ? at + 1 : at;
  if (entry.of === "none") return null;
  const group = readGroup(r, owned, false);
  if (group?.mentions.every(({ kind }) => kind !== "people"))
    return readListed(r, group.next) ?? schoolsOf(r, group) ?? withTwin(r, group);
  if (entry.of === "group") {
    const body = isCapital(r, at) ? readBody(r, owned) : null;
    return body;
  }
  const below = (entry.drop ? kindsBelow(r, owned) : null) ?? committeesBelow(r, owned);
  if (below) return below;
  const body = readBody(r, owned);
  if (body) return body;
  const bare = lookUp(r, r.lexicon.bodies, owned);
  if (bare?.value && bare.end - owned === 1 && isCapital(r, owned) && ["field", "host"].includes(bare.value.takes))
    return {
      mentions: [mentionOf(r, owned, bare.end, { kind: "body", name: bare.value.name, entry: bare.value })],
      next: bare.end,
    };
  // "Lãnh đạo bệnh viện:" in the hospital's own minutes
  const isSpoken =
    bare !== null && (form(r, bare.end) === ":" || ["verb", "modal"].includes(actionAt(r, bare.end)?.value ?? ""));
  if (entry.drop && bare?.value && isSpoken && bare.end - owned > 1 && HOUSES.has(bare.value.name))
    return {
      mentions: [mentionOf(r, owned, bare.end, { kind: "body", name: bare.value.name, entry: bare.value })],
      next: bare.end,
    };
  const units = readUnit(r, owned);
  const one = units?.units[0];
  return units && one
    ? { mentions: [mentionOf(r, owned, units.next, { kind: "place", name: "", unit: one.unit })], next: units.next }
    : null;
}
