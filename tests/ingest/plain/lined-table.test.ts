import { describe, expect, it } from "vitest";
import { linedTableAt } from "../../../src/ingest/plain/lined-table.js";
import { spacedTables } from "../../../src/ingest/plain/spaced-table.js";
import { expectLinear } from "../../growth.js";

const read = (text: string): { end: number; rows: readonly string[] } | null => {
  const table = linedTableAt(text.trim().split("\n"), 0);
  return (
    table && {
      end: table.end,
      rows: table.rows.map((row) => row.map(({ column, lines }) => `${column}:${lines.join(" / ")}`).join(" ")),
    }
  );
};

const HEAD = "TT\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nhoàn thành";

describe("a table whose cells stand one a line", () => {
  it("is read with its groups, its wrapped cells and its lists, up to the section behind it", () => {
    expect(
      read(`${HEAD}
I
Tiêm chủng
1
Lập danh sách trẻ, gồm:
- trẻ dưới 1 tuổi;
- trẻ dưới 5 tuổi
Trạm Y tế
Trường Mầm non,
tổ dân phố
Quý I/2025
2
Tiêm nhắc
Trạm Y tế
Công an phường
Trước ngày 20/5/2025
II. TỔ CHỨC THỰC HIỆN`),
    ).toEqual({
      end: 21,
      rows: [
        "0:TT 1:Nội dung công việc 2:Cơ quan chủ trì 3:Cơ quan phối hợp 4:Thời gian hoàn thành",
        "0:I Tiêm chủng",
        "0:1 1:Lập danh sách trẻ, gồm: - trẻ dưới 1 tuổi; - trẻ dưới 5 tuổi 2:Trạm Y tế 3:Trường Mầm non, tổ dân phố 4:Quý I/2025",
        "0:2 1:Tiêm nhắc 2:Trạm Y tế 3:Công an phường 4:Trước ngày 20/5/2025",
      ],
    });
  });

  it("keeps the time in its column where the cell before it was empty", () => {
    const row = (number: number, ...cells: readonly string[]): string => [number, ...cells].join("\n");
    const text = [
      HEAD,
      row(1, "Sửa kè", "Phòng Kinh tế", "Trạm Thủy nông", "Quý I/2025"),
      row(2, "Đào ao", "Phòng Kinh tế", "30/6/2025"),
      row(3, "Trồng tre", "Hội Nông dân", "Đoàn Thanh niên", "Thường xuyên"),
    ].join("\n");
    expect(read(text)?.rows[2]).toBe("0:2 1:Đào ao 2:Phòng Kinh tế 4:30/6/2025");
  });

  it.each([
    "TT",
    "TT\n1\nSửa kè\n2\nĐào ao",
    "TT\nHọ và tên\nNăm sinh\n1\nLê Văn An\n1990\n2\nVũ Thị Hoa\n1988",
    "TT\nNội dung\nSố tiền\n1\nMua sách\n20\n2\nMua bút\n15",
    `${HEAD}\n1\nSửa kè\n2\nĐào ao`,
  ])("is none: %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(["TT\n", "TT\n1\n", `${HEAD}\n1\na\n`, `${HEAD}\n1\na\nb\nc\nd\n2\n`])(
    "takes time in proportion to %j again and again",
    (piece) => {
      expectLinear((size) => {
        const page = piece.repeat(size).split("\n");
        return () => spacedTables(page);
      }, piece);
    },
  );
});
