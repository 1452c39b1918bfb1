import { describe, expect, it } from "vitest";
import { partedTableAt } from "../../../src/ingest/plain/parted-table.js";

const HEAD = "Thời gian | Nội dung công việc | Thực hiện";
const SECOND = " |  | Đơn vị chủ trì | Đơn vị phối hợp";

const row = (cells: readonly { readonly column: number; readonly lines: readonly string[] }[]): string =>
  cells.map(({ column, lines }) => `${column.toString()}: ${lines.join(" ")}`).join(" | ");

describe("a table whose cells bars part", () => {
  it("has an empty cell before a bar that begins a line, where none begins its head", () => {
    const table = partedTableAt(
      [
        "Thời gian | Nội dung | Chủ trì",
        "Quý I | Cấp thẻ đọc sách | Thư viện",
        " | Phun thuốc mối | Đội Bảo vệ",
        "Quý II | Kiểm kê kho | Thư viện",
      ],
      0,
    );
    expect(table?.rows.map(row)).toEqual([
      "0: Thời gian | 1: Nội dung | 2: Chủ trì",
      "0: Quý I | 1: Cấp thẻ đọc sách | 2: Thư viện",
      "1: Phun thuốc mối | 2: Đội Bảo vệ",
      "0: Quý II | 1: Kiểm kê kho | 2: Thư viện",
    ]);
  });

  it("may have a head of two lines, and rows that only count what stands below them", () => {
    const table = partedTableAt(
      [
        HEAD,
        SECOND,
        "I | GIAI ĐOẠN 1: ƯƠM GIỐNG",
        "3/2026 | Gieo hạt trám | Tổ Vườn ươm | - Đội Bảo vệ rừng.",
        "II | GIAI ĐOẠN 2: TRỒNG |  | ",
        "6/2026 | Trồng rừng ven suối | Đội Bảo vệ rừng | - Tổ Vườn ươm.",
      ],
      0,
    );
    expect(table?.rows.map(row)).toEqual([
      "0: Thời gian | 1: Nội dung công việc | 2: Thực hiện",
      "2: Đơn vị chủ trì | 3: Đơn vị phối hợp",
      "0: I GIAI ĐOẠN 1: ƯƠM GIỐNG",
      "0: 3/2026 | 1: Gieo hạt trám | 2: Tổ Vườn ươm | 3: - Đội Bảo vệ rừng.",
      "0: II GIAI ĐOẠN 2: TRỒNG",
      "0: 6/2026 | 1: Trồng rừng ven suối | 2: Đội Bảo vệ rừng | 3: - Tổ Vườn ươm.",
    ]);
    expect(table?.rows[0]?.map(({ columnSpan, rowSpan = 1 }) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
    ]);
  });

  it("has heads behind the one that stands over two where the second line leaves room for them", () => {
    const table = partedTableAt(
      [
        "TT | Việc | Phân công | Thời gian",
        " |  | Chủ trì | Phối hợp | ",
        "1 | Sơn vạch | Đội Cầu đường | Công an | Quý I",
        "2 | Đặt gờ | Đội Cầu đường |  | Quý II",
      ],
      0,
    );
    expect(table?.rows.slice(0, 2).map(row)).toEqual([
      "0: TT | 1: Việc | 2: Phân công | 4: Thời gian",
      "2: Chủ trì | 3: Phối hợp",
    ]);
    expect(table?.rows.slice(2).map(row)).toEqual([
      "0: 1 | 1: Sơn vạch | 2: Đội Cầu đường | 3: Công an | 4: Quý I",
      "0: 2 | 1: Đặt gờ | 2: Đội Cầu đường | 4: Quý II",
    ]);
  });

  it("in Markdown has bars about its lines, which stand before no empty cell", () => {
    const table = partedTableAt(["| Việc | Chủ trì | Hạn |", "|---|---|---|", "| Đo mưa | Trạm | Quý I |"], 0);
    expect(table?.rows.map(row)).toEqual(["0: Việc | 1: Chủ trì | 2: Hạn", "0: Đo mưa | 1: Trạm | 2: Quý I"]);
  });
});
