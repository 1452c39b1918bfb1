import { SourceTextBuilder } from "../../../src/ingest/source-text-builder.js";
import type { SourceText } from "../../../src/model/source.js";

/** How sure the engine is of certain words, the others 0.96. */
export type Doubts = Readonly<Record<string, number>>;

/** A source as a reader of scans gives it: each line with its words and their confidences. Indentation is left out. */
export function scanOf(text: string, doubts: Doubts = {}, origin: "ocr" | "digital" = "ocr"): SourceText {
  const builder = new SourceTextBuilder();
  builder.page({ number: 1, textFrom: origin === "ocr" ? "ocr" : "text-layer" });
  let blankBefore = false;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "") blankBefore = true;
    else {
      const words = [...line.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        box: null,
        confidence: doubts[word] ?? 0.96,
      }));
      builder.line({ text: line, words, origin, confidence: 0.96, hints: { blankBefore } });
      blankBefore = false;
    }
  }
  return builder.build({
    file: { name: "quét.pdf", sha256: "b2".repeat(32), mediaType: "application/pdf", bytes: 1 },
    textFrom: origin === "ocr" ? "ocr" : "text-layer",
    reader: { name: "test", version: "1" },
  });
}

/** A notice as a scanner reads it, slips and all. */
export const SCANNED_NOTICE = `ỦY BAN NHÂN DÂN
  TÍNH LONG AN
  Số: 15/TB-UBND
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc
  Long An, ngày 05 tháng 3 năm 2024
  THÔNG BÁO
  Phân công nhiệm vụ phòng chông cháy rừng năm 2024
  I. NHIỆM VỤ
  1. Giao Sở Kê hoạch và Đâu tư chủ trì, phối hợp với Sở Tài chính bố trí kinh phí, xong trước ngày 31/5/2024.
  2. Đề nghị UBND tính Tây Ninh cử cán bộ tham gia trước ngày 31/4/2024.
  Nơi nhận:
  - Như trên;
  - Lưu: VT.
  TM. ỦY BAN NHÂN DÂN
  CHỦ TỊCH
  Trần Thị Hoa`;
