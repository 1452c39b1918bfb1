import { expect, it } from "vitest";
import { disarmed } from "../../src/export/formula.js";

it.each(["=1+1", "+84", "-5 xã", "@SUM(A1)", "\tx", "\rx"])("puts a ' before %j", (text) => {
  expect(disarmed(text)).toBe(`'${text}`);
});

it.each(["", "xã", " =1", "1-2", "“=”"])("leaves %j as it is", (text) => {
  expect(disarmed(text)).toBe(text);
});
