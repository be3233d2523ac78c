/** A figure, and one of its claims when the writer chose it. */
export interface FigureTarget {
  /** '<event>/<figure>'. */
  figure: string;
  claim: string | undefined;
}

const OPERATIONS = ['share-of', 'sum', 'difference', 'ratio-to'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What stands after 'figure:' in a link. */
export interface BindingTarget {
  subject: FigureTarget;
  computed: { operation: Operation; others: FigureTarget[] } | undefined;
}

const NAME = /^(?:([a-z0-9-]+)\/)?([a-z0-9-]+)(?:#([a-z0-9-]+))?$/;

/**
 * Reads 'event/figure', 'event/figure#claim' or 'event/figure#claim?operation=figure#claim,…'.
 * Figures after the operation are of the same event unless they name another. Undefined when the
 * text has no such form.
 */
export function readBindingTarget(text: string): BindingTarget | undefined {
  const [before = '', query, ...rest] = text.split('?');
  const subject = readTarget(before, undefined);
  if (!subject || rest.length > 0) return undefined;
  if (query === undefined) return { subject, computed: undefined };
  const [name = '', names = ''] = query.split('=');
  const operation = OPERATIONS.find((known) => known === name);
  const event = subject.figure.split('/')[0];
  const others = names.split(',').map((other) => readTarget(other, event));
  if (!operation || others.some((other) => !other)) return undefined;
  if (operation !== 'sum' && others.length !== 1) return undefined;
  return { subject, computed: { operation, others: others as FigureTarget[] } };
}

function readTarget(text: string, sameEvent: string | undefined): FigureTarget | undefined {
  const [, event = sameEvent, figure, claim] = NAME.exec(text) ?? [];
  if (!event || !figure) return undefined;
  return { figure: `${event}/${figure}`, claim };
}
