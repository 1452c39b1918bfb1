import { describe, expect, it } from "vitest";
import { criteriaNamedIn, criterionOfHeading } from "../../../../src/extract/assemble/criteria/criterion-numbers.js";

describe("criteria named by number", () => {
  const named: readonly (readonly [string, readonly number[]])[] = [
    ["Tiêu chí số 13 về Tổ chức sản xuất: xây dựng mô hình.", [13]],
    ["Chỉ tiêu 17.8. Vận động các hộ phân loại rác.", [17]],
    ["Dồn sức cho tiêu chí số 4 về Điện, tiêu chí 12 về lao động, tiêu chí 16 Văn hóa.", [4, 12, 16]],
    ["Hoàn thành các tiêu chí số 4, 5 và 6 trong quý III.", [4, 5, 6]],
    ["Còn các tiêu chí: Giao thông-2; Môi trường và an toàn thực phẩm-17.", [2, 17]],
    ["02 tiêu chí (3, 11) chưa đạt", [3, 11]],
    ["tiêu chí số 15 và số 17", [15, 17]],
    ["Rà soát TC13, TC 14.", [13, 14]],
    ["Đạt 14/19 tiêu chí, 61/75 chỉ tiêu.", []],
    ["Tuyên truyền tiêu chí 5 không 3 sạch.", []],
    ["Thực hiện tiêu chí y tế, môi trường.", []],
    ["Trường bổ sung 2 tiêu chí 3 phòng học", []],
    ["Giao 12 chỉ tiêu 2024", []],
    ["Phòng, chống Covid-19 trong trường học", []],
    ["Chỉ tiêu 2/3 số hộ tham gia", []],
  ];
  for (const [text, numbers] of named) it(text, () => expect(criteriaNamedIn(text)).toEqual(numbers));
});

describe("the criterion of a heading", () => {
  const headings: readonly (readonly [string, number | null])[] = [
    ["Tiêu chí số 17 về Môi trường và an toàn thực phẩm.", 17],
    ["Đối với tiêu chí số 5 (Trường học):", 5],
    ["Về tiêu chí 10 - Thu nhập", 10],
    ["Y tế-14", 14],
    ["Các tiêu chí số 5, 6", null],
    ["Giao công chức văn hóa xã hội phụ trách tiêu chí số 16", null],
    ["Nhiệm vụ trọng tâm", null],
  ];
  for (const [text, number] of headings) it(text, () => expect(criterionOfHeading(text)).toBe(number));
});
