import { expect, it } from "vitest";
import { secrecyFrom } from "../../src/cli/secrecy.js";

it("marks of secrecy stop a document unless it is said otherwise", () => {
  expect(secrecyFrom({})).toBe("stop");
  expect(secrecyFrom({ DONDOC_SECRECY: "" })).toBe("stop");
  expect(secrecyFrom({ DONDOC_SECRECY: "stop" })).toBe("stop");
  expect(secrecyFrom({ DONDOC_SECRECY: "allow" })).toBe("allow");
  expect(() => secrecyFrom({ DONDOC_SECRECY: "yes" })).toThrow("failure.secrecy");
});
