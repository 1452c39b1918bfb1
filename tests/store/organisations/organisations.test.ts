import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { bodyReader } from "../../../src/extract/organisations/body/body-parts.js";
import { loadPlaces } from "../../../src/patternbook/load-places.js";
import { loadRules } from "../../../src/patternbook/rules.js";
import { openKeeper, openReports, openStore } from "../../../src/store/open-store.js";
import type { BodyKnowledge } from "../../../src/store/organisations/body-knowledge.js";
import type { Reports } from "../../../src/store/reports.js";
import { owner, RUN, sampleDirective, sampleSource, taskOn } from "../sample.js";

const rules = loadRules();
const places = loadPlaces(fileURLToPath(new URL("../../../patterns/", import.meta.url)));
if (!rules.ok || !places.ok) throw new Error("the rules have faults");
const bodies: BodyKnowledge = { read: bodyReader(rules.rules.lexicon), places: places.places };

const folder = mkdtempSync(join(tmpdir(), "dondoc-org-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let file = "";
let made = 0;

interface Paper {
  readonly issuer: string;
  readonly level: "tỉnh" | "huyện" | "xã";
  readonly day?: string;
  readonly owners: readonly (readonly [name: string, text: string])[];
  readonly says?: string;
}

async function save(
  id: string,
  { issuer, level, day = "2024-03-12", owners, says = "" }: Paper,
  rulesVersion = "rules-1",
) {
  const source = sampleSource(
    [`Văn bản ${id}`, ...owners.map(([, text]) => `Giao ${text} báo cáo`), says],
    id.padEnd(64, "0"),
    id,
  );
  const tasks = owners.map(([name, text], at) =>
    taskOn(source, at + 1, { id: `${id}${at}`, owners: [owner(name, "lead", text)] }),
  );
  const directive = sampleDirective(source, {
    issuer: { value: { name: issuer, text: issuer, level }, span: null, confidence: 1 },
    issuedOn: { value: day, span: null, confidence: 1 },
    number: { value: `${id}/TB`, span: null, confidence: 1 },
    tasks,
  });
  const store = openStore(file);
  await store.save(source, directive, { ...RUN, path: `/kho/${id}`, bodies, ruleBookVersion: rulesVersion });
  await store.close();
}

function read<T>(work: (reports: Reports) => T): T {
  const reports = openReports(file);
  try {
    return work(reports);
  } finally {
    reports.close();
  }
}
const said = { by: "an", at: "2024-05-02T01:00:00.000Z", why: null };
const idOf = (name: string): number =>
  read((reports) => Number(reports.organisationsMeant(name)[0]?.["organisation_id"]));
const bodiesWith = (sql: string) =>
  read(
    (reports) =>
      reports.query(`SELECT name, unit, within FROM v_organisations WHERE ${sql} ORDER BY name, within`).rows,
  );

beforeEach(() => {
  file = join(folder, `${++made}.sqlite`);
});

describe("one body", () => {
  it("is one whatever documents call it: in full, short, in another tone style, with its place understood", async () => {
    await save("a", { issuer: "Ủy ban nhân dân huyện Thọ Xuân", level: "huyện", owners: [["Sở Y tế", "Sở YT"]] });
    await save("b", {
      issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
      level: "tỉnh",
      owners: [["Sở Y tế tỉnh Thanh Hoá", "Sở Y tế"]],
    });
    expect(bodiesWith("type = 'Sở'")).toEqual([
      { name: "Sở Y tế tỉnh Thanh Hoá", unit: "tỉnh Thanh Hóa", within: null },
    ]);
    for (const words of ["sở y tế", "so y te", "SỞ YT", "sở y tế tỉnh Thanh Hóa"])
      expect(read((reports) => reports.tasks({ owner: words }))).toHaveLength(2);
  });

  it("is not taken for one of the same name elsewhere", async () => {
    await save("a", {
      issuer: "Ủy ban nhân dân huyện Sông Lam",
      level: "huyện",
      owners: [["Phòng Nội vụ huyện Sông Lam", "Phòng Nội vụ"]],
    });
    await save("b", {
      issuer: "Ủy ban nhân dân huyện Sông Cầu",
      level: "huyện",
      owners: [["Phòng Nội vụ huyện Sông Cầu", "Phòng Nội vụ"]],
    });
    await save("c", {
      issuer: "Ủy ban nhân dân huyện Sông Lam",
      level: "huyện",
      owners: [["Ủy ban nhân dân xã An Hòa", "UBND xã An Hòa"]],
    });
    await save("d", {
      issuer: "Ủy ban nhân dân huyện Sông Cầu",
      level: "huyện",
      owners: [["Ủy ban nhân dân xã An Hòa", "UBND xã An Hòa"]],
    });
    expect(bodiesWith("type = 'Phòng'")).toHaveLength(2);
    expect(bodiesWith("unit = 'xã An Hòa'").map(({ within }) => within)).toEqual(["huyện Sông Cầu", "huyện Sông Lam"]);
    expect(read((reports) => reports.tasks({ owner: "phòng nội vụ" }))).toHaveLength(2);
  });

  it("gets its district by the lists of units where the text speaks for one of several", async () => {
    const paper = {
      level: "xã",
      issuer: "Ủy ban nhân dân xã Tân Tiến",
      owners: [["Ủy ban nhân dân xã Tân Tiến", "UBND xã"]],
    } as const;
    await save("a", paper);
    expect(bodiesWith("unit = 'xã Tân Tiến'")).toEqual([
      { name: "Ủy ban nhân dân xã Tân Tiến", unit: "xã Tân Tiến", within: null },
    ]);
    expect(
      read((reports) => reports.query("SELECT candidates FROM v_organisations WHERE candidates IS NOT NULL").rows),
    ).toEqual([{ candidates: 13 }]);
    await save("b", { ...paper, says: "theo chỉ đạo của huyện Đầm Dơi" });
    expect(bodiesWith("place_key IS NOT NULL").map(({ within }) => within)).toEqual(["huyện Đầm Dơi, tỉnh Cà Mau"]);
  });
});

describe("a place", () => {
  it("is found across the change of 1 July 2025, and says how", async () => {
    await save("a", {
      issuer: "Ủy ban nhân dân huyện Thọ Xuân",
      level: "huyện",
      owners: [
        ["Ủy ban nhân dân xã Thọ Lộc", "UBND xã Thọ Lộc"],
        ["Phòng Nội vụ huyện Thọ Xuân", "Phòng Nội vụ"],
      ],
    });
    await save("b", {
      issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
      level: "tỉnh",
      day: "2026-02-01",
      owners: [["Ủy ban nhân dân xã Thọ Long", "UBND xã Thọ Long"]],
    });
    const { askedPlaces } = await import("../../../src/places/asked-place.js");
    const found = (place: string) => {
      const { same, perhaps } = askedPlaces(place, bodies.places);
      const keys = (units: typeof same) => units.map(({ unit }) => unit.key);
      const alsoPlaces = { asked: null, same: keys(same), perhaps: keys(perhaps) };
      return read((reports) => reports.tasks({ place, alsoPlaces, order: "document" })).map(({ lead, place_match }) => [
        lead,
        place_match,
      ]);
    };
    expect(found("xã Thọ Long")).toEqual([
      ["Ủy ban nhân dân xã Thọ Lộc", "same"],
      ["Phòng Nội vụ huyện Thọ Xuân", "perhaps"],
      ["Ủy ban nhân dân xã Thọ Long", "asked"],
    ]);
    expect(found("huyện Thọ Xuân").map(([, match]) => match)).toEqual(["asked", "asked", "same"]);
  });
});

describe("what a person says of two bodies", () => {
  const paper: Paper = {
    issuer: "Ủy ban nhân dân huyện Sông Lam",
    level: "huyện",
    owners: [
      ["Ban Quản lý dự án", "BQLDA"],
      ["Ban Quản lý dự án huyện Sông Lam", "Ban QLDA huyện"],
    ],
  };

  it("is kept when documents are extracted anew, and can be taken back", async () => {
    await save("a", {
      ...paper,
      owners: [
        ["Trạm Thú y", "Trạm Thú y"],
        ["Trạm Chăn nuôi", "Trạm Chăn nuôi"],
      ],
    });
    const [from, into] = [idOf("trạm thú y"), idOf("tram chan nuoi")];
    const keeper = openKeeper(file);
    expect(keeper.merge(from, into, said)).toBe(into);
    expect(keeper.merge(from, into, said)).toBeNull();
    keeper.close();
    await save(
      "a",
      {
        ...paper,
        owners: [
          ["Trạm Thú y", "Trạm Thú y"],
          ["Trạm Chăn nuôi", "Trạm Chăn nuôi"],
        ],
      },
      "rules-2",
    );
    const leads = () =>
      read((reports) => reports.tasks({ owner: "trạm thú y", order: "document" })).map(({ lead }) => lead);
    expect(leads()).toEqual(["Trạm Chăn nuôi", "Trạm Chăn nuôi"]);
    expect(read((reports) => reports.organisation(into))?.merges).toMatchObject([
      { organisation_id: from, merged_by: "an" },
    ]);
    const again = openKeeper(file);
    expect(again.split(from)).toBe(true);
    expect(again.split(from)).toBe(false);
    again.close();
    expect(leads()).toEqual(["Trạm Thú y"]);
  });

  it("of a chain of bodies ends at the last, and comes apart where it is cut", async () => {
    await save("a", {
      ...paper,
      owners: [
        ["Trạm Một", "Trạm Một"],
        ["Trạm Hai", "Trạm Hai"],
        ["Trạm Ba", "Trạm Ba"],
      ],
    });
    const [one, two, three] = ["Trạm Một", "Trạm Hai", "Trạm Ba"].map(idOf);
    const keeper = openKeeper(file);
    keeper.merge(one ?? 0, two ?? 0, said);
    keeper.merge(two ?? 0, three ?? 0, said);
    expect(idOf("Trạm Một")).toBe(three);
    keeper.split(two ?? 0);
    expect(idOf("Trạm Một")).toBe(two);
    expect(idOf("Trạm Ba")).toBe(three);
    keeper.close();
  });

  it("needs a database that is there", () => {
    expect(() => openKeeper(join(folder, "none.sqlite"))).toThrow(/^not-found/u);
  });
});
