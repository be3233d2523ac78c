import type { Node } from '@takumi-rs/core';
import { expect, test } from 'vitest';
import { chartPageView, type Ledger, readLedger } from '#ledger';
import { chartCard } from '../../src/cards/chart-card.ts';

const ledger = readLedger('content') as Ledger;

/** The words of a card that are set in the colour of figures. */
function figuresOn(chart: string): string[] {
  const { node } = chartCard(chartPageView(ledger, chart));
  return textsOf(node).flatMap(({ text, style }) =>
    style?.fontWeight === 600 && Number(style.fontSize) >= 56 && style.lineHeight === 1.1
      ? [text]
      : [],
  );
}

function textsOf(node: Node): Extract<Node, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}

test('a chart with one count in its words shows it large, where it has no room to be drawn', () => {
  expect(figuresOn('who-the-dead-were')).toEqual(['351']);
});

test('no count of rivals stands large above the others', () => {
  expect(figuresOn('protective-edge-toll')).toEqual([]);
});
