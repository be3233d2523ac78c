import { type Place, type TextFile, topOf } from '#problems';
import type { Path, YamlText } from './yaml.ts';

/** A record of the content, and where it stands. An archive has some hundred thousand, each without functions of its own. */
export interface Located<T> {
  id: string;
  value: T;
  file: TextFile;
  /** What finds places in the file. */
  yaml: Pick<YamlText, 'valueAt' | 'keyAt' | 'rangeAt'>;
  /** Where the record is in the YAML: empty for one that is a file. */
  path: Path;
}

type Where = Omit<Located<unknown>, 'id' | 'value'>;

export function located<T>(
  id: string,
  value: T,
  { text, yaml, path }: { text: TextFile; yaml: YamlText; path: Path },
): Located<T> {
  return { id, value, file: text, yaml, path };
}

/** The place of a field's value; without a field, of the record's id or of the top of its file. */
export function placeOf({ file, yaml, path }: Where, field?: Path): Place {
  if (field) return yaml.valueAt([...path, ...field]);
  return path.length > 0 ? yaml.keyAt(path) : topOf(file.file);
}

/** The place of a field's key. */
export function keyPlaceOf({ yaml, path }: Where, field: Path): Place {
  return yaml.keyAt([...path, ...field]);
}

/** Offsets of a field's value in its file, quotes included. */
export function rangeOf({ yaml, path }: Where, field: Path): ReturnType<YamlText['rangeAt']> {
  return yaml.rangeAt([...path, ...field]);
}
