import { problem, type Problem } from '#problems';
import { isLocalTime } from '#schema';
import { Temporal } from 'temporal-polyfill';
import { placeOf } from './located.ts';
import { BROKEN_ZONE } from './read-registries.ts';
import type { ArticleRecord, Content } from './records.ts';
import type { Path } from './yaml.ts';

/**
 * Gives the local times of articles the offset that the zone of the site has then, so that every
 * time of the content is an instant from here on.
 */
export function placeLocalTimes(content: Content): void {
  const { site, broken, articles, problems } = content;
  if (!site || broken.has(BROKEN_ZONE)) return;
  const { timezone } = site.value;
  for (const article of articles.values()) {
    const known = lastPlaced.get(article);
    const found = known && known.zone === timezone ? known : placed(article, timezone);
    lastPlaced.set(article, found);
    articles.set(article.id, found.record);
    problems.push(...found.problems);
  }
}

interface Placed {
  zone: string | undefined;
  record: ArticleRecord;
  problems: Problem[];
}

/** The same record in the same zone gives the same: most files are as they were when a folder is read again. */
const lastPlaced = new WeakMap<ArticleRecord, Placed>();

function placed(article: ArticleRecord, zone: string | undefined): Placed {
  const problems: Problem[] = [];
  const place = (written: string, path: Path): string => {
    if (!isLocalTime(written)) return written;
    const found = inZone(written, zone, placeOf(article, path));
    if (typeof found === 'string') return found;
    problems.push(found);
    return written;
  };
  const { published, updated, corrections } = article.value;
  const value = {
    ...article.value,
    published: place(published, ['published']),
    ...(updated !== undefined && { updated: place(updated, ['updated']) }),
    corrections: corrections.map((correction, index) => ({
      ...correction,
      date: place(correction.date, ['corrections', index, 'date']),
    })),
  };
  return { zone, record: { ...article, value }, problems };
}

/** '2026-11-26T06:00+02:00', or the problem of a time that the zone has not or has twice. */
function inZone(
  written: string,
  zone: string | undefined,
  place: Problem['place'],
): string | Problem {
  const found = written;
  if (zone === undefined) return problem('date/no-offset', place, { found });
  const local = Temporal.PlainDateTime.from(written);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return withOffset(earlier);
  const [first, second] = [withOffset(earlier), withOffset(later)];
  return earlier.toPlainDateTime().equals(local)
    ? problem('date/repeated-time', place, { found, zone, first, second })
    : problem('date/skipped-time', place, { found, zone, before: first, after: second });
}

function withOffset(time: Temporal.ZonedDateTime): string {
  const smallestUnit = time.second === 0 ? 'minute' : 'second';
  return time.toString({ timeZoneName: 'never', smallestUnit });
}
