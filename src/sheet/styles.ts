/** Of the printed sheet: A4 or letter, black on white, no entry torn apart where it fits a page. */
export const STYLES = `
:root { color-scheme: light dark; }
body { max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem; font: 16px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { margin-block: 2.5rem 0.5rem; border-block-end: 2px solid; font-size: 1.2rem; }
h3 { margin-block: 2rem 0.25rem; font-size: 1.05rem; }
h3 + p { margin-block: 0 0.25rem; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid; font-family: Georgia, serif; }
blockquote p { margin: 0; }
ul { margin-block: 0.5rem; padding-inline-start: 1.25rem; }
li { margin-block: 0.25rem; }
ul.contains-task-list { padding-inline-start: 0; list-style: none; }
.task-list-item { display: flow-root; padding-inline-start: 1.75rem; margin-block: 0.35rem; }
.task-list-item input { float: inline-start; inline-size: 1rem; block-size: 1rem; margin: 0.2rem 0 0 -1.75rem; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid; text-align: start; vertical-align: top; }
a { color: inherit; }
@media print {
  body { max-inline-size: none; margin: 0; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, h3 + p { break-after: avoid; }
  blockquote, li, tr { break-inside: avoid; }
  a[href^='http']::after { content: ' <' attr(href) '>'; font-size: 0.8em; overflow-wrap: anywhere; }
  table { display: table; }
}
`;
