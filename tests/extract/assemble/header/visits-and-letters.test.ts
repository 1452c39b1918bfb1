import { describe, expect, it } from "vitest";
import { headerOf } from "./header-of.js";

describe("the meeting of a visit", () => {
  it("is about the place of what was inspected, and whoever does its first act is in the chair of its last", () => {
    const { meeting } = headerOf(`BỘ Y TẾ
      Số: 212/TB-BYT
      Hà Nội, ngày 12 tháng 5 năm 2025
      THÔNG BÁO
      Kết luận của Thứ trưởng Lê Văn Nam tại chuyến kiểm tra công tác chống dịch
      Ngày 09 tháng 5 năm 2025, Thứ trưởng Bộ Y tế Lê Văn Nam đã kiểm tra, đôn đốc việc tiêm chủng, điều trị tại 03 bệnh viện tuyến đầu tại tỉnh An Bình; thăm các trạm y tế; chủ trì buổi làm việc về thuốc điều trị.
      1. Giao Cục Phòng bệnh cấp thuốc.`);
    expect(meeting?.about?.value).toBe("tỉnh An Bình");
    expect(meeting?.chair?.value).toBe("Lê Văn Nam");
  });

  it("of several days is dated by the first, and chaired by who did its first act", () => {
    const { meeting } = headerOf(`BỘ XÂY DỰNG
      Số: 88/TB-BXD
      Hà Nội, ngày 20 tháng 6 năm 2025
      THÔNG BÁO
      Kết luận của Bộ trưởng tại buổi làm việc với Ủy ban nhân dân tỉnh Hà Trung
      Từ ngày 11 đến ngày 12 tháng 6 năm 2025 tại Hà Trung, Bộ trưởng Bộ Xây dựng Lê Văn Nam đã đến thăm công nhân cầu Sông Đà; khảo sát luồng tàu; dự lễ thông xe tuyến tránh và chủ trì buổi làm việc với Ủy ban nhân dân tỉnh về hạ tầng giao thông.
      1. Giao Cục Đường bộ sửa mặt cầu.`);
    expect(meeting?.date?.value).toBe("2025-06-11");
    expect(meeting?.chair?.value).toBe("Lê Văn Nam");
  });

  it("is told by the conclusions' own title, and dated by the opening's first words", () => {
    const { meeting } = headerOf(`TỈNH ỦY AN BÌNH
      Số 15-KL/BTGTU
      An Bình, ngày 20 tháng 01 năm 2025
      KẾT LUẬN
      của đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy
      tại Hội nghị giao ban báo chí năm 2025
      Hội nghị giao ban báo chí năm 2025 tổ chức ngày 15/01/2025 đã nghe báo cáo của các báo, đài.
      1. Các báo mở chuyên mục về trường học.`);
    expect(meeting?.date?.value).toBe("2025-01-15");
    expect(meeting?.concludedBy?.value).toBe("Trưởng Ban Tuyên giáo Tỉnh ủy");
  });
});

describe("a letter's narrow head", () => {
  it("has its date and what it is about to the end, however they are broken", () => {
    const { title, place, issuedOn } = headerOf(`CỤC ĐƯỜNG BỘ VIỆT NAM
      Số: 210/CĐBVN-QLBT
      V/v triển
      khai sửa chữa mặt đường các quốc lộ sau mưa lũ và chuẩn bị vật tư dự phòng
      Hà Nội, ngày 12 tháng 10
      năm 2025
      Kính gửi: Các khu quản lý đường bộ.
      Cục Đường bộ Việt Nam yêu cầu các khu quản lý kiểm tra mặt cầu.`);
    expect(title?.value).toBe("triển khai sửa chữa mặt đường các quốc lộ sau mưa lũ và chuẩn bị vật tư dự phòng");
    expect([place?.value, issuedOn?.value]).toEqual(["Hà Nội", "2025-10-12"]);
  });

  it("is of the tier whose committee asks, where the signature does not tell", () => {
    const { issuer } = headerOf(`Kính gửi: Ủy ban nhân dân các xã, phường
      Thực hiện Công văn số 43-CV/TU ngày 12/11/2025 của Thành ủy, UBND Thành phố yêu cầu các xã, phường kiểm tra nhà ở của công nhân.
      Nơi nhận:
      - Như trên.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lê Thu An`);
    expect(issuer?.value.name).toMatch(/^Ủy ban nhân dân thành phố$/iu);
  });
});
