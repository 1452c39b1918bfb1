import type { FunctionEntry } from "../../../patternbook/lexicon.js";
import { mentionWith, type OrganisationMention } from "../mention.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { titleCaseName } from "../expand.js";
import { apart, cellEnd, isMinistry, isSeatOf, SECRETARIES } from "./heads-of.js";
import { separatorEnd } from "../group/group-words.js";
import { pastStanding, standing } from "./office-name.js";
import { personEnd } from "../body/read-name-words.js";
import { readTarget } from "./read-office-target.js";
import { readPlaceName, readUnit } from "../read-unit.js";
import { actionAt, form, isCapital, isLetters, lookUp, slice, type Reading } from "../reading.js";

const MOST_OFFICES = 6;

const DIRECTS = /^(?:Phó )?(?:Tổng )?Giám đốc$/u;
const WORKS = new Set("kỹ thuật|kinh doanh|tài chính|sản xuất|chuyên môn|nội chính|đào tạo|hành chính".split("|"));

const CHAIRS = new Set(["Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư"]);

interface Office {
  readonly entry: FunctionEntry;
  readonly from: number;
  readonly to: number;
  /** "Phó Chủ tịch Thường trực": with what says which of several. */
  readonly name: string;
}

/** Where the body begins inside "Trưởng phòng Nội vụ": at "phòng"; 0 where it is no body. */
function innerBody(r: Reading, end: number, entry: FunctionEntry): number {
  const words = /(?:Công an|Văn phòng|Thanh tra)$/u.test(entry.name) ? 2 : 1;
  return readBody(r, end - words) ? end - words : 0;
}

/**
 * A head, deputy or member of a body at word `at`: "Giám đốc Sở Y tế", "Chủ tịch, Phó Chủ tịch UBND xã", "Trưởng các phòng".
 * `allowBare`: a function by itself counts ("Giám đốc"), as after "đồng chí". Null where there is none.
 */
export function readOffice(r: Reading, at: number, allowBare: boolean): Parsed | null {
  const start = form(r, at) === "các" && lookUp(r, r.lexicon.functions, at + 1) ? at + 1 : at;
  return lookUp(r, r.lexicon.functions, start) ? officesFrom(r, at, start, allowBare) : null;
}

/** The same, the first function at word `start`, where `at` may be the "các" before it. */
function officesFrom(r: Reading, at: number, start: number, allowBare: boolean): Parsed | null {
  const offices: Office[] = [];
  let next = start;
  for (let from = start; offices.length < MOST_OFFICES;) {
    const hit = lookUp(r, r.lexicon.functions, from);
    if (!hit) break;
    const to = pastStanding(r, hit.end);
    const inner = hit.value.of === "inner" ? innerBody(r, hit.end, hit.value) : 0;
    const cell = cellEnd(r, to, hit.value);
    const name = cell > to ? slice(r, from, cell) : standing(hit.value.name, inner === 0 && to > hit.end);
    next = inner > 0 ? inner : cell;
    offices.push({ entry: hit.value, from, to: next, name });
    if (inner > 0 || readTarget(r, to, hit.value)) break;
    const after = separatorEnd(r, cell);
    if (after === cell) break;
    from = after;
  }
  const last = offices.at(-1);
  if (!last) return null;
  const isInner =
    last.entry.of === "inner" && last.to < pastStanding(r, lookUp(r, r.lexicon.functions, last.from)?.end ?? 0);
  const target = isInner ? readBody(r, last.to) : readTarget(r, last.to, last.entry);
  if (target) {
    // "yêu cầu lãnh đạo các sở": after an order it is who is asked
    const isAsked =
      ["yêu cầu", "đề nghị"].includes(`${form(r, at - 2)} ${form(r, at - 1)}`) || form(r, at - 1) === "giao";
    const isVerbLike = last.entry.drop && !isCapital(r, last.from) && last.entry.name === "Lãnh đạo" && !isAsked;
    if (isVerbLike && !allowBare) return null;
    const hosts = target.mentions.flatMap(apart);
    const secretaries = offices.filter(({ entry }) => SECRETARIES.test(entry.name) && isSeatOf(last.entry.name, hosts));
    const minister = offices.find(({ entry }) => entry.name === "Bộ trưởng" && !hosts.every(isMinistry));
    const mentions = offices.flatMap(({ entry, from, to, name: called }) => {
      const head = start > at && from === start ? at : from;
      const isSecretary = secretaries.some((one) => one.from === from);
      if (entry.name === minister?.entry.name || isSecretary) {
        const name = start > at ? `các ${called}` : called;
        return [mentionOf(r, from, to, { kind: "office", name, host: isSecretary ? (hosts[0]?.host ?? null) : null })];
      }
      return hosts.map((host, index): OrganisationMention => {
        const isLastOffice = from === last.from;
        if (entry.of === "none") return mentionOf(r, from, to, { kind: "office", name: called });
        const isOne = target.mentions.length === 1;
        const end = isLastOffice && isOne ? target.next : to;
        const name = isInner && isLastOffice ? slice(r, from, to) : called;
        const own = mentionOf(r, head, end, {
          kind: "office",
          name: start > at && !minister ? `các ${name}` : name,
          host,
        });
        if (entry.drop)
          return mentionWith(host, {
            span: { start: own.span.start, end: host.span.end },
            text: r.text.slice(own.span.start, host.span.end),
          });
        return index > 0 && !isOne ? mentionWith(own, { span: host.span, text: host.text }) : own;
      });
    });
    return { mentions, next: target.next };
  }
  const headed = placesHeaded(r, next, offices) ?? placeOfHead(r, next, offices);
  if (headed) return headed;
  // "Phó Giám đốc Kỹ thuật", "Phó Giám đốc Kinh doanh Nguyễn Văn An": what the deputy answers for
  const isWork = DIRECTS.test(last.entry.name) && WORKS.has(`${form(r, next)} ${form(r, next + 1)}`);
  const work = isWork ? next + 2 : next;
  // "Thứ trưởng Nguyễn Văn An"
  const name = personEnd(r, work);
  if (name > work && offices.length === 1 && isCapital(r, at) && last.entry.of !== "group")
    return {
      mentions: [mentionOf(r, work, name, { kind: "person", name: titleCaseName(slice(r, work, name)) })],
      next: name,
    };
  if (isWork && offices.length === 1)
    return {
      mentions: [mentionOf(r, at, work, { kind: "office", name: `${last.entry.name} ${slice(r, next, work)}` })],
      next: work,
    };
  const isComplete = offices.every(
    ({ entry }) =>
      entry.of === "none" ||
      ((entry.of === "optional" || entry.of === "inner") && (allowBare || isCapital(r, at))) ||
      // "Đồng chí Phó Chủ tịch Thường trực": of the committee whose document it is
      (allowBare && CHAIRS.has(entry.name) && !isLetters(r, next)),
  );
  if (!isComplete) return null;
  return {
    mentions: offices.map(({ from, to, name: called }) =>
      mentionOf(r, from, to, { kind: "office", name: start > at ? `các ${called}` : called }),
    ),
    next,
  };
}

/** "Bí thư chi bộ các thôn: Đông, Đoài", "Bí thư chi bộ, Trưởng thôn các thôn Đông, Đoài": one of each; null where fewer than two places are named at `at`. */
function placesHeaded(r: Reading, at: number, offices: readonly Office[]): Parsed | null {
  const isOfPlaces = offices.every(
    ({ entry: { of, level, name } }) => of === "none" && (level === "thôn" || /bộ$/u.test(name)),
  );
  const places = isOfPlaces && form(r, at) === "các" ? readUnit(r, at) : null;
  if (!places || places.units.length < 2) return null;
  const mentions = offices.flatMap(({ entry, from, to }) =>
    places.units.map(({ unit, from: begin, to: end }, index) => {
      const where = `${entry.name.endsWith(unit.word) ? "" : `${unit.word} `}${unit.name ?? ""}`;
      const name = `${entry.name} ${where}`;
      return index > 0
        ? mentionOf(r, begin, end, { kind: "office", name })
        : mentionOf(r, from, to, { kind: "office", name });
    }),
  );
  return { mentions, next: places.next };
}

/** "Trưởng xóm Gò Mít", "Bí thư chi bộ, Trưởng bản Co Muông", "Tổ trưởng tổ dân phố số 5, số 7": the place or places named right behind the head of one; each office of each. */
function placeOfHead(r: Reading, at: number, offices: readonly Office[]): Parsed | null {
  const last = offices.at(-1)?.entry;
  const unit = /^(?:Tổ trưởng|Phó Trưởng|Trưởng) (.{2,12})$/u.exec(last?.name ?? "")?.[1];
  const isOfPlaces = offices.every(
    ({ entry: { of, level, name } }) => of === "none" && (level === "thôn" || /bộ$/u.test(name)),
  );
  const isNumbered = r.words[form(r, at) === "số" ? at + 1 : at]?.kind === "number";
  if (last?.level !== "thôn" || unit === undefined || !isOfPlaces || !(isCapital(r, at) || isNumbered)) return null;
  const places: { readonly name: string; readonly from: number; readonly next: number }[] = [];
  for (let from = at; places.length < MOST_PLACES;) {
    const place = readPlaceName(r, from, false);
    if (!place) break;
    places.push({ name: place.name, from, next: place.next });
    from = separatorEnd(r, place.next);
    if (from === place.next || !(isNumbered || isCapital(r, from))) break;
  }
  const [first] = places;
  const end = places.at(-1)?.next ?? at;
  const action = actionAt(r, end)?.value;
  const areAll = isNumbered || action === "verb" || action === "modal" || action === "adverb";
  const meant = areAll ? places : places.slice(0, 1);
  if (!first) return null;
  const mentions = offices.flatMap(({ entry, from, to }) =>
    meant.map((place, index) => {
      const name = `${entry.name}${entry.name.endsWith(unit) ? "" : ` ${unit}`} ${place.name}`;
      const isWhole = index === 0 && entry === last;
      return index > 0
        ? mentionOf(r, place.from, place.next, { kind: "office", name })
        : mentionOf(r, from, isWhole ? place.next : to, { kind: "office", name });
    }),
  );
  return { mentions, next: meant.at(-1)?.next ?? first.next };
}

const MOST_PLACES = 30;
