import { describe, expect, it } from "vitest";
import { findCriteriaCounts } from "../../../../src/extract/assemble/criteria/criteria-counts.js";
import type { CriteriaContext } from "../../../../src/extract/assemble/criteria/context.js";
import { outlineOfText } from "./text-outline.js";

const CONTEXT: CriteriaContext = {
  subject: "xã Phú Lâm",
  issuerPlace: "xã Phú Lâm",
  issuedOn: "2024-03-15",
  title: null,
};

/** "subject / standard / numbers / status / as of" of every row found. */
function rows(body: string, context: Partial<CriteriaContext> = {}): readonly string[] {
  const { text, outline } = outlineOfText(body);
  return findCriteriaCounts(outline, { ...CONTEXT, ...context }).map((row) => {
    const numbers = `${row.met ?? "-"}/${row.total ?? "-"}/${row.unmet ?? "-"} ${row.unit}`;
    expect(text.slice(row.span.start, row.span.end).replace(/\s+/gu, " ")).toContain(row.text.slice(0, 8));
    return [row.subject, row.standard, numbers, row.status, row.asOf].map((value) => value ?? "-").join(" | ");
  });
}

type Case = readonly [body: string, expected: readonly string[], context?: Partial<CriteriaContext>];

const FOUND: Readonly<Record<string, readonly Case[]>> = {
  "what is met": [
    ["- Xã Đại Hải đạt 16/19 tiêu chí nông thôn mới.", ["xã Đại Hải | NTM | 16/19/- tiêu chí | achieved | -"]],
    [
      "Đến nay, phường Trần Lãm đã hoàn thành 8/9 tiêu chí đô thị văn minh.",
      ["phường Trần Lãm | đô thị văn minh | 8/9/- tiêu chí | achieved | -"],
    ],
    [
      "Thị trấn Hát Lót có 14 tiêu chí NTM nâng cao đạt chuẩn.",
      ["thị trấn Hát Lót | NTM nâng cao | 14/-/- tiêu chí | achieved | -"],
    ],
    [
      "Xã duy trì 19/19 tiêu chí, 57/57 chỉ tiêu NTM.",
      ["xã Phú Lâm | NTM | 19/19/- tiêu chí | achieved | -", "xã Phú Lâm | NTM | 57/57/- chỉ tiêu | achieved | -"],
    ],
    [
      "Trạm Y tế xã Mường Giôn đạt 9/10 tiêu chí quốc gia về y tế xã.",
      ["Trạm Y tế xã Mường Giôn | tiêu chí quốc gia về y tế xã | 9/10/- tiêu chí | achieved | -"],
    ],
    [
      "Trường Tiểu học Lý Tự Trọng đạt 4/5 tiêu chí trường chuẩn quốc gia mức độ 2.",
      ["Trường Tiểu học Lý Tự Trọng | trường chuẩn quốc gia | 4/5/- tiêu chí | achieved | -"],
    ],
    [
      "UBND xã Tả Van đã đạt 5/5 tiêu chí chuẩn tiếp cận pháp luật.",
      ["xã Tả Van | chuẩn tiếp cận pháp luật | 5/5/- tiêu chí | achieved | -"],
    ],
    [
      "Số tiêu chí đạt chuẩn: 15/19.",
      ["xã Phú Lâm | NTM | 15/19/- tiêu chí | achieved | -"],
      { title: "Xây dựng xã nông thôn mới năm 2024" },
    ],
    [
      "Tính đến ngày 30/6/2023, huyện Quế Sơn đạt 7/9 tiêu chí huyện nông thôn mới.",
      ["huyện Quế Sơn | huyện NTM | 7/9/- tiêu chí | achieved | 2023-06-30"],
    ],
    ["Qua rà soát, bản Nậm Cần mới đạt 9 tiêu chí bản NTM.", ["bản Nậm Cần | bản NTM | 9/-/- tiêu chí | achieved | -"]],
    [
      "Xã An Phú đạt 15/19 tiêu chí NTM, xã Bình Thành 17/19, xã Long Sơn 18/19.",
      [
        "xã An Phú | NTM | 15/19/- tiêu chí | achieved | -",
        "xã Bình Thành | NTM | 17/19/- tiêu chí | achieved | -",
        "xã Long Sơn | NTM | 18/19/- tiêu chí | achieved | -",
      ],
    ],
    ["Xã đã đạt l5/19 tiêu chí NTM.", ["xã Phú Lâm | NTM | 15/19/- tiêu chí | achieved | -"]],
    ["Đã có 12 (mười hai) tiêu chí NTM đạt.", ["xã Phú Lâm | NTM | 12/-/- tiêu chí | achieved | -"]],
    ["Xã đạt 15 trên tổng số 19 tiêu chí NTM.", ["xã Phú Lâm | NTM | 15/19/- tiêu chí | achieved | -"]],
    ["Xã đạt 15/19 TC NTM.", ["xã Phú Lâm | NTM | 15/19/- tiêu chí | achieved | -"]],
    [
      "Năm 2023, xã Hòa Bắc đạt 13/19 tiêu chí (68,4%) nông thôn mới.",
      ["xã Hòa Bắc | NTM | 13/19/- tiêu chí | achieved | 2023"],
    ],
    [
      "Đảng bộ xã đã đạt và vượt 14/16 chỉ tiêu Nghị quyết đề ra.",
      ["Đảng bộ xã | - | 14/16/- chỉ tiêu | achieved | -"],
    ],
    [
      "Cả 04 khu phố đều đạt 10/10 tiêu chí khu dân cư văn hóa.",
      ["Cả 04 khu phố | thôn văn hóa | 10/10/- tiêu chí | achieved | -"],
    ],
    ["Kết quả đạt 15/19 tiêu chí nông thôn mới của xã Ea Tul.", ["xã Ea Tul | NTM | 15/19/- tiêu chí | achieved | -"]],
    [
      "- Nghĩa Hành: 8/9 tiêu chí huyện nông thôn mới.",
      ["huyện Nghĩa Hành | huyện NTM | 8/9/- tiêu chí | achieved | -"],
    ],
  ],
  "what is lacking": [
    ["Xã vẫn còn 03 tiêu chí NTM chưa đạt.", ["xã Phú Lâm | NTM | -/-/3 tiêu chí | remaining | -"]],
    [
      "Hiện xã còn 5/19 tiêu chí nông thôn mới chưa hoàn thành.",
      ["xã Phú Lâm | NTM | -/19/5 tiêu chí | remaining | -"],
    ],
    ["Tập trung hoàn thành 04 tiêu chí NTM còn lại.", ["xã Phú Lâm | NTM | -/-/4 tiêu chí | remaining | -"]],
    [
      "Xã Trà Leng đạt 15/19 tiêu chí NTM, còn 04 tiêu chí chưa đạt.",
      ["xã Trà Leng | NTM | 15/19/- tiêu chí | achieved | -", "xã Trà Leng | NTM | -/-/4 tiêu chí | remaining | -"],
    ],
    [
      "Thôn Bình Yên thiếu hai tiêu chí thôn NTM kiểu mẫu.",
      ["thôn Bình Yên | thôn NTM kiểu mẫu | -/-/2 tiêu chí | remaining | -"],
    ],
    [
      "Phường chưa đạt 2 tiêu chí đô thị văn minh.",
      ["phường Hồng Hà | đô thị văn minh | -/-/2 tiêu chí | remaining | -"],
      { subject: "phường Hồng Hà", issuerPlace: "phường Hồng Hà" },
    ],
    [
      "Đối với 02 tiêu chí, 07 chỉ tiêu NTM nâng cao chưa đạt: giao công chức địa chính theo dõi.",
      [
        "xã Phú Lâm | NTM nâng cao | -/-/2 tiêu chí | remaining | -",
        "xã Phú Lâm | NTM nâng cao | -/-/7 chỉ tiêu | remaining | -",
      ],
    ],
    [
      "Số tiêu chí chưa đạt là 04.",
      ["xã Phú Lâm | NTM | -/-/4 tiêu chí | remaining | -"],
      { title: "Xây dựng nông thôn mới" },
    ],
    [
      "Nhà trường còn 1 tiêu chí trường chuẩn quốc gia chưa đạt.",
      ["Trường THCS Lê Lợi | trường chuẩn quốc gia | -/-/1 tiêu chí | remaining | -"],
      { subject: "Trường THCS Lê Lợi", issuerPlace: null },
    ],
    [
      "Các tiêu chí còn lại (06 tiêu chí) khó khăn về vốn.",
      ["xã Phú Lâm | NTM | -/-/6 tiêu chí | remaining | -"],
      { title: "Về xây dựng NTM" },
    ],
    ["02 tiêu chí (13, 17) NTM chưa đạt.", ["xã Phú Lâm | NTM | -/-/2 tiêu chí | remaining | -"]],
    ["Trong đó 3 tiêu chí NTM cần tiếp tục hoàn thiện.", ["xã Phú Lâm | NTM | -/-/3 tiêu chí | remaining | -"]],
  ],
  "what is aimed at": [
    [
      "Phấn đấu đến hết năm 2025, xã Cư Pui đạt 19/19 tiêu chí nông thôn mới.",
      ["xã Cư Pui | NTM | 19/19/- tiêu chí | target | 2025"],
    ],
    ["Đến năm 2026, xã hoàn thành 19/19 tiêu chí NTM.", ["xã Phú Lâm | NTM | 19/19/- tiêu chí | target | 2026"]],
    [
      "Chỉ đạo thôn Xuân Đài hoàn thành 10/10 tiêu chí thôn NTM trong tháng 9/2024.",
      ["thôn Xuân Đài | thôn NTM | 10/10/- tiêu chí | target | 2024-09"],
    ],
    [
      "Mục tiêu đến cuối năm 2024: 02 phường (Quang Vinh, Tân Thịnh) đạt 9/9 tiêu chí đô thị văn minh.",
      [
        "phường Quang Vinh | đô thị văn minh | 9/9/- tiêu chí | target | 2024",
        "phường Tân Thịnh | đô thị văn minh | 9/9/- tiêu chí | target | 2024",
      ],
    ],
    [
      "I. MỤC TIÊU\n1. Thôn Đông Hạ đạt 7/7 tiêu chí thôn NTM kiểu mẫu.",
      ["thôn Đông Hạ | thôn NTM kiểu mẫu | 7/7/- tiêu chí | target | -"],
    ],
    [
      "Theo kế hoạch năm 2024 phấn đấu đạt 19/19 tiêu chí NTM; đến nay đã đạt 16/19 tiêu chí.",
      ["xã Phú Lâm | NTM | 19/19/- tiêu chí | target | 2024", "xã Phú Lâm | NTM | 16/19/- tiêu chí | achieved | -"],
    ],
    [
      "Phấn đấu các trường: Mầm non Hoa Sen đạt 5/5 tiêu chí trường học hạnh phúc.",
      ["- | trường học hạnh phúc | 5/5/- tiêu chí | target | -"],
      { subject: null, issuerPlace: null },
    ],
    [
      "Đăng ký năm 2024 hoàn thành thêm để đạt 17/19 tiêu chí NTM.",
      ["xã Phú Lâm | NTM | 17/19/- tiêu chí | target | 2024"],
    ],
  ],
  "whose it is and by which standard": [
    [
      "1. Xã Suối Bu\n- Đã đạt 12/19 tiêu chí NTM;\n- Còn 07 tiêu chí chưa đạt.",
      ["xã Suối Bu | NTM | 12/19/- tiêu chí | achieved | -", "xã Suối Bu | NTM | -/-/7 tiêu chí | remaining | -"],
    ],
    [
      "Kết quả rà soát đến tháng 02/2024 theo Bộ tiêu chí xã nông thôn mới nâng cao như sau:\n- Xã Tiên Kỳ đạt 10/19 tiêu chí;\n- Xã Hương Sơn đạt 11/19 tiêu chí.",
      [
        "xã Tiên Kỳ | NTM nâng cao | 10/19/- tiêu chí | achieved | 2024-02",
        "xã Hương Sơn | NTM nâng cao | 11/19/- tiêu chí | achieved | 2024-02",
      ],
    ],
    [
      "Xã Bằng Lang và xã Yên Thành đạt 18/19 tiêu chí NTM.",
      ["xã Bằng Lang | NTM | 18/19/- tiêu chí | achieved | -", "xã Yên Thành | NTM | 18/19/- tiêu chí | achieved | -"],
    ],
    [
      "Các xã: Minh Tân, Thuận Hòa và Tùng Bá đều đạt 14/19 tiêu chí NTM.",
      [
        "xã Minh Tân | NTM | 14/19/- tiêu chí | achieved | -",
        "xã Thuận Hòa | NTM | 14/19/- tiêu chí | achieved | -",
        "xã Tùng Bá | NTM | 14/19/- tiêu chí | achieved | -",
      ],
    ],
    [
      "Thôn Tiền Phong và thôn Hậu Lộc được chọn làm điểm. Các thôn làm điểm đã đạt 6/8 tiêu chí thôn NTM kiểu mẫu.",
      [
        "thôn Tiền Phong | thôn NTM kiểu mẫu | 6/8/- tiêu chí | achieved | -",
        "thôn Hậu Lộc | thôn NTM kiểu mẫu | 6/8/- tiêu chí | achieved | -",
      ],
    ],
    [
      "- Xây dựng thôn Kim Sơn đạt chuẩn thôn NTM;\n- Xây dựng thôn Ngọc Lâm đạt chuẩn thôn NTM kiểu mẫu.\n\nII. Việc phải làm ở các thôn NTM, thôn NTM kiểu mẫu\n- Thôn Ngọc Lâm đã đạt 5/7 tiêu chí.",
      ["thôn Ngọc Lâm | thôn NTM kiểu mẫu | 5/7/- tiêu chí | achieved | -"],
    ],
    [
      "Xã đã đạt 19/19 tiêu chí nông thôn mới và 11/19 tiêu chí nông thôn mới nâng cao.",
      [
        "xã Phú Lâm | NTM | 19/19/- tiêu chí | achieved | -",
        "xã Phú Lâm | NTM nâng cao | 11/19/- tiêu chí | achieved | -",
      ],
    ],
    [
      "Ban Chỉ đạo xây dựng NTM nâng cao xã Tam Hiệp báo cáo: xã đã đạt 15/19 tiêu chí.",
      ["xã Tam Hiệp | NTM | 15/19/- tiêu chí | achieved | -"],
      { title: "Về xây dựng xã nông thôn mới", subject: "xã Tam Hiệp" },
    ],
    [
      "Toàn huyện có 12 xã đạt 19/19 tiêu chí NTM.",
      ["12 xã | NTM | 19/19/- tiêu chí | achieved | -"],
      { subject: "huyện Tân Sơn" },
    ],
  ],
};

describe("criteria counts", () => {
  for (const [about, cases] of Object.entries(FOUND))
    describe(about, () => {
      for (const [body, expected, context] of cases)
        it(body.split("\n").at(-1) ?? "", () => expect(rows(body, context)).toEqual(expected));
    });

  describe("what is no count", () => {
    const none = [
      "Xã có 3/20 hộ nghèo thoát nghèo trong quý I.",
      "Thôn Hậu Lộc có 10/10 thôn đội trưởng tham gia.",
      "Xã có 10/10 thôn đạt chuẩn thôn NTM.",
      "Ngày 15/9 họp đánh giá các tiêu chí.",
      "Bộ tiêu chí quốc gia về xã nông thôn mới gồm 19 tiêu chí, 57 chỉ tiêu.",
      "Soát lại việc thực hiện 19 tiêu chí NTM ở xã để báo cáo.",
      "Bình quân đạt 17,5 tiêu chí/xã.",
      "Bình quân toàn huyện đạt 16 tiêu chí/xã, tăng 2 tiêu chí so với năm 2022.",
      "Phấn đấu tăng thêm 2 tiêu chí trong năm.",
      "Có 5 xã đạt từ 15 tiêu chí trở lên.",
      "Không còn xã dưới 10 tiêu chí.",
      "Các xã đạt 15 - 18 tiêu chí.",
      "Tập trung thực hiện tiêu chí số 13 và tiêu chí 17 về môi trường.",
      "Sở được giao 45 chỉ tiêu biên chế.",
      "Trường tuyển sinh 120 chỉ tiêu lớp 10.",
      "Còn một số tiêu chí chưa đạt, cần tập trung.",
      "Công bố 02 danh mục và các tiêu chí xét duyệt.",
      "Chỉ tiêu 13.2. Chưa có mô hình liên kết.",
      "Theo Quyết định số 16/2021/QĐ-UBND về tiêu chí phân loại.",
      "Trong năm tiêu chí môi trường chuyển biến rõ.",
      "Thực hiện nghiêm 5 tiêu chuẩn an toàn.",
      "Vườn đạt tiêu chí 5 không 3 sạch.",
    ];
    for (const body of none) it(body, () => expect(rows(body)).toEqual([]));
  });
});
