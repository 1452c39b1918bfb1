import { expect, it } from "vitest";
import { fieldWordings } from "../../src/patternbook/field-wordings.js";
import { wordingsOf } from "../../src/text/phrase-table.js";

it("writes a field in full and short parts, joined in every usual way", () => {
  const found = fieldWordings({ name: "Tài nguyên và Môi trường", short: ["TN", "MT"], also: [] }).flatMap(wordingsOf);
  for (const wording of ["Tài nguyên và Môi trường", "Tài nguyên - MT", "TN & MT", "TN MT", "TNMT"])
    expect(found).toContain(wording);
});

it("keeps a field of one part, and other names of it", () => {
  expect(fieldWordings({ name: "Y tế", short: ["YT"], also: ["Y-tế"] })).toEqual(["(Y tế|YT)", "Y-tế"]);
});
