import { type ContentState, textOf, textsIn, withFile, withoutFiles } from './content-state.ts';
import { type Edit, KINDS } from './edit.ts';
import { newId, type Random } from './random.ts';

interface Series {
  /** 'figures/elm-flood.homes-by-day.csv'. */
  path: string;
  event: string;
  id: string;
  /** Its record in the file of the event. */
  record: string;
}

function anySeries(state: ContentState, random: Random): Series | undefined {
  const path = random.pick(textsIn(state, KINDS.series));
  const [, stem, id = ''] = /^(figures\/[^.]+)\.([^.]+)\.csv$/.exec(path ?? '') ?? [];
  const event = `${stem}.yaml`;
  const record = new RegExp(`^  ${id}:\\n(?: {4}.*\\n)+`, 'm').exec(textOf(state, event))?.[0];
  return path && record ? { path, event, id, record } : undefined;
}

const addSeries: Edit = {
  name: 'series: add',
  make: (state, random) => {
    const series = anySeries(state, random);
    if (!series) return undefined;
    const { path, event, id, record } = series;
    const other = newId(random);
    const copied = record + record.replace(`  ${id}:`, `  ${other}:`);
    const withRecord = withFile(state, event, textOf(state, event).replace(record, copied));
    return withFile(withRecord, path.replace(`.${id}.`, `.${other}.`), textOf(state, path));
  },
};

/** With its record, and with the key above it where that was the last one. */
const deleteSeries: Edit = {
  name: 'series: delete',
  make: (state, random) => {
    const series = anySeries(state, random);
    if (!series) return undefined;
    const { path, event, record } = series;
    const text = textOf(state, event)
      .replace(record, '')
      .replace(/series:\n(?! )/, '');
    return withFile(
      withoutFiles(state, (each) => each === path),
      event,
      text,
    );
  },
};

export const SERIES: Edit[] = [addSeries, deleteSeries];
