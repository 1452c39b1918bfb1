import type { Found } from "../../../model/directive.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { expandAbbreviations } from "../../organisations/capitals.js";
import type { Passage } from "./meeting.js";

const WITH =
  /(?:lam viec|cuoc hop|buoi hop|hop|doi thoai|giao ban|hoi nghi|tiep xuc|kiem tra)(?: (?:truc tuyen|truc tiep|giao ban|ban|khan|dinh ky|thuong ky|lien tich))?\s{1,2}voi\s{1,2}/u;
const AT =
  /(?:kiem tra|khao sat|lam viec|giam sat|tham|thi sat)(?:,? [a-z0-9 ,/-]{1,260}?)? (?:tai|tren dia ban)\s{1,2}(?=(?:cac )?(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|dac khu|thon)\s)/u;
const BODY =
  /^(?:cac |dang uy|ban |bcd|ubnd|hdnd|uy ban|hoi dong|xa |phuong |thi tran |huyen |quan |thi xa |thanh pho |tp\.? |tinh |dac khu |thon |so |bo |cuc |chi cuc |tong cuc |phong |van phong|truong |benh vien|trung tam|hoi |cong ty|tap doan|tong cong ty|doan |dai hoc|ngan hang|vien |lanh dao |thuong truc|huyen uy|tinh uy|thanh uy|dai |tram )/u;
const END =
  /(?:\s(?:ve|nham|de|lien quan|tai|trong|ngay|thang \d|quy (?:\d|[iv])|vao|theo|do|sau|nghe|va cac)(?![a-z])|[,.;:(]|$)/u;

/** "các xã Thượng An, Hạ An và Bản Lãm": places of one kind, said once. */
const PLACES = /^(?:(?:[a-z]{2,8} ){0,6})?cac (?:xa|phuong|huyen|thi tran|quan|tinh|thon|thanh pho) /u;
const MORE_PLACES =
  /^(?:(?:,| và) \p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7}){0,3}(?=[,.;:]| và | về | để | tại |$)){1,8}/u;

/** The body or place that the meeting was with or about ("làm việc với xã An Bình về ..."); a topic is none. */
export function counterpartIn(passage: Passage): Found<string> | null {
  const folded = fold(passage.text.slice(0, 600));
  for (const form of [WITH, AT]) {
    const match = form.exec(folded);
    if (!match) continue;
    const start = match.index + match[0].length;
    const rest = folded.slice(start);
    if (!BODY.test(rest)) continue;
    const length = END.exec(rest.slice(2))?.index;
    const first = start + (length === undefined ? rest.length : length + 2);
    const end = first + (MORE_PLACES.exec(passage.text.slice(first))?.[0].length ?? 0) * Number(PLACES.test(rest));
    const text = passage.text.slice(start, end).trim();
    // "kiểm tra các bến trên địa bàn tỉnh": its own province
    if (text.length < 4 || text.length > 120 || (form === AT && !/\p{Lu}/u.test(text))) continue;
    return {
      value: expandAbbreviations(text),
      span: passage.toSource({ start, end: start + text.length }),
      confidence: 0.88,
    };
  }
  return null;
}
