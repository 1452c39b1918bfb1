import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findDeadlines, type DeadlineContext } from "../../../src/extract/find/deadlines.js";
import { isPhraseList, scorePhrases } from "../../../src/extract/find/score-phrases.js";
import { tryPatterns } from "../../../src/extract/find/try-patterns.js";
import { loadPatternBook } from "../../../src/patternbook/load.js";
import { expectLinearOn } from "../../growth.js";

const loaded = loadPatternBook(fileURLToPath(new URL("../../../patterns", import.meta.url)));
if (!loaded.ok) throw new Error("the pattern files have faults");
const { book } = loaded;
const PLAN: DeadlineContext = { issuedOn: "2024-03-15", year: 2024, cell: false };

const find = (text: string, context: DeadlineContext = PLAN): string[] =>
  findDeadlines(text, context, book).map(
    ({ text: words, kind, start, end, rrule }) =>
      `${words} = ${kind} ${start ?? ""}..${end ?? ""}${rrule === null ? "" : ` ${rrule}`}`,
  );

describe("deadlines", () => {
  it("stand in order, with exact spans", () => {
    const text = "Trước ngày 01/4/2024 khảo sát; hoàn thành trong quý II/2024.";
    const found = findDeadlines(text, PLAN, book);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Trước ngày 01/4/2024",
      "trong quý II/2024",
    ]);
  });
  it("the day of a quarter right behind its frequency dates it", () => {
    expect(find("Sở báo cáo định kỳ hàng quý trước ngày 20 của tháng cuối quý.")).toEqual([
      "trước ngày 20 của tháng cuối quý = recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
    ]);
  });
  it("so does its day in a bracket behind it, whatever else is listed", () => {
    expect(find("Định kỳ hằng quý (trước ngày 18 của tháng cuối quý), 6 tháng và năm, các chợ báo cáo.")).toEqual([
      "trước ngày 18 của tháng cuối quý = recurring .. FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18",
    ]);
  });
  it("so many months of a year are no day of May", () => {
    expect(find("Trong 10 tháng năm 2024, Công ty vớt 12 tàu chìm.")).toEqual([]);
    expect(find("Nộp phí trước ngày 10 tháng năm năm 2024.")).toEqual([
      "trước ngày 10 tháng năm năm 2024 = before ..2024-05-10",
    ]);
  });
  it("a day of next year is one of the year after the document's", () => {
    expect(find("Chi cục nộp quyết toán trạm bơm trước ngày 15 tháng 4 năm sau.")).toEqual([
      "trước ngày 15 tháng 4 năm sau = before ..2025-04-15",
    ]);
  });
  it("what begins in the document's own year or month lies ahead, what began before does not", () => {
    expect(find("Từ năm 2024, các trạm y tế kê đơn điện tử.")).toEqual(["Từ năm 2024 = range 2024-01-01.."]);
    expect(find("Từ tháng 3/2024, bến xe bán vé điện tử.")).toEqual(["Từ tháng 3/2024 = range 2024-03-01.."]);
    expect(find("Từ năm 2023, các trạm y tế kê đơn điện tử.")).toEqual([]);
  });
  it("a span without a year that has begun is the document's year's, as its end is", () => {
    const november = { ...PLAN, issuedOn: "2025-11-18", year: 2025 };
    expect(find("Ra quân dọn bến cá (từ ngày 10/11 đến ngày 10/12).", november)).toEqual([
      "từ ngày 10/11 đến ngày 10/12 = range 2025-11-10..2025-12-10",
    ]);
    expect(find("Trực cống ngăn mặn từ ngày 20/12 đến ngày 10/01.", november)).toEqual([
      "từ ngày 20/12 đến ngày 10/01 = range 2025-12-20..2026-01-10",
    ]);
  });
  it("a yearless day of an act that is done every year recurs", () => {
    expect(find("Hằng năm, các thư viện tổ chức hội đổi sách vào ngày 21/4.")).toEqual([
      "vào ngày 21/4 = recurring .. FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=21",
    ]);
  });
  it("a week said twice is one", () => {
    expect(find("Đoàn kiểm tra các lò mổ trong tuần sau (từ 18 đến 22/3).")).toEqual([
      "từ 18 đến 22/3 = range 2024-03-18..2024-03-22",
    ]);
  });
  it("a stretch of months at the head of an item is a range", () => {
    expect(find("Tháng 4 - 5/2024: kiểm tra bể bơi.")).toEqual(["Tháng 4 - 5/2024 = range 2024-04-01..2024-05-31"]);
  });
  it("a dated recurrence takes the place of a bare one in its sentence", () => {
    expect(find("Báo cáo hằng tháng về Sở trước ngày 20 hằng tháng.")).toEqual([
      "trước ngày 20 hằng tháng = recurring .. FREQ=MONTHLY;BYMONTHDAY=20",
    ]);
  });
  it("a bare year makes a yearless day recur", () => {
    expect(find("Hằng năm, Quỹ công khai thu chi trước ngày 31 tháng 3.")).toEqual([
      "trước ngày 31 tháng 3 = recurring .. FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31",
    ]);
  });
  it("a label governs its item", () => {
    expect(findDeadlines("Thời gian hoàn thành: trước ngày 30/6/2024.", PLAN, book)[0]?.isLabel).toBe(true);
    expect(findDeadlines("Báo cáo trước ngày 30/6/2024.", PLAN, book)[0]?.isLabel).toBe(false);
  });
  it("of dated recurrences in a list the most frequent stands", () => {
    expect(find("Định kỳ hằng tháng (trước ngày 12), hằng quý (trước ngày 12 tháng cuối quý) báo cáo.")).toEqual([
      "hằng tháng (trước ngày 12 = recurring .. FREQ=MONTHLY;BYMONTHDAY=12",
    ]);
    expect(find("Đối soát vào ngày 5 hằng tháng; nộp tờ khai trước ngày 15 tháng cuối quý.")).toHaveLength(2);
  });
  it("what is told of the past leaves what is to be done", () => {
    expect(find("Chi trả cho 41 hộ đã được kiểm đếm, hoàn thành trong tháng 5/2024.")).toEqual([
      "trong tháng 5/2024 = in 2024-05-01..2024-05-31",
    ]);
    expect(find("Trường đã hoàn thành trong tháng 02/2024.")).toEqual([]);
  });
  it("lunar days beside those of the calendar are none", () => {
    const text =
      "Nghỉ Tết từ ngày 08/02/2024 đến hết ngày 14/02/2024 (tức ngày 29 tháng Chạp đến hết ngày 05/01 âm lịch).";
    expect(find(text, { ...PLAN, issuedOn: "2024-01-15" }).join()).not.toContain("05/01");
  });
  it("the author's slip of the year is kept where the sentence gives an order", () => {
    expect(find("Các trường cần hoàn thành trong năm 2023.")).toEqual(["trong năm 2023 = in 2023-01-01..2023-12-31"]);
    expect(find("Trong năm 2023, ngành gặp nhiều khó khăn.")).toEqual([]);
  });
  it("a day that does not exist keeps its words and has no end", () => {
    expect(find("nộp trước ngày 31/4/2024")).toEqual(["trước ngày 31/4/2024 = before .."]);
  });
  it.each([
    "thường xuyên kiểm tra, kịp thời báo cáo, khẩn trương thực hiện",
    "kế hoạch giai đoạn 2021 - 2025",
    "đạt 04/07 tiêu chí",
    "trước mắt, trước hết, trước tình hình dịch bệnh",
    "đến từng hộ, đến với người dân, trong đó có 5 hộ",
    "ngày công lao động, ngày lễ lớn",
    "theo Luật Thư viện năm 2019",
    "Hạ Vân, ngày 11 tháng 4 năm 2024",
    "năm thôn và năm tiêu chí",
    "sau khi có quyết định phê duyệt",
    "lập thành tích chào mừng 30/4",
    "thu nhập 30 triệu đồng/người/năm, 5 tấn/ha/năm",
    "Chỉ tiêu 13.2; mục 2.1; Điều 5; khoản 3",
    "làm ngay, trong thời gian sớm nhất, theo đúng tiến độ",
    "trong quá trình triển khai thực hiện",
    "Sau Hội nghị này, các chi bộ sinh hoạt chuyên đề.",
    "Đầu tư 12 trạm y tế trong giai đoạn 2022-2026; hoàn thành trong nhiệm kỳ này",
    "kể từ ngày 01/4/2023 đến nay có 12 vụ cháy",
    "Tuyên truyền ý nghĩa ngày 03/02, ngày 19/5, ngày 27/7.",
    "các quận đã chi trả xong trong quý I/2024, còn 12 hộ",
    "đánh giá đảng viên hàng năm; bảo trì hàng năm; thông báo học phí hàng tháng",
    "tuyến ĐH 27; QL6B; ĐT.412; thửa 118, tờ 9; trực 24/24; công nghiệp 4.0",
  ])("none in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
  it("a cell counts where prose does not", () => {
    expect(find("Tháng 4 - tháng 5/2024", { ...PLAN, cell: true })).toEqual([
      "Tháng 4 - tháng 5/2024 = range 2024-04-01..2024-05-31",
    ]);
    expect(find("12/2024", { ...PLAN, cell: true })).toEqual(["12/2024 = in 2024-12-01..2024-12-31"]);
    expect(find("12/2024")).toEqual([]);
  });
  it("trying a sentence shows what lost and to what", () => {
    const tried = tryPatterns(book, "theo Quyết định số 12/QĐ-SYT trong ngày 20/3/2024");
    expect(tried.some(({ state, by }) => state === "vetoed" && by === "decoy/document-date")).toBe(true);
  });
  it("takes time that grows with the text", () => {
    expectLinearOn("Giao Trạm Y tế báo cáo kết quả trước ngày 30/6/2024; hằng tháng kiểm tra 15/19 điểm. ", (text) =>
      findDeadlines(text, PLAN, book),
    );
  });
});

const phrases = new URL("../../../../shared/phrases/deadline-phrases.json", import.meta.url);
describe.skipIf(!existsSync(phrases))("real phrases (the folder shared beside the checkout)", () => {
  it("are understood", () => {
    const list: unknown = JSON.parse(readFileSync(phrases, "utf8"));
    if (!isPhraseList(list)) throw new Error("not a list of phrases");
    const score = scorePhrases(list, book);
    expect(score.valueAccuracy).toBeGreaterThanOrEqual(0.97);
    expect(score.falseOnNegatives).toBeLessThanOrEqual(0.02);
  });
});

describe("a period of a year that is named from the document's", () => {
  it.each([
    ["Nghiệm thu trạm bơm trong quý I năm sau.", "trong quý I năm sau = in 2025-01-01..2025-03-31"],
    ["Cấy lúa xong trước tháng 2 năm tới.", "xong trước tháng 2 năm tới = before ..2025-02-01"],
    ["Mở bến xe trong tháng 9 năm nay.", "trong tháng 9 năm nay = in 2024-09-01..2024-09-30"],
    ["Khánh thành cầu vào cuối năm sau.", "vào cuối năm sau = in ..2025-12-31"],
    ["Tiêm phòng xong trong 6 tháng đầu năm sau.", "xong trong 6 tháng đầu năm sau = in 2025-01-01..2025-06-30"],
    ["Cắm mốc 05 hồ chứa trong 9 tháng năm 2024.", "trong 9 tháng năm 2024 = in 2024-01-01..2024-09-30"],
  ])("%s", (text, found) => {
    expect(find(text)).toEqual([found]);
  });
});
