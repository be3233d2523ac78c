import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, readLedger } from '#ledger';

/** A title that XML, HTML and CDATA would each take for something else. */
export const HOSTILE = `Dams <b>&"']]> & \u{1f30a} فيضان`;

const PUBLISHER = `publisher:
  name: Elm Valley Ledger
  email: desk@flood.example
  logo: https://flood.example/icon-512.png
  founded: '2030-02'
  same-as: [https://social.example/@elm]
  policies:
    fact-checking: /method/
    ethics: https://press.example/code`;

const CORRECTIONS = `updated: '2031-05-07'
by: [The flood desk, Elm Valley Ledger]
corrections:
  - date: '2031-05-09'
    was: nine boats
    now: seven boats & a raft
    reason: Two boats were counted <twice>.
    severity: meaning
  - date: '2031-05-08'
    was: Elmm
    now: Elm
    reason: A slip of the pen.
topics: [floods, dams-and-rivers]`;

const SECOND = `---
title: 'Dams \\<b\\>&"'']]\\> & \u{1f30a} فيضان'
standfirst: What a dam says & does not \\<say\\>.
published: '2031-05-07T00:30:00+02:00'
topics: [dams-and-rivers]
language: ar
---

See [the homes](chart:homes) and [the first article](/articles/water-and-numbers/#homes).
`;

/** Gives a copy of the flood fixture corrections, a publisher with policies, and a second article. */
export function editFlood(content: string): void {
  edit(join(content, 'site.yaml'), 'publisher:\n  name: Elm Valley Ledger', PUBLISHER);
  edit(join(content, 'articles/water-and-numbers/index.md'), 'topics: [floods]', CORRECTIONS);
  mkdirSync(join(content, 'articles/dams'));
  writeFileSync(join(content, 'articles/dams/index.md'), SECOND);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

/** The flood fixture with those edits, read. */
export function editedFlood(): Ledger {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-flood-'));
  try {
    cpSync('tests/fixtures/flood', folder, { recursive: true });
    editFlood(folder);
    const ledger = readLedger(folder);
    if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
    const faults = ledger.problems.filter(({ severity }) => severity === 'error');
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
    return ledger;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole addresses as a build for the site's own host gives them. */
export const address = (path: string): string => new URL(path, 'https://flood.example/').href;
