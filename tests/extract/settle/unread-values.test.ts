import { describe, expect, it } from "vitest";
import type { Directive } from "../../../src/model/directive.js";
import { extractionOf } from "../../pipeline.js";
import { type Doubts, SCANNED_NOTICE, scanOf } from "../repair/scan-of.js";

const recordOf = (text: string, doubts: Doubts = {}, origin: "ocr" | "digital" = "ocr"): Directive =>
  extractionOf(scanOf(text, doubts, origin)).directive;
const codesOf = ({ diagnostics }: Directive): readonly string[] =>
  diagnostics.map(({ code }) => code).filter((code) => code.endsWith("-unread"));
const toldBy = ({ diagnostics }: Directive, code: string): string | undefined =>
  diagnostics.find((diagnostic) => diagnostic.code === code)?.message;

describe("a value of a scan that was guessed more than read", () => {
  it("is nothing of a scan that was read well", () => {
    const record = recordOf(SCANNED_NOTICE);
    expect(codesOf(record)).toEqual([]);
    expect(record.title?.value).toBe("Phân công nhiệm vụ phòng chống cháy rừng năm 2024");
    expect(record.signer?.name).toBe("Trần Thị Hoa");
    expect(record.recipients.map(({ value }) => value)).toEqual(["Như trên", "Lưu: VT"]);
  });

  it("is left out and told: the title", () => {
    const record = recordOf(SCANNED_NOTICE, { phòng: 0.3, chông: 0.2, rừng: 0.4 });
    expect(record.title).toBeNull();
    expect(toldBy(record, "title-unread")).toBe(
      "Trích yếu trên bản quét đọc không rõ (“Phân công nhiệm vụ phòng chông cháy rừng năm 2024”) nên để trống: hãy ghi theo bản gốc.",
    );
  });

  it("is taken from the preamble where that says the title again", () => {
    const preamble = `Để chủ động, Ủy ban nhân dân tỉnh xây dựng Kế hoạch phân công nhiệm vụ phòng chống
      cháy rừng năm 2024 trên địa bàn tỉnh như sau:`;
    const again = SCANNED_NOTICE.replace("I. NHIỆM VỤ", `${preamble}\n  I. NHIỆM VỤ`);
    const doubts = { phòng: 0.3, chông: 0.2, rừng: 0.4 };
    const { title } = recordOf(again, doubts);
    expect(title).toMatchObject({
      value: "phân công nhiệm vụ phòng chống cháy rừng năm 2024 trên địa bàn tỉnh",
      inferred: true,
    });
    const other = again.replace(
      /phân công nhiệm vụ phòng chống\s+cháy[^.]*?địa bàn tỉnh/u,
      "tuyển sinh vào lớp một của các trường tiểu học",
    );
    expect(recordOf(other, doubts).title).toBeNull();
  });

  it("stays with a slip in many words", () => {
    const record = recordOf(SCANNED_NOTICE, { cháy: 0.3 });
    expect(record.title).not.toBeNull();
    expect(codesOf(record)).toEqual([]);
  });

  it("is left out and told: a recipient", () => {
    const record = recordOf(SCANNED_NOTICE.replace("- Như trên;", "- Cổng IIĐT xã;\n  - Như trên;"), { IIĐT: 0.1 });
    expect(record.recipients.map(({ value }) => value)).toEqual(["Như trên", "Lưu: VT"]);
    expect(toldBy(record, "recipient-unread")).toContain("“Cổng IIĐT xã");
  });

  it.each([
    ["guessed", "Trần Thị Hoa", { Trần: 0.3 }],
    ["cut by a stamp", "Thị Hoa", {}],
    ["cut by a signature", "Văn Lộc", {}],
  ])("is left out and told: a signer's name that was %s", (_, name, doubts) => {
    const record = recordOf(SCANNED_NOTICE.replace("Trần Thị Hoa", name), doubts);
    expect(record.signer).toMatchObject({ name: null, position: "Chủ tịch" });
    expect(toldBy(record, "signer-unread")).toContain(`“${name}”`);
  });

  it("is believed of digital text", () => {
    const record = recordOf(SCANNED_NOTICE.replace("Trần Thị Hoa", "Văn Lộc"), { phòng: 0.3, chông: 0.2 }, "digital");
    expect(codesOf(record)).toEqual([]);
    expect(record.signer?.name).toBe("Văn Lộc");
  });
});
