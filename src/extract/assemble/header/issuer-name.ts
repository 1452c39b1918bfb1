import { isOneEdit } from "../../../text/likeness/one-edit.js";
import { isVietnameseSyllable } from "../../../text/letters/syllables.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { sentenceCase } from "../../organisations/capitals.js";
import type { WrittenBody } from "./letterhead-bodies.js";

const PLACE =
  /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \p{Lu}[\p{L}\p{M}'’]{0,15}(?:[ -]\p{Lu}[\p{L}\p{M}'’]{0,15}){0,4}$/u;
const PARTY_PLACE = /^(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy) (?:(?:xã|phường|thị trấn|đặc khu) )?\p{Lu}/u;
const BARE = /^(?:Văn phòng|Thanh tra|Thường trực|Ban Thường vụ|Ban Chấp hành|Đoàn Chủ tịch|Ban Thường trực)$/u;
const OFFICE_OF_PARTY =
  /^(?:Ban (?:Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng)|Ủy ban Kiểm tra)$/iu;
const OFFICE_OF_PLACE = /^(?:sở |phòng |ban |thanh tra |trung tâm |đài |hội đồng |tổ |trạm |đội |văn phòng )/iu;

// "HỘI NÔNG DÂN VIỆT NAM ⏎ BCH TỈNH AN BÌNH": the committee speaks for the union of its place.
const COMMITTEE = /^(BCH|BTV|Ban Chấp hành|Ban Thường vụ) ((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) .{2,40})$/iu;
const UNION = /^(?:Hội|Tổng Liên đoàn|Liên đoàn|Đoàn Thanh niên) /u;

/**
 * The canonical name of the body that issues: the last of a letterhead. A bare office takes its superior's name ("UBND TỈNH AN BÌNH ⏎ VĂN
 * PHÒNG" → "Văn phòng Ủy ban nhân dân tỉnh An Bình"), a department of a province or district its place ("Sở Y tế tỉnh An Bình").
 */
export function issuerName(bodies: readonly WrittenBody[]): string {
  const names = bodies.map(({ text }) => sentenceCase(text));
  const own = names.at(-1) ?? "";
  const superior = names.at(-2);
  if (!superior) return own;
  if (BARE.test(own) || (OFFICE_OF_PARTY.test(own) && PARTY_PLACE.test(superior))) return `${own} ${superior}`;
  const committee = COMMITTEE.exec(own);
  if (committee && UNION.test(superior)) {
    const [, kind = "", where = ""] = committee;
    return `${kind === "BTV" || kind === "Ban Thường vụ" ? "Ban Thường vụ " : ""}${superior.replace(/ Việt Nam$/u, "")} ${where}`;
  }
  const place = PLACE.exec(superior)?.[0];
  const isPeoples = /^(?:ủy ban nhân dân|hội đồng nhân dân|ủy ban (?:mặt trận|mttq))/iu.test(superior);
  // "ĐẢNG ỦY XÃ TÂN AN ⏎ BAN CHỈ ĐẠO 35": the steering committee of a commune's Party committee
  const isSteering = /^ban chỉ đạo(?!\p{L})/iu.test(own) && /^Đảng ủy (?:xã|phường|thị trấn|đặc khu) /u.test(superior);
  if (place && (isPeoples || isSteering) && OFFICE_OF_PLACE.test(own) && !namesPlace(own, place))
    return ofPlace(own, place);
  return own;
}

/** A name and its place, the word for the unit said once: "Văn phòng UBND thành phố" + "Thành phố An Bình". */
function ofPlace(name: string, place: string): string {
  const unit = /(?<= )(?:thành phố|thị xã|tỉnh|huyện|quận)$/iu.exec(name)?.[0] ?? "";
  const isSaid = unit !== "" && place.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return `${name} ${isSaid ? place.slice(unit.length + 1) : place}`;
}

function namesPlace(name: string, place: string): boolean {
  const proper = fold(place).replace(/^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /u, "");
  // "Ban Quản lý dự án đầu tư xây dựng khu vực Hòa Vân": a region of its own
  return fold(name).includes(proper) || PLACE.test(name) || /khu vực (?:\p{Lu}|\d)/u.test(name);
}

/** True where the name says which place's body it is, or needs none (a ministry, a body of the centre). */
export function isPlaced(name: string): boolean {
  return (
    PLACE.test(name) ||
    PARTY_PLACE.test(name) ||
    !/(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ủy|ủy ban nhân dân|hội đồng nhân dân)$/iu.test(
      name,
    )
  );
}

function isVietnamese(word: string): boolean {
  return isVietnameseSyllable(word.toLowerCase());
}

/** The end of a name that is the place of issue but for a letter, and no Vietnamese words: a scan's "XÃ THÊN THỊNH" beside "Thiên Thịnh, ngày". */
function misreadPlace(name: string, place: string): string | null {
  const words = place.split(" ");
  const tail = name.split(" ").slice(-words.length).join(" ");
  return isOneEdit(fold(tail.toLowerCase()), fold(place.toLowerCase())) &&
    words.every(isVietnamese) &&
    !tail.split(" ").every(isVietnamese)
    ? tail
    : null;
}

/** The name completed by the place of issue: "Văn phòng Huyện ủy" + "An Bình"; "Ủy ban nhân dân huyện" + "An Bình". */
export function withPlace(name: string, issuedAt: string | null): string {
  if (issuedAt === null) return name;
  const place = issuedAt
    .replace(/^(?:T\.?P|Tp)(?:\. ?| )(?=\p{Lu})/u, "thành phố ")
    .replace(/^(?:Thành phố|Thị xã|Tỉnh|Huyện|Quận)(?= \p{L})/u, (unit) => unit.toLowerCase());
  // "SỞ Y TẾ KIÊN GIANG": capitals do not say which words are the name.
  if (fold(name).endsWith(` ${fold(place)}`)) {
    const own = name.slice(-place.length);
    // a scan may have spoilt the line of place and date: "Phước Cằu, ngày"
    const isSpoilt = !place.split(" ").every(isVietnamese) && own.split(" ").every(isVietnamese);
    return isSpoilt ? name : name.slice(0, -place.length) + place;
  }
  const misread = misreadPlace(name, place);
  if (misread !== null) return `${name.slice(0, -misread.length)}${place}`;
  if (isPlaced(name)) return name;
  // Without its tier a name cannot take a place: "Ủy ban nhân dân" of which tier?
  if (/(?:ủy ban nhân dân|hội đồng nhân dân|đảng ủy)$/iu.test(name)) return name;
  return ofPlace(name, place);
}
