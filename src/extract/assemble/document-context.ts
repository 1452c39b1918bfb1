import type { Outline } from "../../model/outline.js";
import type { Lexicon } from "../../patternbook/lexicon.js";
import type { OwnerContext } from "../organisations/context/context.js";
import { readContext } from "../organisations/context/read-context.js";
import { withoutOfficers } from "../organisations/person/read-person.js";
import { readingOf } from "../organisations/reading.js";
import type { CriteriaContext } from "./criteria/context.js";
import type { Header } from "./header/read-header.js";

/** What the whole document settles for each of its sentences. */
export interface DocumentContext {
  readonly owners: OwnerContext;
  readonly criteria: CriteriaContext;
  /** The year a yearless date belongs to: that of issue, else of the title, of the meeting, of the line that dates a copy. */
  readonly year: number | null;
}

const UNIT =
  /(?:^|[\s(,])((?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn)\s\p{Lu}[\p{L}]{0,12}(?:[\s-]\p{Lu}[\p{L}]{0,12}){0,3})/u;

/** Gathers it from the header and the title. */
export function documentContext(
  outline: Outline,
  header: Omit<Header, "diagnostics" | "isAnnexOnly">,
  lexicon: Lexicon,
): DocumentContext {
  const { issuer, place, title, meeting, issuedOn } = header;
  const about = meeting?.about?.value ?? null;
  const issuerUnit = issuer ? unitIn(issuer.value.name) : null;
  const subject =
    (about && unitIn(about)) ??
    (title && !issuerUnit ? unitIn(withoutOfficers(readingOf(title.value, lexicon))) : null) ??
    (issuer?.value.level === "xã" ? issuerUnit : null);
  const texts = outline.blocks
    .filter(({ zone }) => zone === "body" || zone === "annex" || zone === "title")
    .map(({ text }) => text);
  const addressees = outline.blocks.filter(({ zone }) => zone === "addressee").map(({ text }) => text);
  const own = issuer ? { name: issuer.value.name, level: issuer.value.level, place: place?.value ?? null } : null;
  const seat = issuerUnit ?? (issuer ? seatOfParty(issuer.value.name) : null);
  const owners = readContext(texts, { lexicon, issuer: own, subject }, addressees);
  return {
    owners,
    criteria: {
      subject: subject ?? seat,
      issuerPlace: seat,
      issuedOn: issuedOn?.value ?? null,
      title: title?.value ?? null,
    },
    year:
      yearOf(issuedOn?.value) ??
      yearOf(/(?:năm|-|\/)\s?(20\d\d|19\d\d)(?!\d)/u.exec(title?.value ?? "")?.[1]) ??
      yearOf(meeting?.date?.value) ??
      yearOfCopy(outline),
  };
}

/** "xã Tân An" in a name or title; null where no unit is named. */
function unitIn(text: string): string | null {
  const name = UNIT.exec(` ${text}`)?.[1];
  return name ? name.charAt(0).toLowerCase() + name.slice(1) : null;
}

const PARTY_SEATS: Readonly<Record<string, string>> = {
  Tỉnh: "tỉnh",
  Huyện: "huyện",
  Quận: "quận",
  Thị: "thị xã",
  Thành: "thành phố",
};

/** "Văn phòng Huyện ủy Tân Sơn" → "huyện Tân Sơn"; null for any other body. */
function seatOfParty(text: string): string | null {
  const [, tier = "", name] = /(?:^|\s)(Tỉnh|Huyện|Quận|Thị|Thành) ủy (\p{Lu}[^,;(]{1,30})$/u.exec(text) ?? [];
  return name === undefined ? null : `${PARTY_SEATS[tier] ?? ""} ${name}`;
}

const DATED =
  /^(?:(?:thứ \S{1,4}|chủ nhật),? )?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-](20\d\d)(?:[ ,|-]{1,3}\d{1,2}(?:[:h]\d\d)?.{0,24})?$/iu;

/** "Thứ 4, ngày 17/10/2018 | 09:09 AM": a page that copies the document says on a line at its head when that was. */
function yearOfCopy({ blocks }: Outline): number | null {
  for (const { text } of blocks.slice(0, 4)) {
    const year = DATED.exec(text.trim())?.[1];
    if (year) return Number(year);
  }
  return null;
}

function yearOf(date: string | null | undefined): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}
