import type { Level } from "../../../model/directive.js";
import { fold } from "../../../text/letters/vietnamese.js";

const CITIES_UNDER_CENTRE = /thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue|dong nai)/u;

/** The tier a body belongs to, by its own name; null where the name does not tell. */
export function levelOfBody(name: string): Level | null {
  const words = fold(name);
  if (/(?:^|(?<!nong)\s)(?:thon|khu pho|khoi pho|to dan pho|ap|xom|khom|buon|ban phat trien thon)(?:\s|$)/u.test(words))
    return "thôn";
  if (/(?:^|\s)(?:(?<!thi )xa(?! hoi)|phuong|thi tran|dac khu)(?:\s|$)/u.test(words)) return "xã";
  if (/(?:^|\s)(?:huyen|quan (?!su|ly|tri)|thi xa|thi uy|quan uy)(?:\s|$)?/u.test(words)) return "huyện";
  if (/(?:^|\s)(?:tinh|tinh uy|thanh uy)(?:\s|$)/u.test(words) || CITIES_UNDER_CENTRE.test(words)) return "tỉnh";
  if (
    /^(?:bo (?!chi huy)|chinh phu|thu tuong|quoc hoi|van phong (?:chinh phu|quoc hoi|trung uong)|thanh tra chinh phu|tong cuc|ban (?:bi thu|chap hanh trung uong)|bo chinh tri|ngan hang nha nuoc|kiem toan nha nuoc|tong lien doan|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao)/u.test(
      words,
    ) ||
    /trung uong|(?:^|\s)viet nam$/u.test(words)
  )
    return "trung ương";
  if (/^so /u.test(words)) return "tỉnh";
  if (/thanh pho/u.test(words)) return "huyện";
  return null;
}
