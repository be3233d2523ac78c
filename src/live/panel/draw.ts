import type { Told, ToldProblem } from '../told.ts';

/** How the panel stands, and what its buttons do. */
export interface PanelSetting {
  isOpen: boolean;
  /** Over a page; else in the flow of a page that holds nothing else. */
  isFixed: boolean;
  atTop: boolean;
  move: () => void;
  close: () => void;
  open: () => void;
}

/** The panel, or the small count that opens it. What it says stays text, whatever the content holds. */
export function drawPanel(told: Told, setting: PanelSetting): HTMLElement[] {
  if (told.problems.length === 0) return [];
  const side = setting.isFixed ? `fixed ${setting.atTop ? 'top' : 'bottom'}` : 'whole';
  const tone = told.errors > 0 ? 'error' : 'warning';
  if (!setting.isOpen)
    return [element('button', `open ${side} ${tone}`, [counts(told)], setting.open)];
  const list = element('ol', '', told.problems.map(drawProblem));
  const panel = element('section', `panel ${side} ${tone}`, [head(told, setting), list]);
  panel.setAttribute('aria-label', 'Problems of the content');
  return [panel];
}

function head(told: Told, setting: PanelSetting): HTMLElement {
  const title = element('p', 'title', [counts(told)]);
  title.setAttribute('role', 'status');
  const parts = [title, ...(told.isShown ? [] : [element('p', 'note', [noteOf(setting)])])];
  if (!setting.isFixed) return element('header', '', parts);
  const toOther = setting.atTop ? 'Move to the bottom' : 'Move to the top';
  return element('header', '', [
    ...parts,
    element('button', 'move', [toOther], setting.move),
    element('button', 'close', ['Close (Esc)'], setting.close),
  ]);
}

function noteOf({ isFixed }: PanelSetting): string {
  return isFixed
    ? 'The page shows the content as it was before.'
    : 'Mend them, and the site appears.';
}

function counts({ errors, warnings }: Told): string {
  const said = [
    errors > 0 ? some(errors, 'error') : '',
    warnings > 0 ? some(warnings, 'warning') : '',
  ];
  return said.filter(Boolean).join(', ');
}

function some(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function drawProblem({ severity, code, message, at, frame, next }: ToldProblem): HTMLElement {
  const link = element('a', '', [code]);
  link.setAttribute('href', `${base()}manual/${code}/`);
  return element('li', severity, [
    element('p', 'message', [element('b', '', [severity]), ' ', message]),
    element('p', 'at', [at, ' ', link]),
    ...(frame ? [frameOf(frame)] : []),
    element('p', 'next', [element('b', '', ['Next:']), ` ${next}`]),
  ]);
}

/** Can be scrolled by keyboard: lines are long. */
function frameOf(lines: string): HTMLElement {
  const frame = element('pre', '', [lines]);
  frame.tabIndex = 0;
  return frame;
}

/** The folder that the site is served from: that of this module, without its own path. */
function base(): string {
  return new URL(import.meta.url).pathname.replace(/src\/live\/.*/, '');
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  kind: string,
  holds: (Node | string)[],
  act?: () => void,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.append(...holds);
  if (act) made.addEventListener('click', act);
  return made;
}
