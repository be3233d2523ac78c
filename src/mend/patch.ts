import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * The change of a file as a unified diff that git applies.
 * @param path from the folder in which it is applied, with forward slashes
 */
export function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
