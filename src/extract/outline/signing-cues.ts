import { isUsualSlip } from "../../text/letters/ocr-slips.js";
import { collapse, fold } from "../../text/letters/vietnamese.js";

// The words of a signature block. Tested on folded text (ASCII).

const AUTHORITY =
  /^(?:tm|t\/m|t\.m|kt|k\/t|k\.t|tl|t\/l|t\.l|tuq|t\/uq|tu|q)\s{0,2}[.:]\s{0,2}(?=[a-z])|^(?:t\/m|k\/t|t\/l|t\/uq|tm|kt|tl|tuq|thay mat|thua lenh|thua uy quyen)\s{1,3}(?=[a-z])|^(?:tm|kt|tl|tuq),\s{0,2}(?=uy ban|ubnd|hoi dong|ban |chu tich|giam doc|truong |chanh |bo truong|thu truong|cuc truong|chi cuc|hieu truong|vien truong|doan |chinh phu|thu tuong|bi thu)/u;

const OFFICE =
  /^(?:quyen |phu trach |nguyen )?(?:pho van phong$|(?:pho |ke |uy vien )?(?:chu tich|giam doc|tong giam doc|truong (?:ban|phong|thue|hai quan|thi hanh an|bo phan|dai|doan|tieu ban|khoa|bo mon|thon|cong an|tram|ty)|tong bi thu|bi thu|chanh (?:van phong|thanh tra|an|toa)|pho chanh|vien truong|cuc truong|tong cuc truong|chi cuc truong|vu truong|bo truong|thu truong|thu tuong|hieu truong|hieu pho|pho hieu truong|doi truong|to truong|tram truong|thuong truc|thuong vu|chu nhiem|thong doc|tong thanh tra|tong kiem toan|kiem toan truong|ke toan truong|chi huy truong|chi huy pho|chinh uy|chinh tri vien|tu lenh|hat truong|tong bien tap|tong thu ky|uy vien|thu ky|quan doc|doan truong|truc ban|thanh tra|dieu hanh|pho tru)(?![a-z]))/u;

/** "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ", "TUQ. GIÁM ĐỐC". */
export function isAuthority(text: string): boolean {
  return AUTHORITY.test(fold(text)) && /^\p{Lu}/u.test(text);
}

/** "PHÓ CHỦ TỊCH", "Chánh Văn phòng": begins with an office. */
export function isOffice(text: string): boolean {
  return OFFICE.test(fold(text));
}

/** "(Đã ký)", "(Ký tên, đóng dấu)". */
export function isSignedMark(text: string): boolean {
  return /^\W{0,3}(?:da ky|ky ten|da duyet|ky,? dong dau|ky,? ghi ro)[a-z ,]{0,30}\W{0,3}$/u.test(fold(text));
}

const SURNAMES = new Set(
  (
    "an âu bá bạch bàn bành bế biện bùi ca cà cai cam cao cáp cầm cấn chang chảo cháng châu chẻo chế chíu chu chung chử cổ công cù cung cự dạ danh doãn dư dương đái đàm đan đào đặng đầu đậu đèo đinh đoàn đô đỗ đổng đồng đường " +
    "giang giáp giàng hà hạ hán hàn hạng hảng hầu hồ hoa hoàng hoắc hồng hờ huỳnh hứa hưng kha khà khang khâu khoàng khiếu khổng khúc khuất kiều kim kiên ksor la lã lai lại lăng lâm lầu lê lèng lèo lều liêu liễu lò lô lồ lỗ lộc lều lù lục lừ lữ lương lường lưu lý lỳ ma " +
    "mã mạc mai mạch mang mào mẫn mè mâu mầu mông mùa ngạc nghiêm ngô ngọ nguyễn nguỵ ngụy ngân nhâm nhữ niê ninh nông rơ kpă ông phạm phan phàn phí phó phù phùng phương quách quàng quản quan rcom rmah sầm sính sìn siu sơn sùng sử tạ tăng tân tất tẩn thạch thái thân thền thào thẩm thập thi thiều tiêu tiếp tòng tô tôn tống trà trác trang tráng trần triệu triều " +
    "trịnh trưng trương trừ từ ty ung uông văn vàng vi viêm viên vù vũ vương võ vòng vừ xa xên xồng ý yên y h'"
  ).split(" "),
);
// "H’Linh Êban", "K'Brông": names of the Central Highlands begin with the sign of their sex.
const HIGHLAND = /^[hk]['’]\p{L}/iu;

/** "Nguyễn", "Ksor", "H’Linh": a family name, or what stands in its place, as written or in capitals. */
export function isFamilyName(word: string): boolean {
  return SURNAMES.has(word.toLowerCase()) || HIGHLAND.test(word);
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’]{0,9}$/u;
const TITLES =
  /^(?:(?:gs|pgs|ts|t\.s|ths|th\.s|bs|ds|ks|cn|bscki|bsckii|tskh|ths\.bs)\s{0,2}[.,]\s{0,2}|(?:thac s[iy]|tien s[iy]|th\.s)\s|bs\.?\s?ck\s?[i12]{1,2}\.?\s|(?:thuong|trung|dai|thieu)\s(?:tuong|ta|uy)\s)+/u;
// With its tones: "Bá" is a family name, and "Ông" is one where no other follows.
const ADDRESS = /^(?:(?:bà|thầy|cô|đồng chí|đ\/c)\s|ông\s(?=\S+\s\S))/iu;

/** "ông Lê Văn An" → "Lê Văn An"; "Ông Thế Hiển" and "Ông Văn Tài" stay: behind a capital what is left must begin with a family name and have three words. */
function withoutAddress(text: string): string {
  const rest = text.replace(ADDRESS, "");
  if (rest === text || !/^ông\s/iu.test(text)) return rest;
  const [family = "", ...others] = rest.split(" ");
  const isAddress = SURNAMES.has(family.toLowerCase()) && (others.length > 1 || text.startsWith("ông"));
  return isAddress ? rest : text;
}

/**
 * The person's name that `text` is, titles left out ("TS. Lê Văn An" → "Lê Văn An"); null where it is none. With "any" its
 * first word need not be a known family name: under an office whatever is written like a name is one.
 */
export function personName(text: string, surname: "known" | "any" = "known"): string | null {
  const flat = withoutAddress(collapse(text));
  const titles = TITLES.exec(fold(flat))?.[0].length ?? 0;
  const name = flat.slice(titles).replace(/[.,;]$/u, "");
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return null;
  const capitals = words.filter((word) => word.length > 1 && word === word.toUpperCase()).length;
  if (
    capitals > 0 &&
    capitals < words.length &&
    !words.every((word) => word.length === 1 || word === word.toUpperCase())
  )
    return null;
  if (isOffice(name) || isAuthority(name)) return null;
  return surname === "any" || isFamilyName(words[0] ?? "") ? name : null;
}

/** The one family name that a scan may have misread as `word` ("Nguyên" is "Nguyễn"); null where it is one itself, or several may be meant. */
export function surnameMeantBy(word: string): string | null {
  const read = word.toLowerCase();
  if (SURNAMES.has(read) || word.slice(1) !== read.slice(1)) return null;
  const meant = [...SURNAMES].filter((surname) => isUsualSlip(read, surname));
  return meant.length === 1 && meant[0] !== undefined ? word.charAt(0) + meant[0].slice(1) : null;
}
