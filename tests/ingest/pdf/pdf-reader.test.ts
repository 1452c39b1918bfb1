import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../../src/model/source.js";
import { pdfReader } from "../../../src/ingest/pdf/pdf-reader.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../../../src/ingest/reader.js";
import { makePdf, ruledTable, textLines, type MadePage } from "./make-pdf.js";

async function read(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS) {
  const file = { name: "van-ban.pdf", sha256: "0", mediaType: "application/pdf", bytes: bytes.length };
  return pdfReader.read(file, bytes, limits);
}

async function sourceOf(...pages: readonly MadePage[]): Promise<SourceText> {
  const outcome = await read(makePdf({ pages }));
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome.value;
}

const textsOf = (source: SourceText) => source.lines.map((line) => source.text.slice(line.span.start, line.span.end));

const PARAGRAPH = [
  "Giao Phòng Giáo dục và Đào tạo chủ trì, phối hợp với Trạm Y tế",
  "các xã tổ chức khám sức khỏe cho học sinh trước ngày 30/9/2025.",
];
const LETTERHEAD = [
  ...textLines(["UBND HUYỆN AN BÌNH", "PHÒNG Y TẾ", "Số: 15/KH-PYT"], { x: 70, y: 60, size: 12 }),
  ...textLines(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], {
    x: 280,
    y: 62,
    size: 13,
    bold: true,
  }),
  { x: 300, y: 102, text: "An Bình, ngày 05 tháng 8 năm 2025", size: 13 },
];

describe("a page of text", () => {
  it("gives its lines with words, boxes and page", async () => {
    const source = await sourceOf({ texts: textLines(PARAGRAPH) });
    expect(textsOf(source)).toEqual(PARAGRAPH);
    const [line] = source.lines;
    expect(line?.page).toBe(1);
    expect(line?.box?.left).toBeCloseTo(60, 0);
    expect((line?.box?.top ?? 0) < 80 && (line?.box?.top ?? 0) > 60).toBe(true);
    expect(line?.words.map((word) => source.text.slice(word.span.start, word.span.end)).slice(0, 3)).toEqual([
      "Giao",
      "Phòng",
      "Giáo",
    ]);
    expect(line?.words[1]?.box?.left).toBeCloseTo(60 + 5 * 7, 0);
  });

  it("is NFC, whatever the file holds", async () => {
    const source = await sourceOf({ texts: textLines(PARAGRAPH.map((line) => line.normalize("NFD"))) });
    expect(textsOf(source)).toEqual(PARAGRAPH);
  });

  it("joins a word drawn in pieces and keeps words apart that only a gap separates", async () => {
    const texts = [
      { x: 60, y: 80, text: "Trưởng ph" },
      { x: 60 + 9 * 7, y: 80, text: "òng Nội vụ", bold: true },
      { x: 60 + 19 * 7 + 6, y: 80, text: "báo cáo" },
    ];
    expect(textsOf(await sourceOf({ texts }))).toEqual(["Trưởng phòng Nội vụ báo cáo"]);
  });

  it("knows bold lines, indents and gaps", async () => {
    const texts = [...textLines(["I. NHIỆM VỤ TRỌNG TÂM"], { x: 96, bold: true }), ...textLines(PARAGRAPH, { y: 140 })];
    const { lines } = await sourceOf({ texts });
    expect(lines.map((line) => line.hints.bold)).toEqual([true, false, false]);
    expect(lines.map((line) => line.hints.indent)).toEqual([36, 0, 0]);
    expect(lines.map((line) => line.hints.blankBefore)).toEqual([false, true, false]);
  });

  it("takes a line that is drawn twice once", async () => {
    const twice = textLines(PARAGRAPH).flatMap((text) => [text, { ...text, x: text.x + 0.4 }]);
    expect(textsOf(await sourceOf({ texts: twice }))).toEqual(PARAGRAPH);
  });

  it("shows raised digits as superscripts, so that a footnote's mark changes no number", async () => {
    const texts = [
      { x: 60, y: 80, text: "gồm 15" },
      { x: 60 + 6 * 7, y: 75, text: "1", size: 8 },
      { x: 60 + 7 * 7, y: 80, text: "trường học trên địa bàn các xã vùng cao của tỉnh" },
    ];
    expect(textsOf(await sourceOf({ texts }))[0]).toContain("gồm 15 ¹ trường");
  });

  it("decodes TCVN3 fonts", async () => {
    const texts = [{ x: 60, y: 80, text: "Uû ban nh©n d©n x·", font: ".VnTime" }];
    expect(textsOf(await sourceOf({ texts }))).toEqual(["Uỷ ban nhân dân xã"]);
  });
});

describe("two columns", () => {
  it("reads a letterhead column by column, and the title after it", async () => {
    const source = await sourceOf({
      texts: [...LETTERHEAD, { x: 260, y: 150, text: "KẾ HOẠCH", bold: true }, ...textLines(PARAGRAPH, { y: 180 })],
    });
    expect(textsOf(source).slice(0, 7)).toEqual([
      "UBND HUYỆN AN BÌNH",
      "PHÒNG Y TẾ",
      "Số: 15/KH-PYT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "An Bình, ngày 05 tháng 8 năm 2025",
      "KẾ HOẠCH",
    ]);
    expect(source.lines.slice(0, 7).map((line) => line.hints.column)).toEqual([
      ...Array<string>(3).fill("left"),
      ...Array<string>(3).fill("right"),
      null,
    ]);
  });

  it("takes no ruled letterhead for a table", async () => {
    const lines = [
      [60, 45, 540, 45],
      [60, 110, 540, 110],
      [60, 45, 60, 110],
      [270, 45, 270, 110],
      [540, 45, 540, 110],
      [60, 75, 540, 75],
    ] as const;
    const source = await sourceOf({ texts: [...LETTERHEAD, ...textLines(PARAGRAPH, { y: 180 })], lines });
    expect(source.tables).toEqual([]);
    expect(textsOf(source)[3]).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  const RECIPIENTS = ["Nơi nhận:", "- Sở Y tế (để báo cáo);", "- Các trạm y tế xã;", "- Lưu: VT."];
  const SIGNATURE = ["TRƯỞNG PHÒNG", "Đỗ Thị Mai"];

  it("reads recipients before the signature beside them", async () => {
    const source = await sourceOf({
      texts: [
        ...textLines(PARAGRAPH),
        ...textLines(RECIPIENTS, { y: 200, step: 13, size: 11 }),
        ...textLines(SIGNATURE, { x: 370, y: 203, step: 36, bold: true }),
      ],
    });
    expect(textsOf(source)).toEqual([...PARAGRAPH, ...RECIPIENTS, ...SIGNATURE]);
  });

  it("follows the block onto the next page, the signature last", async () => {
    const first = {
      texts: [
        ...textLines(PARAGRAPH),
        { x: 60, y: 770, text: RECIPIENTS[0] ?? "" },
        { x: 370, y: 770, text: "KT. TRƯỞNG PHÒNG", bold: true },
      ],
    };
    const second = {
      texts: [
        ...textLines(RECIPIENTS.slice(1), { y: 70, step: 14, size: 11 }),
        ...textLines(["PHÓ TRƯỞNG PHÒNG", "Đỗ Thị Mai"], { x: 370, y: 72, step: 40, bold: true }),
      ],
    };
    const source = await sourceOf(first, second);
    expect(textsOf(source)).toEqual([
      ...PARAGRAPH,
      ...RECIPIENTS,
      "KT. TRƯỞNG PHÒNG",
      "PHÓ TRƯỞNG PHÒNG",
      "Đỗ Thị Mai",
    ]);
    expect(source.lines.map((line) => line.page)).toEqual([1, 1, 1, 2, 2, 2, 1, 2, 2]);
  });

  it("leaves lists with tabs on their lines", async () => {
    const texts = [
      { x: 60, y: 80, text: "Bà Lê Thu Hà" },
      { x: 300, y: 80, text: "Trưởng ban;" },
      { x: 60, y: 100, text: "Ông Vũ Minh Đức" },
      { x: 300, y: 100, text: "Phó trưởng ban." },
    ];
    expect(textsOf(await sourceOf({ texts }))).toEqual(["Bà Lê Thu Hà Trưởng ban;", "Ông Vũ Minh Đức Phó trưởng ban."]);
  });
});

describe("several pages", () => {
  it("lose page numbers and running heads, and keep their sentences", async () => {
    const page = (number: number): MadePage => ({
      texts: [
        { x: 60, y: 40, text: "Tài liệu phục vụ hội nghị tổng kết", size: 9 },
        { x: 290, y: 55, text: String(number), size: 12 },
        ...textLines([`Phần ${number}: kiểm tra vệ sinh an toàn thực phẩm tại bếp ăn tập thể`, ...PARAGRAPH], {
          y: 100,
        }),
      ],
    });
    const texts = textsOf(await sourceOf(page(1), page(2), page(3)));
    expect(texts).toHaveLength(9);
    expect(texts.join("\n")).not.toMatch(/Tài liệu|^\d$/mu);
  });

  it("put footnotes at the end, with their page", async () => {
    const source = await sourceOf(
      {
        texts: [
          ...textLines(PARAGRAPH, { y: 100 }),
          { x: 60, y: 760, text: "1 Công bố tại Thông báo của Sở Y tế về phân vùng kiểm tra.", size: 9 },
        ],
        lines: [[60, 745, 204, 745]],
      },
      { texts: textLines(PARAGRAPH, { y: 100 }) },
    );
    expect(textsOf(source).at(-1)).toMatch(/^1 Công bố/u);
    expect(source.lines.at(-1)).toMatchObject({ page: 1, hints: { footnote: true } });
  });

  it("join a table, drop its repeated head and mend a row cut by the page's end", async () => {
    const edges = [60, 90, 300, 420, 540];
    const head = ["TT", "Nội dung", "Chủ trì", "Thời hạn"];
    const first = ruledTable(edges, 700, [
      head,
      ["1", "Tập huấn phòng cháy cho", "Công an huyện", "Quý I/2025"],
      ["2", "Diễn tập cứu nạn tại", "Ban Chỉ huy", "Quý II/2025"],
    ]);
    const second = ruledTable(edges, 60, [
      head,
      ["", "các chợ và trường học", "Quân sự huyện", ""],
      ["3", "Tổng kết", "Văn phòng", "Quý IV/2025"],
    ]);
    const source = await sourceOf(
      { ...first, texts: [...textLines(PARAGRAPH, { y: 650 }), ...first.texts] },
      { ...second, texts: [...second.texts, ...textLines(PARAGRAPH, { y: 200 })] },
    );
    const [table] = source.tables;
    expect(source.tables).toHaveLength(1);
    expect(table).toMatchObject({ rows: 4, columns: 4, page: 1 });
    const cell = (row: number, column: number) => {
      const found = table?.cells.find((one) => one.row === row && one.column === column);
      return found ? source.text.slice(found.span.start, found.span.end) : null;
    };
    expect(cell(2, 1)).toBe("Diễn tập cứu nạn tại\ncác chợ và trường học");
    expect(cell(2, 2)).toBe("Ban Chỉ huy\nQuân sự huyện");
    expect(cell(3, 0)).toBe("3");
    expect(textsOf(source).slice(-2)).toEqual(PARAGRAPH);
    for (const line of source.lines.filter((one) => one.cell)) expect([1, 2]).toContain(line.page);
  });
});

describe("a text layer that cannot be used", () => {
  const statusOf = async (page: MadePage) => {
    const outcome = await read(makePdf({ pages: [page] }));
    if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
    return [outcome.value.pages[0]?.status, outcome.diagnostics[0]?.code ?? null, outcome.value.text];
  };
  const many = (line: string) => textLines(Array<string>(12).fill(line));

  it("is missing on a scan", async () => {
    expect(await statusOf({ isScan: true })).toEqual(["needs-ocr", "pdf-page-needs-ocr", ""]);
  });
  it("is only a watermark on a scan", async () => {
    const watermark = { x: 150, y: 500, text: "www.thuvienmau.vn", turned: 45, size: 40 };
    expect(await statusOf({ isScan: true, texts: [watermark] })).toEqual(["needs-ocr", "pdf-page-needs-ocr", ""]);
  });
  it("is only a signature on a scan", async () => {
    const stamp = textLines(["Ký bởi: Văn phòng UBND tỉnh", "Thời gian ký: 02.06.2025 09:15:00 +07:00"], { size: 9 });
    expect(await statusOf({ isScan: true, stamp })).toEqual(["needs-ocr", "pdf-page-stamp-only", ""]);
  });
  it("lost its diacritics to poor OCR", async () => {
    const texts = many("Giao phong van hoa chu tri to chuc le hoi theo ke hoach").map((text) => ({
      ...text,
      isInvisible: true,
    }));
    expect(await statusOf({ isScan: true, texts })).toEqual(["needs-ocr", "pdf-page-no-diacritics", ""]);
  });
  it("comes from a font that does not say what its codes mean", async () => {
    const texts = many("\ue012\ue013\ue014 \ue015\ue016 \ue017\ue018\ue019").map((text) => ({
      ...text,
      hasUnicode: false,
    }));
    expect((await statusOf({ texts })).slice(0, 2)).toEqual(["needs-ocr", "pdf-page-garbled"]);
  });
  it("has its letters apart from each other", async () => {
    expect((await statusOf({ texts: many("G i a o p h ò n g v ă n h ó a c h ủ t r ì") })).slice(0, 2)).toEqual([
      "needs-ocr",
      "pdf-page-garbled",
    ]);
  });
  it("is read where OCR did well, and says that it was OCR", async () => {
    const texts = textLines([...PARAGRAPH, ...PARAGRAPH, ...PARAGRAPH]).map((text) => ({ ...text, isInvisible: true }));
    const source = await sourceOf({ isScan: true, texts });
    expect(source.pages[0]?.status).toBe("read");
    expect(source.lines[0]).toMatchObject({ origin: "ocr" });
  });
  it("is not missed on an empty page", async () => {
    expect(await statusOf({})).toEqual(["blank", null, ""]);
  });
});

describe("a digitally signed file", () => {
  it("keeps the signature's appearance apart and puts the stamped number into its line", async () => {
    const number = await sourceOf({
      texts: [{ x: 60, y: 80, text: "Số:" }, { x: 130, y: 80, text: "/TB-PYT" }, ...textLines(PARAGRAPH, { y: 120 })],
      stamp: [{ x: 95, y: 81, text: "42", size: 13 }],
    });
    expect(textsOf(number)[0]).toBe("Số: 42/TB-PYT");
    const signed = await sourceOf({
      texts: textLines(PARAGRAPH, { y: 120 }),
      stamp: textLines(["Người ký: Nguyễn Văn Tám", "Thời gian ký: 02.06.2025 09:15:00 +07:00"], {
        x: 400,
        y: 120,
        size: 8,
        step: 9,
      }),
    });
    expect(textsOf(signed)).toEqual([
      "Người ký: Nguyễn Văn Tám",
      "Thời gian ký: 02.06.2025 09:15:00 +07:00",
      ...PARAGRAPH,
    ]);
    expect(signed.signatures).toEqual([
      { signer: "Nguyễn Văn Tám", signedAt: "2025-06-02T09:15:00+07:00", reason: null },
    ]);
  });

  it("says who signed and when, as its signature dictionary has it", async () => {
    const extra = [
      "<</Type/Sig/Filter/Adobe.PPKLite/Prop_Build<</App<</Name(SignApp)>>>>/Name(Tran Van Chin)/Reason(phe duyet)/M(D:20250602091500+07'00')/ByteRange[0 1 2 3]/Contents<00>>>",
    ];
    const outcome = await read(makePdf({ pages: [{ texts: textLines(PARAGRAPH) }], extra }));
    expect(outcome.ok && outcome.value.signatures).toEqual([
      { signer: "Tran Van Chin", signedAt: "2025-06-02T09:15:00+07:00", reason: "phe duyet" },
    ]);
  });
});

describe("trouble", () => {
  const good = makePdf({ pages: [{ texts: textLines(PARAGRAPH) }, { texts: textLines(PARAGRAPH) }] });
  const codeOf = async (bytes: Uint8Array, limits?: ReadLimits) => {
    const outcome = await read(bytes, limits);
    return outcome.ok ? null : outcome.diagnostics[0].code;
  };

  it("is said by its code", async () => {
    expect(await codeOf(makePdf({ pages: [{ texts: textLines(PARAGRAPH) }], isLocked: true }))).toBe("pdf-password");
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\nkhông có gì"))).toBe("pdf-damaged");
    expect(await codeOf(good, { ...DEFAULT_LIMITS, maxPages: 1 })).toBe("pdf-too-many-pages");
    expect(await codeOf(good, { ...DEFAULT_LIMITS, maxTextLength: 50 })).toBe("text-too-long");
    expect(["pdf-damaged", "pdf-no-pages"]).toContain(await codeOf(makePdf({ pages: [] })));
  });

  it("leaves the bytes as they are, and the same bytes give the same text", async () => {
    const bytes = Uint8Array.from(good);
    const [first, second] = [await read(bytes), await read(bytes)];
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(createHash("sha256").update(good).digest("hex"));
    expect(second).toEqual(first);
  });
});
