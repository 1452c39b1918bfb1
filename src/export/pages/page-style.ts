/** Grounds of "heat" cells, lightest first; text on them has a contrast of 4.5 or more. */
export const HEATS = 5;

/** Style of a report: a page that reads on a phone (rows as cards), on a desk (tables) and on A4 paper (headings on every page). */
export const PAGE_STYLE = `:root{color-scheme:light}
*{box-sizing:border-box}
body{font:16px/1.5 "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif;color:#1a1a1a;background:#fff;max-width:80rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.2em 0 .3em;color:#173a5a}h2{font-size:1.2rem;margin:1.8em 0 .5em;color:#173a5a}
p{margin:.3em 0}a{color:#0b4f8a}a:focus-visible,.wide:focus-visible{outline:3px solid #c25700;outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.figures{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0;padding:0}
.figures li{flex:1 1 9rem;border:1px solid #b8c4d0;border-radius:.4rem;padding:.5rem .8rem}
.figures strong{display:block;font-size:1.7rem;line-height:1.2;color:#173a5a}.figures .late strong{color:#a80000}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.6rem 0;padding:0}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:#4a4a4a;padding:.2em 0 .4em}
th,td{border:1px solid #b8c4d0;padding:.35em .55em;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:#1f4e79;color:#fff;vertical-align:middle}tbody th{font-weight:600;background:#f4f7fa}
tbody tr:nth-child(even) td:not(.heat){background:#fafbfc}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.day{white-space:nowrap}.words{min-width:14rem}.phrase{min-width:8.5rem}.term{min-width:7.6rem}
.late .due,.late .days{color:#a80000;font-weight:700}mark{background:#ffe58a;color:#1a1a1a;padding:0 .1em}
.bar{display:block;width:100%;min-width:5rem;height:.7rem;margin-top:.3em}.bar .ground{fill:#d9e2ec}.bar .fill{fill:#1f4e79}
td.heat{text-align:center;font-variant-numeric:tabular-nums}td.heat.h0{color:#6a6a6a}
tbody tr td.h1{background:#e3eef8}tbody tr td.h2{background:#c6ddf0}tbody tr td.h3{background:#9cc4e4}tbody tr td.h4{background:#6ea8d6}tbody tr td.h5{background:#1f4e79;color:#fff}
.wide{overflow-x:auto}.wide caption{max-width:calc(100vw - 2rem)}.wide thead th:first-child,.wide tbody th{position:sticky;left:0;min-width:11rem;max-width:18rem}
.months{display:flex;flex-wrap:wrap;gap:1rem 1.5rem}.month{flex:1 1 20rem;max-width:34rem}.month table{table-layout:fixed}
.calendar caption{font-weight:600;color:#173a5a;font-size:1.05rem}.calendar th,.calendar td{text-align:center;padding:.2rem;height:3.1rem}
.calendar thead th{height:auto}.calendar abbr{text-decoration:none}.calendar td.none{border-color:#e5eaef;background:#fff}
.calendar td{background:#fff!important}.calendar td.due{background:#fdf0d5!important}.calendar .today{outline:3px solid #173a5a;outline-offset:-3px}
.calendar time{display:block;font-size:.85rem;color:#4a4a4a}.calendar a{font-size:.85rem;white-space:nowrap}
footer{margin-top:2.5rem;border-top:1px solid #b8c4d0;color:#4a4a4a;font-size:.875rem}
@media screen and (max-width:48rem){
body{padding:.75rem}h1{font-size:1.35rem}
.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block}.cards thead{display:none}
.cards tr{border:1px solid #b8c4d0;border-radius:.4rem;margin:0 0 .7rem;padding:.2rem .1rem}
.cards th,.cards td{border:0;text-align:left;white-space:normal;padding:.2rem .6rem;background:none!important}.cards td:empty{display:none}
.cards td::before{content:attr(data-label) ": ";color:#4a4a4a}.cards tr>th{font-size:1.05em}
.calendar .word{display:none}.month{flex-basis:100%;max-width:none}.wide tbody th{max-width:9rem;min-width:9rem}
}
@media print{
@page{size:A4 landscape;margin:12mm}
body{font-size:10pt;max-width:none;padding:0 1px}.words,.phrase,.term{min-width:0}section:has(.months)+section{break-before:page}nav{display:none}a{color:inherit;text-decoration:none}
thead{display:table-header-group}tr,.month,.figures li{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible}
.wide thead th:first-child,.wide tbody th{position:static;min-width:0}.calendar td,.calendar th{height:1.1cm}
.month{flex:0 1 31%}th,td{padding:.15em .35em}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;
