import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperPage } from "../../src/export/pages/paper-page.js";
import type { Asking } from "../../src/export/papers/ask.js";
import { criteriaPaper } from "../../src/export/papers/criteria-paper.js";
import { duePaper } from "../../src/export/papers/due-paper.js";
import { ownerPaper } from "../../src/export/papers/owner-paper.js";
import { qualityPaper } from "../../src/export/papers/quality-paper.js";
import { taskPaper } from "../../src/export/papers/task-paper.js";
import { openReports } from "../../src/store/open-store.js";
import { sampleArchive, TODAY } from "../export/archive.js";
import { VIETNAMESE } from "../export/wording.js";
import { installed, run } from "./programs.js";

const chromium = installed(["chromium", "chromium-browser", "google-chrome"]);
if (chromium === null) console.warn("Chromium is not installed: pages are not looked at (apt-get install chromium)");

const NAMES = ["due", "owners", "criteria", "quality", "tasks"] as const;
/** Where the pictures go that a person looks at; thrown away unless it is named. */
const kept = process.env["DONDOC_PICTURES"];

describe.skipIf(chromium === null)("Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-pages-"));
  const pictures = kept ?? join(folder, "pictures");
  const page = (name: string): string => join(folder, `${name}.html`);
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    await sampleArchive(join(folder, "a.sqlite"));
    const reports = openReports(join(folder, "a.sqlite"));
    const asking: Asking = {
      reports,
      filter: {},
      filterTyped: "",
      filterSaid: "",
      today: TODAY,
      database: "a.sqlite",
      wording: VIETNAMESE,
    };
    const papers = [
      duePaper(asking, 45),
      ownerPaper(asking),
      criteriaPaper(asking, {}),
      qualityPaper(asking),
      taskPaper({ ...asking, filter: { search: "ho so" } }),
    ];
    for (const paper of papers) writeFileSync(page(paper.name), paperPage(paper, VIETNAMESE));
    reports.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const look = (file: string, words: readonly string[]): string =>
    run(chromium ?? "", [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      `--user-data-dir=${join(folder, "profile")}`,
      ...words,
      pathToFileURL(file).href,
    ]);

  /** A page that shows another at a width and writes down what is wider than the screen. */
  const measured = (name: string, width: number): Readonly<Record<string, unknown>> => {
    const frame = join(folder, `${name}-${width}.html`);
    writeFileSync(
      frame,
      `<!doctype html><meta charset="utf-8"><body style="margin:0"><iframe id="f" src="${name}.html" width="${width}" height="1400" style="border:0"></iframe>
<script>f.onload=()=>{const d=f.contentDocument,w=f.contentWindow;const shown=e=>w.getComputedStyle(e).display;
const pre=document.createElement("pre");pre.id="measured";pre.textContent=JSON.stringify({
scroll:d.documentElement.scrollWidth,client:d.documentElement.clientWidth,head:d.querySelector("thead")&&shown([...d.querySelectorAll("table.cards thead")][0]??d.body),
small:[...d.querySelectorAll("th,td,p,li,a,time")].filter(e=>e.textContent.trim()!==""&&parseFloat(w.getComputedStyle(e).fontSize)<13).length,
wide:[...d.querySelectorAll("body *")].filter(e=>!e.closest(".wide")&&!e.closest(".unseen")&&e.getBoundingClientRect().right>d.documentElement.clientWidth+1).map(e=>e.tagName).slice(0,5)});
document.body.append(pre)}</script>`,
    );
    const dom = look(frame, [
      "--allow-file-access-from-files",
      "--virtual-time-budget=5000",
      "--window-size=1400,1500",
      "--dump-dom",
    ]);
    look(frame, [
      "--window-size=" + `${Math.max(500, width)},1500`,
      `--screenshot=${join(pictures, `${name}-${width}.png`)}`,
    ]);
    const found = /<pre id="measured">([^<]{1,2000})<\/pre>/u.exec(dom)?.[1];
    if (found === undefined) throw new Error(`nothing was measured on ${name}`);
    return JSON.parse(found.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&")) as Record<
      string,
      unknown
    >;
  };

  it.each(NAMES)(
    "shows %s on a telephone: nothing is wider than the screen, rows are cards, letters can be read",
    (name) => {
      const { scroll, client, wide, small, head } = measured(name, 375);
      expect({ wide, isWider: Number(scroll) > Number(client), small }).toEqual({ wide: [], isWider: false, small: 0 });
      expect(head).toBe(name === "owners" ? "block" : "none");
    },
  );

  it.each(NAMES)("shows %s on a desk as tables", (name) => {
    const { scroll, client, wide, head } = measured(name, 1280);
    expect({ wide, isWider: Number(scroll) > Number(client) }).toEqual({ wide: [], isWider: false });
    expect(head).toBe(name === "owners" ? "block" : "table-header-group");
  });

  it.each(NAMES)("prints %s on A4 with the words that can be read again", (name) => {
    const pdf = join(folder, `${name}.pdf`);
    look(page(name), ["--no-pdf-header-footer", `--print-to-pdf=${pdf}`]);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    expect(run("pdfinfo", [pdf])).toMatch(/Page size: {1,20}84[12][.\d]{0,6} x 59[45][.\d]{0,6} pts \(A4\)/u);
    const words = run("pdftotext", ["-layout", pdf, "-"]);
    expect(words).toContain(
      {
        due: "Tháng 6/2024",
        owners: "Chủ trì",
        criteria: "xã Sơn Hòa",
        quality: "nhiệm vụ có hạn",
        tasks: "17/TB-UBND",
      }[name],
    );
  });

  it("draws the bars and the grounds, in print too", async () => {
    const file = join(pictures, "criteria-print.png");
    run("pdftoppm", ["-r", "60", "-png", "-singlefile", join(folder, "criteria.pdf"), file.replace(/\.png$/u, "")]);
    const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let dark = 0;
    for (let at = 0; at < data.length; at += info.channels)
      if (
        Math.abs((data[at] ?? 0) - 0x1f) < 12 &&
        Math.abs((data[at + 1] ?? 0) - 0x4e) < 12 &&
        Math.abs((data[at + 2] ?? 0) - 0x79) < 12
      )
        dark += 1;
    // The headings alone are some 2 % of the page.
    expect(dark / (info.width * info.height)).toBeGreaterThan(0.02);
  });

  it("tells a screen reader tables as tables, on a telephone too", () => {
    const dom = look(page("criteria"), ["--dump-dom"]);
    expect(dom).toContain('role="table"');
    expect(dom.match(/<caption>/gu)?.length).toBe(dom.match(/<table/gu)?.length);
    expect(dom).toContain('lang="vi"');
  });
});
