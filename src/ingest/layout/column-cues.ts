// Words that betray the two-column blocks of a directive (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW), on
// folded text (tones off, lower case).
// The second line: with a letter or a word misread by OCR.
const MISREAD =
  /^\s{0,3}(?:d[a-z]{2,5}\s{1,3}cong\s{1,3}san\s{1,3}viet\s{1,3}nam|[a-z]{3,6}\s{1,3}hoa\s{1,3}xa\s{0,3}hoi\s{1,3}chu\s{1,3}nghia|cong\s{1,3}\S{2,5}\s{1,3}xa\s{0,3}hoi\s{1,3}\S{2,4}\s{1,3}nghia|[a-z]{3,4}\s{1,3}lap\s{0,3}[-–—]\s{0,3}tu\s{1,3}\S{2,3}\s{0,3}[-–—])/u;
const NATIONAL =
  /^\s{0,3}(?:cong\s{0,3}hoa\s{1,3}xa\s{0,3}hoi|dang\s{1,3}cong\s{1,3}san\s{1,3}viet|doc\s{1,3}lap\s{0,3}[-–—.]?\s{0,3}tu\s{1,3}do)/u;
// "Nơi nhận T0”": its colon and its stroke read as letters.
const RECIPIENTS = /^\s{0,3}noi\s{0,3}nhan\s{0,3}(?:[:;.]|$|\s(?=\S{0,2}[^a-z\s])\S{1,3}$)/u;
const PLACE_DATE = /(?:^|[,.\s])ngay[\s.…_\d]{0,40}(?:thang|\/)/u;

/** True for quốc hiệu, tiêu ngữ or the Party's heading. */
export function isNationalHeading(folded: string): boolean {
  return NATIONAL.test(folded) || MISREAD.test(folded);
}

/** True for "Nơi nhận:" at the head of a line. */
export function isRecipientsHeading(folded: string): boolean {
  return RECIPIENTS.test(folded);
}

/** True where a line holds a (perhaps blank) date: "Tân An, ngày 05 tháng 3 năm 2024", "ngày ... tháng ... năm ...". */
export function isPlaceAndDate(folded: string): boolean {
  return PLACE_DATE.test(folded);
}

/** True for lines that stand only in the blocks at the head and foot of a directive, never in a table of tasks. */
export function isFrameText(folded: string): boolean {
  return isNationalHeading(folded) || isRecipientsHeading(folded);
}
