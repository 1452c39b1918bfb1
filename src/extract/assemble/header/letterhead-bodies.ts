import type { Span } from "../../../model/span.js";
import { hull } from "../../../model/span.js";
import { collapse, fold, isAllCaps } from "../../../text/letters/vietnamese.js";
import type { FlatLine, Piece } from "../../outline/flat-line.js";
import { piecesOf } from "../../outline/flat-line.js";
import { isNumberLine, isPlaceDate, isRule, isUrgency } from "../../outline/zone-cues.js";
import type { ZonedLines } from "../../outline/zones.js";

/** A body named in a letterhead, its wrapped lines joined; as written. */
export interface WrittenBody {
  readonly text: string;
  readonly span: Span;
}

const RIGHT_COLUMN =
  /cong hoa xa hoi|^doan (?:tncs|thanh nien cong san) ho chi minh|chu nghia viet nam|dang cong san viet nam|doc lap\s{0,3}[-–—~.]|tu do\s{0,3}[-–—~.]/u;
const CONTACT = /^(?:dia chi|dien thoai|tel|fax|email|website|dt)\s{0,3}[:.]|@|^https?:|^www\./u;

// A noun that begins a new body in a letterhead, where a line is a body or a part of its name.
const BEGINS =
  /^(?:bch |btv |bcd |bql|bhxh |ldld |uy ban|ubnd|ubmttq|hoi dong|hdnd|so (?!\d)|bo (?!may|phan)|cuc |tong cuc|chi cuc|vu |phong |van phong|ban |truong |hoi |dang bo|dang doan|dang uy|huyen uy|tinh uy|thanh uy|thi uy|quan uy|chi bo|chi uy|ban chap hanh|cong an|trung tam|tram |benh vien|dai hoc|hoc vien|vien |kho bac|thue |hai quan |thi hanh an dan su (?:tinh|thanh pho|huyen|quan|khu vuc) |ngan hang|toa an|lien doan|tong lien doan|lien hiep|lien minh|doan (?!chu)|mat tran|chinh phu|thu tuong|quoc hoi|kiem toan|thanh tra|bao hiem|to cong tac|tieu ban|cong ty|tong cong ty|tap doan|dai phat thanh|hat |doi |khoa |thong ke (?:tinh|thanh pho|co so|khu vuc) |dien luc |buu dien |cang vu |cum (?:thi dua|truong) |khoi thi dua |trung doan |su doan |lu doan |quan khu |nha may |xi nghiep |nha xuat ban |vuon quoc gia |bao tang |thu vien |nha thieu nhi |nha hat |nong truong |lam truong |ttyt |tyt |bvdk |tinh doan|huyen doan|thanh doan|cong doan|van phong$|thanh tra$|thuong truc$)/u;
const UNFINISHED = /(?:\sva|\scua|\scac|\scho|\sve|[-–,&])$/u;
const BARE =
  /^(?:van phong|thanh tra|thuong truc|ban thuong vu|ban chap hanh|doan chu tich|so|bo|phong|ban|cuc|hoi|truong|vien|trung tam)$/u;

const LONGEST = 400; // units of a letterhead's line, wide gaps included

/** Bodies named in the left half of the letterhead, superior first. */
export function letterheadBodies({ lines, zones }: ZonedLines): readonly WrittenBody[] {
  const bodies: { text: string; span: Span; parts: number }[] = [];
  let rest: string | null = null;
  for (const line of lines) {
    // Below the number stands no body of the letterhead: what is there is of a stamp ("SỞ NỘI VỤ ⏎ Đến: Số").
    if (bodies.length > 0 && line.side !== "right" && zones[line.index] === "letterhead" && isOwnNumber(line)) break;
    if (zones[line.index] !== "letterhead" || line.cell || line.text.length > LONGEST) continue;
    const [first, ...others] = piecesOf(line);
    // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA ⏎ VIỆT NAM": what is left of it is no name.
    const isRest: boolean = rest !== null && collapse(fold(line.trimmed)) === rest;
    rest = restOfMotto(line.folded);
    // "CỘNG ⏎ HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": a narrow column breaks it behind its first word
    if (isRest || (line.folded === QUOC_HIEU[0] && rest !== null)) continue;
    // A line that was read across both columns is taken for the right one's.
    if (line.side === "right" && !others.some(({ text }) => RIGHT_COLUMN.test(fold(text)))) continue;
    if (!first || isNumberLine(line) || isPlaceDate(line) || isRule(line) || isUrgency(line)) continue;
    const goesOn = rest !== null && fold(lines[line.index + 1]?.trimmed ?? "").startsWith(rest);
    const piece = leftOf(goesOn ? withoutMotto(first) : first);
    if (!piece) continue;
    const folded = fold(piece.text);
    const previous = bodies.at(-1);
    const begins = BEGINS.test(folded);
    // "(DỰ THẢO)", "DỰ THẢO LẦN 2": a remark, no part of a name.
    if (/^(?:phieu|lich|giay|to khai|don )|^[([]?\s?du thao/u.test(folded)) continue;
    if (!begins && (!previous || !isAllCaps(piece.text) || previous.parts > 4)) continue;
    if (begins && !isAllCaps(piece.text) && (piece.text.length > 80 || bodies.length > 3)) continue;
    const span = { start: piece.start, end: piece.start + piece.text.length };
    const before = fold(previous?.text ?? "");
    if (
      previous &&
      (!begins || UNFINISHED.test(before) || (BARE.test(before) && bodies.length > 0 && isName(folded)))
    ) {
      previous.text = collapse(`${previous.text} ${piece.text}`);
      previous.span = hull(previous.span, span);
      previous.parts++;
    } else bodies.push({ text: collapse(piece.text), span, parts: 1 });
  }
  return bodies.map(({ text, span }) => ({ text, span }));
}

const QUOC_HIEU = "cong hoa xa hoi chu nghia viet nam".split(" ");

/** The words of the quốc hiệu that are still to come where a line ends within it; null where none are. */
function restOfMotto(folded: string): string | null {
  for (let said = QUOC_HIEU.length - 1; said > 0; said--)
    if (said === 1 ? folded === QUOC_HIEU[0] : folded.endsWith(QUOC_HIEU.slice(0, said).join(" ")))
      return QUOC_HIEU.slice(said).join(" ");
  return null;
}

/** "UBND TỈNH LA VÂN CỘNG HÒA" whose next line goes on with the quốc hiệu. */
function withoutMotto(piece: Piece): Piece {
  const at = fold(piece.text).lastIndexOf(QUOC_HIEU.slice(0, 2).join(" "));
  return at < 0 ? piece : { ...piece, text: piece.text.slice(0, at).trimEnd() };
}

const OWN_NUMBER = /^S[ốóòôồỗộo06]\s{0,2}[:;.][^\p{L}]{0,24}\/\s{0,2}\p{Lu}{1,4}\s{0,2}-\s{0,2}\p{Lu}{2}/u;

const OWN_PARTY_NUMBER = /^Số\s{0,2}:?[^\p{L}]{0,24}[-–]\s{0,2}\p{Lu}{1,5}\s{0,2}\/\s{0,2}\p{Lu}{2}/u;

/** "Số: 12/KH-UBND", "Số 12-CV/ĐU" with the letters of its body, at the beginning of a line of its own. */
function isOwnNumber(line: FlatLine): boolean {
  const isNumber = OWN_NUMBER.test(line.trimmed) || OWN_PARTY_NUMBER.test(line.trimmed);
  // "Số       -CV/ĐU": a blank to be filled in
  const [, second, third] = piecesOf(line);
  return isNumber && third === undefined && (second === undefined || /^[-–\/]/u.test(second.text));
}

// "VĂN PHÒNG ⏎ HỘI ĐỒNG NHÂN DÂN ...": an office stands below its superior, so what follows is its name.
function isName(folded: string): boolean {
  return /^(?:hoi dong|uy ban|chinh phu|quoc hoi|bo |tinh uy|huyen uy|thanh uy)/u.test(folded);
}

/** What stands left of the quốc hiệu on a line that was read across both columns; null where nothing does. */
function leftOf(piece: Piece): Piece | null {
  const folded = fold(piece.text);
  if (CONTACT.test(folded)) return null;
  const cut = RIGHT_COLUMN.exec(folded)?.index ?? piece.text.length;
  const text = piece.text.slice(0, cut).replace(/[\s*–—-]{1,20}$/u, "");
  // "/ỦY BAN": a slip of the hand
  const slip = text.startsWith("/") && BEGINS.test(fold(text.slice(1))) ? 1 : 0;
  // "/KH-UBND" of a number whose digits are on another line is no name.
  if (!/\p{L}{2}/u.test(text) || (slip === 0 && /^[/\d]/u.test(text))) return null;
  // "+ ỦY BAN NHÂN DÂN": dirt that a scan made a mark of
  const dirt = slip || (/^[^\p{L}\d([]{1,3}\s{1,2}(?=\p{Lu})/u.exec(text)?.[0].length ?? 0);
  return { ...piece, text: text.slice(dirt), start: piece.start + dirt };
}
