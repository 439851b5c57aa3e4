/**
 * The stylesheet of the book. Size, face, colours and margins are the reader's, who sets them in the reading software; what stands here is what makes
 * the text a document: indents, headings, signatures at the right, tables with lines. Plain rules only, since many devices know no
 * variables and no layers; the red of the journal on titles, which night modes replace.
 */
export const BOOK_STYLE = `html { line-height: 1.75; }
body { margin: 0 3%; line-break: strict; }
p { margin: 0; text-indent: 2em; text-align: justify; }
h1, h2, h3, h4, h5 { text-indent: 0; line-height: 1.5; page-break-after: avoid; break-after: avoid; }
h1 { margin: 0.5em 0; font-size: 1.5em; text-align: center; }
h2 { margin: 1.5em 0 0.75em; font-size: 1.2em; }
h3 { margin: 1.25em 0 0.5em; font-size: 1.1em; }
h4, h5 { margin: 1em 0 0.25em; font-size: 1em; }
a { color: inherit; text-decoration: none; }
b { font-weight: bold; }
ol, ul { margin: 0; padding: 0; list-style: none; }
ol ol { padding-left: 1.5em; }
.title-block { margin: 2em 0; text-align: center; }
.title-block p { text-indent: 0; text-align: center; }
.shoulder { color: #991b18; }
.facts, .published { font-size: 0.85em; }
.double-rule { margin: 1em 0; border-top: 3px solid #991b18; border-bottom: 1px solid #991b18; height: 3px; }
.thin-double-rule { margin: 0 0 1.5em; border-top: 1px solid; border-bottom: 1px solid; height: 2px; }
.recipients, .footnote, .signature p, .notice-number, .fold-head { text-indent: 0; }
.recipients { margin-bottom: 0.5em; }
.footnote { margin-left: 2em; font-size: 0.875em; }
.signature { margin-top: 1.5em; padding-right: 2em; }
.signature p { text-align: right; }
.notice-fold { margin-bottom: 2em; border-top: 1px solid; border-bottom: 1px solid; padding: 0.75em 0; }
.fold-label { color: #991b18; font-weight: bold; }
.fold-label::after { content: "　"; }
.notice-number { text-align: center; }
.page-mark { display: block; font-size: 0.7em; text-align: right; }
.page-mark::after { content: "第" attr(data-page) "页"; }
.table-frame { margin: 1.25em 0; font-size: 0.9em; }
table { width: 100%; border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; }
th, td { padding: 0.4em 0.5em; border-bottom: 1px solid #999; text-align: left; vertical-align: baseline; }
.figures { text-align: right; white-space: nowrap; }
.whitespace-nowrap, .unbroken { white-space: nowrap; }
.inline-block { display: inline-block; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
.masthead { margin-top: 20%; color: #991b18; font-size: 1em; }
.masthead-group { display: block; font-size: 1.2em; letter-spacing: 0.2em; }
.masthead-name { display: block; font-size: 3em; letter-spacing: 0.1em; }
.cover p { text-indent: 0; text-align: center; }
.aside-title { margin-top: 3em; font-size: 1.1em; }
.highlight-line { display: block; padding: 0.25em 0; }
.correction { margin-bottom: 1em; }
.correction p { text-indent: 0; }
.correction-place { font-size: 0.85em; }
del { text-decoration: line-through; }
ins { font-weight: bold; text-decoration: underline; }
`
