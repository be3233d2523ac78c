import type { AgentView, BarsView, ClaimsView, ClaimView, DateView, SourceView } from '#ledger';
import { isQuantity, type Quantity, readQuantity } from '#quantity';

/** Views as short as a test can write them; all names and figures are made up. */

export function quantity(says: string): Quantity {
  const read = readQuantity(says);
  if (!isQuantity(read)) throw new Error(`"${says}" is no quantity`);
  return read;
}

export function agent(name: string, short = name): AgentView {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, name, short, kind: 'UN body' };
}

export function day(edtf: string, text: string): DateView {
  return { edtf, text, machine: edtf };
}

const source: SourceView = {
  id: 'bulletin-7',
  publisher: 'The Bulletin',
  title: 'Seven strikes',
  copy: 'original',
};

/** A claim by one agent; `more` overrides any part of it. */
export function claim(says: string, more: Partial<ClaimView> = {}): ClaimView {
  return {
    id: 'first',
    quantity: quantity(says),
    says,
    by: agent('Civil defence'),
    via: [],
    source,
    stance: 'reported',
    includes: [],
    excludes: [],
    ...more,
  };
}

const heading = {
  id: 'strikes',
  title: 'Seven strikes, and how firm each figure is',
  measure: { id: 'deaths', label: 'Deaths', one: 'person', other: 'people', counts: 'Each body' },
};

/** A bar chart with a row for each label and what is said of it. */
export function bars(rows: [label: string, said: string | ClaimView][]): BarsView {
  return {
    ...heading,
    kind: 'bars',
    rows: rows.map(([label, said], index) => ({
      label,
      figure: `strikes/row-${index + 1}`,
      claim: typeof said === 'string' ? claim(said) : said,
    })),
  };
}

/** A claims chart of one figure. */
export function claims(all: ClaimView[]): ClaimsView {
  const figure = {
    ref: 'strikes/killed',
    id: 'killed',
    event: { id: 'strikes', title: 'Seven strikes' },
    label: 'People killed',
    measure: heading.measure,
    of: [],
    claims: all,
  };
  return { ...heading, kind: 'claims', figure, claims: all };
}
