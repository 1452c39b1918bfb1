import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Directive } from "../../../src/model/directive.js";
import type { SourceText } from "../../../src/model/source.js";
import { openReports, openStore } from "../../../src/store/open-store.js";
import { RUN, before, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const BODY = Array.from({ length: 60 }, (_, at) => `Việc thứ ${at}: phòng số ${at * 7} rà soát hồ sơ loại ${at * 3}`);
const found = (value: string) => ({ value, span: null, confidence: 1 });

interface Paper {
  readonly name: string;
  readonly source: SourceText;
  readonly directive: Directive;
}

function paper(
  name: string,
  about: Partial<Directive>,
  lines = BODY,
  textFrom: SourceText["textFrom"] = "docx",
): Paper {
  const source = { ...sampleSource([...lines, name], name.padEnd(64, "0"), `${name}.docx`), textFrom };
  const base: Partial<Directive> = {
    issuedOn: found("2024-03-12"),
    signer: { name: "Nguyễn Văn Bình", position: null, authority: null, span: null },
    tasks: [taskOn(source, 1, { deadline: before("2024-04-25") })],
  };
  return { name, source, directive: sampleDirective(source, { ...base, ...about }) };
}

const issued = paper("issued", {});
const scan = paper(
  "scan",
  { signer: null },
  BODY.map((line, at) => (at % 9 === 4 ? `${line} l0i doc` : line)),
  "ocr",
);
const draft = paper("draft", { number: found("/TB-UBND"), issuedOn: null, signer: null });
const signed: Paper = {
  ...issued,
  name: "signed",
  source: { ...issued.source, file: { ...issued.source.file, name: "signed.pdf", sha256: "5".repeat(64) } },
  directive: {
    ...issued.directive,
    diagnostics: [{ code: "digitally-signed", severity: "info", message: "ký số", span: null, page: null }],
  },
};
const other = paper("other", { number: found("18/TB-UBND") });

let made = 0;
async function saved(...papers: readonly Paper[]) {
  const file = join(folder, `${++made}.sqlite`);
  const store = openStore(file);
  for (const { name, source, directive } of papers)
    await store.save(source, directive, { ...RUN, path: `/kho/${name}` });
  return { file, store };
}

function listed(file: string): Readonly<Record<string, string>> {
  const reports = openReports(file);
  const { rows } = reports.query(
    `SELECT d.path, d.standing, d.versions, p.path AS better FROM v_documents d LEFT JOIN v_documents p ON p.document_id = d.same_as
     ORDER BY d.path`,
  );
  reports.close();
  return Object.fromEntries(
    rows.map(({ path, standing, versions, better }) => [
      String(path).slice(5),
      `${String(standing)} 1/${String(versions)}${better === null ? "" : ` < ${String(better).slice(5)}`}`,
    ]),
  );
}

describe("files of one directive", () => {
  const all = {
    draft: "draft 1/4 < signed",
    issued: "issued 1/4 < signed",
    other: "issued 1/1",
    scan: "scan 1/4 < signed",
    signed: "signed 1/4",
  };
  it.each([
    [[draft, issued, scan, signed, other]],
    [[signed, other, scan, issued, draft]],
    [[scan, draft, other, signed, issued]],
  ])("are linked, the most authoritative speaks for them, in whatever order they come", async (papers) => {
    const { file, store } = await saved(...papers);
    await store.close();
    expect(listed(file)).toEqual(all);
  });

  it("give their tasks once, and all of them where asked", async () => {
    const { file, store } = await saved(draft, scan, issued, other);
    await store.close();
    const reports = openReports(file);
    expect(reports.tasks({}).map(({ path }) => path)).toEqual(["/kho/issued", "/kho/other"]);
    expect(reports.tasks({ allVersions: true })).toHaveLength(4);
    expect(reports.query("SELECT count(*) AS n FROM v_tasks WHERE is_preferred").rows).toEqual([{ n: 2 }]);
    reports.close();
  });

  it("come apart again where one is read otherwise", async () => {
    const { file, store } = await saved(issued, scan);
    const corrected = sampleDirective(scan.source, { number: found("71/TB-UBND"), issuedOn: found("2024-03-12") });
    await store.save(scan.source, corrected, { ...RUN, path: "/kho/scan", ruleBookVersion: "rules-2" });
    await store.close();
    expect(listed(file)).toEqual({ issued: "issued 1/1", scan: "scan 1/1" });
  });

  it("a file that is gone speaks for nobody", async () => {
    const { file, store } = await saved(issued, scan);
    // Another document came under the path of the better one.
    await store.save(other.source, other.directive, { ...RUN, path: "/kho/issued" });
    await store.close();
    expect(listed(file)).toEqual({ issued: "issued 1/1", scan: "scan 1/1" });
  });
});
