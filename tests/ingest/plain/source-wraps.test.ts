import { describe, expect, it } from "vitest";
import { withoutSourceWraps } from "../../../src/ingest/plain/source-wraps.js";

/** A plan as a page of the web turned into text has it: the first line of each paragraph early, the rest at one width, an empty line between. */
const PLAN = `**II. NỘI
DUNG THỰC HIỆN**

- Rà soát toàn bộ danh mục
thuốc của các trạm y tế, lập sổ theo dõi hạn dùng, bổ sung cơ số thuốc cấp cứu và
báo cáo Trung tâm Y tế trước khi mùa mưa đến với các xã ven sông trong huyện này.

- Tập huấn cho nhân viên y tế
thôn về xử trí đuối nước, điện giật, rắn cắn; mỗi xã mở ít nhất một lớp trong năm
học và gửi danh sách học viên về Trung tâm để cấp giấy chứng nhận theo quy định.

- Kiểm tra việc tiêm chủng ở
các điểm trường mầm non, đối chiếu sổ tiêm của từng cháu với phần mềm quản lý của
ngành và thông báo cho cha mẹ những mũi tiêm còn thiếu ngay trong tuần đầu tháng.

- Phối hợp với Công an xã và
các chi đoàn thôn tổ chức tuyên truyền lưu động tại chợ, bến đò vào các phiên chính
của tháng, phát tờ rơi và giải đáp thắc mắc cho người dân về bảo hiểm y tế xã hội.

- Sửa chữa giếng, bể nước ở
các phân hiệu trường tiểu học; thay bộ lọc, xét nghiệm mẫu nước theo quy chuẩn và
niêm yết kết quả tại bảng tin của từng phân hiệu cho phụ huynh học sinh theo dõi.

- Cơ quan thực hiện: Trung tâm
Y tế huyện; Phòng Giáo dục và Đào tạo.

- Thời gian thực hiện: Quý
IV năm 2025.

1.*** *Giao các trạm y tế
làm đầu mối.`.split("\n");

const LAST = PLAN.length - 1;

describe("the wraps of a web page's source", () => {
  const joined = withoutSourceWraps(PLAN).filter((line) => line !== "");

  it.each([
    "**II. NỘI DUNG THỰC HIỆN**",
    "- Cơ quan thực hiện: Trung tâm Y tế huyện; Phòng Giáo dục và Đào tạo.",
    "- Thời gian thực hiện: Quý IV năm 2025.",
    "1. Giao các trạm y tế làm đầu mối.",
  ])("%s", (line) => {
    expect(joined).toContain(line);
  });

  it("makes one line of a paragraph, and keeps the empty lines", () => {
    expect(joined).toHaveLength(9);
    expect(withoutSourceWraps(PLAN).filter((line) => line === "")).toHaveLength(
      PLAN.filter((line) => line === "").length,
    );
  });

  it("leaves texts alone that are wrapped at one width, or not at all", () => {
    const even = PLAN.filter((line) => line.length > 60);
    expect(withoutSourceWraps(even)).toBe(even);
    expect(withoutSourceWraps([])).toEqual([]);
    expect(withoutSourceWraps(["1. Sở Y tế", "kiểm tra."])).toEqual(["1. Sở Y tế", "kiểm tra."]);
  });

  it("parts a heading from the paragraph below it", () => {
    const text = [...PLAN.slice(0, LAST - 1), "1.2. Giao Trạm Y tế", "Theo dõi sức khỏe của", "các cháu."];
    expect(withoutSourceWraps(text).slice(-2)).toEqual(["1.2. Giao Trạm Y tế", "Theo dõi sức khỏe của các cháu."]);
  });

  it("joins a label in italics and the number of a sentence where empty lines part paragraphs", () => {
    const cut = [
      ...PLAN,
      "",
      "- *Giai đoạn 1:*",
      "Phát thuốc cho các hộ ở vùng ngập sâu, ưu tiên những địa bàn có nguy cơ ở cấp độ",
      "3. Sau đó khử khuẩn.",
    ];
    expect(withoutSourceWraps(cut).slice(-1)[0]).toBe(
      "- Giai đoạn 1: Phát thuốc cho các hộ ở vùng ngập sâu, ưu tiên những địa bàn có nguy cơ ở cấp độ 3. Sau đó khử khuẩn.",
    );
  });

  it("leaves the rows of a table alone, whatever parts its columns", () => {
    const rows = [
      "TT | Nhiệm vụ | Chủ trì",
      "1 | Khám mắt cho học sinh | Trạm Y tế",
      "TT   Nhiệm vụ   Chủ trì",
      "2\tSửa giếng\tBan Quản lý",
    ];
    expect(withoutSourceWraps([...PLAN, "", ...rows]).slice(-rows.length)).toEqual(rows);
  });

  it("joins what a title or a body's name was cut into", () => {
    const cut = [...PLAN, "", "KẾT", "LUẬN PHIÊN HỌP THỨ HAI", "", "**SỞ Y", "TẾ**"];
    expect(withoutSourceWraps(cut).slice(-3)).toEqual(["KẾT LUẬN PHIÊN HỌP THỨ HAI", "", "**SỞ Y TẾ**"]);
  });
});

describe("a letterhead and a signature between bars", () => {
  const joined = (lines: string): readonly string[] =>
    withoutSourceWraps(lines.split("\n")).filter((line) => line !== "|");

  it("is put together where the source broke its names, its date and what it is about", () => {
    const head = `|
**ỦY
BAN NHÂN DÂN TỈNH
AN BÌNH
SỞ Y TẾ**
-------
|
**CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**
|
|
Số: 1234/SYT-NVY
*V/v phòng, chống
bệnh sởi tại trường học*
|
*An Bình, ngày 05
tháng 9 năm 2025*
|
**Kính gửi:** Các bệnh viện.`;
    expect(joined(head)).toEqual([
      "**ỦY BAN NHÂN DÂN TỈNH AN BÌNH**",
      "**SỞ Y TẾ**",
      "-------",
      "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
      "**Độc lập - Tự do - Hạnh phúc**",
      "Số: 1234/SYT-NVY",
      "V/v phòng, chống bệnh sởi tại trường học",
      "An Bình, ngày 05 tháng 9 năm 2025",
      "Kính gửi: Các bệnh viện.",
    ]);
  });

  it.each([
    [
      "**KT. CỤC\nTRƯỞNG**\n**PHÓ CỤC TRƯỞNG**\nNgô\nQuang Hải",
      ["**KT. CỤC TRƯỞNG**", "**PHÓ CỤC TRƯỞNG**", "Ngô Quang Hải"],
    ],
    [
      "**TM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n**Lê\nThu An**",
      ["**TM. ỦY BAN NHÂN DÂN**", "**KT. CHỦ TỊCH**", "**PHÓ CHỦ TỊCH**", "**Lê Thu An**"],
    ],
    ["**KT. BỘ TRƯỞNG,\nCHỦ NHIỆM**\nPHÓ CHỦ NHIỆM", ["**KT. BỘ TRƯỞNG, CHỦ NHIỆM**", "PHÓ CHỦ NHIỆM"]],
    ["**PHÓ TRƯỞNG\nBAN TỔ CHỨC**\nTrần Bình", ["**PHÓ TRƯỞNG BAN TỔ CHỨC**", "Trần Bình"]],
  ])("%j", (signature, lines) => {
    expect(joined(`|\n*Nơi\nnhận:*\n- Như trên;\n- Lưu: VT.\n|\n${signature}\n|`)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      ...lines,
    ]);
  });

  it("leaves stars alone that no line of the paragraph closes", () => {
    const starred = "|\nSố: 5\n|\n|\nCác xã (*) nộp báo cáo\nCác phường nộp sau\n|";
    expect(joined(starred)).toContain("Các phường nộp sau");
  });
});
