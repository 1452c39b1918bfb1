import { describe, expect, it } from "vitest";
import { typeLineOf } from "../../../src/extract/outline/zone-cues.js";
import { fold } from "../../../src/text/letters/vietnamese.js";

const read = (trimmed: string) => typeLineOf({ trimmed, folded: fold(trimmed) });

describe("the line of a title that names the kind of document", () => {
  it.each([
    ["KẾ HOẠCH", "KH", "", 8],
    ['"KẾ HOẠCH', "KH", "", 9],
    ["_ THÔNG BÁO ~ ..I", "TB", "", 17],
    ["CHỈ THỊ .", "CT", "", 9],
    ["KẾ HOẠCH Tiêm chủng mở rộng", "KH", "Tiêm chủng mở rộng", 9],
    ["“KẾ HOẠCH Tiêm chủng mở rộng", "KH", "Tiêm chủng mở rộng", 10],
    ["KẾ HOẠCH 5", "KH", "5", 9],
  ])("%s", (line, code, rest, length) => {
    expect(read(line)).toMatchObject({ code, rest, length });
  });

  it.each(["Kế hoạch này", "- Kế hoạch số 12", "“Kế hoạch” là văn bản"])("not %s", (line) => {
    expect(read(line)).toBeNull();
  });
});
