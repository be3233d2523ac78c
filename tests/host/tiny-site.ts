import { withPolicy } from '#finish';

const HIDDEN = '<meta name="robots" content="noindex">';

const STRIP = '<aside class="preview-strip" aria-label="Preview"><span>Preview</span></aside>';

/** A page as a preview has it, with some HTML in its body and its head. */
export function page(path: string, body: string, head = HIDDEN): string {
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${STRIP}<main id="main">${body}</main></body></html>`;
  return withPolicy(path, html);
}

export const SCRIPT = 'console.log(`/`)';

/** The files of a small preview of pull request 12, by path. */
export function tinySite(more: Record<string, string> = {}): Record<string, string> {
  return {
    'index.html': page('index.html', '<a href="articles/a/">An article</a>'),
    'articles/a/index.html': page('articles/a/index.html', '<a href="../../">Home</a>'),
    'search/index.html': page(
      'search/index.html',
      '<script type="module" src="../_astro/search.x1.js"></script>',
    ),
    '_astro/search.x1.js': SCRIPT.replace('`/`', '`/news/pr/12/`'),
    _headers: '/*\n  X-Robots-Tag: all\n',
    'robots.txt': 'User-agent: *\nDisallow: /\n',
    ...more,
  };
}
