import { isAddress } from "./address.js";
import { oncePerWord } from "./once-per-word.js";
import { mentionWith, type OrganisationMention } from "./mention.js";
import { readBareHost, readBody, type Parsed } from "./body/read-body.js";
import { readClassStaff } from "./person/read-class-staff.js";
import { readGroup } from "./group/read-group.js";
import { fullWords, upperFirst } from "./expand.js";
import { nameWordsEnd } from "./body/read-name-words.js";
import { readOffice } from "./person/read-office.js";
import { readPowers } from "./group/read-powers.js";
import { officerBehindDash, officerNamed, officerSurelyNamed, readPerson } from "./person/read-person.js";
import { readSchools } from "./group/read-schools.js";
import { readStaff } from "./person/read-staff.js";
import { readUnit, type UnitHit } from "./read-unit.js";
import { secondOfficeEnd } from "./person/second-office.js";
import { mentionOf } from "./body/read-body.js";
import { form, isCapital, isDash, lookUp, pastBracket, type Reading } from "./reading.js";
import { readShared, shareUnits, withHead } from "./shared-parts.js";

/** How a list may go on. */
export interface ListOptions {
  /** Semicolons separate its members too. */
  readonly semicolons: boolean;
}

/** One member of a list at word `at`, or several where heads or tails are shared; null where none begins. */
export const readItem = oncePerWord(
  ({ item }) => item,
  (r: Reading, at): Parsed | null =>
    readClassStaff(r, at) ??
    readPerson(r, at) ??
    officeOrOfficer(r, at) ??
    readPowers(r, at) ??
    readCounted(r, at) ??
    readStaff(r, at) ??
    readRegions(r, at) ??
    readGroup(r, at, true) ??
    bodyOrMany(r, at) ??
    readGroup(r, at, false) ??
    readPlace(r, at) ??
    readBareHost(r, at),
);

/** "Phó Giám đốc Sở Nguyễn Văn An": the officer, where no field of work stands behind the body. */
function officeOrOfficer(r: Reading, at: number): Parsed | null {
  const office = readOffice(r, at, false);
  const [only] = office?.mentions ?? [];
  const mayBePerson = office !== null && isCapital(r, at) && only?.host?.entry?.takes === "field" && !only.host.unit;
  if (mayBePerson) return officerBehindDash(r, office) ?? officerNamed(r, office) ?? office;
  return office && (officerBehindDash(r, office) ?? officerSurelyNamed(r, office) ?? office);
}

/** "Sở Y tế", and "các LĐLĐ huyện, thị xã" for those of each unit: "Liên đoàn Lao động các huyện, thị xã". */
function bodyOrMany(r: Reading, at: number): Parsed | null {
  const isMany = form(r, at) === "các" && isCapital(r, at + 1);
  const body = readBody(r, isMany ? at + 1 : at);
  if (!isMany || !body) return body;
  const [only] = body.mentions;
  // "Các Cục Thuế": one of each unit, none of which is meant by itself
  const isOneOfMany = body.mentions.length === 1 && only?.entry?.seat === "unit" && !only.unit && !only.host;
  if (isOneOfMany && !isListed(r, body.next))
    return { ...body, mentions: [mentionWith(only, { kind: "group", name: `các ${only.name}`, entry: null })] };
  const mentions = body.mentions.map((one) =>
    one.unit?.isPlural === true && one.unit.name === null && !/^(?:các|cấp) /u.test(one.unit.word)
      ? mentionWith(one, { unit: { ...one.unit, word: `các ${one.unit.word}` } })
      : one,
  );
  return { ...body, mentions };
}

/** "Các Chi cục Hải quan khu vực I, II": the body of the first region, behind which the list names the others; null where no numeral follows. */
function readRegions(r: Reading, at: number): Parsed | null {
  const body = form(r, at) === "các" && isCapital(r, at + 1) ? readBody(r, at + 1) : null;
  const isRegion = body?.mentions.length === 1 && / (?:vùng|khu vực) [IVX]{1,4}$/u.test(body.mentions[0]?.name ?? "");
  return body && isRegion && separatorEnd(r, body.next, { semicolons: false }) > body.next ? body : null;
}

/** True where another body goes on behind a comma or "và" at `at`. */
function isListed(r: Reading, at: number): boolean {
  const next = separatorEnd(r, at, { semicolons: false });
  return next > at && readBody(r, next) !== null;
}

/** "03 xã Tân An, Tân Bình và Tân Hòa": each of those named, no group of three. */
function readCounted(r: Reading, at: number): Parsed | null {
  const units = form(r, at) === "các" ? null : readUnit(r, at);
  return units && units.units.length > 1 ? placesOf(r, units) : null;
}

function readPlace(r: Reading, at: number): Parsed | null {
  const units = readUnit(r, at);
  return units ? placesOf(r, units) : null;
}

function placesOf(r: Reading, units: UnitHit): Parsed | null {
  if (units.units.some(({ unit }) => unit.word === "Trung ương" || unit.word === "Việt Nam")) return null;
  const mentions = units.units.map(({ unit, from, to }) => {
    const group = unit.isPlural && unit.name === null;
    return mentionOf(r, from, to, group ? { kind: "group", name: unit.word } : { kind: "place", name: "", unit });
  });
  return { mentions, next: units.next };
}

/** What a bracket at `at` says of the body before it: "(chủ trì)", "(phối hợp)". */
function saidRole(r: Reading, at: number): "lead" | "coordinator" | null {
  if (form(r, at) !== "(" || form(r, at + 3) !== ")") return null;
  const words = `${form(r, at + 1)} ${form(r, at + 2)}`;
  return words === "chủ trì" ? "lead" : words === "phối hợp" ? "coordinator" : null;
}

/** "Đại sứ quán các nước: Lào, Cam-pu-chia": one for each country. */
function readNations(r: Reading, group: OrganisationMention | undefined, at: number): Parsed | null {
  const isListed = form(r, at) === "các" && form(r, at + 1) === "nước" && form(r, at + 2) === ":";
  if (!isListed || group?.kind !== "group") return null;
  const head = upperFirst(group.name.replace(/^các /u, ""));
  const mentions: OrganisationMention[] = [];
  for (let from = at + 3; mentions.length < 30 && isCapital(r, from);) {
    const whole = nameWordsEnd(r, from, { commas: false });
    let end = from;
    while (end < whole && form(r, end) !== "và") end++;
    mentions.push(mentionOf(r, from, end, { kind: "body", name: `${head} ${fullWords(r, from, end)}` }));
    if (form(r, end) !== "," && form(r, end) !== "và") return { mentions, next: end };
    from = end + 1;
  }
  return null;
}

/** "Các đơn vị: Sở Y tế, Sở Tài chính ...": the members that a colon names instead of their group. */
function readMembers(r: Reading, { mentions, next }: Parsed): Parsed | null {
  const abroad = readNations(r, mentions[0], next);
  if (abroad) return abroad;
  if (form(r, next) !== ":" || mentions.length !== 1 || mentions[0]?.kind !== "group") return null;
  const first = readBody(r, next + 1);
  if (first && isCapital(r, next + 1)) return first;
  return mentions[0].name === "các trường" ? readSchools(r, next + 1) : null;
}

/** "Sở Tư pháp - Cơ quan Thường trực ...": a body after a dash says the same body again. */
function pastApposition(r: Reading, at: number, before: OrganisationMention | undefined): number {
  if (!isDash(r, at)) return at;
  const isOfficer = before?.kind === "office" || before?.kind === "person";
  const second = isOfficer ? secondOfficeEnd(r, at) : at;
  return second > at ? second : (readItem(r, at + 1)?.next ?? at);
}

/** "Đoàn công tác | do đồng chí Chủ tịch UBND xã làm Trưởng đoàn": who heads the team that acts; `at` where nobody is said to. */
function pastHead(r: Reading, at: number): number {
  const head = form(r, at) === "do" ? readItem(r, at + 1) : null;
  if (!head || form(r, head.next) !== "làm") return at;
  return lookUp(r, r.lexicon.functions, head.next + 1)?.end ?? at;
}

function separatorEnd(r: Reading, at: number, { semicolons }: ListOptions): number {
  const mark = form(r, at);
  if (mark === "," || (mark === ";" && semicolons)) return ["và", "cùng"].includes(form(r, at + 1)) ? at + 2 : at + 1;
  return ["và", "&", "/", "+"].includes(mark) ? at + 1 : at;
}

/** The bodies named one after the other from word `at`, with shared heads and units given out. Null where none begins. */
export function readList(r: Reading, at: number, options: ListOptions): Parsed | null {
  return options.semicolons ? listOverSemicolons(r, at) : listOfCommas(r, at);
}

const listOverSemicolons = oncePerWord(
  ({ listOverSemicolons }) => listOverSemicolons,
  (r: Reading, at) => listAt(r, at, { semicolons: true }),
);
const listOfCommas = oncePerWord(
  ({ listOfCommas }) => listOfCommas,
  (r: Reading, at) => listAt(r, at, { semicolons: false }),
);

/** "…, lãnh đạo UBND, Ban Thường trực": within a list those who lead a body, no verb; null where nobody follows them. */
function leadersOf(r: Reading, at: number): Parsed | null {
  if (form(r, at) !== "lãnh" || form(r, at + 1) !== "đạo" || isCapital(r, at)) return null;
  const office = readOffice(r, at, true);
  const next = office ? separatorEnd(r, office.next, { semicolons: false }) : at;
  return office && next > office.next && isCapital(r, next) && readBody(r, next) ? office : null;
}

const STAFF =
  /^(?:giáo viên|giảng viên|nhân viên|cán bộ|công chức|viên chức|bác sĩ|điều dưỡng|cộng tác viên|thành viên)(?: \p{Ll}{1,6}){0,3}$/u;

/** "Công an", "Đoàn Thanh niên": one of each of those named behind it, where nothing says whose it is. */
function isBranch({ kind, entry, unit, host, name }: OrganisationMention): boolean {
  const isPlain = kind === "body" && unit === null && name === entry?.name && BRANCHES.test(name);
  // "Ban Chấp hành Công đoàn các cơ quan"
  return isPlain && (host === null || isBranch(host));
}

/** "Bí thư chi bộ các thôn": an office of each of those named behind it. */
function isBareOffice({ kind, unit, host }: OrganisationMention): boolean {
  return kind === "office" && unit === null && host === null;
}

/** "Cấp ủy các chi bộ": whose committees, where nothing else says it. */
function isBareCommittee({ name, unit, host }: OrganisationMention): boolean {
  return name === "cấp ủy" && unit === null && host === null;
}

const BRANCHES =
  /^(?:Công an|Ban Thường vụ|Ban Chấp hành|Đảng ủy|Chi ủy|Chi bộ|Đoàn Thanh niên|Công đoàn|Công đoàn cơ sở|Thanh tra|Ban đại diện cha mẹ học sinh|Hội đồng trường|Ban Giám hiệu|Ban Chỉ huy|Ban Chỉ huy Quân sự|Ban Quản lý|Hội Cựu chiến binh)$/u;

/** Staff and the groups they belong to, as one group; null where the mention before is none of staff. */
function withWhose(
  r: Reading,
  staff: OrganisationMention | undefined,
  at: number,
): { readonly mention: OrganisationMention; readonly next: number } | null {
  const isKnown = staff?.kind === "group" ? STAFF.test(staff.name) || isBareCommittee(staff) : staff && isBranch(staff);
  if (!staff || !(isKnown || isBareOffice(staff))) return null;
  const group = readGroup(r, at, true);
  if (!group || group.mentions.length !== 1) return null;
  const end = group.mentions[0]?.span.end ?? staff.span.end;
  const text = r.text.slice(staff.span.start, end);
  return {
    mention: mentionWith(staff, {
      name: `${staff.name}${staff.host ? ` ${staff.host.name}` : ""} ${fullWords(r, at, group.next)}`,
      host: null,
      entry: staff.host ? null : staff.entry,
      text,
      span: { start: staff.span.start, end },
    }),
    next: group.next,
  };
}

function listAt(r: Reading, at: number, options: ListOptions): Parsed | null {
  const whole = readItem(r, at);
  const first = whole ? (readMembers(r, whole) ?? whole) : null;
  if (!first) return null;
  const mentions = [...first.mentions];
  let next = first.next;
  for (let count = 0; count < 40; count++) {
    const said = saidRole(r, next);
    const last = mentions.at(-1);
    if (said && last) mentions[mentions.length - 1] = mentionWith(last, { said });
    next = pastHead(r, pastApposition(r, pastBracket(r, next), mentions.at(-1)));
    const after = separatorEnd(r, next, options);
    const isDirect =
      after === next &&
      form(r, next) === "các" &&
      ["group", "body", "office"].includes(mentions.at(-1)?.kind ?? "") &&
      readGroup(r, next, true) !== null;
    if (after === next && !isDirect) break;
    // "Giáo viên chủ nhiệm các lớp", "Công an các đơn vị": whose they are
    const staff = isDirect ? withWhose(r, mentions.at(-1), next) : null;
    if (staff) {
      mentions[mentions.length - 1] = staff.mention;
      next = staff.next;
      continue;
    }
    const more = leadersOf(r, after) ?? readItem(r, after) ?? (isDirect ? null : readShared(r, after, mentions.at(-1)));
    if (!more) break;
    if (form(r, after - 1) === "," && isAddress(mentions.at(-1), more.mentions)) {
      next = more.next;
      continue;
    }
    mentions.push(...withHead(more, mentions.at(-1)).mentions);
    next = more.next;
  }
  return { mentions: shareUnits(mentions), next };
}
