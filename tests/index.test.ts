import { expect, it } from "vitest";
import * as dondoc from "../src/index.js";

it("offers about ten names, no more", () => {
  expect(Object.keys(dondoc).sort()).toEqual([
    "DirectiveSchema",
    "closeReaders",
    "dueDay",
    "extract",
    "loadCalendar",
    "loadRules",
    "openReports",
    "openStore",
    "processFile",
    "readFile",
  ]);
});
