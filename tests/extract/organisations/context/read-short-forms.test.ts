import { describe, expect, it } from "vitest";
import { readingOf } from "../../../../src/extract/organisations/reading.js";
import { readShortForms } from "../../../../src/extract/organisations/context/read-short-forms.js";
import { expectLinear } from "../../../growth.js";
import { LEXICON } from "../../owners/contexts.js";

const shortFormsOf = (...texts: readonly string[]) =>
  Object.fromEntries(readShortForms(texts.map((text) => readingOf(text, LEXICON))));

describe("short forms that a document does not define", () => {
  it("are the first letters of the one body that it writes in full", () => {
    expect(
      shortFormsOf(
        "Giao Cục Phòng chống dịch bệnh gia súc và Trường Hàng giang Việt Nam.",
        "Cục PCDBGS mở 03 lớp.",
        "Trường HGVN cấp chứng chỉ; Ban QRXN.",
      ),
    ).toEqual({ "Cục PCDBGS": "Cục Phòng chống dịch bệnh gia súc", "Trường HGVN": "Trường Hàng giang Việt Nam" });
  });

  it("go on behind what the lists have for the letters, where no body has that very name", () => {
    const long = "Phòng Kinh tế, Hạ tầng và Đô thị cấp phép đào đường.";
    expect(shortFormsOf(long, "Phòng KT-HT rà soát.")).toEqual({});
    const both = "Cục Công nghệ thông tin và Đo đạc biển lập dự toán.";
    const name = "Cục Công nghệ thông tin và Đo đạc biển";
    expect(shortFormsOf(both, "Cục CNTT nâng cấp máy chủ.", "Cục CNTT & ĐĐB vận hành.")).toEqual({
      "Cục CNTT": name,
      "Cục CNTT & ĐĐB": name,
    });
    expect(shortFormsOf(both, "Cục Công nghệ thông tin đặt lịch.", "Cục CNTT nâng cấp.")).toEqual({});
  });

  it("are of the body written in full, not of one elsewhere with the same letters", () => {
    const full = "Phòng Khách hàng cá nhân đối chiếu số dư.";
    expect(shortFormsOf(full, "Phòng KHCN gửi sao kê.")).toEqual({ "Phòng KHCN": "Phòng Khách hàng cá nhân" });
    expect(shortFormsOf(full, "Phòng Khoa học và Công nghệ cấp mã.", "Phòng KHCN gửi sao kê.")).toEqual({});
  });

  it("mean nothing where two bodies fit, or none", () => {
    expect(shortFormsOf("Viện Tư liệu Khảo cổ; Viện Thủy lợi Kênh rạch.", "Viện TLKC, Viện TLKR, Viện ABCD.")).toEqual({
      "Viện TLKC": "Viện Tư liệu Khảo cổ",
      "Viện TLKR": "Viện Thủy lợi Kênh rạch",
    });
    expect(shortFormsOf("Viện Tư liệu Kịch; Viện Thủy lợi Kênh.", "Viện TLK lập kế hoạch.")).toEqual({});
  });

  it("takes time in proportion to the words", () => {
    expectLinear((count) => {
      const r = readingOf("Cục PCDB và Cục Phòng chống dịch bệnh, ".repeat(count), LEXICON);
      return () => readShortForms([r]);
    });
  });
});
