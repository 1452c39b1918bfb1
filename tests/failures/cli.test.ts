import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit-codes.js";
import { explainFailure } from "../../src/cli/speech/explain-failure.js";
import { Failure } from "../../src/cli/failure.js";
import { VI } from "../../src/cli/messages/vi.js";
import { EN } from "../../src/cli/messages/en.js";
import { speaker } from "../../src/cli/speech/speech.js";
import { StoreError, type StoreTrouble } from "../../src/store/store-error.js";

const explained = (error: unknown, language: "vi" | "en" = "vi") =>
  explainFailure(error, "tasks", speaker(language === "en" ? EN : VI));

describe("what is said when something fails", () => {
  const troubles: readonly (readonly [StoreTrouble, number])[] = [
    ["not-found", EXIT.store],
    ["not-ours", EXIT.store],
    ["damaged", EXIT.store],
    ["newer", EXIT.store],
    ["locked", EXIT.store],
    ["full", EXIT.store],
    ["denied", EXIT.store],
    ["failed", EXIT.store],
    ["query", EXIT.usage],
    ["write-refused", EXIT.usage],
  ];
  it.each(troubles)("the store: %s", (trouble, exitCode) => {
    const error = new StoreError(trouble, { file: "hồ sơ.sqlite", version: 9, newest: 1, reason: "disk I/O error" });
    for (const language of ["vi", "en"] as const) {
      const told = explained(error, language);
      expect(told.exitCode).toBe(exitCode);
      expect(told.message).not.toMatch(/[{}]/u);
    }
  });

  it("names the file, without letting it command the terminal", () => {
    expect(explained(new StoreError("full", { file: "a\u001b[2Jb" })).message).toContain("a\\u001b[2Jb");
  });

  it.each([
    Object.assign(new Error("Cannot find package 'mammoth' imported from x.js"), { code: "ERR_MODULE_NOT_FOUND" }),
    Object.assign(new Error("was compiled against a different Node.js version"), { code: "ERR_DLOPEN_FAILED" }),
    new Error("Could not locate the bindings file. Tried:\n → /a/b.node"),
  ])("a part that is not installed: $message", (error) => {
    const { exitCode, message } = explained(error);
    expect(exitCode).toBe(EXIT.missing);
    expect(message).toContain("npm ci");
    expect(message).toContain("dondoc doctor");
  });

  it("an end that a command chose, with its lines", () => {
    const failure = new Failure(EXIT.patterns, "failure.patterns", { folder: "p" }, ["p/a.yaml:1:1 sai"]);
    expect(explained(failure)).toEqual({ exitCode: 4, message: expect.stringContaining("\np/a.yaml:1:1 sai") });
  });

  it("wrong usage that has no sentence of its own", () => {
    const { exitCode, message } = explained(new CommanderError(1, "commander.somethingNew", "error: something new"));
    expect(exitCode).toBe(EXIT.usage);
    expect(message).toContain("something new");
    expect(message).toContain("dondoc tasks --help");
  });

  it("anything else, in one line and with a way on", () => {
    const { exitCode, message } = explained(new TypeError("x is not a function\n    at y"));
    expect(exitCode).toBe(EXIT.unexpected);
    expect(message).toContain("x is not a function");
    expect(message).not.toContain("at y");
    expect(explained("chuỗi").message).toContain("chuỗi");
  });
});
