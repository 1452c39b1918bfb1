// Where a line of a letterhead or of a signature begins that lost the break before it, as pages copied from the web have them. No
// Vietnamese word goes on so, and no writer leaves out the space there.
const LOST_BREAK = new RegExp(
  [
    // "thực hiện./.Nơi nhận:"
    String.raw`(?<=[\p{L}\p{N}.;/)])(?=Nơi nhận ?:)`,
    // "Số: 12/CĐ-TTgCỘNG HÒA XÃ HỘI …", "VIỆT NAMĐộc lập - Tự do"
    String.raw`(?<=[\p{L}\p{N}])(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA)`,
    String.raw`(?<=NAM)(?=Độc lập ?[-–])`,
    // "Công văn 12/BYT-KCB … do Bộ Y tế ban hành. BỘ Y TẾ -------": a page's own heading over the letterhead
    String.raw`(?<=ban hành\.) (?=\p{Lu}{2}[\p{Lu} ,-]{2,80} -{4})`,
    // "- Lưu: VT, TH (3). 20KT. BỘ TRƯỞNG"
    String.raw`(?<=[\p{Ll}\p{N};./)])(?=(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2})`,
    // "KT. CHỦ TỊCHPHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCHLê Văn An"
    String.raw`(?<=\p{Lu}{2})(?=PHÓ (?:CHỦ |GIÁM ĐỐC|TỔNG |HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG |CHÁNH |THỦ TƯỚNG|BÍ THƯ|THỐNG ĐỐC))`,
    String.raw`(?<=TỊCH|NHIỆM|ĐỐC|TRƯỞNG|THƯ|VĂN PHÒNG|TƯỚNG)(?=\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll})`,
  ].join("|"),
  "u",
);

/** The lines that a line is made of where breaks between them were lost: "… thực hiện./.Nơi nhận:" is two. Most are one. */
export function ungluedLines(line: string): readonly string[] {
  return line.split(LOST_BREAK);
}
