import { describe, expect, it } from "vitest";
import { isNationalHeading, isPlaceAndDate, isRecipientsHeading } from "../../../src/ingest/layout/column-cues.js";
import { fold } from "../../../src/text/letters/vietnamese.js";
import { expectLinearOn } from "../../growth.js";

describe("cues of the two-column blocks", () => {
  it("are known with and without tones, spaces and hyphens", () => {
    for (const text of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "CỘNG HOÀ XÃHỘI CHỦ NGHĨA",
      "Độc lập - Tự do",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    ])
      expect(isNationalHeading(fold(text))).toBe(true);
    for (const text of ["Nơi nhận:", "Nơi nhận", "Nơi nhận :"]) expect(isRecipientsHeading(fold(text))).toBe(true);
    for (const text of ["Tân Phú, ngày 05 tháng 3 năm 2025", "Tân Phú, ngày     tháng ... năm 2025", "ngày ___/3/2025"])
      expect(isPlaceAndDate(fold(text))).toBe(true);
  });
  it("are known with a letter misread by OCR", () => {
    for (const text of [
      "ĐẢẲNG CỘNG SẢN VIỆT NAM",
      "GỘNG HÒA XÃ HỘI CHỦ NGHĨA",
      "CỘNG HỎÀ XÃ HỘI €HỦ NGHĨA",
      "Đậc lập - Tự ảo - Hạnh phúc",
    ])
      expect(isNationalHeading(fold(text)), text).toBe(true);
  });
  it("are not seen in running text", () => {
    expect(isNationalHeading(fold("của Đảng Cộng sản Việt Nam"))).toBe(false);
    expect(isNationalHeading(fold("nước Cộng hòa xã hội chủ nghĩa Việt Nam"))).toBe(false);
    expect(isNationalHeading(fold("Công hàm của Đại sứ quán"))).toBe(false);
    expect(isRecipientsHeading(fold("Nơi nhận hồ sơ là bộ phận một cửa"))).toBe(false);
    expect(isPlaceAndDate(fold("hằng ngày các trạm trực"))).toBe(false);
  });
  it.each(["ngay ", "ngay .", "cong hoa ", " ", "noi nhan ", "doc lap - "])(
    "take time that grows with the text on %j many times over",
    (piece) => {
      expectLinearOn(piece, isNationalHeading, isRecipientsHeading, isPlaceAndDate);
    },
  );
});
