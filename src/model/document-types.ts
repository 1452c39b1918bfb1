/** A kind of document, with its code in Phụ lục III of Nghị định 30/2020/NĐ-CP (and the few that Party and law-making bodies add). */
export interface DocumentType {
  readonly code: string;
  /** In sentence case, without a qualifier: "Kế hoạch". */
  readonly name: string;
}

/** Every kind that is known by its name; a công văn has none and is not among them. Longer names stand before their beginnings. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: "NQ", name: "Nghị quyết" },
  { code: "QĐ", name: "Quyết định" },
  { code: "CT", name: "Chỉ thị" },
  { code: "QC", name: "Quy chế" },
  { code: "QyĐ", name: "Quy định" },
  { code: "TC", name: "Thông cáo" },
  { code: "TB", name: "Thông báo" },
  { code: "HD", name: "Hướng dẫn" },
  { code: "CTr", name: "Chương trình" },
  { code: "KH", name: "Kế hoạch" },
  { code: "PA", name: "Phương án" },
  { code: "ĐA", name: "Đề án" },
  { code: "DA", name: "Dự án" },
  { code: "BC", name: "Báo cáo" },
  { code: "BB", name: "Biên bản" },
  { code: "TTr", name: "Tờ trình" },
  { code: "HĐ", name: "Hợp đồng" },
  { code: "CĐ", name: "Công điện" },
  { code: "BGN", name: "Bản ghi nhớ" },
  { code: "BTT", name: "Bản thỏa thuận" },
  { code: "GUQ", name: "Giấy ủy quyền" },
  { code: "GM", name: "Giấy mời" },
  { code: "GGT", name: "Giấy giới thiệu" },
  { code: "GNP", name: "Giấy nghỉ phép" },
  { code: "PG", name: "Phiếu gửi" },
  { code: "PC", name: "Phiếu chuyển" },
  { code: "PB", name: "Phiếu báo" },
  { code: "TTLT", name: "Thông tư liên tịch" },
  { code: "TT", name: "Thông tư" },
  { code: "NĐ", name: "Nghị định" },
  { code: "KL", name: "Kết luận" },
];

/** The code of a kind of document with no name of its own (công văn), and of one that was not recognised. */
export const OFFICIAL_LETTER = "CV";
export const UNKNOWN_TYPE = "KHAC";

const CODES: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES.map(({ code }) => [code.toUpperCase(), code] as const),
  // Other spellings: secondary sources and Party bodies differ; conclusions issued as notices.
  ["QCH", "QC"],
  ["QĐI", "QyĐ"],
  ["DAN", "DA"],
  ["TBKL", "TB"],
  ["KHPH", "KH"],
  ["KHLN", "KH"],
  ["HDLN", "HD"],
  ["CTPH", "CTr"],
  ["CTHĐ", "CTr"],
]);

/** The code that a part of a symbol stands for ("KH" of "12/KH-UBND"), case aside; null where it is none. */
export function typeOfSymbolPart(part: string): string | null {
  return CODES.get(part.toUpperCase()) ?? null;
}
