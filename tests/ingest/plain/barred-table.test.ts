import { describe, expect, it } from "vitest";
import { barredTableAt } from "../../../src/ingest/plain/barred-table.js";
import { spacedTables } from "../../../src/ingest/plain/spaced-table.js";
import { expectLinear } from "../../growth.js";

const lines = (text: string): readonly string[] => text.trim().split("\n");
const read = (text: string): { end: number; rows: readonly string[] } | null => {
  const table = barredTableAt(lines(text), 0);
  return (
    table && {
      end: table.end,
      rows: table.rows.map((row) =>
        row
          .map(
            ({ column, columnSpan, lines: shown }) =>
              `${column}${columnSpan > 1 ? `+${columnSpan}` : ""}:${shown.join(" / ")}`,
          )
          .join(" "),
      ),
    }
  );
};

describe("tables whose cells stand between bars alone on their lines", () => {
  it("reads a letterhead, and stops at the text behind it", () => {
    expect(
      read(`
|
**ỦY BAN NHÂN DÂN**
XÃ MƯỜNG LAY
|
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
|
|
Số: 12/KH-UBND
|
*Mường Lay, ngày 5 tháng 3 năm 2025*
|
KẾ HOẠCH
Khám sức khỏe cho học sinh`),
    ).toEqual({
      end: 11,
      rows: [
        "0:ỦY BAN NHÂN DÂN / XÃ MƯỜNG LAY 1:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "0:Số: 12/KH-UBND 1:Mường Lay, ngày 5 tháng 3 năm 2025",
      ],
    });
  });

  it("reads rows with empty cells and rows across the table", () => {
    expect(
      read(`
|
TT
|
Nhiệm vụ
|
Chủ trì
|
Thời gian
|
|
I
|
Y tế
|
|
1
|
Khám mắt
|
Trạm Y tế
|
|
|
2
|
Cân đo
|
Trường Tiểu học
|
Quý III
|
|
3
|
Báo cáo
|
Trạm Y tế
|
Quý IV
|`),
    ).toMatchObject({
      rows: [
        "0:TT 1:Nhiệm vụ 2:Chủ trì 3:Thời gian",
        "0:I 1+3:Y tế",
        "0:1 1:Khám mắt 2:Trạm Y tế",
        "0:2 1:Cân đo 2:Trường Tiểu học 3:Quý III",
        "0:3 1:Báo cáo 2:Trạm Y tế 3:Quý IV",
      ],
    });
  });

  it("parts recipients and signature from the table of an annex", () => {
    const text = `
|
Nơi nhận:
- Như trên.
|
CHỦ TỊCH
Lò Văn Pha
|
PHỤ LỤC
|
TT
|
Nhiệm vụ
|
Chủ trì
|
|
1
|
Sửa cầu
|
Phòng Kinh tế
|
|
2
|
Sửa kè
|
Phòng Kinh tế
|`;
    expect(read(text)).toEqual({ end: 7, rows: ["0:Nơi nhận: / - Như trên. 1:CHỦ TỊCH / Lò Văn Pha"] });
    expect(barredTableAt(lines(text), 8)?.rows).toHaveLength(3);
  });

  it("goes on behind dots for the rows that were left out", () => {
    const row = (...cells: readonly string[]): string => cells.map((cell) => `${cell}\n|`).join("\n");
    const text = [
      "|",
      row("TT", "Việc", "Chủ trì"),
      "|",
      row("1", "Sửa cầu", "Trạm Thủy nông"),
      "…........",
      "|",
      row("7", "Sửa kè", "Phòng Kinh tế"),
    ].join("\n");
    expect(read(text)?.rows).toEqual([
      "0:TT 1:Việc 2:Chủ trì",
      "0:1 1:Sửa cầu 2:Trạm Thủy nông",
      "0:7 1:Sửa kè 2:Phòng Kinh tế",
    ]);
  });

  it.each(["|", "|\nmột ô\n|", "|\n|\n|", ""])("is none: %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(["|\n", "|\na\n", "|\na\n|\n", "|\na\n|\nb\n|\n", "|\na\n|\nb\n|\n|\na\n|\nb\n|\nc\n|\nd\n|\ne\n"])(
    "takes time in proportion to %j again and again",
    (piece) => {
      expectLinear((size) => {
        const page = piece.repeat(size).split("\n");
        return () => spacedTables(page);
      }, piece);
    },
  );
});
