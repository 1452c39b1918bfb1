import { expect, it } from "vitest";
import { csv } from "../../src/export/csv.js";

it("writes RFC 4180 with a byte order mark", () => {
  expect(
    csv(
      ["a", "b"],
      [
        { a: 'x "y", z', b: 1.5 },
        { a: "một\nhai", b: null },
      ],
    ),
  ).toBe('\ufeffa,b\r\n"x ""y"", z",1.5\r\n"một\nhai",\r\n');
});

it.each(["=1+1", "+84", "-5 xã", "@SUM(A1)", "\tx", '=HYPERLINK("x")'])("disarms %j", (text) => {
  const [, line = ""] = csv(["a"], [{ a: text }]).split("\r\n");
  expect(line.replace(/^"/u, "")).toMatch(/^'/u);
});

it("leaves numbers as numbers", () => {
  expect(csv(["a"], [{ a: -5 }])).toBe("\ufeffa\r\n-5\r\n");
});
