import { describe, expect, it } from "vitest";
import { closeness, namesNear } from "../../../src/text/likeness/similarity.js";
import { expectLinearOn } from "../../growth.js";

const NAMES = [
  "Trung tâm Y tế huyện Sông Lam",
  "Phòng Nội vụ huyện Sông Lam",
  "Phòng Nông nghiệp và Môi trường huyện Sông Lam",
  "Công an xã Bình Minh",
];

describe("closeness", () => {
  it("is 1 for the same letters, whatever their tones and capitals, composed or not", () => {
    expect(closeness("Ủy ban nhân dân", "uy ban nhan dan")).toBe(1);
    expect(closeness("ỦY BAN".normalize("NFD"), "Ủy ban")).toBe(1);
  });
  it("is the same both ways, and 0 beside nothing", () => {
    expect(closeness("Sở Y tế", "Sở Tư pháp")).toBe(closeness("Sở Tư pháp", "Sở Y tế"));
    expect(closeness("Sở Y tế", "")).toBe(0);
  });
});

describe("names near to words that were not found", () => {
  it.each([
    ["trung tâm y tê", "Trung tâm Y tế huyện Sông Lam"],
    ["Phong Noi vuu", "Phòng Nội vụ huyện Sông Lam"],
    ["phòng nông nghịep", "Phòng Nông nghiệp và Môi trường huyện Sông Lam"],
    ["công an xã Bình Mình", "Công an xã Bình Minh"],
    ["nông nghiệp và môi trừơng", "Phòng Nông nghiệp và Môi trường huyện Sông Lam"],
  ])("%s: perhaps %s", (asked, name) => {
    expect(namesNear(asked, NAMES)[0]).toBe(name);
  });
  it.each(["Bưu điện", "Hội Chữ thập đỏ", "", "123"])("%s: none", (asked) => {
    expect(namesNear(asked, NAMES)).toEqual([]);
  });
  it("are never more than asked for", () => {
    expect(namesNear("huyện Sông Lám", NAMES, 2)).toHaveLength(2);
  });
  it("are found in time that grows with what is asked", () => {
    expectLinearOn("thôn ", (asked) => namesNear(asked, NAMES));
  });
});
