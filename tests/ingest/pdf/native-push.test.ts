import { afterEach, expect, it } from "vitest";
import { restorePush } from "../../../src/ingest/pdf/native-push.js";
import { openPdf } from "../../../src/ingest/pdf/open-pdf.js";

const native = Object.getOwnPropertyDescriptor(Array.prototype, "push");

afterEach(() => {
  if (native) Object.defineProperty(Array.prototype, "push", native);
});

it("arrays have the engine's own push again", () => {
  Object.defineProperty(Array.prototype, "push", { ...native, value: () => 0 });
  restorePush();
  expect(Object.getOwnPropertyDescriptor(Array.prototype, "push")).toEqual(native);
});

it("opening a PDF leaves push as it was", async () => {
  const bytes = new TextEncoder().encode(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>",
  );
  const opened = await openPdf(bytes);
  expect(opened.ok).toBe(true);
  expect(Array.prototype.push).toBe(native?.value);
  if (opened.ok) await opened.value.close();
});
