import { describe, expect, it } from "vitest";
import { headerOf } from "./header-of.js";

const signerOf = (lines: string): object | null =>
  headerOf(`SỞ Y TẾ
  Số: 15/KH-SYT
  KẾ HOẠCH
  Tiêm chủng mở rộng
  1. Các trạm y tế lập danh sách trẻ em.
  Nơi nhận:
  - Như trên;
  - Lưu: VT.
  ${lines}
  Lê Văn An`).signer;

describe("authority and office in one line", () => {
  it.each([
    ["KT. BỘ TRƯỞNG THỨ TRƯỞNG", "KT. BỘ TRƯỞNG", "Thứ trưởng"],
    ["K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG", "K/T CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"],
    ["KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC", "Phó Giám đốc"],
    ["TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG", "TL. BỘ TRƯỞNG", "Chánh Văn phòng"],
    ["TUQ. CHỦ TỊCH GIÁM ĐỐC SỞ", "TUQ. CHỦ TỊCH", "Giám đốc Sở"],
    ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "Phó Chủ tịch"],
    ["TM. ỦY BAN NHÂN\n  DÂN KT. CHỦ\n  TỊCH PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "Phó Chủ tịch"],
    ["TM. ỦY BAN NHÂN DÂN\n  CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "Chủ tịch"],
    ["KT. TỔNG CỤC TRƯỞNG\n  PHÓ TỔNG CỤC TRƯỞNG", "KT. TỔNG CỤC TRƯỞNG", "Phó Tổng cục trưởng"],
  ])("%s", (lines, authority, position) =>
    expect(signerOf(lines)).toMatchObject({ name: "Lê Văn An", authority, position }),
  );
});
