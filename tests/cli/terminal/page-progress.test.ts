import { describe, expect, it } from "vitest";
import { howFar, pageLine } from "../../../src/cli/terminal/page-progress.js";
import { VI } from "../../../src/cli/messages/vi.js";
import { speaker } from "../../../src/cli/speech/speech.js";

describe("the pages of a scan", () => {
  it.each([
    [{ done: 12, pages: 300 }, 1 / 3, "trang 12/300, 20 trang/phút, còn khoảng 14 phút"],
    [{ done: 1, pages: 4 }, 0.1, "trang 1/4, 6 trang/phút, còn khoảng 30 giây"],
    [{ done: 4, pages: 4 }, 0.025, "trang 4/4, 2 trang/phút, còn khoảng 0 giây"],
  ])("%j at %d pages a second are told as %s", (progress, speed, said) => {
    expect(howFar(progress, speed, speaker(VI))).toBe(said);
  });

  it("are drawn on one line of a terminal, their speed since the first of them", () => {
    const written: string[] = [];
    let clock = 0;
    const terminal = { write: (text: string) => written.push(text), columns: 200 };
    const line = pageLine("/thư mục/quét.pdf", { progressOn: terminal, say: speaker(VI) }, () => clock);
    clock = 100_000; // the file before it was read all the while
    line.show({ done: 1, pages: 10 });
    clock += 6_000;
    line.show({ done: 3, pages: 10 });
    line.clear();
    expect(written[1]).toBe("\r\u001b[2Kquét.pdf: trang 3/10, 20 trang/phút, còn khoảng 21 giây");
    expect(written[2]).toBe("\r\u001b[2K");
  });

  it("are not drawn where stderr is no terminal", () => {
    const line = pageLine("a.pdf", { progressOn: null, say: speaker(VI) });
    expect(() => line.show({ done: 1, pages: 2 })).not.toThrow();
  });
});
