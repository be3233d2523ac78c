import { dateView } from './date-text.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { Content } from './records.ts';
import { siteWords } from './site-words.ts';
import type { DateView } from './views.ts';

/** A date of the content in the language of the site: many records have the same few. */
export const dateOf = oncePerReading((content: Content, edtf: string): DateView =>
  dateView(edtf, siteWords(content)),
);
