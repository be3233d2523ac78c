import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { archive } from '../../src/cli/archive.ts';
import { readsOf } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { readOptions } from '../../src/cli/options.ts';
import { recorder } from '../cli/recorder.ts';
import { Scratch } from '../ledger/scratch.ts';
import { type Answer, clock, SOURCES, stub } from './stub.ts';

const scratch = new Scratch();
const FILE = 'sources/web.yaml';
const JOB = { body: { url: 'x', job_id: 'spn2-1' } };
const PENDING = { body: { status: 'pending', job_id: 'spn2-1', resources: [] } };
const copyAt = (timestamp: string): Answer => ({
  body: { status: 'success', job_id: 'spn2-1', timestamp, original_url: 'https://evil.example/' },
});
const DONE = copyAt('20310615000102');
const failed = (status_ext: string, message = '<b>No</b>\u001b[31m'): Answer => ({
  body: { status: 'error', status_ext, message },
});

afterEach(() => rmSync('node_modules/.ledgerline', { recursive: true, force: true }));

function text(): string {
  return readFileSync(join(scratch.content, FILE), 'utf8');
}

async function run(
  words: string[],
  answers: (Answer | 'hang up')[],
  keys = 'me:secret',
  meanwhile = () => {},
) {
  const terminal = recorder();
  const time = clock(meanwhile);
  const service = await stub(answers);
  const environment = { LEDGERLINE_ARCHIVE: service.base, LEDGERLINE_ARCHIVE_KEYS: keys };
  const options = readOptions([...words, '--content', scratch.content], readsOf('archive'));
  try {
    const code = await archive(options, terminal, { environment, time });
    const said = terminal.said.replaceAll(scratch.content, 'content');
    return { code, said, seen: service.seen, waits: time.waits };
  } finally {
    service.close();
  }
}

describe('the list of sources without a copy', () => {
  test('goes over no network', async () => {
    scratch.write(FILE, SOURCES);
    const fetched = vi.spyOn(globalThis, 'fetch');
    const terminal = recorder();
    expect(await main(['archive', '--content', scratch.content], terminal)).toBe(0);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
    const list = terminal.printed.replaceAll(scratch.content, 'content');
    await expect(list).toMatchFileSnapshot(join(process.cwd(), 'tests/snapshots/archive/list.txt'));
  });

  test('is JSON for programs', async () => {
    scratch.write(FILE, SOURCES);
    const terminal = recorder();
    await main(
      ['archive', 'page-a', 'desk', '--content', scratch.content, '--format', 'json'],
      terminal,
    );
    const { sources } = JSON.parse(terminal.printed) as {
      sources: { id: string; state: string }[];
    };
    expect(sources.map(({ id, state }) => [id, state])).toEqual([
      ['page-a', 'missing'],
      ['desk', 'not-public'],
    ]);
  });
});

describe('a page that is to be kept', () => {
  test('is asked for, waited for and written down, and nothing else of the file changes', async () => {
    scratch.write(FILE, SOURCES);
    const { code, said, seen, waits } = await run(
      ['page-a', '--save'],
      [JOB, PENDING, PENDING, DONE],
    );
    expect(code).toBe(0);
    expect(said).toBe(
      `content/${FILE}:2 page-a: copy of 2031-06-15, document of 2031-05-03.\n1 copy written down. Open the copies, run npm run check -- --content content, and commit.\n`,
    );
    expect(seen.map(({ request }) => request)).toEqual([
      'POST /save',
      ...Array<string>(3).fill('GET /save/status/spn2-1'),
    ]);
    expect(seen[0]).toMatchObject({
      authorization: 'LOW me:secret',
      body: 'url=https%3A%2F%2Ftown.elm-valley.org%2Fa%3Fx%3D1%26y%3D2&skip_first_archive=1',
    });
    expect(waits).toEqual([5000, 5000]);
    const line = `  archived: https://web.archive.org/web/20310615000102/https://town.elm-valley.org/a?x=1&y=2\n`;
    expect(text()).toBe(SOURCES.replace('a?x=1&y=2\n', `a?x=1&y=2\n${line}`));
  });

  test('comes ten seconds after the one before, whatever the style of its record', async () => {
    scratch.write(FILE, SOURCES);
    const { code, waits } = await run(['page-a', 'page-b', '--save'], [JOB, DONE, JOB, DONE]);
    expect({ code, waits }).toEqual({ code: 0, waits: [10_000] });
    expect(text()).toContain(
      'archived: https://web.archive.org/web/20310615000102/https://town.elm-valley.org/b } # flow',
    );
  });

  test('is not asked for twice when the run before was interrupted', async () => {
    scratch.write(FILE, SOURCES);
    const first = await run(['page-a', '--save'], [JOB, PENDING]);
    expect(first.said).toContain('the archive is still at work. Run the command again later.');
    expect(first.waits.reduce((sum, each) => sum + each, 0)).toBe(180_000);
    const second = await run(['page-a', '--save'], [DONE]);
    expect(second.seen.map(({ request }) => request)).toEqual(['GET /save/status/spn2-1']);
    expect(text()).toContain('20310615000102');
  });

  test('is asked for anew when what was kept of the run before cannot be read', async () => {
    scratch.write(FILE, SOURCES);
    await run(['page-a', '--save'], [JOB, PENDING]);
    const [name = ''] = (await import('node:fs')).readdirSync('node_modules/.ledgerline');
    writeFileSync(join('node_modules/.ledgerline', name), '{"page-a": {"url": ');
    const { code, seen } = await run(['page-a', '--save'], [JOB, DONE]);
    expect({ code, first: seen[0]?.request }).toEqual({ code: 0, first: 'POST /save' });
  });

  test('is left alone when its record has changed meanwhile', async () => {
    scratch.write(FILE, SOURCES);
    const changed = SOURCES.replace('/a?x=1&y=2', '/new');
    const { code, said } = await run(['page-a', '--save'], [JOB, PENDING, DONE], 'me:secret', () =>
      scratch.write(FILE, changed),
    );
    expect(code).toBe(1);
    expect(said).toContain('Its record was changed meanwhile. Run the command again.');
    expect(text()).toBe(changed);
  });

  test('is tried again after a fault that may pass', async () => {
    scratch.write(FILE, SOURCES);
    const tooFast = { status: 429, headers: { 'retry-after': '7' }, body: {} };
    const broken = { status: 502, body: 'Bad gateway' };
    const { code, waits } = await run(
      ['page-a', '--save'],
      [tooFast, broken, JOB, 'hang up', DONE],
    );
    expect({ code, waits }).toEqual({ code: 0, waits: [7000, 20_000, 5000] });
  });

  test.each([
    [[failed('error:not-found')], 'the page is not there (404).', 2],
    [[JOB, failed('error:blocked-url')], 'the archive keeps no pages of this address.', 3],
    [[failed('error:odd')], 'the archive says: No [31m.', 2],
    [[{ body: 'not JSON' }], 'the archive answered with 200 and no JSON.', 2],
    [[{ body: { job_id: '../../etc' } }], 'the archive gave an answer that cannot be read.', 2],
    [[JOB, copyAt('2031\n06')], 'the archive gave an answer that cannot be read.', 3],
    [[{ status: 401, body: {} }], 'the archive does not know these keys (401).', 1],
    [
      [{ status: 302, headers: { location: 'https://evil.example/' }, body: '' }],
      'the archive sends us elsewhere (302).',
      1,
    ],
    [['hang up'], 'the archive cannot be reached (', 4],
  ] as [(Answer | 'hang up')[], string, number][])(
    'fails by %j, and the next one is asked for where that helps',
    async (answers, sentence, requests) => {
      scratch.write(FILE, SOURCES);
      const { code, said, seen } = await run(['page-a', 'page-b', '--save'], answers);
      expect(code).toBe(1);
      expect(said).toContain(`content/${FILE}:2 page-a: ${sentence}`);
      expect(said).not.toContain('\u001b');
      expect(seen.length).toBeGreaterThanOrEqual(requests);
      expect(text()).toBe(SOURCES);
    },
  );

  test.each([
    [['page-c', '--save'], 'There is no source "page-c". Write "page-a".'],
    [['--save', '--find'], 'Choose one.'],
    [['--save', '--format', 'json'], 'Leave --format out.'],
  ])('%j is refused', async (words, sentence) => {
    scratch.write(FILE, SOURCES);
    await expect(run(words, [])).rejects.toThrow(sentence);
  });

  test('needs the keys of an account', async () => {
    await expect(run(['--save'], [], '')).rejects.toThrow('LEDGERLINE_ARCHIVE_KEYS=access:secret');
  });
});

describe('a copy that exists', () => {
  const found = (timestamp: string, status = '200') => ({
    body: {
      archived_snapshots: {
        closest: { available: true, status, timestamp, url: 'http://evil.example/' },
      },
    },
  });

  test('is looked for near the day of the document, without keys', async () => {
    scratch.write(FILE, SOURCES);
    const { code, said, seen, waits } = await run(
      ['page-a', 'page-b', '--find'],
      [found('20310504120000'), { body: { archived_snapshots: {} } }],
    );
    expect({ code, waits }).toEqual({ code: 0, waits: [1500] });
    expect(seen[0]).toMatchObject({
      request:
        'GET /wayback/available?url=https%3A%2F%2Ftown.elm-valley.org%2Fa%3Fx%3D1%26y%3D2&timestamp=20310503',
      authorization: undefined,
    });
    expect(said).toContain('page-a: copy of 2031-05-04, document of 2031-05-03.');
    expect(said).toContain('page-b: the archive has no copy.\n1 copy written down. 1 source left.');
    expect(parse(text())['page-a'].archived).toBe(
      'https://web.archive.org/web/20310504120000/https://town.elm-valley.org/a?x=1&y=2',
    );
  });

  test('is not taken when the archive kept an error', async () => {
    scratch.write(FILE, SOURCES);
    const { said } = await run(['page-a', '--find'], [found('20310504120000', '404')]);
    expect(said).toContain('the archive has no copy.');
    expect(text()).toBe(SOURCES);
  });

  test('is asked for of so many sources at most', async () => {
    scratch.write(FILE, SOURCES);
    const { seen } = await run(
      ['page-a', 'page-b', '--find', '--most', '1'],
      [found('20310504120000')],
    );
    expect(seen).toHaveLength(1);
  });
});
