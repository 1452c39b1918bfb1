import { expect, it } from "vitest";
import { monthFolder, vietnamTime } from "../../../src/jobs/watch/month-folder.js";

it("the month of an instant is that of Vietnam", () => {
  expect(monthFolder("2024-02-29T16:59:59.999Z")).toBe("2024/02");
  expect(monthFolder("2024-02-29T17:00:00.000Z")).toBe("2024/03");
  expect(monthFolder("2024-12-31T20:00:00Z")).toBe("2025/01");
  expect(vietnamTime("2024-12-31T20:05:00Z")).toBe("01/01/2025 03:05");
});
