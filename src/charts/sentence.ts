/** Words with a capital letter and a full stop. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') return '';
  const end = /[.!?…]["'”’)]?$/.test(trimmed) ? '' : '.';
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${end}`;
}
