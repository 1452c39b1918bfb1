import { describe, expect, it } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "./contexts.js";

const said = (text: string): readonly string[] => spoken(statedOwners(text, CONTEXTS.province).owners);

describe("a whole trade is told to act", () => {
  it.each([
    ["Ngành Y tế tổ chức tiêm chủng cho trẻ em.", ["lead: Ngành Y tế"]],
    ["Ngành Nông nghiệp: Rà soát diện tích lúa bị ngập.", ["lead: Ngành Nông nghiệp"]],
    ["Đối với ngành giáo dục: Xây dựng kế hoạch phòng bệnh mùa đông.", ["lead: Ngành Giáo dục"]],
    [
      "Ngành Giao thông vận tải, ngành Công an: Kiểm tra xe đưa đón học sinh.",
      ["lead: Ngành Giao thông vận tải", "lead: Ngành Công an"],
    ],
    [
      "Giao Sở Y tế chủ trì, phối hợp với ngành Công an, ngành Giáo dục kiểm tra bếp ăn.",
      ["lead: Sở Y tế tỉnh Hà Trung", "coordinator: Ngành Công an", "coordinator: Ngành Giáo dục"],
    ],
    ["Ngành Điện cắt tỉa cây ven đường dây.", ["lead: Ngành Điện"]],
  ])("%s", (text, owners) => {
    expect(said(text)).toEqual(owners);
  });

  it.each(["Ngành nghề nông thôn phát triển ổn định.", "Nâng cao chất lượng ngành y tế; tổ chức hội thi."])(
    "none is: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe("each of those before the colon", () => {
  it.each([
    ["Các khoa lâm sàng: mỗi khoa cử 02 điều dưỡng đi học.", ["lead: các khoa lâm sàng"]],
    ["Các xã miền núi: mỗi xã đăng ký 01 mô hình.", ["lead: các xã miền núi"]],
    ["Các tổ chuyên môn: từng tổ lập danh sách học sinh yếu.", ["lead: các tổ chuyên môn"]],
  ])("%s", (text, owners) => {
    expect(said(text)).toEqual(owners);
  });
});

describe("who is told to act", () => {
  it.each([
    ["Các đơn vị trực tiếp làm việc với nhà thầu.", ["lead: các đơn vị"]],
    [
      "Chủ tịch UBND huyện Sông Hồ, thị xã Tân An kiểm điểm.",
      ["lead: Chủ tịch Ủy ban nhân dân huyện Sông Hồ", "lead: Chủ tịch Ủy ban nhân dân thị xã Tân An"],
    ],
    [
      "Phòng Nội vụ huyện Sông Hồ, thị xã Tân An rà soát hồ sơ.",
      ["lead: Phòng Nội vụ huyện Sông Hồ", "lead: Phòng Nội vụ thị xã Tân An"],
    ],
    [
      "Công an huyện Sông Hồ, thành phố Tân An tuần tra.",
      ["lead: Công an huyện Sông Hồ", "lead: Công an thành phố Tân An"],
    ],
    // an address names one
    ["Công an xã Đông Mỹ, huyện Sông Hồ tuần tra ban đêm.", ["lead: Công an xã Đông Mỹ"]],
    ["Giao UBND phường Lộc Hạ, thành phố Tân An giải phóng mặt bằng.", ["lead: Ủy ban nhân dân phường Lộc Hạ"]],
    ["Chủ tịch UBND xã Đông Mỹ, huyện Sông Hồ kiểm điểm.", ["lead: Chủ tịch Ủy ban nhân dân xã Đông Mỹ"]],
    ["Sở Y tế là lực lượng tuyến đầu chống dịch.", []],
    ["Tòa án nhân dân hai cấp xét xử kịp thời.", ["lead: Tòa án nhân dân hai cấp tỉnh Hà Trung"]],
    ["Trạm y tế tuyến xã quản lý người bệnh.", ["lead: Trạm Y tế tuyến xã"]],
    ["Y tế thôn bản, cộng tác viên dân số rà soát đối tượng.", ["lead: y tế thôn bản, cộng tác viên dân số"]],
    ["Các hộ kinh doanh tại chợ đăng ký với Ban Quản lý chợ.", ["lead: các hộ kinh doanh tại chợ"]],
    ["Tổ chức, cá nhân có liên quan thực hiện đúng quy định.", ["lead: tổ chức, cá nhân có liên quan"]],
    ["Ban Quản trị Hợp tác xã báo cáo kết quả.", ["lead: Ban Quản trị Hợp tác xã"]],
    ["BCH Quân sự tỉnh tuyển quân.", ["lead: Bộ Chỉ huy Quân sự tỉnh Hà Trung"]],
    [
      "Trung tâm Truyền thông, Giáo dục sức khỏe Trung ương biên soạn tài liệu.",
      ["lead: Trung tâm Truyền thông, Giáo dục sức khỏe Trung ương"],
    ],
    [
      "Sở Y tế, Giáo dục và Đào tạo phối hợp kiểm tra.",
      ["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Giáo dục và Đào tạo tỉnh Hà Trung"],
    ],
  ])("%s", (text, owners) => {
    expect(said(text)).toEqual(owners);
  });
});

describe("a school by its own name", () => {
  it.each([
    ["Giao Hiệu trưởng Trường Chuyên Sông Hồ tổ chức kỳ thi.", ["lead: Hiệu trưởng Trường Chuyên Sông Hồ"]],
    ["Hiệu trưởng Trường Bổ Túc Văn Hóa lập danh sách.", ["lead: Hiệu trưởng Trường Bổ Túc Văn Hóa"]],
    ["Giao Hiệu trưởng Trường Cao đẳng Y lập hồ sơ.", ["lead: Hiệu trưởng Trường Cao đẳng Y"]],
  ])("%s", (text, owners) => {
    expect(said(text)).toEqual(owners);
  });
});
