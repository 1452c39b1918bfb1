import { expect, test } from "vitest";
import { ownerContext } from "../../../src/extract/organisations/context/context.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, LEXICON } from "./contexts.js";

// Of those whom a sentence names, who is to act.

const college = ownerContext({
  lexicon: LEXICON,
  issuer: { name: "Trường Cao đẳng Y tế Hà Trung", level: null, place: null },
});

const LEADS: readonly (readonly [keyof typeof DOCUMENTS, string, readonly string[]])[] = [
  // the case, and who must
  ["province", "Trường hợp cơ sở giết mổ đổi chủ, cơ sở giết mổ phải khai báo lại.", ["cơ sở giết mổ"]],
  ["province", "Trường hợp hợp tác xã giải thể, hợp tác xã có trách nhiệm trả đất.", ["hợp tác xã"]],
  ["province", "Trường hợp hợp tác xã giải thể, UBND huyện phải thu hồi đất.", ["Ủy ban nhân dân huyện"]],
  ["province", "Trường hợp chủ rừng đổi địa chỉ, hạt kiểm lâm có thể nhắc lại.", []],
  // those with a need, and their heads
  [
    "district",
    "Các xã có nhu cầu giống mới, Chủ tịch UBND các xã đăng ký trước 15/3.",
    ["Chủ tịch Ủy ban nhân dân các xã"],
  ],
  ["district", "Các trường chưa có bếp ăn, Hiệu trưởng các trường lập phương án.", ["Hiệu trưởng các trường"]],
  ["district", "Các trường lập phương án, Hiệu trưởng các trường ký duyệt.", ["các trường", "Hiệu trưởng các trường"]],
  // whom the owner appoints
  ["district", "Phân công bác sĩ trực 24/24.", []],
  ["district", "Phân công GVNV trực dịp Tết.", []],
  ["district", "Phân công Phòng Y tế trực dịp Tết.", ["Phòng Y tế huyện Sông Đà"]],
  ["district", "Phân công các trạm y tế xã trực dịp Tết.", ["các trạm y tế xã"]],
  // behind a dash
  ["district", "Vá ổ gà đường Lê Lợi - Đội Công trình đô thị thực hiện xong trước 20/3.", ["Đội Công trình đô thị"]],
  ["district", "Ký giao ước thi đua - Phòng Nội vụ thực hiện thủ tục khen thưởng.", []],
  // of what size
  [
    "province",
    "Doanh nghiệp có từ 100 lao động trở lên tổ chức khám sức khỏe.",
    ["doanh nghiệp có từ 100 lao động trở lên"],
  ],
  // a school's own
  ["college", "Sinh viên nộp học phí trước ngày 20/4.", ["sinh viên"]],
  ["district", "Sinh viên nộp học phí trước ngày 20/4.", []],
  // those who were charged, of people at large
  [
    "commune",
    "Hội viên được phân công giúp đỡ hộ nghèo báo cáo hằng tháng.",
    ["Hội viên được phân công giúp đỡ hộ nghèo"],
  ],
  // what is to be done, whatever it begins like
  ["commune", "Thống kê cơ sở xay xát, báo cáo trước 10/4.", []],
  ["commune", "Trưởng ban Chỉ huy ra lệnh sơ tán dân vùng trũng.", ["Trưởng Ban Chỉ huy xã Mường Lay"]],
];

const DOCUMENTS = { ...CONTEXTS, college };

test.each(LEADS)("in a %s's document: %s", (document, sentence, leads) => {
  const { owners } = statedOwners(sentence, DOCUMENTS[document]);
  expect(owners.filter(({ role }) => role === "lead").map(({ name }) => name)).toEqual(leads);
});
