import { DOCUMENT_TYPES } from "../../model/document-types.js";
import { fold, isAllCaps } from "../../text/letters/vietnamese.js";
import { piecesOf, type FlatLine } from "./flat-line.js";
import { isGazetteHead } from "./gazette-lines.js";

// What the lines of a letterhead, a title, an end block look like. All forms are tested on folded text (tones off, lower
// case), which is ASCII: OCR loses tones first.

const NATIONAL = /cong hoa xa hoi|chu nghia viet nam|dang cong san viet nam|doan tncs ho chi minh$/u;
const MOTTO =
  /^doc lap\s{0,4}[-–—~.]?\s{0,4}tu do|(?:\s{2}|\t)doc lap\s{0,4}[-–—~.]|tu do\s{0,4}[-–—~.]?\s{0,4}hanh phuc/u;
const NUMBER =
  /^s[o60]\s{0,2}[:;.]?\s{0,4}[\d.…_ -]{0,20}\s{0,12}[/-]\s{0,3}[a-z]|^s[o6]\s{0,2}[:.]\s{0,4}[\d.…_ ]{0,16}\s{0,4}[a-z/-]{0,30}$/u;
const PLACE_DATE = /^[a-z][a-z .'–-]{0,40}[,.]\s{0,6}ngay[\s.…_\d]{0,30}(?:thang|\/|$)/u;
const PLACE_DATE_INSIDE = /[a-z],\s{0,6}ngay[\s.…_\d]{0,30}thang[\s.…_\d]{0,20}nam/u;
// "ngày" smeared or lost, as scans have it where the day was written by hand.
const PLACE_DATE_SMEARED =
  /^[a-z][a-z .'-]{0,40},\s{0,4}(?:[a-z]{0,2}ga[a-z]?|n?ay)?[^a-z]{0,10}thang\s{0,3}\d{1,2}\s{1,3}nam\s{1,3}\d{4}\W{0,3}$/u;
// "Bến Tre ngày . 05 tháng 10 năm 2016": the comma was lost.
const PLACE_DATE_BARE = /^[a-z][a-z '-]{2,30} ngay[\s.…_]{1,12}\d{0,2} {1,3}thang \d{1,2} nam \d{4}\W{0,3}$/u;
const RULE = /^[-–—_=*~.·+o\s]{1,200}$/u;
const URGENCY =
  /^(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao(?: lan \d)?|ban sao|sao y(?: ban chinh)?|sao luc|trich sao)[.:!]?$/u;

/** Quốc hiệu, "Đảng Cộng sản Việt Nam" or tiêu ngữ, alone or as the right half of a line. */
export function isNationalHeader({ folded, trimmed }: FlatLine): boolean {
  const at = NATIONAL.exec(folded);
  // "Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the gazette's seal; "… GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA …": a treaty's title
  if (at && (SIGNING.test(folded) || /chinh phu nuoc $/u.test(folded.slice(0, at.index)))) return false;
  // "Hiến pháp nước Cộng hòa xã hội ..." in a legal basis is none; TCVN3 text may have lost its capitals.
  if (at && (trimmed.length < 60 || isAllCaps(trimmed.slice(at.index, at.index + at[0].length)))) return true;
  return folded.length < 150 && MOTTO.test(folded);
}

/** "Số: 12/KH-UBND", also blank or beside the date. */
export function isNumberLine({ folded }: FlatLine): boolean {
  return NUMBER.test(folded) && !/^so[a-z]/u.test(folded);
}

/** "Hải Dương, ngày 3 tháng 4 năm 2024", also blank. */
export function isPlaceDate({ folded, trimmed }: FlatLine): boolean {
  return (
    folded.length < 150 &&
    (PLACE_DATE.test(folded) ||
      // "… phục vụ phát triển ⏎ du lịch ngày 03 tháng 10 năm 2022": a title's end names no place.
      (PLACE_DATE_BARE.test(folded) && !/^\p{Ll}/u.test(trimmed)) ||
      PLACE_DATE_SMEARED.test(folded) ||
      (PLACE_DATE_INSIDE.test(folded) && /^so|\s{3}/u.test(folded)))
  );
}

/** A rule of dashes or stars. */
export function isRule({ trimmed }: FlatLine): boolean {
  return trimmed !== "" && RULE.test(trimmed);
}

/** "HỎA TỐC", "MẬT", "DỰ THẢO", "SAO Y". */
export function isUrgency({ folded }: FlatLine): boolean {
  return URGENCY.test(folded);
}

/** A line that only a letterhead has. */
export function isLetterheadAnchor(line: FlatLine): boolean {
  return isNationalHeader(line) || isNumberLine(line) || isPlaceDate(line);
}

const SIGNING =
  /^(?:nguoi ky|ky boi|ky ngay|ngay ky|thoi gian ky|chu ky so|signature|digitally signed|signed by|signer|signing time|co quan|email|e-mail)\s{0,3}[:;]/u;
const ARRIVAL =
  /^(?:cong van den|van ban den|so den|ngay den|den\s{0,3}(?:so|ngay|gio)|chuyen\s{0,2}:|luu ho so|den$)/u;
const TIMESTAMP =
  /^(?:\d{4}[-.]\d{2}[-.]\d{2}[t ]|\d{1,2}[./-]\d{1,2}[./-]\d{4},?\s{1,4})\d{1,2}:\d{2}(?::\d{2})?|^[+-]\d{2}:\d{2}$/u;
const MAIL = /^[a-z0-9._-]{2,40}@[a-z0-9.-]{3,60}$/u;

/** A line of a digital signature, of an incoming stamp or a page's head; a date in it is never the issue date. */
export function isStampLine({ folded, trimmed }: FlatLine): boolean {
  return isStampText(folded) || isGazetteHead(trimmed);
}

/** The same of a folded piece of a line. */
export function isStampText(folded: string): boolean {
  return SIGNING.test(folded) || ARRIVAL.test(folded) || TIMESTAMP.test(folded) || MAIL.test(folded);
}

/** A bare address or time of a digital signature. */
export function isSignatureDetail({ folded }: FlatLine): boolean {
  return TIMESTAMP.test(folded) || MAIL.test(folded);
}

const TYPE_NAMES = DOCUMENT_TYPES.map(({ code, name }) => ({ code, name, folded: fold(name) })).sort(
  (a, b) => b.folded.length - a.folded.length,
);

/** A line that begins with the name of a kind of document. `rest` is what follows in the line, trimmed. */
export interface TypeLine {
  readonly code: string;
  readonly name: string;
  /** Units of `trimmed` up to the rest, spaces included. */
  readonly length: number;
  readonly rest: string;
}

// Specks beside a title that a scan made marks of: `"KẾ HOẠCH ~ .`
const SPECKS_BEFORE = /^["'“”‘’`~^_.|\\]{1,3}\s{0,2}(?=\p{Lu})/u;
const SPECKS_AFTER = /\s[^\p{L}\d]{1,8}(?:\s?\p{Lu}{1,2}|\s?\p{L})?$/u;

/** Reads "KẾ HOẠCH", "KẾ HOẠCH Phòng chống dịch ...", "T H Ô N G  B Á O", "Thông báo" (nothing after it); specks around it are left out. */
export function typeLineOf(line: Pick<FlatLine, "trimmed" | "folded">): TypeLine | null {
  const before = SPECKS_BEFORE.exec(line.trimmed)?.[0].length ?? 0;
  const found = bareTypeLine({ trimmed: line.trimmed.slice(before), folded: line.folded.slice(before) });
  if (!found) return null;
  const isSpecks = SPECKS_AFTER.test(` ${found.rest}`) && !/\p{Ll}{2}|\p{L}{3}|\d/u.test(found.rest);
  return isSpecks ? { ...found, length: line.trimmed.length, rest: "" } : { ...found, length: found.length + before };
}

/** "TB KẾT LUẬN", "TB Về việc …": the kind by its code. */
const SHORT_NOTICE = /^TB:?\s{1,4}(?=KẾT LUẬN|[Kk]ết luận|VỀ |[Vv]ề |[Vv]\/v)/u;

function bareTypeLine({ trimmed, folded }: Pick<FlatLine, "trimmed" | "folded">): TypeLine | null {
  const short = SHORT_NOTICE.exec(trimmed)?.[0].length;
  if (short !== undefined) return { code: "TB", name: "TB", length: short, rest: trimmed.slice(short) };
  if (/^(?:\S\s{1,3}){5,20}\S[:.]?$/u.test(trimmed)) {
    const joined = folded.replace(/\s+/gu, "");
    const spaced = TYPE_NAMES.find((name) => name.folded.replace(/ /gu, "") === joined);
    if (spaced) return { code: spaced.code, name: spaced.name, length: trimmed.length, rest: "" };
  }
  for (const { code, name, folded: form } of TYPE_NAMES) {
    const length = lengthOfName(folded, form);
    if (length === 0) continue;
    const after = /^[\s:.]{0,20}/u.exec(trimmed.slice(length))?.[0].length ?? 0;
    const rest = trimmed.slice(length + after);
    const word = trimmed.slice(0, length);
    const isCapital = word === word.toUpperCase();
    if (rest === "") return { code, name, length: length + after, rest };
    if (!isCapital || /^[,;/(]/u.test(trimmed.slice(length)) || /^(?:so|nay)(?![a-z])/u.test(fold(rest))) continue;
    return { code, name, length: length + after, rest };
  }
  return null;
}

/** Units of `folded` that the words of `name` take at its beginning, doubled spaces allowed; 0 where it does not begin so. */
function lengthOfName(folded: string, name: string): number {
  let at = 0;
  for (const letter of name) {
    if (letter === " ") {
      if (folded[at] !== " ") return 0;
      while (folded[at] === " ") at++;
    } else if (folded[at++] !== letter) return 0;
  }
  return /[a-z0-9]/u.test(folded[at] ?? "") ? 0 : at;
}

const ABOUT = /^v\s{0,2}\/\s{0,2}v(?![a-z])/u;

/** "V/v ...": the subject of a công văn. */
export function isAboutLine({ folded }: FlatLine): boolean {
  return ABOUT.test(folded);
}

/** "Kính gửi:". */
export function isAddressee({ folded }: FlatLine): boolean {
  return /^(?:\(?\w\)?\s)?kinh (?:g[uo]i|trinh|moi)(?![a-z])/u.test(folded);
}

/** "CHỦ TỊCH UBND TỈNH điện:", "… TỈNH ĐIỆN:", over those to whom a telegram goes. */
export function isTelegramHead({ trimmed }: FlatLine): boolean {
  return /(?<!\p{L})(?:điện(?: gửi)?|(?<=^(?:CHỦ TỊCH|TRƯỞNG BAN|THỦ TƯỚNG|BỘ TRƯỞNG|ỦY BAN|UBND|BAN CHỈ)[^:]{3,120})ĐIỆN(?: GỬI)?)\s{0,2}:$/u.test(
    trimmed,
  );
}

const BODY_OPENING =
  /^(?:can cu|xet|de nghi xet|theo (?:de nghi|ke hoach|chi dao|quyet dinh|nghi quyet|cong van|bao cao|thong bao|van ban|chuong trinh|bo|su)|thuc hien (?:[a-z ,-]{0,60}\s)?(?:so|ngay)\s{0,3}[\d:]|(?:vao |trong |sang |chieu |toi |hom |tu )?(?:cac |hai |ba |\d{1,2} )?(?:ngay|buoi)\s{1,3}\d|(?:sang|chieu|toi) (?:nay|ngay)|nham (?!muc)|de (?:trien khai|thuc hien|tang cuong|phat huy|dam bao|bao dam|chuan bi|chu dong|kip thoi|dap ung|gop phan|cu the|nang cao|hoan thanh|phuc vu|to chuc|tiep tuc|khac phuc|day manh|dua|day nhanh|giup|thong nhat|cong tac|viec|\S{1,12} \S{1,12} (?:dat|hoan thanh))|sau khi|trong (?:thoi gian|nhung nam|nam|qua trinh|boi canh|khuon kho|giai doan)|thoi gian qua|nhung nam (?:qua|gan day)|vua qua|hien nay|nam \d{4},|tai (?:cuoc hop|hoi nghi|buoi lam viec|phien hop|ky hop)|phan (?:thu|i)|chuong (?:i|1)|dieu 1|[ia]\s{0,2}[.)/-]|1\s{0,2}[.)/]|[-+] )/u;

// "Trường THCS An Bình thông báo đến ...": the issuer begins to speak.
const SPEAKS =
  /^(?:ubnd|uy ban|hdnd|hoi dong|truong (?!hop)|so (?!\d)|phong (?!chong|,)|ban (?!hanh)|bo (?!sung|tri)|cong an|trung tam|benh vien|van phong|nha truong|huyen uy|dang uy)[a-z .,-]{0,90} (?:thong bao|yeu cau|de nghi|xay dung ke hoach|ban hanh|trien khai)(?![a-z])/u;

/** A line with which a body opens: a legal basis, a date, a first heading, the issuer's own words. */
export function opensBody({ folded, isCaps }: FlatLine): boolean {
  return BODY_OPENING.test(folded) || (!isCaps && folded.length > 50 && SPEAKS.test(folded));
}

const HEADS_OF_BODIES =
  /^(?:(?:pho )?(?:thu tuong|bo truong|chu tich|giam doc|tong giam doc|thong doc|cuc truong|tong cuc truong|chi cuc truong|vien truong|chanh an|hieu truong|truong ban|tong kiem toan|tong thanh tra|chu nhiem|thu truong)|chinh phu|quoc hoi|uy ban nhan dan|hoi dong nhan dan|hoi dong|ban (?:thuong vu|chap hanh|chi dao)|bo (?!sung|tri|tieu|sach|may|luat|phan)|so (?!luong|sanh|ket))/u;

/** "BỘ TRƯỞNG BỘ Y TẾ": whose decision it is, between the title and its legal bases. */
export function isDecider(line: FlatLine): boolean {
  return line.isCaps && HEADS_OF_BODIES.test(line.folded);
}

/** "Nơi nhận:". */
export function isRecipientsHead(line: FlatLine): boolean {
  if (!/^[^\p{L}]{0,6}[Nn]/u.test(line.trimmed)) return false;
  const { folded } = line;
  // "Nơi nhận          GIÁM ĐỐC": by itself in its column
  if (/^n[o0]i nhan$/u.test(fold(piecesOf(line)[0]?.text ?? ""))) return true;
  // "Nơi nhộn KT.TRƯỞNG BAN": a scan with the columns in one line.
  // "Nơi nhậm 9 KT.TRƯỞNG BAN", "Nơi nhận T0”": with a scribble between them or instead of the colon.
  return /^\W{0,6}n[o0]i\s{0,3}nh[ao][nm]\s{0,4}(?:\s(?=\S{0,2}[^a-z\s])\S{1,3}$|\S{1,3}\s{1,3}(?=k\/?t|t\/?m|t\/?l|tuq))?(?:[:;.]|$|(?:k\/?t|t\/?m|t\/?l|tuq)[. ])/u.test(
    folded,
  );
}

/** "(Ban hành kèm theo Quyết định số ...)", with or without the bracket. */
export function isAttachedNote({ folded }: FlatLine): boolean {
  return /^\W{0,3}(?:duoc )?(?:ban hanh )?(?:kem theo|dinh kem) (?:[a-z]{1,9} ){1,4}(?:so|nay|ngay|lien tich)|^\W{0,3}ban hanh kem theo/u.test(
    folded,
  );
}

/** "PHỤ LỤC II", "Biểu số 1", "DANH MỤC ...", "Mẫu số 03". */
export function isAnnexHeading({ folded, isCaps, trimmed }: FlatLine): boolean {
  if (
    /^(?:phu luc|bieu mau|mau (?:so )?\d|bieu (?:so )?\d|bieu$|danh (?:sach|muc)(?![a-z])|bang phan cong|bang tong hop)/u.test(
      folded,
    )
  )
    return isCaps || trimmed.length < 40;
  return false;
}
