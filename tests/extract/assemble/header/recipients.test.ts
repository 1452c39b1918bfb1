import { expect, it } from "vitest";
import { headerOf } from "./header-of.js";

it("joins no head of the next page to the line for the archive", () => {
  const { recipients } = headerOf(`ỦY BAN NHÂN DÂN
    XÃ MƯỜNG LẠN
    Số: 14/KH-UBND
    Mường Lạn, ngày 09 tháng 4 năm 2025
    KẾ HOẠCH
    Trồng rừng đầu nguồn
    I. NHIỆM VỤ
    1. Phát cây giống cho các bản.
    Nơi nhận:
    - Đảng ủy xã;
    - Lưu: VT, NLN
    ỦY BAN NHÂN DÂN
    XÃ MƯỜNG LẠN
    CHỦ TỊCH
    Lò Thị Hặc`);
  expect(recipients.map(({ value }) => value)).toEqual(["Đảng ủy xã", "Lưu: VT, NLN"]);
});

it("keeps how many copies are kept, and drops what each is for", () => {
  const { recipients } = headerOf(`SỞ Y TẾ TỈNH HÒA LÂM
    Số: 14/KH-SYT
    Hòa Lâm, ngày 09 tháng 4 năm 2025
    KẾ HOẠCH
    Tiêm chủng
    I. NHIỆM VỤ
    1. Các trạm rà soát trẻ.
    Nơi nhận:
    - UBND tỉnh (b/c);
    - Lưu: VT, NVY (05 bản).
    GIÁM ĐỐC
    Lò Thị Hặc`);
  expect(recipients.map(({ value }) => value)).toEqual(["UBND tỉnh", "Lưu: VT, NVY (05 bản)"]);
});

it("goes on with an office's departments, leaves out where its file is kept, and reads the signature behind a note on what is enclosed", () => {
  const { number, recipients, signer } = headerOf(`VĂN PHÒNG CHÍNH PHỦ
    Số: 514 / VPCP - KGVX
    Hà Nội, ngày 09 tháng 4 năm 2025
    Kính gửi: Bộ Y tế
    1. Bộ Y tế rà soát tiêm chủng.
    Nơi nhận:
    - Như trên;
    - VPCP: BTCN, các PCN;
    Các Vụ: TH, KTTH, Cổng TTĐT;
    - Lưu: VT, KGVX. d:\\2025\\VX\\tiem chung
    (Đính kèm Công văn số 12/BYT-DP)
    KT. CHÁNH VĂN PHÒNG
    PHÓ VĂN PHÒNG
    Lò Thị Hặc`);
  expect(number?.value).toBe("514/VPCP-KGVX");
  expect(recipients.map(({ value }) => value)).toEqual([
    "Như trên",
    "VPCP: BTCN, các PCN; Các Vụ: TH, KTTH, Cổng TTĐT",
    "Lưu: VT, KGVX",
  ]);
  expect(signer).toMatchObject({
    authority: "KT. CHÁNH VĂN PHÒNG",
    position: "Phó Văn phòng",
    name: "Lò Thị Hặc",
  });
});
