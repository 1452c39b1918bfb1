import { describe, expect, it } from "vitest";
import { findCriteria } from "../../../../src/extract/assemble/criteria/criteria-status.js";
import type { CriteriaContext } from "../../../../src/extract/assemble/criteria/context.js";
import { outlineOfText } from "./text-outline.js";

const CONTEXT: CriteriaContext = {
  subject: "xã Phú Lâm",
  issuerPlace: "xã Phú Lâm",
  issuedOn: "2024-03-15",
  title: "Xây dựng nông thôn mới năm 2024",
};

function rows(body: string, context: Partial<CriteriaContext> = {}): readonly string[] {
  const { outline } = outlineOfText(body);
  return findCriteria(outline, { ...CONTEXT, ...context }).map(({ number, name, subject, status }) =>
    [number ?? "-", name, subject ?? "-", status].join(" | "),
  );
}

const CASES: readonly (readonly [about: string, body: string, expected: readonly string[]])[] = [
  [
    "a list below a count",
    "* Có 2/19 tiêu chí đạt:\n(1) Tiêu chí số 1 về Quy hoạch;\n(2) Tiêu chí số 4 Điện.",
    ["1 | Quy hoạch | xã Phú Lâm | met", "4 | Điện | xã Phú Lâm | met"],
  ],
  [
    "a list below, unmet",
    "Còn 02 tiêu chí chưa đạt gồm:\n- Tiêu chí số 10: Thu nhập;\n- Tiêu chí số 11: Nghèo đa chiều.",
    ["10 | Thu nhập | xã Phú Lâm | unmet", "11 | Nghèo đa chiều | xã Phú Lâm | unmet"],
  ],
  [
    "names with numbers behind a hyphen",
    "Xã còn 03 tiêu chí chưa đạt, gồm: Trường học-5; Y tế-15; Môi trường và an toàn thực phẩm-17.",
    [
      "5 | Trường học | xã Phú Lâm | unmet",
      "15 | Y tế | xã Phú Lâm | unmet",
      "17 | Môi trường và an toàn thực phẩm | xã Phú Lâm | unmet",
    ],
  ],
  [
    "a list of the later of two counts",
    "Xã đạt 17/19 tiêu chí, còn 02 tiêu chí chưa đạt là: tiêu chí số 5 (Trường học), tiêu chí số 10 (Thu nhập).",
    ["5 | Trường học | xã Phú Lâm | unmet", "10 | Thu nhập | xã Phú Lâm | unmet"],
  ],
  [
    "bare numbers, to the semicolon",
    "Xã còn 3 tiêu chí chưa đạt gồm: số 5, 10 và 17; thị trấn Lâm đạt 9/9 tiêu chí đô thị văn minh.",
    [
      "5 | số 5 | xã Phú Lâm | unmet",
      "10 | tiêu chí số 10 | xã Phú Lâm | unmet",
      "17 | tiêu chí số 17 | xã Phú Lâm | unmet",
    ],
  ],
  [
    "bare numbers without 'số', none of them a count",
    "Các tiêu chí chưa đạt: 3, 11. Kết quả: 02 tiêu chí đạt (1, 4).",
    [
      "3 | tiêu chí số 3 | xã Phú Lâm | unmet",
      "11 | tiêu chí số 11 | xã Phú Lâm | unmet",
      "1 | tiêu chí số 1 | xã Phú Lâm | met",
      "4 | tiêu chí số 4 | xã Phú Lâm | met",
    ],
  ],
  [
    "several numbers before what is said of them",
    "Tiêu chí số 3, 5 và 11 chưa đạt.",
    [
      "3 | số 3 | xã Phú Lâm | unmet",
      "5 | tiêu chí số 5 | xã Phú Lâm | unmet",
      "11 | tiêu chí số 11 | xã Phú Lâm | unmet",
    ],
  ],
  [
    "what a bracket says of the one before it",
    "Xã Bình Sơn 18/19 tiêu chí (chưa đạt tiêu chí số 6), xã Lộc An 16/19 tiêu chí, còn 3 tiêu chí chưa đạt.",
    ["6 | tiêu chí số 6 | xã Bình Sơn | unmet"],
  ],
  [
    "the hardest of those that are counted",
    "Xã đạt 14/19 tiêu chí; còn 05 tiêu chí chưa đạt, trong đó khó nhất là các tiêu chí Trường học, Thu nhập.",
    ["- | Trường học | xã Phú Lâm | unmet", "- | Thu nhập | xã Phú Lâm | unmet"],
  ],
  [
    "names by word, with commas inside them",
    "Còn 04 tiêu chí chưa đạt: Giao thông, Thủy lợi và phòng, chống thiên tai, Trường học và Y tế.",
    [
      "- | Giao thông | xã Phú Lâm | unmet",
      "- | Thủy lợi và phòng, chống thiên tai | xã Phú Lâm | unmet",
      "- | Trường học | xã Phú Lâm | unmet",
      "- | Y tế | xã Phú Lâm | unmet",
    ],
  ],
  [
    "a bracket behind the state",
    "Thôn Nà Lếch phấn đấu hoàn thành các tiêu chí chưa đạt (Giao thông; Vườn hộ; Cảnh quan) trong quý III.",
    [
      "- | Giao thông | thôn Nà Lếch | unmet",
      "- | Vườn hộ | thôn Nà Lếch | unmet",
      "- | Cảnh quan | thôn Nà Lếch | unmet",
    ],
  ],
  [
    "one criterion by itself",
    "Tiêu chí số 17 về Môi trường và an toàn thực phẩm chưa đạt do chưa có bãi rác.",
    ["17 | Môi trường và an toàn thực phẩm | xã Phú Lâm | unmet"],
  ],
  ["one criterion met", "Tiêu chí Thu nhập đã đạt.", ["- | Thu nhập | xã Phú Lâm | met"]],
  [
    "a state behind a colon",
    "- Tiêu chí số 6 (Cơ sở vật chất văn hóa): Chưa đạt.",
    ["6 | Cơ sở vật chất văn hóa | xã Phú Lâm | unmet"],
  ],
  [
    "several before their state",
    "Các tiêu chí Giao thông, Trường học, Y tế chưa đạt.",
    ["- | Giao thông | xã Phú Lâm | unmet", "- | Trường học | xã Phú Lâm | unmet", "- | Y tế | xã Phú Lâm | unmet"],
  ],
  ["the state first", "Xã Ia Kha chưa đạt tiêu chí số 10 về thu nhập.", ["10 | thu nhập | xã Ia Kha | unmet"]],
  [
    "an indicator makes its criterion unmet",
    "Còn 02/19 tiêu chí cần hoàn thiện (Chỉ tiêu hố rác thuộc tiêu chí môi trường; Tiêu chí Điện).",
    ["- | môi trường | xã Phú Lâm | unmet", "- | Điện | xã Phú Lâm | unmet"],
  ],
  [
    "numbers in a bracket",
    "Còn 02 tiêu chí (số 5, số 17) chưa đạt.",
    ["5 | số 5 | xã Phú Lâm | unmet", "17 | số 17 | xã Phú Lâm | unmet"],
  ],
  [
    "a number in the bracket behind a name",
    "Còn 02 tiêu chí chưa đạt: Trường học (số 5), Môi trường và an toàn thực phẩm (tiêu chí số 17).",
    ["5 | Trường học | xã Phú Lâm | unmet", "17 | Môi trường và an toàn thực phẩm | xã Phú Lâm | unmet"],
  ],
  [
    "said twice, one row",
    "Tiêu chí số 5 về Trường học chưa đạt.\n\nNhư vậy tiêu chí số 5 về Trường học chưa đạt.",
    ["5 | Trường học | xã Phú Lâm | unmet"],
  ],
  [
    "a row a member",
    "Các xã: Đồng Kho, Gia An còn 01 tiêu chí chưa đạt là tiêu chí số 14.",
    ["14 | tiêu chí số 14 | xã Đồng Kho | unmet", "14 | tiêu chí số 14 | xã Gia An | unmet"],
  ],
  [
    "a statement of its own behind a count",
    "Xã Đăk Rve đã đạt được 17/19 tiêu chí, cụ thể: chưa đạt tiêu chí số 10 và tiêu chí số 11.",
    ["10 | tiêu chí số 10 | xã Đăk Rve | unmet", "11 | tiêu chí số 11 | xã Đăk Rve | unmet"],
  ],
  [
    "numbers only, for the place of the heading",
    "a) Xã Quảng Long\n- Đến nay xã đã hoàn thành 3/19 tiêu chí, gồm các tiêu chí số 1, 2, 4.",
    [
      "1 | tiêu chí số 1 | xã Quảng Long | met",
      "2 | tiêu chí số 2 | xã Quảng Long | met",
      "4 | tiêu chí số 4 | xã Quảng Long | met",
    ],
  ],
];

describe("criteria met and unmet", () => {
  for (const [about, body, expected] of CASES) it(about, () => expect(rows(body)).toEqual(expected));

  const none = [
    "Dồn sức cho các tiêu chí như: tiêu chí số 4 về Điện, tiêu chí 12 về lao động.",
    "Phấn đấu tiêu chí số 6 đạt chuẩn trong năm 2024.",
    "Hoàn thành tiêu chí số 5 trước ngày 30/6/2024.",
    "Tiếp tục duy trì các tiêu chí về môi trường, y tế.",
    "Đối với các tiêu chí chưa đạt: Giao công chức địa chính lập kế hoạch.",
    "Đối với 01 tiêu chí chưa đạt: Giao Trạm Y tế xây dựng kế hoạch.",
    "Các tiêu chí chưa đạt (theo Quyết định của tỉnh) cần rà soát.",
    "Chỉ tiêu 13.2 chưa đạt.",
    "Phụ trách tiêu chí Y tế: ông Hà; tiêu chí Điện: ông Bình.",
  ];
  for (const body of none) it(`none: ${body}`, () => expect(rows(body)).toEqual([]));
});
