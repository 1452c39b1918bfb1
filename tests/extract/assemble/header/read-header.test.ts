import { describe, expect, it } from "vitest";
import { outline } from "../../../../src/extract/outline/outline.js";
import { readHeader } from "../../../../src/extract/assemble/header/read-header.js";
import { sourceOf } from "../../source-of.js";
import { headerOf } from "./header-of.js";
import { expectLinear } from "../../../growth.js";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

describe("readHeader", () => {
  it("ends the letterhead above those to whom a letter goes", () => {
    const { issuer, title } = headerOf(`
      UBND TỈNH AN LÃNG
      SỞ Y TẾ
      Số: 85/SYT-VP
      ${NATION}
      An Lãng, ngày 19 tháng 8 năm 2025
      V/v cấp giấy phép hoạt động phòng khám
      Kính gửi:
      - Đồng chí Lê Thị Hoa - Phó Giám đốc Sở;
      - Phòng Nghiệp vụ Y.
      Thực hiện Quyết định số 183/QĐ-UBND ngày 06/7/2025 và Quyết định
      số 286/QĐ-UBND ngày 17/8/2025 của UBND tỉnh An Lãng về việc ủy quyền;
      Giám đốc Sở yêu cầu Phòng Nghiệp vụ Y thẩm định hồ sơ.`);
    expect(issuer?.value.name).toBe("Sở Y tế tỉnh An Lãng");
    expect(title?.value).toBe("cấp giấy phép hoạt động phòng khám");
  });

  it("keeps the end of a wrapped quốc hiệu out of the issuer's name", () => {
    const issuer = (nation: string): string | undefined =>
      headerOf(`
      SỞ Y TẾ TỈNH AN LÃNG
      BỆNH VIỆN ĐA KHOA KHU VỰC
      LA VÂN
      Số: 12/TB-BVĐK
      ${nation}
      Độc lập - Tự do - Hạnh phúc
      La Vân, ngày 08 tháng 11 năm 2024
      THÔNG BÁO
      Kết luận giao ban tuần 45`).issuer?.value.name;
    expect(issuer("CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM")).toBe("Bệnh viện Đa khoa khu vực La Vân");
    expect(issuer("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM")).toBe("Bệnh viện Đa khoa khu vực La Vân");
  });

  it.each([
    ["SỞ Y TẾ AN LÃNG", "TTYT HUYỆN LA VÂN", "Trung tâm Y tế huyện La Vân"],
    ["SỞ VĂN HÓA AN LÃNG", "THƯ VIỆN TỈNH AN LÃNG", "Thư viện tỉnh An Lãng"],
    ["ĐẢNG BỘ XÃ LA VÂN", "CHI BỘ ẤP MỸ LỢI", "Chi bộ ấp Mỹ Lợi"],
    ["ĐẢNG BỘ PHƯỜNG LA VÂN", "CHI BỘ KHÓM MỸ LỢI", "Chi bộ khóm Mỹ Lợi"],
  ])("knows the body below %s: %s", (superior, own, name) => {
    const header = headerOf(`
      ${superior}
      ${own}
      Số: 14/KH-VP
      La Vân, ngày 04 tháng 3 năm 2026
      KẾ HOẠCH
      Tổ chức hội thi năm 2026`);
    expect(header.issuer?.value.name).toBe(name);
  });

  it("names a standing board below a council whose place is on a line of its own", () => {
    const header = headerOf(`HỘI ĐỒNG NHÂN DÂN
      QUẬN BẾN HẠ
      THƯỜNG TRỰC
      Số: 38/TB-TT.HĐND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Bến Hạ, ngày 15 tháng 7 năm 2022
      TB KẾT LUẬN
      phiên giải trình về giá nước
      1. Công ty Cấp nước công khai giá.`);
    expect(header.issuer?.value.name).toBe("Thường trực Hội đồng nhân dân quận Bến Hạ");
    expect([header.type.value, header.title?.value]).toEqual(["TB", "KẾT LUẬN phiên giải trình về giá nước"]);
  });

  it("knows a steering committee by its initials below the unit that it sits at", () => {
    const header = headerOf(`
      UBND XÃ LA VÂN
      BCĐ CÁC CHƯƠNG TRÌNH MTQG
      Số: 14/KH-BCĐ
      La Vân, ngày 04 tháng 3 năm 2026
      KẾ HOẠCH
      Xây dựng nông thôn mới năm 2026`);
    expect(header.issuer?.value.name).toBe("Ban Chỉ đạo các chương trình mục tiêu quốc gia xã La Vân");
  });

  it("knows whose a steering committee is below a commune's Party committee", () => {
    const header = headerOf(`
      ĐẢNG ỦY XÃ LA VÂN
      BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ,
      ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ
      *
      Số 14-KH/BCĐ
      ĐẢNG CỘNG SẢN VIỆT NAM
      La Vân, ngày 04 tháng 3 năm 2026
      KẾ HOẠCH
      Chuyển đổi số năm 2026`);
    expect(header.issuer?.value.name).toMatch(/^Ban Chỉ đạo phát triển .* xã La Vân$/u);
  });

  it("keeps the beginning of a quốc hiệu that was read across both columns out of it, too", () => {
    const header = headerOf(`
      UBND TỈNH AN LÃNG CỘNG HÒA
      XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ Y TẾ
      Số: 12/TB-SYT
      An Lãng, ngày 08 tháng 11 năm 2024
      THÔNG BÁO
      Kết luận giao ban tuần 45`);
    expect(header.issuer?.value.name).toBe("Sở Y tế tỉnh An Lãng");
  });

  it("reads all lines of what a công văn is about, though its column is narrow and has gaps", () => {
    const header = headerOf(`
      ỦY BAN NHÂN DÂN
      XÃ LA VÂN
      Số: 38/UBND-VX
      ${NATION}
      La Vân, ngày 05 tháng 4 năm 2024

      V/v mở lớp bơi hè

      cho học sinh tiểu học

      Kính gửi: Các trường tiểu học trong xã.
      Các trường lập danh sách trước ngày 15/5/2024.`);
    expect(header.title?.value).toBe("mở lớp bơi hè cho học sinh tiểu học");
  });

  it("reads a ward's plan", () => {
    const header = headerOf(`
      UỶ BAN NHÂN DÂN
      PHƯỜNG TÂN THỊNH
      Số: 45/KH-UBND
      ${NATION}
      Tân Thịnh, ngày 03 tháng 02 năm 2025
      KẾ HOẠCH
      Khám sức khỏe nghĩa vụ quân sự
      trên địa bàn phường năm 2025
      Căn cứ Luật Nghĩa vụ quân sự, UBND phường xây dựng kế hoạch như sau:
      1. Trạm Y tế bố trí nhân lực.
      Nơi nhận:
      - UBND thành phố (b/c);
      - Công an, Ban CHQS phường (để t/h);
      - Lưu: VT (2b).
      TM. UỶ BAN NHÂN DÂN
      KT.CHỦ TỊCH
      PHÓ CHỦ TỊCH
      (Đã ký)
      Đặng Thị Thu Hà`);
    expect(header.type.value).toBe("KH");
    expect(header.number?.value).toBe("45/KH-UBND");
    expect(header.issuer?.value).toMatchObject({ name: "Ủy ban nhân dân phường Tân Thịnh", level: "xã" });
    expect(header.place?.value).toBe("Tân Thịnh");
    expect(header.issuedOn?.value).toBe("2025-02-03");
    expect(header.title?.value).toBe("Khám sức khỏe nghĩa vụ quân sự trên địa bàn phường năm 2025");
    expect(header.meeting).toBeNull();
    expect(header.signer).toMatchObject({
      name: "Đặng Thị Thu Hà",
      position: "Phó Chủ tịch",
      authority: "TM. UỶ BAN NHÂN DÂN, KT. CHỦ TỊCH",
    });
    expect(header.recipients.map(({ value }) => value)).toEqual([
      "UBND thành phố",
      "Công an, Ban CHQS phường",
      "Lưu: VT (2b)",
    ]);
    expect(header.diagnostics).toEqual([]);
  });

  it("says the word for a city once where the line of place and date shortens it", () => {
    const header = headerOf(`
      HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ
      Số: 12/TB-VP
      TP. Lộc An, ngày 04 tháng 3 năm 2025
      THÔNG BÁO
      Kết luận cuộc họp giao ban
      1. Các Ban rà soát nghị quyết.
      Nơi nhận:
      - Lưu: VT.`);
    expect(header.issuer?.value.name).toBe("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố Lộc An");
  });

  it("reads a notice of conclusions whose columns were read as single lines", () => {
    const header = headerOf(`
      UBND THÀNH PHỐ AN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc
      Số: 87/TB-PGDĐT An Phú, ngày 4 tháng 9 năm 2023
      THÔNG BÁO
      Kết luận của đồng chí Trần Thị Mai, Trưởng phòng Giáo dục và Đào tạo
      tại buổi làm việc với Trường Tiểu học Kim Liên về công tác bán trú
      Chiều ngày 30/8/2023, đồng chí Trần Thị Mai, Trưởng phòng chủ trì buổi làm việc với nhà trường. Sau khi nghe báo cáo, đồng chí Trưởng phòng kết luận như sau:
      1. Nhà trường rà soát bếp ăn.
      Nơi nhận: TRƯỞNG PHÒNG
      - Trường TH Kim Liên (để t/h);
      - Lưu: VT. Trần Thị Mai`);
    expect(header.number?.value).toBe("87/TB-PGDĐT");
    expect(header.issuer?.value).toMatchObject({ name: "Phòng Giáo dục và Đào tạo thành phố An Phú", level: "huyện" });
    expect(header.place?.value).toBe("An Phú");
    expect(header.meeting?.date?.value).toBe("2023-08-30");
    expect(header.meeting?.chair?.value).toBe("Trần Thị Mai");
    expect(header.meeting?.concludedBy?.value).toBe("Trần Thị Mai, Trưởng phòng Giáo dục và Đào tạo");
    expect(header.meeting?.about?.value).toBe("Trường Tiểu học Kim Liên");
    expect(header.signer).toMatchObject({ name: "Trần Thị Mai", position: "Trưởng phòng", authority: null });
    expect(header.recipients.map(({ value }) => value)).toEqual(["Trường TH Kim Liên", "Lưu: VT"]);
  });

  it.each([
    ["Ngày 05/3/2025, PGS.TS. Vi Hữu Phước, Hiệu trưởng chủ trì Hội nghị giao ban.", "Vi Hữu Phước"],
    ["Sáng ngày 05/3/2025, BS.CKII Lê Thị Bông, Giám đốc Bệnh viện chủ trì giao ban toàn viện.", "Lê Thị Bông"],
    ["Ngày 05/3/2025, Thứ trưởng Lê Bá Thông đã kiểm tra hiện trường và chủ trì cuộc họp về tiến độ.", "Lê Bá Thông"],
    ["Ngày 05/3/2025, đồng chí Lăng Thị Bích, Phó Chủ tịch UBND huyện chủ trì đoàn kiểm tra đê.", "Lăng Thị Bích"],
    ["Ngày 05/3/2025, UBND huyện họp. Đồng chí Lù A Páo - Chủ tịch UBND huyện chủ trì.", "Lù A Páo"],
    ["Ngày 05/3/2025, HĐND huyện chất vấn; đồng chí Sầm Thị Nga, Chủ tịch HĐND huyện làm chủ tọa.", "Sầm Thị Nga"],
    ["Ngày 05/3/2025, Chủ tịch Hội Nông dân huyện chủ trì cuộc họp về giống lúa.", undefined],
  ])("the chair by a degree or an office: %s", (opening, chair) => {
    const header = headerOf(`
      UBND HUYỆN SÔNG ĐÀ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 8/TB-UBND
      Sông Đà, ngày 6 tháng 3 năm 2025
      THÔNG BÁO
      Kết luận tại cuộc họp
      ${opening} Sau khi nghe báo cáo, cuộc họp kết luận như sau:
      1. Phòng Nội vụ rà soát hồ sơ.
      Nơi nhận:
      - Lưu: VT.
      CHỦ TỊCH
      Trần Thị Mai`);
    expect(header.meeting?.chair?.value).toBe(chair);
  });

  it("keeps a concluder's name that ends like a cue, and a signer with a rare name behind the last recipient", () => {
    const header = headerOf(`
      UBND HUYỆN SÔNG ĐÀ
      Số: 8/TB-UBND
      Sông Đà, ngày 6 tháng 3 năm 2025
      THÔNG BÁO
      Kết luận của Phó Chủ tịch Trần Hữu Nhân tại cuộc họp về nước sạch
      1. Phòng Nội vụ rà soát hồ sơ.
      Nơi nhận:                          CHÁNH VĂN PHÒNG
      - Các phòng, ban;
      - Lưu: VT.                         Vưu Sa Lý`);
    expect(header.meeting?.concludedBy?.value).toBe("Phó Chủ tịch Trần Hữu Nhân");
    expect(header.signer?.name).toBe("Vưu Sa Lý");
    expect(header.recipients.map(({ value }) => value)).toEqual(["Các phòng, ban", "Lưu: VT"]);
  });

  it("reads the Party's form", () => {
    const header = headerOf(`
      ĐẢNG BỘ TỈNH HÒA AN
      HUYỆN ỦY BÌNH LÂM
      *
      Số 112-TB/HU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Bình Lâm, ngày 7 tháng 6 năm 2022
      THÔNG BÁO
      Kết luận của Ban Thường vụ Huyện ủy
      về công tác phòng, chống dịch tả lợn châu Phi
      -----
      Ngày 02/6/2022, Ban Thường vụ Huyện ủy họp phiên thường kỳ và kết luận như sau:
      1- Giao Ủy ban nhân dân huyện tiêu hủy lợn bệnh.
      Nơi nhận:
      - Thường trực Tỉnh ủy (để báo cáo),
      - Lưu Văn phòng Huyện ủy.
      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ
      Hoàng Văn Páo`);
    expect(header.number?.value).toBe("112-TB/HU");
    expect(header.issuer?.value).toMatchObject({ name: "Huyện ủy Bình Lâm", level: "huyện" });
    expect(header.meeting).toMatchObject({ chair: null, about: null });
    expect(header.meeting?.concludedBy?.value).toBe("Ban Thường vụ Huyện ủy");
    expect(header.signer).toMatchObject({
      authority: "T/M BAN THƯỜNG VỤ",
      position: "Phó Bí thư",
      name: "Hoàng Văn Páo",
    });
    expect(header.recipients.map(({ value }) => value)).toEqual(["Thường trực Tỉnh ủy", "Lưu Văn phòng Huyện ủy"]);
  });

  it("keeps the blanks of a draft as what is known of them", () => {
    const header = headerOf(`
      CÔNG AN TỈNH LONG THÀNH
      CÔNG AN HUYỆN TÂN HƯNG
      Số:     /KH-CAH
      ${NATION}
      Tân Hưng, ngày ... tháng 11 năm 2024
      KẾ HOẠCH
      Bảo đảm trật tự, an toàn giao thông dịp Tết`);
    expect(header.number?.value).toBe("/KH-CAH");
    expect(header.issuedOn?.value).toBe("2024-11");
    expect(header.issuer?.value.name).toBe("Công an huyện Tân Hưng");
  });

  it("does not take a blank day and month for May", () => {
    expect(headerOf(`Số: /KH-UBND\nHòa An, ngày tháng năm 2024\nKẾ HOẠCH\nTrồng cây`).issuedOn?.value).toBe("2024");
  });

  it("infers the issuer of a text without head from who promulgates it, and says so", () => {
    const header = headerOf(`
      KẾ HOẠCH
      Tổ chức ngày hội đọc sách
      Căn cứ Kế hoạch số 15/KH-PGDĐT ngày 10/3/2025 của Phòng Giáo dục và Đào tạo, Trường THCS Nguyễn Trãi xây dựng kế hoạch như sau:
      1. Thư viện chuẩn bị sách.
      HIỆU TRƯỞNG
      Phan Thị Hồng Gấm`);
    expect(header.issuer).toMatchObject({ inferred: true, value: { name: "Trường Trung học cơ sở Nguyễn Trãi" } });
    expect(header.number).toBeNull();
    expect(header.issuedOn).toBeNull();
    expect(header.signer?.name).toBe("Phan Thị Hồng Gấm");
  });

  it("finds the day of a meeting behind the plan that it follows", () => {
    const header = headerOf(`UBND TỈNH HÒA LÂM
      Số: 15/TB-UBND
      Hòa Lâm, ngày 9 tháng 5 năm 2025
      THÔNG BÁO
      Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về bến thủy
      Thực hiện Kế hoạch số 11/KH-UBND ngày 02/4/2025, chiều ngày 06/5/2025 UBND tỉnh tổ chức họp. Chủ tịch UBND tỉnh kết luận như sau:
      1. Giao Sở Xây dựng rà soát bến thủy.`);
    expect(header.meeting?.date?.value).toBe("2025-05-06");
  });

  it("names all places of a visit, and no month behind them", () => {
    const about = (title: string): string | undefined =>
      headerOf(`UBND TỈNH HÒA LÂM
      Số: 15/TB-UBND
      Hòa Lâm, ngày 9 tháng 5 năm 2025
      THÔNG BÁO
      ${title}
      1. Giao Sở Y tế rà soát.`).meeting?.about?.value;
    expect(
      about(
        "Kết luận của Phó Chủ tịch UBND tỉnh tại buổi làm việc với các xã Sơn Hà, Bản Lãm và Khau Tinh về tiêm chủng",
      ),
    ).toBe("các xã Sơn Hà, Bản Lãm và Khau Tinh");
    expect(about("Kết luận của Phó Chủ tịch UBND tỉnh tại buổi kiểm tra các bến đò trên địa bàn huyện Sơn Hà")).toBe(
      "huyện Sơn Hà",
    );
    expect(about("Kết luận của Phó Chủ tịch UBND tỉnh tại buổi kiểm tra các bến đò trên địa bàn tỉnh")).toBeUndefined();
    expect(about("Kết luận của Chủ tịch UBND tỉnh tại cuộc họp trực tuyến với các địa phương về giống lúa")).toBe(
      "các địa phương",
    );
    expect(about("Kết luận của Chủ tịch UBND tỉnh tại giao ban với các trưởng thôn tháng 10 năm 2025")).toBe(
      "các trưởng thôn",
    );
  });

  it("takes a body that a letter's subject names, below the Party's number, for no issuer", () => {
    const issuer = (number: string): string | undefined =>
      headerOf(`
      ĐẢNG BỘ TỈNH HÒA AN
      ĐẢNG ỦY XÃ SƠN HÀ
      *
      ${number}
      Tham mưu thực hiện
      Chương trình của
      Ban Thường vụ Tỉnh ủy
      ĐẢNG CỘNG SẢN VIỆT NAM
      Sơn Hà, ngày 9 tháng 5 năm 2026
      Kính gửi: Ủy ban nhân dân xã.
      1. Giao Ủy ban nhân dân xã lập kế hoạch.`).issuer?.value.name;
    expect(issuer("Số 12-CV/ĐU")).toBe("Đảng ủy xã Sơn Hà");
    expect(issuer("Số       -CV/ĐU")).toBe("Đảng ủy xã Sơn Hà");
  });

  it("says the word for the unit once where the place of issue begins with it", () => {
    const header = headerOf(`
      ỦY BAN NHÂN DÂN
      THÀNH PHỐ AN BÌNH
      VĂN PHÒNG UBND THÀNH PHỐ
      Số: 54/TB-VP
      ${NATION}
      Thành phố An Bình, ngày 10 tháng 7 năm 2013
      THÔNG BÁO
      Kết luận về xây dựng trường học`);
    expect(header.issuer?.value.name).toBe("Văn phòng Ủy ban nhân dân thành phố An Bình");
  });

  it("completes an inferred office by the place of issue", () => {
    const header = headerOf(`
      Bình Lâm, ngày 9 tháng 5 năm 2023
      THÔNG BÁO
      Kết luận của Bí thư Huyện ủy tại buổi kiểm tra với xã Sơn Hà về phòng cháy rừng
      1. Xã rà soát các điểm có nguy cơ cháy.
      Văn phòng Huyện ủy thông báo để các cơ quan biết, thực hiện./.`);
    expect(header.issuer?.value.name).toBe("Văn phòng Huyện ủy Bình Lâm");
    expect(header.meeting?.about?.value).toBe("xã Sơn Hà");
  });

  it("leaves out of the title whose it is, before what it is about", () => {
    const header = headerOf(`
      HỘI NÔNG DÂN HUYỆN AN LÃNG
      Số: 03/CT-HND
      ${NATION}
      An Lãng, ngày 04 tháng 3 năm 2024
      CHỈ THỊ
      CỦA BAN CHẤP HÀNH HỘI NÔNG DÂN HUYỆN KHÓA XI
      về “Nâng cao chất lượng
      chi hội trong tình hình mới”`);
    expect(header.title?.value).toBe("về “Nâng cao chất lượng chi hội trong tình hình mới”");
  });

  it("reads the gazette's manner, where the title names issuer, number and date", () => {
    const header = headerOf(`
      CHỈ THỊ
      CỦA BỘ Y TẾ SỐ 07/2008/CT-BYT
      NGÀY 30 THÁNG 12 NĂM 2008
      VỀ TĂNG CƯỜNG PHÒNG, CHỐNG DỊCH
      Để chủ động phòng, chống dịch, Bộ trưởng Bộ Y tế yêu cầu:
      1. Các bệnh viện chuẩn bị giường bệnh.`);
    expect(header).toMatchObject({ number: { value: "07/2008/CT-BYT" }, issuedOn: { value: "2008-12-30" } });
    expect(header.issuer?.value).toMatchObject({ name: "Bộ Y tế", level: "trung ương" });
    expect(header.title?.value).toBe("VỀ TĂNG CƯỜNG PHÒNG, CHỐNG DỊCH");
  });

  it("knows a công văn by its V/v, whatever its symbol looks like", () => {
    const header = headerOf(`
      BỘ Y TẾ
      CỤC PHÒNG BỆNH
      Số: 1204/PB-TN
      V/v tăng cường phòng, chống
      bệnh sốt xuất huyết
      ${NATION}
      Hà Nội, ngày 12 tháng 7 năm 2025
      Kính gửi: Sở Y tế các tỉnh, thành phố.
      Cục Phòng bệnh đề nghị các Sở Y tế giám sát ca bệnh.`);
    expect(header.type.value).toBe("CV");
    expect(header.title?.value).toBe("tăng cường phòng, chống bệnh sốt xuất huyết");
    expect(header.issuer?.value).toMatchObject({ name: "Cục Phòng bệnh", level: "trung ương" });
    expect(header.recipients).toEqual([]);
  });

  it("never takes the date or number of a stamp or a digital signature for the document's", () => {
    const header = headerOf(`
      CÔNG VĂN ĐẾN
      Số: 512  Ngày: 12/3/2024
      Ký bởi: Ủy ban nhân dân xã Đông Yên
      Thời gian ký: 09/03/2024 08:11:02 +07:00
      ỦY BAN NHÂN DÂN
      XÃ ĐÔNG YÊN
      Số: 21/TB-UBND
      ${NATION}
      Đông Yên, ngày 08 tháng 3 năm 2024
      THÔNG BÁO
      Lịch tiếp công dân`);
    expect(header.number?.value).toBe("21/TB-UBND");
    expect(header.issuedOn?.value).toBe("2024-03-08");
    expect(header.issuer?.value.name).toBe("Ủy ban nhân dân xã Đông Yên");
  });

  it("joins every line of a position, and wrapped recipients", () => {
    const header = headerOf(`
      KẾ HOẠCH
      Chuyển đổi số năm 2024
      1. Sở Tài chính bố trí kinh phí.
      Nơi nhận:
      - Các sở: Y tế, Tư pháp,
      Nội vụ, Công Thương;
      - Lưu: VT.
      KT. TRƯỞNG BAN
      PHÓ TRƯỞNG BAN
      PHÓ CHỦ TỊCH UBND TỈNH
      TS. Bế Văn Thắng`);
    expect(header.signer).toMatchObject({
      name: "Bế Văn Thắng",
      position: "Phó Trưởng Ban, Phó Chủ tịch Ủy ban nhân dân tỉnh",
      authority: "KT. TRƯỞNG BAN",
    });
    expect(header.recipients.map(({ value }) => value)).toEqual([
      "Các sở: Y tế, Tư pháp, Nội vụ, Công Thương",
      "Lưu: VT",
    ]);
  });

  it("gives nulls for a text that is no document, and for an empty one", () => {
    for (const text of ["Hôm nay trời đẹp.", ""]) {
      const header = headerOf(text);
      expect(header).toMatchObject({
        number: null,
        issuer: null,
        place: null,
        issuedOn: null,
        title: null,
        signer: null,
        recipients: [],
      });
      expect(header.type.value).toBe("KHAC");
      expect(header.diagnostics.map(({ code }) => code)).toEqual(["type-unrecognised", "title-missing"]);
    }
  });

  it("shows each value's place in the text", () => {
    const source = sourceOf(
      `SỞ NỘI VỤ\nSố: 8/TB-SNV\n${NATION}\nHòa An, ngày 6 tháng 8 năm 2024\nTHÔNG BÁO\nVề việc tuyển dụng\ncông chức năm 2024\n1. Đối tượng.`,
    );
    const { number, place, issuedOn, title, issuer } = readHeader(source, outline(source));
    const shown = [number, place, issuedOn, title, issuer].map((found) =>
      source.text.slice(found?.span?.start, found?.span?.end),
    );
    expect(shown).toEqual([
      "Số: 8/TB-SNV",
      "Hòa An",
      "ngày 6 tháng 8 năm 2024",
      "Về việc tuyển dụng\ncông chức năm 2024",
      "SỞ NỘI VỤ",
    ]);
  });
});

describe("readHeader on a scan", () => {
  it.each(["ngà tháng 3 năm 2012", "rgày<tháng 3 năm 2012", "ngày/1} tháng 3 năm 2012"])(
    "takes a day that is smeared for a blank: %s",
    (date) => {
      const header = headerOf(
        `SỞ Y TẾ HÒA AN\n${NATION}\nHòa An, ${date}\nKẾ HOẠCH\nThanh tra nhà thuốc\n1. Lập danh sách.`,
      );
      expect(header.place?.value).toBe("Hòa An");
      expect(header.issuedOn?.value).toBe("2012-03");
    },
  );

  it("writes the place in a name in capitals as the place line does", () => {
    const header = headerOf(
      `SỞ Y TẾ HÒA AN\n${NATION}\nHòa An, ngày 03 tháng 3 năm 2012\nKẾ HOẠCH\nThanh tra\n1. Lập danh sách.`,
    );
    expect(header.issuer?.value.name).toBe("Sở Y tế Hòa An");
  });
});

describe("readHeader on nasty input", () => {
  const head = "ỦY BAN NHÂN DÂN\nTHÔNG BÁO\nKết luận của ";
  it.each([
    ["places and dates", "Hà Nội, ngày ", "Hà Nội, ngày ", "\nTHÔNG BÁO"],
    ["numbers", "", "Số: 1/", "\nTHÔNG BÁO"],
    ["meetings", head, "đồng chí An chủ trì cuộc họp ", ""],
    ["conclusions", head, "kết luận của ", ""],
    ["counterparts", `${head}A\n\n`, "làm việc với xã ", ""],
    ["promulgations", "KẾ HOẠCH\na\n\n", "; UBND xã ban hành kế hoạch ", ""],
    ["brackets", "KẾ HOẠCH\na\n\nb.\nNơi nhận:\n- ", "(b/c) ", ""],
  ])("stays linear on endless %s", (_, before, piece, after) => {
    expectLinear((size) => {
      const source = sourceOf(before + piece.repeat(size) + after);
      const parts = outline(source);
      return () => readHeader(source, parts);
    });
  });
});
