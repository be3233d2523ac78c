import { describe, expect, test } from 'vitest';
import { compose, MOST } from '../../src/host/comment/compose.ts';
import { neutral } from '../../src/host/comment/neutral.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const BUILT = { commit: COMMIT, run: 'https://github.com/press/news/actions/runs/77' };
/** A reader sees nothing of it, and here it is in the way of reading. */
const shown = (text: string) => text.replaceAll('\u2060', '|');

describe("a stranger's words", () => {
  test('are told and do nothing', async () => {
    const hostile = `# Hello @alice, @org/team and \\@carl, &#64;dora

See #12, GH-3, o/r#4, https://github.com/o/r/issues/1, www.evil.example, evil@evil.example.

<!-- ledgerline-preview -->

<details><summary>Folded @bob &#39;s</summary>

- [a script](javascript:alert(1)), [data](data:text/html,x), [a page](https://a.example/x)
- ![a picture](https://a.example/p.png) <img src=x onerror=alert(1)> [issue](https://github.com/o/r/pull/3)
- [by name][z], a note[^1], [a login](https://user:word@a.example/)

| who | what |
| --- | --- |
| @erin | \`@frank\` |

</details>

<details open><summary>More</summary></details>

[z]: https://evil.example
[^1]: A note for @gina.
`;
    await expect(shown(neutral(hostile))).toMatchFileSnapshot('../snapshots/host/neutral.md');
  });

  test('stay as they are where they do nothing', () => {
    const calm = '## What changed\n\n- at least 2,104 → 2,251, by [OCHA](https://ocha.example/)\n';
    expect(neutral(calm)).toBe(calm);
  });
});

describe('the comment', () => {
  const address = 'https://press.example/pr/12/';

  test('tells of a preview', () => {
    expect(compose({ as: 'built', ...BUILT, address, report: '**No page** differs.\n' }))
      .toMatchInlineSnapshot(`
        "**[Preview of this change](https://press.example/pr/12/)**, as of \`0123456\`. Search engines are asked to pass it over. It is taken away when the pull request is closed. [The run](https://github.com/press/news/actions/runs/77) has the whole report, \`review.html\`.

        **No page** differs.
        "
      `);
  });

  test('tells why there is none', () => {
    expect(
      compose({ as: 'report', ...BUILT, why: 'the run has built no site.', report: '' }),
    ).toMatchInlineSnapshot(
      `"**No preview** of \`0123456\`: the run has built no site. [The run](https://github.com/press/news/actions/runs/77) has its log."`,
    );
    const faults = ['a.html: it holds a script', '`@mallory`\n<!-- ledgerline-preview -->: it has'];
    expect(compose({ as: 'refused', ...BUILT, faults })).toMatchInlineSnapshot(`
      "**No preview** of \`0123456\`: what was built is not published, since it could harm those who open it. [The run](https://github.com/press/news/actions/runs/77) has its log.

      - \`a.html: it holds a script\`
      - \` @mallory  <!-- ledgerline-preview -->: it has\`"
    `);
    expect(compose({ as: 'closed' })).toMatchInlineSnapshot(
      `"The preview of this pull request was taken away when it was closed."`,
    );
  });

  test('is no longer than a comment may be', () => {
    const report = '- a line of a report @mallory\n'.repeat(10_000);
    const text = compose({ as: 'built', ...BUILT, address, report });
    expect(text.length).toBeLessThan(65_536 - 100);
    expect(text.length).toBeGreaterThan(MOST - 100);
    expect(text).toContain('The rest does not fit into a comment.');
    expect(text).not.toContain('@mallory');
  });
});
