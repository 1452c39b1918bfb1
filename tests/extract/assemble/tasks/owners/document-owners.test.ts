import { describe, expect, it } from "vitest";
import { documentOwners } from "../../../../../src/extract/assemble/tasks/owners/document-owners.js";
import { readContext } from "../../../../../src/extract/organisations/context/read-context.js";
import { rulesOfCheckout } from "../../../../pipeline.js";

const reader = documentOwners(
  readContext([], {
    lexicon: rulesOfCheckout().lexicon,
    issuer: { name: "Ủy ban nhân dân phường An Lạc", level: "xã", place: "An Lạc" },
    subject: null,
  }),
);

function names(owners: readonly { readonly name: string }[]): readonly string[] {
  return owners.map(({ name }) => name);
}

describe("isHeading", () => {
  it.each([
    "Công an phường",
    "Công an phường, Trạm Y tế:",
    "Đối với các trường học:",
    "Giao Công an phường theo chức năng, nhiệm vụ được giao:",
  ])("%s", (text) => expect(reader.isHeading(text)).toBe(true));

  it.each([
    "Công tác tuyên truyền",
    "Giao Công an phường bảo đảm an ninh trật tự trong ngày hội, cụ thể:",
    "Giao Trạm Y tế kiểm tra các bếp ăn trường học.",
  ])("not: %s", (text) => expect(reader.isHeading(text)).toBe(false));
});

describe("stated", () => {
  it("takes who is spoken to before a colon for a label", () => {
    const text = "Đối với các trường tiểu học: Lập danh sách học sinh.";
    const { owners, label } = reader.stated(text);
    expect([names(owners), label && text.slice(label.end)]).toEqual([
      ["các trường tiểu học"],
      "Lập danh sách học sinh.",
    ]);
  });

  it("has no label where those before the colon are nobody", () => {
    expect(reader.stated("Đối với hồ sơ tồn đọng: Trả kết quả.")).toEqual({ owners: [], label: null });
  });
});

describe("above", () => {
  it("names nobody for another's work within a sentence", () => {
    expect(reader.above("Hoạt động kiểm tra được chia thành 03 đợt theo lịch trình chung của tỉnh:")).toEqual([]);
  });

  it("names whose work a heading says stands below it", () => {
    expect(names(reader.above("Công tác điều hành của Công an phường"))).toEqual(["Công an phường An Lạc"]);
  });

  it("is empty for a topic", () => {
    expect(reader.above("Công tác tuyên truyền")).toEqual([]);
  });
});

describe("startsWithVerb", () => {
  it.each(["Lập danh sách", "Tiếp tục rà soát hồ sơ", "Điện: Thay bóng đèn", "Để kịp khai giảng, lập danh sách"])(
    "%s",
    (text) => expect(reader.startsWithVerb(text)).toBe(true),
  );

  it.each(["Danh sách học sinh", "95% học sinh đến trường", ""])("not: %s", (text) =>
    expect(reader.startsWithVerb(text)).toBe(false),
  );
});

describe("joinsLater", () => {
  it("holds where the words before a subject begin with what is to be done, and ask nobody", () => {
    expect(reader.joinsLater("Rà soát hồ sơ, báo cáo về Sở, ")).toBe(true);
    expect(reader.joinsLater("Rà soát hồ sơ. Đề nghị ")).toBe(false);
    expect(reader.joinsLater("Đồng thời, ")).toBe(false);
    expect(reader.joinsLater("Trong tháng 3, ")).toBe(false);
  });
});
