import { describe, expect, it } from "vitest";
import type { OrganisationMention } from "../../../src/extract/organisations/mention.js";
import { readOrganisationAt, readOrganisationList } from "../../../src/extract/organisations/read-organisation.js";
import { LEXICON } from "../owners/contexts.js";

/** A mention as "name @unit <host>", and the words of the text that it covers. */
function shape({ name, unit, host }: OrganisationMention): string {
  const where = unit ? ` @${[unit.word, unit.name].filter(Boolean).join(" ")}` : "";
  return `${name}${where}${host ? ` <${shape(host)}>` : ""}`.trim();
}

const LISTS: readonly (readonly [text: string, mentions: readonly string[], rest: string])[] = [
  [
    "các phòng Tài chính - KH, Nội vụ và các phòng liên quan tham mưu",
    ["Phòng Tài chính - Kế hoạch", "Phòng Nội vụ", "các phòng liên quan"],
    " tham mưu",
  ],
  ["Đảng ủy, UBND xã Tân Phú tập trung", ["Đảng ủy @xã Tân Phú", "Ủy ban nhân dân @xã Tân Phú"], " tập trung"],
  [
    "UBND các xã: Phú Lâm, Tân Hội và Mỹ An",
    ["Ủy ban nhân dân @xã Phú Lâm", "Ủy ban nhân dân @xã Tân Hội", "Ủy ban nhân dân @xã Mỹ An"],
    "",
  ],
  [
    "các Điện lực Bình Sơn, Lộc An và Cẩm Khê vệ sinh sứ",
    ["Điện lực Bình Sơn", "Điện lực Lộc An", "Điện lực Cẩm Khê"],
    " vệ sinh sứ",
  ],
  ["các Thuế cơ sở 3, 5 và 8 rà soát", ["Thuế cơ sở 3", "Thuế cơ sở 5", "Thuế cơ sở 8"], " rà soát"],
  [
    "UBND xã Phú Lâm, thị trấn Mỹ An thực hiện",
    ["Ủy ban nhân dân @xã Phú Lâm", "Ủy ban nhân dân @thị trấn Mỹ An"],
    " thực hiện",
  ],
  ["UBND các huyện, thị xã, thành phố chỉ đạo", ["Ủy ban nhân dân @các huyện, thị xã, thành phố"], " chỉ đạo"],
  ["các sở, ban, ngành, UBND cấp xã rà soát", ["các sở, ban, ngành", "Ủy ban nhân dân @cấp xã"], " rà soát"],
  ["Giám đốc Sở Y tế chịu trách nhiệm", ["Giám đốc <Sở Y tế>"], " chịu trách nhiệm"],
  ["Trưởng các phòng, ban ký", ["Trưởng <các phòng, ban>"], " ký"],
  ["đồng chí Lò Thị Mai, Ủy viên Ban Thường vụ, Trưởng ban Dân vận Huyện ủy, kiểm tra", ["Lò Thị Mai"], ", kiểm tra"],
  ["các đồng chí trong Tổ công tác tiếp tục", ["Tổ công tác"], " tiếp tục"],
  ["Thứ trưởng Hoàng Văn Khôi chủ trì", ["Hoàng Văn Khôi"], " chủ trì"],
  ["Sở Y tế (Chi cục Dân số), Công an tỉnh phối hợp", ["Sở Y tế", "Công an @tỉnh"], " phối hợp"],
  ["Sở Tư pháp - Cơ quan Thường trực của Hội đồng có trách nhiệm", ["Sở Tư pháp"], " có trách nhiệm"],
  ["các trường đại học, cao đẳng phải", ["các trường đại học, cao đẳng"], " phải"],
  ["các sở giáo dục và đào tạo báo cáo", ["các sở Giáo dục và Đào tạo"], " báo cáo"],
  ["Phòng Bưu chính, Viễn thông", ["Phòng Bưu chính, Viễn thông"], ""],
  [
    "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh tổ chức",
    ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch @tỉnh"],
    " tổ chức",
  ],
  [
    "Sở VHTTDL, Sở GTVT, Sở KH&CN",
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở Giao thông vận tải", "Sở Khoa học và Công nghệ"],
    "",
  ],
  [
    "phòng LĐ-TB&XH, NN&PTNT",
    ["Phòng Lao động - Thương binh và Xã hội", "Phòng Nông nghiệp và Phát triển nông thôn"],
    "",
  ],
  ["Văn phòng Sở, Thanh tra Sở", ["Văn phòng <Sở>", "Thanh tra <Sở>"], ""],
  ["các phòng, trung tâm thuộc Sở rà soát", ["các phòng, trung tâm thuộc <Sở>"], " rà soát"],
  [
    "các công chức tư pháp thuộc UBND phường tham mưu",
    ["các công chức tư pháp thuộc <Ủy ban nhân dân @phường>"],
    " tham mưu",
  ],
  ["Các cơ quan, đơn vị các thôn lập danh sách", ["các cơ quan, đơn vị", "các thôn"], " lập danh sách"],
  [
    "UBND các phường, xã diễn ra hội chợ và đơn vị tư vấn",
    ["Ủy ban nhân dân @các phường, xã diễn ra hội chợ", "đơn vị tư vấn"],
    "",
  ],
  [
    "các Đại sứ quán các nước: Lào, Cộng hòa Pháp và Nhật Bản cử",
    ["Đại sứ quán Lào", "Đại sứ quán Cộng hòa Pháp", "Đại sứ quán Nhật Bản"],
    " cử",
  ],
  ["Xã Bình Sơn, Lộc An: rà soát", ["@xã Bình Sơn", "@xã Lộc An"], ": rà soát"],
  ["Phường Yên Ninh, Tân Thịnh và Minh Tân:", ["@phường Yên Ninh", "@phường Tân Thịnh", "@phường Minh Tân"], ":"],
  ["Chi nhánh Lộc Hà, Cẩm Sơn: bàn giao", ["Chi nhánh Lộc Hà", "Chi nhánh Cẩm Sơn"], ": bàn giao"],
  ["các cơ quan chủ trì Dự án, Tiểu dự án theo", ["các cơ quan chủ trì Dự án, Tiểu dự án"], " theo"],
  ["BCĐ CĐS tỉnh", ["Ban Chỉ đạo chuyển đổi số @tỉnh"], ""],
  ["UỶ BAN NHÂN DÂN XÃ TÂN PHÚ", ["Ủy ban nhân dân @xã Tân Phú"], ""],
];

const NONE = [
  "ban hành kế hoạch",
  "xã hội hóa",
  "báo cáo kết quả",
  "trường hợp đặc biệt",
  "bộ tiêu chí",
  "phòng, chống lụt bão",
  "tổ chức thực hiện",
  "hội nghị",
  "các trường hợp",
  "các phòng thi",
];

describe("reading a list of bodies", () => {
  it.each(LISTS)("%s", (text, mentions, rest) => {
    const list = readOrganisationList(text, 0, LEXICON);
    expect(list?.mentions.map(shape)).toEqual(mentions);
    expect(text.slice(list?.end)).toBe(rest);
  });

  it.each(NONE)("finds no body in %s", (text) => {
    expect(readOrganisationList(text, 0, LEXICON)).toBeNull();
  });

  it("begins exactly where it is told to", () => {
    const text = "Giao Sở Y tế rà soát";
    expect(readOrganisationAt(text, 5, LEXICON)?.text).toBe("Sở Y tế");
    expect(readOrganisationAt(text, 4, LEXICON)).toBeNull();
    expect(readOrganisationAt("", 0, LEXICON)).toBeNull();
  });
});
