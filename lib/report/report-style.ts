import { Html } from './html'

/** The styles of the report: paper, ink and one red, as the reader's own pages; dark where the system is, black on white on paper. */
export const REPORT_STYLE = new Html(`
:root{color-scheme:light dark;--ground:#fbf8f2;--ink:#211c17;--second:#5e554a;--red:#a3201d;--line:#8f8474;--hairline:#ddd5c6;--wash:#f3ecdf;--target:#f8ecc9}
@media (prefers-color-scheme:dark){:root{--ground:#171411;--ink:#e9e3d8;--second:#b0a798;--red:#f0897e;--line:#8c8375;--hairline:#3a342d;--wash:#231f1a;--target:#3a2f16}}
*{box-sizing:border-box;margin:0}
html{background:var(--ground);color:var(--ink);font:1rem/1.75 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere;scroll-padding-block:4rem;text-autospace:normal}
body{max-inline-size:90rem;margin-inline:auto;padding:2rem clamp(1rem,4vw,4rem) 6rem}
h1,h2,.article-head h2{font-family:"Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",STSong,SimSun,serif;line-height:1.4;text-wrap:balance}
h1{color:var(--red);font-size:clamp(1.875rem,1.5rem + 2vw,2.75rem)}
h1 small{color:var(--ink);font-size:.5em;font-weight:400}
h2{font-size:1.5rem;padding-block:3rem .25rem;border-block-end:1px solid var(--ink);margin-block-end:.75rem}
h3{display:inline;font-size:1.0625rem}
a{color:var(--red);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--red);outline-offset:3px}
.second{color:var(--second)}
.page-head{text-align:center;text-wrap:balance}
.double-rule{block-size:7px;margin-block:1.25rem;border-block-start:3px solid var(--red);border-block-end:1px solid var(--red)}
.proof,.structure{font-size:1.125rem}
.outcome{margin-block-start:.5rem;font-weight:600}
.how{max-inline-size:60rem;padding-block-end:.25rem}
code{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9375em;display:block;inline-size:fit-content;padding:.25rem .5rem;background:var(--wash)}
.failed{color:var(--red);font-weight:700;border:2px solid var(--red);padding:.75rem 1rem;text-align:start}
nav{display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem 1.5rem;margin-block-start:.75rem}
nav a,summary,.only label{display:inline-flex;align-items:center;min-block-size:2.75rem}
summary{cursor:pointer;gap:.75rem;flex-wrap:wrap}
summary::before{content:"▸";color:var(--second)}
details[open]>summary::before{content:"▾"}
.findings{border-block-end:1px solid var(--hairline)}
.findings.error h3{color:var(--red)}
ol{list-style:none;padding:0}
.findings li,.differences li{padding-block:.5rem .75rem;border-block-start:1px solid var(--hairline);max-inline-size:60rem}
.number{display:inline-block;min-inline-size:2rem;font-variant-numeric:tabular-nums}
q{quotes:"“" "”"}
table{border-collapse:collapse;inline-size:100%}
th,td{padding:.375rem .75rem .375rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--hairline)}
th{font-weight:600;white-space:nowrap}
#articles td{font-variant-numeric:tabular-nums}
.origin{display:block}
.article{padding-block-start:1.5rem}
.article-head{padding-block-end:.75rem}
.article-head h2{padding-block:.25rem;border:0;margin:0;font-size:1.375rem}
.columns,.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:2.5rem}
.columns{position:sticky;inset-block-start:0;z-index:1;background:var(--ground);border-block:1px solid var(--line);color:var(--second);padding-block:.25rem}
.row{border-block-end:1px solid var(--hairline);padding-block:.625rem}
.long .row{content-visibility:auto;contain-intrinsic-size:auto 8rem}
.line{position:relative;padding-inline-start:3.25rem}
.line+.line{margin-block-start:.25rem}
.no{position:absolute;inset-inline-start:0;color:var(--second);font-size:.8125rem;font-variant-numeric:tabular-nums;user-select:none}
.line:target,li:target{background:var(--target)}
del{color:var(--second);text-decoration:line-through;text-decoration-color:var(--red);text-decoration-thickness:.11em}
ins{background:var(--target);font-weight:700;text-decoration:underline;text-decoration-thickness:.11em;text-underline-offset:.2em}
.corrected{text-decoration:underline dashed var(--red);text-decoration-thickness:.11em;text-underline-offset:.25em}
.doubt{text-decoration:underline wavy var(--red);text-underline-offset:.3em}
.corrected .doubt{text-decoration:none}
.tag{display:inline-block;padding-inline:.375rem;border:1px solid var(--line);font-size:.8125rem;line-height:1.5;color:var(--second);white-space:nowrap}
.tag.removed{border-style:dashed}
a.tag{color:var(--red);border-color:var(--red)}
a.tag.note{color:var(--second);border-color:var(--line)}
.piece{display:grid;grid-template-columns:4.75rem minmax(0,1fr);column-gap:.75rem}
.piece>*{grid-column:2}
.piece>.label{grid-column:1;grid-row:1;color:var(--second);font-size:.8125rem;line-height:1.75rem}
.article-head table{margin-block-end:.5rem}
.piece+.piece{margin-block-start:.5rem}
.heading{font-weight:700}
.level-2{font-size:1.125rem}
.signature{text-align:end}
.footnote{font-size:.9375rem}
.cells{display:flex;flex-wrap:wrap;border-inline:1px solid var(--hairline)}
.cells span{flex:1 1 5rem;min-inline-size:0;padding:.125rem .5rem}
.cells span+span{border-inline-start:1px solid var(--hairline)}
.only{display:none}
@supports selector(:has(*)){.only{display:block}}
input{inline-size:1.25rem;block-size:1.25rem;margin-inline-end:.5rem;accent-color:var(--red)}
#aligned:has(#only-marked:checked) .row:not(.marked){display:none}
@media (width < 48rem){.columns{display:flex;column-gap:1.5rem}.row{grid-template-columns:minmax(0,1fr);row-gap:.5rem}.published,.columns span+span{border-inline-start:3px solid var(--line);padding-inline-start:.75rem}.piece{display:block}#articles th:nth-child(4),#articles td:nth-child(4){display:none}}
@media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--second:#333;--red:#8b0000;--target:transparent}body{padding:0;max-inline-size:none}nav,.only{display:none}.row.row{content-visibility:visible;break-inside:avoid}.columns{position:static}details::details-content{content-visibility:visible;block-size:auto}}
`)
