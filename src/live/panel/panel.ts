/// <reference types="astro/client" />
/** Runs in the browser while the site is written: the problems of the content, over the page. */
import { ASKS, TELLS, type Told } from '../told.ts';
import { drawPanel } from './draw.ts';
import css from './panel.css?inline';
import { Place } from './place.ts';

const host = document.createElement('ledgerline-problems');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
root.adoptedStyleSheets = [sheet];
const place = new Place(sessionStorage);

/** On a page that holds nothing but the report, the panel takes its place. */
const report = document.querySelector('[data-report]');

function show(told: Told): void {
  place.follow(told.errors);
  const view = drawPanel(told, {
    isOpen: report !== null || place.isOpen,
    isFixed: report === null,
    atTop: place.atTop,
    move: () => change(told, () => place.move(), '.move'),
    close: () => change(told, () => place.close(), '.open'),
    open: () => change(told, () => place.open(), '.close'),
  });
  root.replaceChildren(...view);
  if (told.problems.length === 0) host.remove();
  else if (report?.isConnected) report.replaceWith(host);
  else if (!host.isConnected) document.body.append(host);
}

/** Who uses a button keeps the focus; nobody else's is touched. */
function change(told: Told, by: () => void, focus: string): void {
  const hadFocus = root.activeElement !== null;
  by();
  show(told);
  if (hadFocus) root.querySelector<HTMLElement>(focus)?.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
  root.querySelector<HTMLButtonElement>('.close')?.click();
});

/** In a field the key clears it. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

import.meta.hot?.on(TELLS, show);
import.meta.hot?.send(ASKS);
