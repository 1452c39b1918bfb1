import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/cli/speech/language.js";
import { EN } from "../../src/cli/messages/en.js";
import type { Sentences } from "../../src/cli/messages/sentences.js";
import { VI } from "../../src/cli/messages/vi.js";
import { printable, speaker } from "../../src/cli/speech/speech.js";

const vietnamese: Sentences = VI;
const english: Sentences = EN;
const places = (sentence: string) => [...sentence.matchAll(/\{([a-z_-]+)\}/gu)].map(([place]) => place).sort();

describe("messages", () => {
  it("are the same in both languages, with the same places to fill", () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(VI).sort());
    for (const [key, sentence] of Object.entries(vietnamese))
      expect(places(Object.entries(english).find(([other]) => other === key)?.[1] ?? ""), key).toEqual(
        places(sentence),
      );
  });
  it("are all used", () => {
    const sources = ["../../src/cli/", "../../src/export/"]
      .map((path) => new URL(path, import.meta.url))
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".ts") && !/messages|words/u.test(name))
          .map((name) => readFileSync(new URL(name, folder), "utf8")),
      )
      .join("\n");
    const built =
      /^(?:kind|role|place|column|value|status|store|outcome|page|doctor|command|usage|help|batch|weekday|book)\.|^report\.(?:criteria|quality|filter)\.|^report\.[a-z]{1,20}\.title$/u;
    const unused = Object.keys(VI).filter((key) => !built.test(key) && !sources.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });
  it("are NFC and, in Vietnamese, end without a stray space", () => {
    for (const sentence of Object.values(vietnamese)) expect(sentence).toBe(sentence.normalize("NFC").trim());
  });
  it("leave a place open rather than say undefined", () => {
    expect(speaker(VI)("ingest.next")).toContain("{db}");
  });
});

describe("the language", () => {
  it.each([
    [["tasks"], {}, "vi"],
    [["tasks", "--lang", "en"], {}, "en"],
    [["--lang=en", "tasks"], {}, "en"],
    [["tasks"], { DONDOC_LANG: "en" }, "en"],
    [["tasks", "--lang", "vi"], { DONDOC_LANG: "en" }, "vi"],
    [["ingest", "--", "--lang", "en"], {}, "vi"],
  ] as const)("of %j with %j is %s", (words, environment, language) => {
    expect(languageOf(words, environment)).toBe(language);
  });
});

describe("a name on a terminal", () => {
  it("cannot command it", () => {
    expect(printable("a\u001b[31m\nb\u202etxt.exe")).toBe("a\\u001b[31m\\nb\\u202etxt.exe");
    expect(printable("hội".normalize("NFD"))).toBe("hội");
  });
});
