import type { Edition } from '../../edition/edition.ts';
import type { PageChange } from '../../report.ts';
import type { PagePicture } from '#pictures';

/** What the parts of a report as a page need beside the report. */
export interface PageSetting {
  /** Where the pages of the new state can be read, if anywhere. */
  pagesAt: string | undefined;
  base: Edition | undefined;
  head: Edition | undefined;
  /** Pictures of the places where a page looks different; empty where none were taken. */
  picturesOf(page: PageChange): PagePicture[];
}
