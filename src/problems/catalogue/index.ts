import { bindings } from './bindings.ts';
import { charts } from './charts.ts';
import { corrections } from './corrections.ts';
import { files } from './files.ts';
import { prose } from './prose.ts';
import { references } from './references.ts';
import { rules } from './rules.ts';
import { values } from './values.ts';
import { yaml } from './yaml.ts';

/** Every problem that can be reported, by its permanent code `area/name`. */
export const catalogue = {
  ...files,
  ...yaml,
  ...values,
  ...references,
  ...bindings,
  ...rules,
  ...prose,
  ...charts,
  ...corrections,
};

export type Code = keyof typeof catalogue;
