// "Phòng Tài chính - " before "Kế hoạch": the head of an office, and what of its name stands before a capital.
const NAME_BEFORE =
  /(?<![\p{L}])(?:Sở|Phòng|Vụ|Cục|Chi cục|Tổng cục|Bộ|Ban|Trung tâm|Viện|Khoa|Tổ|Ủy ban|Văn phòng|Hội|Hiệp hội|Công ty|Trường) (?:\p{Lu}\p{L}{0,6}(?:(?: \p{Ll}{1,7}){0,3}(?: ?[-–&] ?|, | và )| )){0,4}$/u;

/** True where a capitalised word at an offset of a text is part of an office's name: "Kế hoạch" of "Phòng Tài chính - Kế hoạch". */
export function isWithinOfficeName(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2)) && NAME_BEFORE.test(text.slice(Math.max(0, at - 80), at));
}
