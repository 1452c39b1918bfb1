import { describe, expect, it } from "vitest";
import { standingOf } from "../../../src/store/versions/authority.js";
import { numberKey, type Identity } from "../../../src/store/versions/identity.js";
import { kinshipOf } from "../../../src/store/versions/kinship.js";

const ISSUED: Identity = {
  number: "17/TB-UBND",
  issuer: "Ủy ban nhân dân huyện Sông Lam",
  issuedOn: "2024-03-12",
  title: "Kết luận cuộc họp về y tế trường học năm 2024",
  textFrom: "docx",
  isSigned: false,
  signer: "Nguyễn Văn Bình",
};
const scan: Identity = { ...ISSUED, textFrom: "ocr" };
const draft: Identity = { ...ISSUED, number: "/TB-UBND", issuedOn: "2024-03", signer: null };
const like = (jaccard: number, containment = jaccard) => ({ jaccard, containment });

describe("a number", () => {
  it("is compared without zeros in front, spaces, capitals and kinds of dashes", () => {
    expect(numberKey(" 07 / TB – UBND")).toBe("7/tb-ubnd");
    expect(numberKey("87/KH-SGDĐT")).toBe("87/kh-sgddt");
  });
  it("that is missing or left blank is none", () => {
    expect([numberKey(null), numberKey("/TB-UBND"), numberKey("…/TB")]).toEqual([null, null, null]);
  });
});

describe("the standing of a file", () => {
  it("goes from signed over issued and scan to draft", () => {
    expect(standingOf({ ...ISSUED, isSigned: true })).toBe("signed");
    expect(standingOf(ISSUED)).toBe("issued");
    expect(standingOf(scan)).toBe("scan");
    expect(standingOf(draft)).toBe("draft");
    expect(standingOf({ ...ISSUED, signer: null })).toBe("draft");
    expect(standingOf({ ...ISSUED, issuedOn: "2024-03" })).toBe("draft");
  });
});

describe("two files", () => {
  it("of one number, body and day are one directive, also where one is a part of the other", () => {
    expect(kinshipOf(ISSUED, scan, like(0.6))).toBe("number");
    expect(kinshipOf(ISSUED, { ...scan, number: "017/TB-UBND" }, like(0.2, 0.9))).toBe("number");
  });
  it("an annex that bears the number of its directive is none of its versions", () => {
    expect(kinshipOf(ISSUED, { ...ISSUED, title: null }, like(0.01, 0.02))).toBeNull();
  });
  it("a draft with blanks is a version of what was issued, if the text says so", () => {
    expect(kinshipOf(ISSUED, draft, like(0.9))).toBe("text");
    expect(kinshipOf(ISSUED, draft, like(0.6))).toBeNull();
    expect(kinshipOf(scan, { ...draft, textFrom: "docx" }, like(0.6))).toBe("text");
  });
  it("of one template differ in number, day, body or the numerals of the title", () => {
    expect(kinshipOf(ISSUED, { ...ISSUED, number: "18/TB-UBND" }, like(0.98))).toBeNull();
    expect(kinshipOf(ISSUED, { ...ISSUED, number: null, issuedOn: "2024-04-12" }, like(0.98))).toBeNull();
    expect(kinshipOf(ISSUED, { ...draft, issuer: "Ủy ban nhân dân huyện Đông Lạc" }, like(0.98))).toBeNull();
    expect(
      kinshipOf(ISSUED, { ...draft, title: "Kết luận cuộc họp về y tế trường học năm 2023" }, like(0.98)),
    ).toBeNull();
  });
  it("of one body named with and without its province agree", () => {
    expect(kinshipOf(ISSUED, { ...scan, issuer: "Ủy ban nhân dân huyện Sông Lam tỉnh Lâm Hải" }, like(0.6))).toBe(
      "number",
    );
  });
  it("a body that a scan misreads is forgiven where number, day and text agree", () => {
    const misread = { ...scan, issuer: "Ủy ban nhân dân huyện Sõng Larn" };
    expect(kinshipOf(ISSUED, misread, like(0.6))).toBe("number");
    expect(kinshipOf(ISSUED, misread, like(0.4))).toBeNull();
    expect(kinshipOf(ISSUED, { ...misread, textFrom: "docx" }, like(0.9))).toBeNull();
  });
  it("agree or not whichever is named first", () => {
    const all = [
      ISSUED,
      scan,
      draft,
      { ...ISSUED, number: null },
      { ...scan, issuer: null },
      { ...draft, title: null },
    ];
    for (const a of all)
      for (const b of all)
        for (const jaccard of [0.1, 0.4, 0.6, 0.8])
          expect(kinshipOf(a, b, like(jaccard))).toBe(kinshipOf(b, a, like(jaccard)));
  });
});
