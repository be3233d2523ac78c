import { addToText } from '#edit';
import { COPIES } from './service.ts';

/**
 * A sources file with the copy of one source, at the time YYYYMMDDhhmmss, as its last key.
 * @throws CannotWrite when the file cannot be added to
 */
export function withArchived(text: string, id: string, url: string, time: string): string {
  return addToText(text, [{ path: [id], pairs: [['archived', `${COPIES}/${time}/${url}`]] }]);
}
