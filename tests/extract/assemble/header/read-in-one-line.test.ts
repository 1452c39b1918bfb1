import { describe, expect, it } from "vitest";
import { signatureBehindArchive, signatureInOneLine } from "../../../../src/extract/outline/signature-in-one-line.js";
import { headerOf } from "./header-of.js";

describe("a head and an end whose lines were read as one", () => {
  const { number, title, place, issuedOn, recipients, signer } = headerOf(`
    UBND TỈNH KHÁNH AN SỞ Y TẾ -------   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
    Số: 41/SYT-NVY V/v tiêm vắc xin sởi cho trẻ em   Khánh An, ngày 12 tháng 4 năm 2025
    Kính gửi: Trung tâm Y tế các huyện, thành phố.
    1. Lập danh sách trẻ em chưa tiêm đủ mũi trước ngày 20/4/2025.
    Nơi nhận: - Như trên; - Cục Phòng bệnh (để báo cáo); - Lưu: VT, NVY (An).   KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thị Hoài Thu`);

  it("parts the number, what the letter is about and the date", () => {
    expect([number?.value, title?.value]).toEqual(["41/SYT-NVY", "tiêm vắc xin sởi cho trẻ em"]);
    expect([place?.value, issuedOn?.value]).toEqual(["Khánh An", "2025-04-12"]);
  });

  it("parts the recipients and the signature", () => {
    expect(recipients.map(({ value }) => value)).toEqual(["Như trên", "Cục Phòng bệnh", "Lưu: VT, NVY (An)"]);
    expect(signer).toMatchObject({
      authority: "KT. GIÁM ĐỐC",
      position: "Phó Giám đốc",
      name: "Lê Thị Hoài Thu",
    });
  });

  it.each([
    ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Vừ A Sính", 4],
    ["TL. BỘ TRƯỞNG CỤC TRƯỞNG Phan Văn Hùng", 3],
    ["KT. TỔNG CỤC TRƯỞNG PHÓ TỔNG CỤC TRƯỞNG Đỗ Minh", 3],
    ["BỘ TRƯỞNG, CHỦ NHIỆM Mai Thị Lan", 2],
  ])("%s", (text, lines) => expect(signatureInOneLine(text)).toHaveLength(lines));

  it.each(["Chủ tịch Lê Văn An", "KT. CHỦ TỊCH", "SỞ Y TẾ Khánh An", "Nơi nhận: CHỦ TỊCH Lê An"])("not %s", (text) =>
    expect(signatureInOneLine(text)).toBeNull(),
  );

  it.each([
    ["- Lưu: VT, KTTH (2b). Thu Hà BỘ TRƯỞNG, CHỦ NHIỆM Lê Văn Bình", "BỘ TRƯỞNG, CHỦ NHIỆM Lê Văn Bình"],
    ["Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Lan", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Lan"],
    ["- Lưu: VT, KTTH (Hà).", null],
    ["- Như trên; CHỦ TỊCH Lê Văn Bình", null],
  ])("%s: the signature behind the archive's entry", (text, signature) => {
    const at = signatureBehindArchive(text);
    expect(at === null ? null : text.slice(at)).toBe(signature);
  });

  it("stays fast on endless capitals", () => {
    const start = performance.now();
    signatureInOneLine("KT. CHỦ TỊCH ".repeat(10_000));
    signatureBehindArchive(`- Lưu: ${"VT AN ".repeat(200)}`);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe("a scan's head and end", () => {
  const { issuer, issuedOn, recipients, signer } = headerOf(`
    BO TU PHAP CONG HOA XA HOI CHỦ NGHIA VIET NAM
    CUC TRO GIUP PHÁP LY Độc lập - Tự do - Hạnh phúc
    Số: 215/CTGPL-VP Hà Nội, ngày C4 tháng 3 năm 2024
    Kính gửi: Sở Tư pháp các tỉnh.
    Cục Trợ giúp pháp lý thông báo lịch tập huấn và đề nghị các đơn vị cử người dự.
    Báo cáo gửi về Cục Trợ giúp pháp lý trước ngày 10/4/2024./.
    Noi nhận: - CỤC TRƯỞNG
    ~ Như trên (để t/h); =
    - Lưu: VT, VP
    Vũ Thị Hường`);

  it("names the issuer as the running text does", () => expect(issuer?.value.name).toBe("Cục Trợ giúp pháp lý"));
  it("keeps the month of a day that was not read", () => expect(issuedOn?.value).toBe("2024-03"));
  it("leaves specks out of the recipients, and knows the office beside their head", () => {
    expect(recipients.map(({ value }) => value)).toEqual(["Như trên", "Lưu: VT, VP"]);
    expect(signer).toMatchObject({ position: "Cục trưởng", name: "Vũ Thị Hường" });
  });
});

it("reads place and date over the signature where the head has none, a place of two names, and 'Kính gởi'", () => {
  const last = headerOf(`KẾ HOẠCH
    Tổ chức hội thi an toàn giao thông
    1. Lớp trưởng lập đội thi.
    Tân Phú, ngày 05 tháng 9 năm 2025
    Nơi nhận:
    - Các lớp;
    - Lưu: VT.
    HIỆU TRƯỞNG
    Hồ Văn Lâm`);
  expect([last.place?.value, last.issuedOn?.value]).toEqual(["Tân Phú", "2025-09-05"]);
  const twin = headerOf(`HỘI CHỮ THẬP ĐỎ
    Số: 7/TB-HCTĐ
    Phan Rang – Tháp Chàm, ngày 03 tháng 02 năm 2020
    THÔNG BÁO
    Về việc hiến máu đầu xuân
    Kính gởi: Các chi hội.
    1. Các chi hội lập danh sách.`);
  expect([twin.place?.value, twin.issuedOn?.value]).toEqual(["Phan Rang – Tháp Chàm", "2020-02-03"]);
  expect(twin.title?.value).toBe("Về việc hiến máu đầu xuân");
});

it("keeps the last line of a title that ends with a date", () => {
  const { title } = headerOf(`BỘ XÂY DỰNG
    Số: 30/TB-BXD
    Hà Nội, ngày 18 tháng 10 năm 2022
    THÔNG BÁO
    Kết luận của Thứ trưởng tại cuộc họp về vật liệu phục vụ
    công trình thủy lợi ngày 03 tháng 10 năm 2022
    1. Vụ Vật liệu xây dựng rà soát định mức.`);
  expect(title?.value).toMatch(/công trình thủy lợi ngày 03 tháng 10 năm 2022$/u);
});
