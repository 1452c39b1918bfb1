import { describe, expect, it } from "vitest";
import { outline } from "../../../src/extract/outline/outline.js";
import { readHeader } from "../../../src/extract/assemble/header/read-header.js";
import { blankHeader } from "../../../src/extract/check/blank-header.js";
import { issuerConflict } from "../../../src/extract/check/issuer-conflict.js";
import { missingSignature } from "../../../src/extract/check/missing-signature.js";
import { sourceOf } from "../source-of.js";

function codesOf(text: string): readonly string[] {
  const source = sourceOf(text);
  const parts = outline(source);
  const header = readHeader(source, parts);
  return [...blankHeader(header), ...missingSignature(header), ...issuerConflict(header, parts)].map(
    ({ code }) => code,
  );
}

const HEAD =
  "ỦY BAN NHÂN DÂN\nXÃ SƠN HÀ\nSố: 4/KH-UBND\nSơn Hà, ngày 5 tháng 6 năm 2024\nKẾ HOẠCH\nPhòng, chống đuối nước\n1. Các thôn cắm biển báo.";

describe("checks of the header", () => {
  it("say nothing of a document that is whole", () => {
    expect(codesOf(`${HEAD}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Inh`)).toEqual([]);
  });

  it("say that number and date are blank and nobody signed", () => {
    const text = HEAD.replace("Số: 4", "Số: ").replace("ngày 5 tháng 6", "ngày … tháng …");
    expect(codesOf(text)).toEqual(["number-blank", "date-blank", "signature-missing"]);
  });

  it("say what is missing altogether", () => {
    expect(codesOf("KẾ HOẠCH\nTrồng cây\n1. Trồng cây.")).toEqual([
      "number-missing",
      "date-missing",
      "issuer-missing",
      "signature-missing",
    ]);
  });

  it("say that another kind of body signs than issues", () => {
    expect(codesOf(`${HEAD}\nTM. BAN CHỈ ĐẠO XÃ\nTRƯỞNG BAN\nLò Văn Inh`)).toEqual(["issuer-conflict"]);
  });

  it("take a head for his body's and a short name for the full one", () => {
    const end = "UBND xã thông báo để các thôn biết, thực hiện./.\nCHỦ TỊCH\nLò Văn Inh";
    expect(codesOf(`${HEAD}\n${end}`)).toEqual([]);
  });
});
