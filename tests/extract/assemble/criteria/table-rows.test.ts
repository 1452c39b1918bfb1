import { describe, expect, it } from "vitest";
import { lineOfCount } from "../../../../src/extract/assemble/criteria/check-criteria-examples.js";
import { findCriteriaCounts } from "../../../../src/extract/assemble/criteria/criteria-counts.js";
import type { Outline } from "../../../../src/model/outline.js";

/** One table of body text, a block a cell. */
function tableOf(rows: readonly (readonly string[])[]): Outline {
  let at = 0;
  const cells = rows.flatMap((row, index) => row.map((text, column) => ({ text, row: index, column })));
  const blocks = cells.map(({ text, row, column }, id) => {
    const start = at;
    at += text.length + 1;
    return {
      id,
      parent: null,
      zone: "annex" as const,
      marker: null,
      span: { start, end: start + text.length },
      text,
      toSource: (span: { start: number; end: number }) => ({ start: start + span.start, end: start + span.end }),
      page: 1,
      bold: false,
      cell: { table: 0, row, column },
      hasChildren: false,
      isHeading: false,
    };
  });
  return { blocks, lineZones: [] };
}
const rows = (table: readonly (readonly string[])[]): readonly string[] =>
  findCriteriaCounts(tableOf(table), {
    subject: "huyện Mai Sơn",
    issuerPlace: null,
    issuedOn: "2024-03-15",
    title: "Xây dựng nông thôn mới",
  }).map(lineOfCount);

describe("counts in tables", () => {
  it("are read under a heading about criteria, for the place of the row", () =>
    expect(
      rows([
        ["TT", "Tên xã", "Số tiêu chí đạt đến tháng 12/2023", "Phấn đấu đạt tiêu chí năm 2024", "Số hộ nghèo"],
        ["1", "Chiềng Mung", "17/19", "19/19", "15/319"],
        ["2", "Xã Hát Lót", "18/19", "19/19", "12/400"],
      ]),
    ).toEqual([
      "xã Chiềng Mung | NTM | 17/19/- tiêu chí | achieved | 2023-12",
      "xã Chiềng Mung | NTM | 19/19/- tiêu chí | target | 2024",
      "xã Hát Lót | NTM | 18/19/- tiêu chí | achieved | 2023-12",
      "xã Hát Lót | NTM | 19/19/- tiêu chí | target | 2024",
    ]));
  it("take the place of the row for a count with its unit", () =>
    expect(
      rows([
        ["Đơn vị", "Kết quả"],
        ["Xã Cò Nòi", "Đạt 16/19 tiêu chí"],
      ]),
    ).toEqual(["xã Cò Nòi | NTM | 16/19/- tiêu chí | achieved | -"]));
  it("are none under other headings", () =>
    expect(
      rows([
        ["TT", "Tên tiêu chí", "Thời gian", "Số hộ"],
        ["1", "Giao thông", "15/6", "15/19"],
      ]),
    ).toEqual([]));
});
