import { describe, expect, it } from "vitest";
import { decodeLegacy, encodingOfFont } from "../../../src/text/letters/legacy-encodings.js";
import { LEGACY_LETTERS } from "../../../src/text/letters/legacy-table.js";
import { expectLinearOn } from "../../growth.js";

describe("text in TCVN3 fonts", () => {
  it("is decoded by its own evidence", () => {
    expect(decodeLegacy("Uû ban nh©n d©n x· §ång T©m", null)).toEqual({
      text: "Uỷ ban nhân dân xã Đồng Tâm",
      encoding: "tcvn3",
    });
    expect(decodeLegacy("tr\u00adíc ngµy 15/8/2003, c¸c tr\u00adêng b¸o c¸o", null).text).toBe(
      "trước ngày 15/8/2003, các trường báo cáo",
    );
  });
  it("is decoded by the font where a run is too short to judge", () => {
    expect(decodeLegacy("®", ".VnTime").text).toBe("đ");
    expect(decodeLegacy("cô", "ABCDEF+.VnTime,Bold").text).toBe("cụ");
  });
  it("is written in capitals by the fonts that end in H", () => {
    expect(decodeLegacy("céng hoµ x· héi", ".VnTimeH").text).toBe("CỘNG HOÀ XÃ HỘI");
    expect(decodeLegacy("th", ".VnTimeH").text).toBe("TH");
    expect(decodeLegacy("th", ".VnArialH,Bold").text).toBe("TH");
  });
  it("keeps capitals that the sentence has", () => {
    expect(decodeLegacy("§iÒu 3. Gi¸m ®èc Së Y tÕ chÞu tr¸ch nhiÖm", null).text).toBe(
      "Điều 3. Giám đốc Sở Y tế chịu trách nhiệm",
    );
  });
});

describe("text in VNI fonts", () => {
  it("is decoded longest match first", () => {
    expect(decodeLegacy("UÛY BAN NHAÂN DAÂN QUAÄN, tröôùc ngaøy 20/11, ñöôïc", null)).toEqual({
      text: "ỦY BAN NHÂN DÂN QUẬN, trước ngày 20/11, được",
      encoding: "vni",
    });
    expect(decodeLegacy("Ñoäc laäp - Töï do - Haïnh phuùc", "VNI-Times").text).toBe("Độc lập - Tự do - Hạnh phúc");
  });
});

describe("every letter of the table", () => {
  for (const encoding of ["tcvn3", "vni"] as const)
    it(`comes back from ${encoding}`, () => {
      const font = encoding === "tcvn3" ? ".VnTime" : "VNI-Times";
      for (const row of LEGACY_LETTERS) {
        const text = `${row[encoding]} ${encoding === "tcvn3" ? "®Ò nghÞ c¸c tr\u00adêng" : "ñeà nghò caùc tröôøng"}`;
        expect(decodeLegacy(text, font).text).toBe(`${row.letter} đề nghị các trường`);
      }
    });
});

describe("text that is Unicode already", () => {
  const good = [
    "Hà Nội, ngày 12 tháng 5 năm 2021",
    "và xã có",
    "Ủy ban nhân dân thành phố Đà Nẵng",
    "«Năm học mới» · 25 m² ± 3 °C © 2020",
    "café déjà vu naïve",
    "Mục tiêu: giảm 10% ô nhiễm",
    "Sân bay có hai lô đỗ",
    "",
    "UBND xa",
  ];
  for (const text of good)
    it(`stays: "${text}"`, () => expect(decodeLegacy(text, null)).toEqual({ text, encoding: null }));
  it("stays even under a legacy font's name", () => {
    expect(decodeLegacy("Hà Nội, ngày 12 tháng 5", ".VnTime").text).toBe("Hà Nội, ngày 12 tháng 5");
    expect(decodeLegacy("được phân công", "VNI-Times").text).toBe("được phân công");
  });
  it("is given in NFC", () => expect(decodeLegacy("đường".normalize("NFD"), null).text).toBe("đường"));
});

it("knows fonts by their names", () => {
  expect(encodingOfFont(".VnTimeH")).toBe("tcvn3");
  expect(encodingOfFont("VNI-Aptima")).toBe("vni");
  expect(encodingOfFont("Times New Roman")).toBe(null);
  expect(encodingOfFont("Vnique Sans")).toBe(null);
});

it.each(["ö", "ô®", "®­ ", "uyêuyê", "ưaưu"])("judges nasty text in time that grows with it: %j", (piece) => {
  expectLinearOn(piece, (text) => decodeLegacy(text, null));
});
