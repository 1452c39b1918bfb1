import { describe, expect, test } from "vitest";
import { directiveOf, leads, texts } from "./tasks-of.js";

const HEAD = `SỞ VĂN HÓA VÀ THỂ THAO
TRUNG TÂM VĂN HÓA
Số: 77/TTVH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Hòa, ngày 25 tháng 11 năm 2018
V/v kiểm kê hiện vật
Kính gửi: Chủ tịch UBND các xã, thị trấn.`;

const letter = (paragraph: string) => directiveOf(`${HEAD}\n\n${paragraph}\n`).tasks;

describe("what a letter asks within a sentence", () => {
  test.each([
    [
      "Để bảo đảm an toàn cho du khách, Trung tâm Văn hóa đề nghị UBND các xã tạm ngừng đón khách.",
      "Ủy ban nhân dân các xã",
    ],
    ["Được sự đồng ý của UBND huyện, Trung tâm Văn hóa đề nghị các trường cử học sinh dự thi.", "các trường"],
    ["Để kịp khai mạc, Trung tâm đề nghị các trường gửi danh sách đội thi.", "các trường"],
    ["Nay Trung tâm đề nghị các trường gửi danh sách đội thi.", "các trường"],
    ["Vì vậy, kính mong các trường lập danh sách đội thi.", "các trường"],
    ["UBND tỉnh giao Sở Nội vụ hoàn thiện hồ sơ đã thống nhất tại cuộc họp.", "Sở Nội vụ tỉnh Phú Hòa"],
    ["Những hiện vật đã hư hỏng thì Ban Quản lý chợ báo cáo ngay về Trung tâm.", "Ban Quản lý chợ"],
  ])("is a task: %s", (paragraph, asked) => {
    expect(letter(paragraph).map(leads)).toEqual([asked]);
  });

  test("is a task beside the list that 'Cụ thể:' leads over to", () => {
    const tasks = letter(
      "Nhằm bảo vệ hiện vật trong mùa mưa, Trung tâm đề nghị các trường; các phòng truyền thống trực thuộc kiểm tra mái nhà theo văn bản của Sở, chủ động dời tủ kính. Cụ thể:\n\n- Rà soát kho sách.\n\n- Kiểm tra mái che mỗi sáng.",
    );
    expect(texts(tasks)).toHaveLength(3);
    expect(texts(tasks)[0]).toContain("chủ động dời tủ kính");
  });

  test.each([
    "Trung tâm rất mong các trường quan tâm, ủng hộ.",
    "Trung tâm mong các đơn vị thông cảm.",
    "Trung tâm đã đề nghị các trường gửi danh sách đội thi.",
    "UBND tỉnh giao Sở Nội vụ lập hồ sơ, đến nay Sở chưa hoàn thành.",
    "Đề nghị các đồng chí chấp hành nghiêm túc.",
    "Đề nghị hiệu trưởng các trường chấp hành nghiêm túc.",
    "Yêu cầu các đội thi thực hiện tốt tinh thần chỉ đạo nêu trên.",
    "Đề nghị các xã phối hợp với các trường triển khai thực hiện theo hướng dẫn nêu trên. Nếu có vướng mắc, báo cáo về Trung tâm.",
  ])("is none: %s", (paragraph) => {
    expect(texts(letter(paragraph))).toEqual([]);
  });
});

describe("what a letter asks in a paragraph of its own", () => {
  test("behind a list of documents is no part of the last of them, and those asked may stand between semicolons", () => {
    const tasks = letter(
      [
        "Bộ Văn hóa đã ban hành các văn bản sau:",
        "- Thông tư số 12/2018/TT-BVHTT về kiểm kê hiện vật;",
        "- Văn bản hợp nhất số 48/VBHN-BVH về bảo tàng.",
        "Để việc kiểm kê được kịp thời, Trung tâm đề nghị Công an huyện; Ủy ban nhân dân các xã; Hội Cựu chiến binh huyện tổ chức phổ biến đến người dân.",
      ].join("\n"),
    );
    expect(texts(tasks)).toHaveLength(1);
    expect(tasks.map(leads)).toEqual(["Công an huyện + Ủy ban nhân dân các xã + Hội Cựu chiến binh huyện"]);
  });

  test("behind 'có ý kiến như sau:' is what he says, though it begins as a report does", () => {
    const tasks = letter(
      "Về đề nghị của Thư viện tỉnh, Giám đốc Trung tâm có ý kiến như sau:\nThư viện tỉnh báo cáo tình hình số hóa tư liệu; trên cơ sở đó đề xuất mua máy quét.",
    );
    expect(tasks.map(leads)).toEqual(["Thư viện tỉnh Phú Hòa"]);
  });
});
