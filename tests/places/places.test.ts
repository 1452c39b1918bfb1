import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadPlaces, readPlaces } from "../../src/patternbook/load-places.js";
import { askedPlaces } from "../../src/places/asked-place.js";
import { eraOf, fullNameOf, nameOf } from "../../src/places/place-unit.js";

const PATTERNS = fileURLToPath(new URL("../../patterns/", import.meta.url));
const loaded = loadPlaces(PATTERNS);
if (!loaded.ok) throw new Error("the lists of places have faults");
const { places } = loaded;

const BEFORE = `> Tỉnh Lâm Hải
>> Huyện Sông Lam
Xã An Hòa	+	90001
Xã An Bình	+	90001
Xã Vĩnh Thủy	/	90001 90002
Thị trấn Sông Lam	~	90002
Xã Mỹ Khê	=	90003
`;
const SINCE = `> Tỉnh Lâm Sơn
90001	Xã An Hòa
90002	Xã Sông Lam
90003	Xã Mỹ Khê
`;

function invented() {
  const read = readPlaces(BEFORE, SINCE);
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.places;
}
const names = (units: readonly { readonly unit: Parameters<typeof nameOf>[0]; readonly change: string }[]) =>
  units.map(({ unit, change }) => `${nameOf(unit)} ${change}`);

describe("the lists of administrative units", () => {
  it("that come with the program are whole", () => {
    const lines = (name: string) => readFileSync(`${PATTERNS}/places/${name}`, "utf8").split("\n");
    expect(lines("since-2025-07.tsv").filter((line) => /^\d{5}\t/u.test(line))).toHaveLength(3321);
    expect(lines("since-2025-07.tsv").filter((line) => line.startsWith("> "))).toHaveLength(34);
    expect(lines("before-2025-07.tsv").filter((line) => line.startsWith("> "))).toHaveLength(63);
  });

  it("hold on their days", () => {
    expect(places.find({ word: "huyện", name: "Thọ Xuân" }, "2023-05-01").map(fullNameOf)).toEqual([
      "huyện Thọ Xuân, tỉnh Thanh Hóa",
    ]);
    expect(places.find({ word: "huyện", name: "Thọ Xuân" }, "2025-07-01")).toEqual([]);
    expect(eraOf("2025-06-30")).toBe("before");
    expect(eraOf("2025-07")).toBe("since");
    expect(eraOf("2025")).toBeNull();
    expect(eraOf(null)).toBeNull();
  });

  it("say what became of a unit, and of what a unit was made", () => {
    const list = invented();
    const [old] = list.find({ word: "xã", name: "An Bình" });
    const [parted] = list.find({ word: "xã", name: "Vĩnh Thủy" });
    const [district] = list.find({ word: "huyện", name: "Sông Lam" });
    const [made] = list.find({ word: "xã", name: "An Hòa" }, "2026");
    expect(old && names(list.became(old))).toEqual(["xã An Hòa merged"]);
    expect(parted && names(list.became(parted))).toEqual(["xã An Hòa divided", "xã Sông Lam divided"]);
    expect(district && list.became(district).map(({ unit }) => nameOf(unit))).toEqual([
      "xã An Hòa",
      "xã Sông Lam",
      "xã Mỹ Khê",
    ]);
    expect(made && names(list.was(made)).sort()).toEqual([
      "huyện Sông Lam divided",
      "xã An Bình merged",
      "xã An Hòa merged",
      "xã Vĩnh Thủy divided",
    ]);
  });

  it("keep a commune that was left as it was one unit", () => {
    const list = invented();
    const [before] = list.find({ word: "xã", name: "Mỹ Khê" }, "2024-01-01");
    const [since] = list.find({ word: "xã", name: "Mỹ Khê" }, "2026-01-01");
    expect(before?.key).toBe("90003");
    expect(since?.key).toBe("90003");
    expect(before?.withinKeys).toContain("tỉnh lâm hải/huyện sông lam");
  });

  it("are told where a line is wrong", () => {
    const read = readPlaces("> Tỉnh A\n>> Huyện B\nXã C\t+\t99999\nXã D\tx\t90001\n", SINCE);
    expect(read.ok ? [] : read.faults.map(({ line }) => line)).toEqual([3, 4]);
    expect(loadPlaces("/khong-co").ok).toBe(false);
  });
});

describe("a place that is asked for", () => {
  const asked = (words: string) => askedPlaces(words, invented());

  it("is found on both sides of the change, with tones or without", () => {
    for (const words of ["xã An Bình", "UBND xã an bình", "xa an binh"])
      expect(names(asked(words).same)).toEqual(["xã An Hòa merged"]);
  });

  it("of a former district is found under its communes of today", () => {
    expect(asked("huyện Sông Lam").same.map(({ unit }) => nameOf(unit))).toEqual([
      "xã An Hòa",
      "xã Sông Lam",
      "xã Mỹ Khê",
    ]);
  });

  it("that was divided gives candidates, not a place", () => {
    const { same, perhaps } = asked("xã Vĩnh Thủy");
    expect(same).toEqual([]);
    expect(names(perhaps)).toEqual(["xã An Hòa divided", "xã Sông Lam divided"]);
  });

  it("with a common name is not guessed", () => {
    const found = askedPlaces("xã Tân Tiến", places);
    expect(found.isAmbiguous).toBe(true);
    expect(found.same).toEqual([]);
    const placed = askedPlaces("xã Tân Tiến, huyện Đầm Dơi, tỉnh Cà Mau", places);
    expect(placed.asked.map(fullNameOf)).toEqual(["xã Tân Tiến, huyện Đầm Dơi, tỉnh Cà Mau"]);
  });
});
