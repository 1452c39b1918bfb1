import { describe, expect, it } from "vitest";
import type { Directive } from "../../../src/model/directive.js";
import { rowTrustOf } from "../../../src/extract/settle/scan-confidence.js";
import { extractionOf, rulesOfCheckout } from "../../pipeline.js";
import { type Doubts, SCANNED_NOTICE, scanOf } from "../repair/scan-of.js";

function recordOf(doubts: Doubts = {}, origin: "ocr" | "digital" = "ocr"): Directive {
  return extractionOf(scanOf(SCANNED_NOTICE, doubts, origin)).directive;
}

function confidences({ number, issuedOn, tasks }: Directive): readonly (number | undefined)[] {
  return [number?.confidence, issuedOn?.confidence, ...tasks.map(({ confidence }) => confidence)];
}

const LOOK = 0.8; // below it a person should look

describe("the confidence of values from a scan", () => {
  const sure = confidences(recordOf());

  it("is hardly less than that of digital text where every word was read surely", () => {
    const digital = confidences(recordOf({}, "digital"));
    sure.forEach((confidence, index) => {
      expect(confidence).toBeLessThanOrEqual(digital[index] ?? 0);
      expect(confidence).toBeGreaterThan((digital[index] ?? 1) * 0.9);
    });
  });

  it.each([
    ["the document's number", { "15/TB-UBND": 0.6 }, 0],
    ["a day of the date of issue", { "05": 0.4 }, 1],
    ["a deadline", { "31/5/2024.": 0.4 }, 2],
  ])("asks for a look where a digit of %s is doubtful, and there only", (_, doubts, place) => {
    const doubted = confidences(recordOf(doubts));
    expect(doubted[place]).toBeLessThan(LOOK);
    expect(doubted.filter((__, index) => index !== place)).toEqual(sure.filter((__, index) => index !== place));
  });

  it("knows how often the words of a lead are right, and never rises with doubtful ones", () => {
    const doubts = { Sở: 0.1, Kê: 0.1, hoạch: 0.1, Đâu: 0.1, tư: 0.1 };
    const leadsTrusted = (some: Doubts): number | undefined => {
      const { tasks } = recordOf(some);
      return tasks[0] && rowTrustOf(scanOf(SCANNED_NOTICE, some), rulesOfCheckout().ocr)(tasks[0]).leads;
    };
    expect(leadsTrusted(doubts)).toBeLessThan(0.95 * (leadsTrusted({}) ?? 0));
    expect(confidences(recordOf(doubts))[2]).toBeLessThanOrEqual(sure[2] ?? 0);
  });

  it("hardly falls for one doubtful word of a long text", () => {
    const [, , task] = confidences(recordOf({ "phí,": 0.5 }));
    expect(task).toBeGreaterThan((sure[2] ?? 1) * 0.95);
  });
});
