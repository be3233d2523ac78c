import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PreviewJob, pullRequest } from './preview-job.ts';
import { page, tinySite } from './tiny-site.ts';
import { zipOf } from './zips.ts';

const MARKER = '<!-- ledgerline-preview -->';

describe('the preview of a stranger', () => {
  test('is received, placed, told of, built anew and taken away', async () => {
    const job = await PreviewJob.open();
    expect(await job.receive()).toEqual({
      code: 0,
      printed: '',
      said: 'Received the preview of pull request 12, commit aaaaaaa.\n',
    });
    expect(job.outputs).toEqual({ number: '12', under: 'pr/12' });
    expect(job.github.askedOfPulls).toEqual({
      state: 'open',
      head: 'stranger:a-fix',
      base: 'main',
      per_page: '100',
    });
    expect((await job.place()).code).toBe(0);
    expect(job.pages.files()).toEqual([
      '.nojekyll',
      'pr/12/_astro/search.x1.js',
      'pr/12/articles/a/index.html',
      'pr/12/index.html',
      'pr/12/robots.txt',
      'pr/12/search/index.html',
      'robots.txt',
    ]);
    expect(job.pages.text('pr/12/articles/a/index.html')).toContain(
      '<span>Preview</span> <span dir="ltr">#12 · aaaaaaa</span></aside>',
    );
    expect(await job.comment()).toMatchObject({
      code: 0,
      said: 'Wrote the comment of pull request 12.\n',
    });
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.comments[0]?.body).toContain('(https://press.example/news/pr/12/)');
    await job.comment();
    expect(job.github.comments, 'the same comment again').toHaveLength(1);
    expect(await job.close()).toMatchObject([
      { code: 0, said: 'Took away pr/12.\n' },
      { code: 0, said: 'Wrote the comment anew.\n' },
    ]);
    expect(job.pages.files()).toEqual(['.nojekyll', 'robots.txt']);
    expect(job.github.comments[0]?.body).toContain('was taken away when it was closed');
  });

  test('is downloaded without the token, which is for the API alone', async () => {
    const job = await PreviewJob.open();
    await job.receive();
    expect(job.github.asked).toContain('GET /actions/artifacts/1/zip');
    expect(job.github.tokenOfDownload).toBeUndefined();
  });

  test('has the number that GitHub knows, whatever the artifact says of it', async () => {
    const job = await PreviewJob.open(tinySite({ 'pr.txt': '1', 'number.json': '{"number":1}' }));
    await job.receive();
    expect(job.outputs).toEqual({ number: '12', under: 'pr/12' });
  });

  const head = pullRequest().head;
  test.each([
    ['closed meanwhile', [{ ...pullRequest(), state: 'closed' as const }]],
    ['of another commit by now', [{ ...pullRequest(), head: { ...head, sha: 'b'.repeat(40) } }]],
    [
      'of somebody else with the same commit',
      [{ ...pullRequest(), head: { ...head, repo: { full_name: 'other/news' } } }],
    ],
    ['of a repository that is gone', [{ ...pullRequest(), head: { ...head, repo: null } }]],
    ['for another branch', [{ ...pullRequest(), base: { ref: 'old' } }]],
    ['not there', []],
  ])('is left alone when its pull request is %s', async (_what, pulls) => {
    const job = await PreviewJob.open();
    job.github.pulls = pulls;
    const { code, said } = await job.receive();
    expect({ code, said }).toEqual({
      code: 0,
      said: 'There is nothing to do. No open pull request has aaaaaaa of stranger/news as its last commit. It was closed, or a newer commit has a run of its own.\n',
    });
    expect(job.outputs).toEqual({});
    expect(job.github.asked.some((path) => path.includes('artifacts'))).toBe(false);
    expect(existsSync(job.at('incoming/site'))).toBe(false);
  });

  test('is left alone when several pull requests have its commit', async () => {
    const job = await PreviewJob.open();
    job.github.pulls = [pullRequest(12), pullRequest(13)];
    expect((await job.receive()).said).toBe(
      'There is nothing to do. Several open pull requests have aaaaaaa as their last commit, so it is not known which of them was built. Close all but one.\n',
    );
    expect(job.outputs).toEqual({});
  });

  test.each([
    [
      'a script',
      { 'index.html': page('index.html', '<script>alert(1)</script>') },
      'index.html: it holds a script',
    ],
    [
      'a script of its own',
      { 'evil.js': 'alert(1)' },
      'evil.js: it is a script that the site of the main branch does not have',
    ],
    [
      'a picture of another host',
      { 'index.html': page('index.html', '<img src="https://a.example/x.png">') },
      'index.html: it loads https://a.example/x.png from another host',
    ],
    [
      'a dead link',
      { 'index.html': page('index.html', '<a href="../13/">x</a>') },
      'index.html: the link ../13/ leads nowhere',
    ],
    [
      'a page without its strip',
      { 'a.html': page('a.html', '').replace(/<aside.*<\/aside>/, '') },
      'a.html: it has no strip that says that it is a preview',
    ],
    [
      'an address that cannot be read',
      { 'a.html': page('a.html', '<a href="index.html#%">x</a>') },
      'a.html: the link index.html#% leads to a place that is not there',
    ],
    [
      'orders to the host',
      { _redirects: '/* https://a.example/' },
      '_redirects: it gives orders to the host',
    ],
  ])('is refused for %s, and the pull request says so', async (_what, files, fault) => {
    const job = await PreviewJob.open(tinySite(files));
    const { code, said } = await job.receive();
    expect(code).toBe(1);
    expect(said).toContain(`Refused the preview of pull request 12, commit aaaaaaa:\n  - ${fault}`);
    expect(job.outputs).toEqual({ number: '12', under: '' });
    await job.comment();
    expect(job.github.comments[0]?.body).toContain(`**No preview** of \`aaaaaaa\``);
    expect(job.github.comments[0]?.body).toContain(`- \`${fault}`);
  });

  test.each([
    ['says so', { site: 300 * 1024 * 1024, report: 9 * 1024 * 1024 }],
    ['says otherwise', { site: 10, report: 10 }],
  ])('is refused when it is too large, and GitHub %s', async (_what, sizes) => {
    const job = await PreviewJob.open();
    const large = new Uint8Array(201 * 1024 * 1024);
    job.github.artifacts = { site: large, report: large.subarray(0, 9 * 1024 * 1024) };
    job.github.sizes = sizes;
    const { code, said } = await job.receive();
    expect(code).toBe(1);
    expect(said).toContain('the artifact "site" has more than 200 MB');
    await job.comment();
    expect(job.github.comments[0]?.body).toContain('the artifact "site" has more than 200 MB');
  });

  test('whose run has built nothing is told of as far as it went', async () => {
    const job = await PreviewJob.open();
    job.github.artifacts = {};
    expect(await job.receive()).toMatchObject({
      code: 0,
      said: 'The run has built no site, so there is nothing to place of the preview of pull request 12, commit aaaaaaa.\n',
    });
    await job.comment();
    expect(job.github.comments[0]?.body).toBe(
      `${MARKER}\n**No preview** of \`aaaaaaa\`: the run has built no site. [The run](https://github.com/press/news/actions/runs/77) has its log.\n\nThere is no report either.\n`,
    );
  });

  test.each([
    ['no JSON', 'nothing'],
    ['another form', '{"$schema":"x","version":9}'],
    ['no object', '[]'],
  ])('with a report that is %s gets a comment without it', async (_what, report) => {
    const job = await PreviewJob.open();
    job.github.artifacts['report'] = zipOf({ 'review.json': report });
    await job.receive();
    await job.comment();
    expect(job.github.comments[0]?.body).toContain(
      'The report of this run cannot be read: it has another form than that of the main branch.',
    );
  });

  test('that is closed while it is placed is to be taken away again', async () => {
    const job = await PreviewJob.open();
    await job.receive();
    await job.place();
    job.github.pulls = [{ ...pullRequest(), state: 'closed' }];
    expect((await job.comment()).said).toBe(
      'Pull request 12 was closed meanwhile. Its preview is to be taken away.\n',
    );
    expect(job.outputs['closed']).toBe('true');
    expect(job.github.comments).toEqual([]);
  });

  test('that stayed when its pull request was closed is swept', async () => {
    const job = await PreviewJob.open();
    await job.receive();
    await job.place();
    expect((await job.sweep()).said).toBe('Looked at 1 preview.\n');
    job.github.pulls = [{ ...pullRequest(), state: 'closed' }];
    expect((await job.sweep()).said).toBe('Took away pr/12.\nLooked at 1 preview.\n');
    expect(job.pages.files()).toEqual(['.nojekyll', 'robots.txt']);
    await job.place();
    job.github.pulls = [];
    expect((await job.sweep()).said).toBe('Looked at 1 preview.\n');
    expect(job.pages.files()).toContain('pr/12/index.html');
  });

  test('that is an old one by now is told of by the run of the newer commit', async () => {
    const job = await PreviewJob.open();
    await job.receive();
    job.github.pulls = [{ ...pullRequest(), head: { ...head, sha: 'b'.repeat(40) } }];
    expect((await job.comment()).said).toBe(
      'Pull request 12 has a newer commit by now, whose own run will tell of it.\n',
    );
    expect(job.github.comments).toEqual([]);
  });
});
