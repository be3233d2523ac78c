/** Heads a figures file that does not exist yet. */
export interface NewEvent {
  title: string;
}

export interface NewFigure {
  label: string;
  measure: string;
  of?: Record<string, string>;
  partOf?: string;
}

export interface NewClaim {
  says: string;
  by: string;
  source: string;
  /** What the text says and no key can hold yet: comments behind the values, for the editor. */
  remarks?: { says?: string; by?: string };
}

/** A claim to be added to a figures file, with its figure where that is new too. */
export interface NewRecord {
  figure: string;
  /** What makes the figure, when it is not there yet. */
  newFigure?: NewFigure;
  claim: string;
  fields: NewClaim;
}
