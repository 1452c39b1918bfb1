import { describe, expect, it } from "vitest";
import { canonicalName } from "../../../../src/extract/organisations/context/canonical-name.js";
import { ownerContext, type OwnerContext } from "../../../../src/extract/organisations/context/context.js";
import { readContext } from "../../../../src/extract/organisations/context/read-context.js";
import { readOrganisationAt } from "../../../../src/extract/organisations/read-organisation.js";
import { CONTEXTS, LEXICON, type Document } from "../../owners/contexts.js";

function named(text: string, context: OwnerContext): string | null {
  const mention = readOrganisationAt(text, 0, LEXICON);
  return mention && canonicalName(mention, context).name;
}

const NAMES: readonly (readonly [Document, string, string])[] = [
  ["commune", "UBND", "Ủy ban nhân dân xã Mường Lay"],
  ["commune", "xã", "xã Mường Lay"],
  ["commune", "UBND huyện", "Ủy ban nhân dân huyện Sông Đà"],
  ["commune", "UBMTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Lay"],
  ["district", "phòng TN-MT", "Phòng Tài nguyên và Môi trường huyện Sông Đà"],
  ["district", "Huyện ủy", "Huyện ủy Sông Đà"],
  ["district", "Đảng ủy", "Đảng ủy"],
  ["commune", "Đảng ủy", "Đảng ủy xã Mường Lay"],
  ["district", "Văn phòng Huyện ủy", "Văn phòng Huyện ủy Sông Đà"],
  ["district", "Sở Y tế", "Sở Y tế"],
  ["province", "Sở KH-ĐT", "Sở Kế hoạch và Đầu tư tỉnh Hà Trung"],
  ["province", "Công an tỉnh", "Công an tỉnh Hà Trung"],
  ["province", "Sở Y tế Hà Trung", "Sở Y tế tỉnh Hà Trung"],
  ["province", "Cục Thuế khu vực IV", "Cục Thuế khu vực IV"],
  ["ministry", "Văn phòng Bộ", "Văn phòng Bộ Y tế"],
  ["ministry", "Bộ trưởng", "Bộ trưởng Bộ Y tế"],
  ["department", "Giám đốc Sở", "Giám đốc Sở Y tế tỉnh Hà Trung"],
  ["department", "Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Y Sở Y tế tỉnh Hà Trung"],
];

describe("canonical names", () => {
  it.each(NAMES)("in a document of a %s: %s is %s", (document, text, name) => {
    expect(named(text, CONTEXTS[document])).toBe(name);
  });

  it("takes the subject for its place-holders", () => {
    const context = ownerContext({
      lexicon: LEXICON,
      issuer: { name: "Văn phòng Huyện ủy Sông Đà", level: "huyện", place: null },
      subject: "xã Nậm Cắn",
    });
    expect(named("địa phương", context)).toBe("xã Nậm Cắn");
    expect(named("xã", context)).toBe("xã Nậm Cắn");
    expect(named("BCĐ xã", context)).toBe("Ban Chỉ đạo xã Nậm Cắn");
    expect(named("các xã", context)).toBe("các xã");
    expect(named("UBND huyện", context)).toBe("Ủy ban nhân dân huyện Sông Đà");
  });

  it("gives the unit of a court or a command to none of its own offices", () => {
    const of = (name: string): OwnerContext =>
      ownerContext({ lexicon: LEXICON, issuer: { name, level: "tỉnh", place: null } });
    expect(named("Văn phòng", of("Tòa án nhân dân tỉnh Hà Trung"))).toBe("Văn phòng");
    expect(named("Ban Tài chính", of("Bộ Chỉ huy Quân sự tỉnh Hà Trung"))).toBe("Ban Tài chính");
    expect(named("Sở Y tế", of("Tòa án nhân dân tỉnh Hà Trung"))).toBe("Sở Y tế tỉnh Hà Trung");
  });

  it.each([
    ["Huyện ủy Sông Đà", "huyện", "Ban Thường vụ", "Ban Thường vụ Huyện ủy Sông Đà"],
    ["Văn phòng Tỉnh ủy Hà Trung", "tỉnh", "Ban Chấp hành", "Ban Chấp hành Đảng bộ tỉnh Hà Trung"],
    ["Ban Thường vụ Đảng ủy xã Mường Lay", "xã", "BTV", "Ban Thường vụ Đảng ủy xã Mường Lay"],
    ["Đảng ủy Bệnh viện Đa khoa Bến Hạ", null, "Ban Thường vụ", "Ban Thường vụ Đảng ủy Bệnh viện Đa khoa Bến Hạ"],
    ["Liên đoàn Lao động tỉnh Hà Trung", "tỉnh", "Ban Chấp hành", "Ban Chấp hành Liên đoàn Lao động tỉnh Hà Trung"],
    ["Tỉnh đoàn Hà Trung", "tỉnh", "Ban Thường vụ", "Ban Thường vụ Tỉnh đoàn Hà Trung"],
    [
      "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Lay",
      "xã",
      "Ban Thường trực",
      "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Lay",
    ],
  ] as const)("in a document of %s (%s), %s is %s", (name, level, text, full) => {
    expect(named(text, ownerContext({ lexicon: LEXICON, issuer: { name, level, place: null } }))).toBe(full);
  });

  it("gives 'Văn phòng' alone to a house, never to a unit", () => {
    const of = (name: string): OwnerContext =>
      ownerContext({ lexicon: LEXICON, issuer: { name, level: "huyện", place: null } });
    expect(named("Văn phòng", of("Phòng Nội vụ quận Bình Thạnh"))).toBe("Văn phòng");
    expect(named("Văn phòng", of("Ban Quản lý chợ quận Bình Thạnh"))).toBe("Văn phòng");
    expect(named("Văn phòng", of("Văn phòng Ủy ban nhân dân quận Bình Thạnh"))).toBe(
      "Văn phòng Ủy ban nhân dân quận Bình Thạnh",
    );
  });

  it("gives the place of a house, or of the committee in it, to none of its boards", () => {
    const of = (name: string): OwnerContext =>
      ownerContext({ lexicon: LEXICON, issuer: { name, level: "tỉnh", place: "Hà Trung" } });
    expect(named("Phòng Bảo quản", of("Bảo tàng tỉnh Hà Trung"))).toBe("Phòng Bảo quản");
    expect(named("Hạt Kiểm lâm", of("Vườn quốc gia Mường Lay"))).toBe("Hạt Kiểm lâm");
    expect(named("Ban Nữ công", of("Công đoàn cơ sở Công ty May Sông Đà"))).toBe("Ban Nữ công");
    expect(named("Ủy ban Kiểm tra Đảng ủy", of("Đảng ủy Công ty Xi măng Sông Đà"))).toBe("Ủy ban Kiểm tra Đảng ủy");
    expect(named("Hạt Kiểm lâm", of("Ủy ban nhân dân tỉnh Hà Trung"))).toBe("Hạt Kiểm lâm tỉnh Hà Trung");
  });

  it("gives a people's council its own departments, also in a document of its office", () => {
    const of = (name: string): OwnerContext =>
      ownerContext({ lexicon: LEXICON, issuer: { name, level: "tỉnh", place: null } });
    const office = of("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Trung");
    expect(named("Ban Pháp chế", office)).toBe("Ban Pháp chế Hội đồng nhân dân tỉnh Hà Trung");
    expect(named("Ban KT - NS", office)).toBe("Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Trung");
    expect(named("các Ban HĐND", office)).toBe("các Ban Hội đồng nhân dân tỉnh Hà Trung");
    expect(named("Ban Văn hóa - Xã hội", of("Thường trực Hội đồng nhân dân tỉnh Hà Trung"))).toBe(
      "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Hà Trung",
    );
    expect(named("Ban Pháp chế", CONTEXTS.province)).toBe("Ban Pháp chế tỉnh Hà Trung");
  });

  it("says the word for a hamlet once", () => {
    const issuer = { name: "Chi bộ ấp Mỹ Lợi", level: "thôn", place: "Mường Lay" } as const;
    expect(named("Chi hội Phụ nữ ấp", ownerContext({ lexicon: LEXICON, issuer }))).toBe("Chi hội Phụ nữ ấp Mỹ Lợi");
  });

  it("gives the office of a province without a name none", () => {
    const issuer = { name: "Ủy ban nhân dân tỉnh", level: "tỉnh", place: null } as const;
    expect(named("Sở Y tế", ownerContext({ lexicon: LEXICON, issuer }))).toBe("Sở Y tế");
  });

  it("leaves a district without a name as it is", () => {
    const context = ownerContext({
      lexicon: LEXICON,
      issuer: { name: "Ban Chỉ đạo chuyển đổi số huyện", level: "huyện", place: null },
    });
    expect(named("Phòng Nội vụ", context)).toBe("Phòng Nội vụ");
    expect(named("UBND huyện", context)).toBe("Ủy ban nhân dân huyện");
  });

  it("adds no province without a name to its departments", () => {
    const issuer = { name: "Văn phòng Ủy ban nhân dân tỉnh", level: "tỉnh", place: null } as const;
    expect(named("Sở Y tế", ownerContext({ lexicon: LEXICON, issuer }))).toBe("Sở Y tế");
  });

  it("takes the place where a school stands for no district", () => {
    const issuer = { name: "Trường Tiểu học Hòa An", level: "huyện", place: "Hòa An" } as const;
    const context = ownerContext({ lexicon: LEXICON, issuer });
    expect(named("Thư viện", context)).toBe("Thư viện");
    expect(named("UBND huyện", context)).toBe("Ủy ban nhân dân huyện");
  });
});

describe("what a document settles", () => {
  const issuer = { name: "Ủy ban nhân dân xã Mường Lay", level: "xã", place: null } as const;

  it("takes 'Hội đồng' alone for the one board that the document calls by its work", () => {
    const of = (...texts: readonly string[]): OwnerContext =>
      readContext(texts, {
        lexicon: LEXICON,
        issuer: { name: "Ủy ban nhân dân huyện Sông Đà", level: "huyện", place: null },
      });
    const one = of("Chủ tịch Hội đồng nghĩa vụ quân sự huyện chủ trì họp.", "Hội đồng nhân dân huyện giám sát.");
    expect(named("Chủ tịch Hội đồng", one)).toBe("Chủ tịch Hội đồng nghĩa vụ quân sự huyện Sông Đà");
    const two = of("Hội đồng nghĩa vụ quân sự huyện họp.", "Hội đồng thẩm định giá đất huyện họp.");
    expect(named("Chủ tịch Hội đồng", two)).toBe("Chủ tịch Hội đồng");
  });

  it("takes 'BCH' in a command's own document for the command", () => {
    const name = "Ban Chỉ huy phòng thủ dân sự xã Mường Lay";
    const of = readContext([], { lexicon: LEXICON, issuer: { name, level: "xã", place: null } });
    expect(named("BCH", of)).toBe(name);
    expect(named("BCH tỉnh", of)).toBe("Ban Chỉ huy phòng thủ dân sự tỉnh");
    const union = { name: "Công đoàn Trường Tiểu học Hòa An", level: "xã", place: null } as const;
    expect(named("BCH tỉnh", readContext([], { lexicon: LEXICON, issuer: union }))).toBe("Ban Chấp hành tỉnh");
  });

  it("takes a union's office for its own, and the whole union for no fuller name of it", () => {
    const issuer = { name: "Ban Thường vụ Hội Nông dân huyện Sông Đà", level: "huyện", place: null } as const;
    const of = readContext(["Căn cứ Điều lệ Hội Nông dân Việt Nam.", "Hội Nông dân huyện duyệt hồ sơ."], {
      lexicon: LEXICON,
      issuer,
    });
    expect(named("Văn phòng Hội", of)).toBe("Văn phòng Hội Nông dân huyện Sông Đà");
    expect(named("Hội Nông dân huyện", of)).toBe("Hội Nông dân huyện Sông Đà");
    const youth = { name: "Ban Chấp hành Đoàn huyện Sông Đà", level: "huyện", place: null } as const;
    const offices = readContext([], { lexicon: LEXICON, issuer: youth });
    expect(named("Văn phòng Đoàn", offices)).toBe("Văn phòng Đoàn huyện Sông Đà");
    expect(named("Văn phòng Hội", offices)).toBe("Văn phòng Hội huyện Sông Đà");
  });

  it("gives one body its fullest name, never that of a numbered one", () => {
    const context = readContext(["Ban Chỉ đạo chuyển đổi số xã họp.", "Tổ công tác vùng II báo cáo Tổ công tác."], {
      lexicon: LEXICON,
      issuer,
    });
    expect(named("Ban chỉ đạo xã", context)).toBe("Ban Chỉ đạo chuyển đổi số xã Mường Lay");
    expect(named("Tổ công tác", context)).toBe("Tổ công tác xã Mường Lay");
  });

  it("learns the district that it names and the short forms that it defines", () => {
    const context = readContext(
      [
        "Thực hiện chỉ đạo của UBND huyện Sông Đà.",
        "Giao các bộ, cơ quan ngang bộ (sau đây gọi tắt là các bộ) rà soát.",
      ],
      { lexicon: LEXICON, issuer },
    );
    expect(named("UBND huyện", context)).toBe("Ủy ban nhân dân huyện Sông Đà");
    expect(named("các bộ", context)).toBe("các bộ, cơ quan ngang bộ");
  });

  it("completes a short form that is defined for a place-holder as the long form would be", () => {
    const context = readContext(["Ủy ban nhân dân tỉnh (sau đây gọi là UBND tỉnh) đã giao tỉnh Sông Đà rà soát."], {
      lexicon: LEXICON,
      issuer,
    });
    expect(context.definitions.get("ubnd tỉnh")).toBe("Ủy ban nhân dân tỉnh");
    expect(named("UBND tỉnh", context)).toBe("Ủy ban nhân dân tỉnh Sông Đà");
  });

  it("learns initials in brackets, where they are the initials of the name before them", () => {
    const context = readContext(["Giao Tổng cục Thủy lợi (TCTL) và Vụ Pháp chế (sau đây là VPC) tổng hợp."], {
      lexicon: LEXICON,
      issuer,
    });
    expect([...context.definitions]).toEqual([["tctl", "Tổng cục Thủy lợi"]]);
  });

  it("gives one front one name, with its country where the document has it", () => {
    const context = readContext(["UBMTTQ Việt Nam xã họp.", "UBMTTQ xã báo cáo."], { lexicon: LEXICON, issuer });
    expect(named("UBMTTQ xã", context)).toBe("Ủy ban Mặt trận Tổ quốc Việt Nam xã Mường Lay");
  });
});
