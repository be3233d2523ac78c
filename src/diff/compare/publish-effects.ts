import type { Edition, ReadPage } from '../edition/edition.ts';
import type { Report } from '../report.ts';
import { changesOf } from './keys.ts';
import type { PagePair } from './match-pages.ts';

type Publish = Report['publish'];

/** What comes of the change when it is published: now, by itself later, and where readers come from. */
export function publishEffects(base: Edition, head: Edition, pairs: readonly PagePair[]): Publish {
  const waiting = [...head.pages.values()].filter(({ kind }) => kind === 'article');
  return {
    live: waiting.flatMap(goesLive).sort((a, b) => (a.at < b.at ? -1 : 1)),
    drafts: waiting
      .filter(({ notYet }) => notYet?.kind === 'draft')
      .map(({ address, title }) => ({ address, title })),
    feed: feedChanges(base, head).filter(({ address }) => !head.pages.get(address)?.notYet),
    redirects: pairs.flatMap(({ old, new: next }) =>
      old && next && old.address !== next.address && !old.notYet
        ? [{ from: old.address, to: next.address }]
        : [],
    ),
  };
}

function goesLive({ address, title, notYet }: ReadPage): Publish['live'] {
  return notYet?.kind === 'until' ? [{ address, title, at: notYet.at, words: notYet.words }] : [];
}

function feedChanges(base: Edition, head: Edition): Publish['feed'] {
  const withAddress = ({ feed }: Edition) =>
    new Map([...feed].map(([address, entry]) => [address, { address, ...entry }]));
  const changes = changesOf(withAddress(base), withAddress(head), ({ whole }) => whole);
  const told =
    (state: 'new' | 'changed' | 'gone') => (entry: { address: string; title: string }) => ({
      address: entry.address,
      title: entry.title,
      state,
    });
  return [
    ...changes.new.map(told('new')),
    ...changes.changed.map((pair) => told('changed')(pair.new)),
    ...changes.gone.map(told('gone')),
  ];
}
