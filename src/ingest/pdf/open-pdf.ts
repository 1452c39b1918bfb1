import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFParse } from "pdf-parse";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import { restorePush } from "./native-push.js";
import { noScreen } from "./no-screen.js";
import type { OperatorList } from "./operators.js";
import { matrixOf, IDENTITY } from "./matrix.js";

/** A PDF that is open. `close` must be called. */
export interface OpenPdf {
  readonly pages: number;
  /** What the page (1-based) draws; its form fields, signatures and comments included. Throws where the page is damaged. */
  operators(page: number): Promise<OperatorList>;
  close(): Promise<void>;
}

/**
 * Opens a PDF with pdf-parse, which brings pdfjs and names its troubles; positions come from the pdfjs document behind it. A
 * file locked against changes only (owner password) opens as any other. The bytes are copied: pdfjs takes away what it is given.
 */
export async function openPdf(bytes: Uint8Array): Promise<Outcome<OpenPdf>> {
  const [{ PDFParse: Parser, VerbosityLevel }, { OPS }] = await Promise.all([
    import("pdf-parse"),
    import("pdfjs-dist/legacy/build/pdf.mjs"),
  ]);
  const assets = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const parser = new Parser({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1, // pictures are not decoded: that costs more than all the rest
    isEvalSupported: false,
    cMapUrl: join(assets, "cmaps") + sep,
    cMapPacked: true,
    disableFontFace: false,
    ownerDocument: noScreen(),
  });
  const close = () => parser.destroy();
  try {
    const document = await loadedDocument(parser);
    restorePush();
    const codes: Readonly<Record<string, number>> = OPS;
    const operators = async (number: number): Promise<OperatorList> => {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { fnArray, argsArray } = await page.getOperatorList();
      const fonts = new Map<string, unknown>();
      const font = (name: string): unknown => {
        if (!fonts.has(name)) fonts.set(name, page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
        return fonts.get(name);
      };
      const toPage = matrixOf(transform) ?? IDENTITY;
      return { number, width, height, toPage, operators: fnArray, operands: argsArray, codes, font };
    };
    return succeeded({ pages: document.numPages, operators, close });
  } catch (error) {
    await close();
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return failed(diagnose("pdf-password"));
    return failed(diagnose("pdf-damaged", { reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** The pdfjs document that pdf-parse loads; it is shared, so that the file is parsed once. */
async function loadedDocument(parser: PDFParse): Promise<PDFDocumentProxy> {
  // A broken outline or broken metadata make `getInfo` fail, although the pages can be read.
  const trouble = await parser.getInfo().then(
    () => null,
    (error: unknown) => error,
  );
  const document: unknown = Reflect.get(parser, "doc");
  if (isDocument(document)) return document;
  throw trouble instanceof Error ? trouble : new Error("pdf-parse loaded no document", { cause: trouble });
}

function isDocument(value: unknown): value is PDFDocumentProxy {
  return typeof value === "object" && value !== null && "numPages" in value && "getPage" in value;
}
