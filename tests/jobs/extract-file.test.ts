import { describe, expect, it } from "vitest";
import { withText } from "../../src/jobs/extract-file.js";
import { diagnose } from "../../src/model/diagnostic-codes.js";
import { succeeded } from "../../src/model/outcome.js";
import type { Page, SourceText } from "../../src/model/source.js";

type About = Pick<Page, "status" | "textFrom">;

function codesFor(...pages: readonly About[]): readonly string[] {
  const source: SourceText = {
    file: { name: "a.pdf", sha256: "", mediaType: "application/pdf", bytes: 0 },
    text: "",
    textFrom: "ocr",
    pages: pages.map((page, index) => ({
      ...page,
      number: index + 1,
      width: 595,
      height: 842,
      span: { start: 0, end: 0 },
    })),
    lines: [],
    tables: [],
    signatures: [],
    reader: { name: "pdf", version: "2" },
  };
  const outcome = withText(succeeded(source, [diagnose("ocr-page-unread", { page: 1 }, { page: 1 })]));
  return outcome.ok ? ["ok"] : outcome.diagnostics.map(({ code }) => code);
}

describe("a reading without text", () => {
  it("fails where every page is a picture that was not read, and says whether it was tried", () => {
    const tried: About = { status: "needs-ocr", textFrom: "ocr" };
    const blank: About = { status: "blank", textFrom: "ocr" };
    expect(codesFor(tried, blank)).toEqual(["ocr-nothing-read", "ocr-page-unread"]);
    expect(codesFor({ status: "needs-ocr", textFrom: "text-layer" })).toEqual(["needs-ocr", "ocr-page-unread"]);
  });
  it("counts where a page was read, or none is a picture", () => {
    expect(codesFor({ status: "needs-ocr", textFrom: "ocr" }, { status: "read", textFrom: "ocr" })).toEqual(["ok"]);
    expect(codesFor({ status: "blank", textFrom: "ocr" })).toEqual(["ok"]);
  });
});
