import { escaped } from "../../export/pages/escaped.js";
import { pageShell } from "../../export/pages/page-shell.js";

export { escaped };

/** A table; every cell is text. Columns with a class get it on their cells. */
export function htmlTable(
  columns: readonly { readonly label: string; readonly class?: string }[],
  rows: readonly (readonly string[])[],
): string {
  const classOf = (index: number): string => (columns[index]?.class ? ` class="${escaped(columns[index].class)}"` : "");
  const head = columns.map(({ label }, index) => `<th${classOf(index)}>${escaped(label)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell, index) => `<td${classOf(index)}>${lines(cell)}</td>`).join("")}</tr>`)
    .join("\n");
  return `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>\n`;
}

/** Text whose line breaks are shown. */
export function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}

const STYLE = `body{font:15px/1.45 "Times New Roman",Tinos,serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}
h1{font-size:1.35em;margin:0 0 .2em}h2{font-size:1.1em;margin:1.6em 0 .4em}p{margin:.3em 0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}
th{background:#eee}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em;margin:.6em 0}dt{color:#555}dd{margin:0}
.narrow{white-space:nowrap}.number{text-align:right;white-space:nowrap}.check{background:#fff7dd;border-left:4px solid #c90;padding:.4em 1em}
footer{margin-top:2em;color:#555;font-size:.85em}thead{display:table-header-group}tr{page-break-inside:avoid}
@media print{body{margin:0;max-width:none}}`;

/** A page of its own: nothing is loaded, nothing is run. `body` is HTML. */
export function htmlPage(title: string, language: string, body: string): string {
  return pageShell({ title, language, style: STYLE, body });
}
