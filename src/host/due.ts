/** An article of the content, and when readers may have it. */
export interface Timed {
  id: string;
  /** Milliseconds since 1970; undefined for a draft. */
  at: number | undefined;
}

export interface Due {
  /** Ids of articles whose time has come and that the published site does not have. */
  now: string[];
  /** Articles whose time comes soon, the next one first. */
  soon: { id: string; at: number }[];
}

/** A schedule of GitHub is often late by some minutes, and at times by more than an hour. */
const SOON = 30 * 60_000;

/**
 * What is to be published. It rests on what readers have, not on when something was last built: a run that
 * is late, missing or doubled changes nothing, and an article that failed to go out stays due.
 * @param published ids of the articles that readers have
 */
export function dueOf(
  articles: readonly Timed[],
  published: ReadonlySet<string>,
  now: number,
): Due {
  const timed = articles.flatMap(({ id, at }) => (at === undefined ? [] : [{ id, at }]));
  return {
    now: timed.filter(({ id, at }) => at <= now && !published.has(id)).map(({ id }) => id),
    soon: timed.filter(({ at }) => at > now && at - now <= SOON).sort((a, b) => a.at - b.at),
  };
}
