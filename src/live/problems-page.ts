import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptLedger } from '#ledger';
import type { LiveContent } from './live-content.ts';

/** What the browser loads to show the page, and no page of the site. */
const MODULE = /^(?:@|src\/|node_modules\/)/;

/** Answers every address while no reading of the content was good enough to be shown. */
export function serveProblems(content: LiveContent, base: string) {
  const start = base.endsWith('/') ? base : `${base}/`;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '/').replace(start, '');
    if (keptLedger() || MODULE.test(path.replace(/^\//, ''))) return next();
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemsPage(content.report(false), start));
  };
}

/** The report as text, which a script makes into the panel. It is gone when the content is mended. */
function problemsPage(report: string, base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The content has errors</title>
    <link rel="stylesheet" href="${base}src/styles/index.css">
    <script type="module" src="${base}@vite/client"></script>
    <script type="module" src="${base}src/live/panel/panel.ts"></script>
  </head>
  <body>
    <main class="page">
      <h1>The content has errors</h1>
      <p>There is no page to show yet. The site appears here when they are mended.</p>
      <pre data-report>${escaped(report)}</pre>
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
