import { describe, expect, it } from "vitest";
import {
  inferredLead,
  inheritedLead,
  onePerBody,
  statedOwner,
} from "../../../../../src/extract/assemble/tasks/owners/owners-of-task.js";
import type { Role } from "../../../../../src/model/directive.js";

const AT = { start: 0, end: 1 };

function owner(name: string, role: Role) {
  return statedOwner({ name, text: name, role, span: AT }, AT);
}

function shown(...all: readonly (readonly [string, Role])[]): readonly string[] {
  return onePerBody(all.map(([name, role]) => owner(name, role))).map(({ name, role }) => `${role} ${name}`);
}

describe("onePerBody", () => {
  it("lists a body once, in the first role that fits of lead, approver, adviser, coordinator", () => {
    expect(shown(["Sở Y tế", "coordinator"], ["Sở Y tế", "lead"])).toEqual(["lead Sở Y tế"]);
    expect(shown(["Sở Y tế", "coordinator"], ["Sở Y tế", "adviser"])).toEqual(["adviser Sở Y tế"]);
    expect(shown(["Sở Y tế", "adviser"], ["Sở Y tế", "approver"])).toEqual(["approver Sở Y tế"]);
  });

  it("leaves the order of the others", () => {
    expect(shown(["Sở Y tế", "coordinator"], ["Sở Nội vụ", "lead"], ["sở y tế", "coordinator"])).toEqual([
      "coordinator Sở Y tế",
      "lead Sở Nội vụ",
    ]);
  });
});

describe("where an owner comes from", () => {
  it("is stated, inherited or inferred, never two of them", () => {
    expect([
      owner("Sở Y tế", "lead"),
      inheritedLead({ name: "Sở Y tế", text: "Sở Y tế" }, AT),
      inferredLead({ name: "Sở Y tế", text: "SỞ Y TẾ" }),
    ]).toMatchObject([
      { inherited: false, inferred: false, span: AT },
      { inherited: true, inferred: false, span: AT },
      { inherited: false, inferred: true, span: null },
    ]);
  });
});
