import { describe, expect, it } from "vitest";
import { evidenceOfVietnamese, implausibilityOf, isVietnameseSyllable } from "../../../src/text/letters/syllables.js";
import { expectLinearOn } from "../../growth.js";

describe("a Vietnamese syllable", () => {
  it.each(
    "giao nhiệm vụ được quốc quyết quỳnh giếng gì giang khuỷu nghiêng thuở uỷ Ủy hoà hòa ĐƯỜNG ngoằn xoong yêu ý ạ mười tuyển khuya trưa loại quý".split(
      " ",
    ),
  )("%s", (word) => expect(isVietnameseSyllable(word)).toBe(true));

  it.each(["cac", "phap", "hoc", "ngh", "qu", "chƣơng", "Hµ", "strong", "tioc", "thườnng", "ấậ", "wifi", "", "x"])(
    "is not: %s",
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});

describe("the evidence of a text", () => {
  const faultOf = (text: string) => implausibilityOf(evidenceOfVietnamese(text));

  it("is good for directives with abbreviations, numbers and addresses", () => {
    const text =
      "UBND các xã, phường phối hợp với Sở GTVT, BCĐ 389 tỉnh kiểm tra 25 bến thuyền theo Kế hoạch số 45/KH-SGTVT; gửi về vanphong@angiang.gov.vn trước ngày 10/6.";
    const evidence = evidenceOfVietnamese(text);
    expect(evidence.valid).toBe(1);
    expect(implausibilityOf(evidence)).toBeNull();
    expect(faultOf(text.normalize("NFD"))).toBeNull();
  });

  it("names what is wrong", () => {
    expect(faultOf("Giao cac truong hoc tren dia ban to chuc don ve sinh moi truong")).toBe("no-diacritics");
    expect(faultOf("t r ư ờ n g h ọ c t r ê n đ ị a b à n")).toBe("split-letters");
    expect(faultOf("\ue001\ue002\ue003 \ue004\ue005 \ue006")).toBe("strange-characters");
    expect(faultOf("Uû ban nh©n d©n thµnh phè giao c¸c tr­êng häc")).not.toBeNull();
    expect(faultOf("á»¦y ban nhÃ¢n dÃ¢n tá»‰nh giao cÃ¡c trÆ°á»ng há»c")).not.toBeNull();
  });

  it("of nothing is nothing", () => {
    expect(evidenceOfVietnamese(" 12/5 - 30 ")).toEqual({ words: 0, valid: 0, marked: 0, single: 0, strange: 0 });
  });

  it.each(["a", "́", "@.", "1-", "www.", "ngh "])("is gathered in linear time from nasty text: %j", (piece) => {
    expectLinearOn(piece, evidenceOfVietnamese);
  });
});
