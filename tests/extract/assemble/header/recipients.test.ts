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
