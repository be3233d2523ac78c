import type { Colours } from '#charts';
import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Layout } from './renderer.ts';

/** What a picture for links on social networks says. Plain text. */
export interface Card {
  title: string;
  /** Below the title, where there is no figure and no drawing. */
  standfirst?: string;
  figure?: KeyFigure;
  drawing?: { svg: string; width: number; height: number };
  /** Sources of the drawing. */
  sources?: string;
  site: string;
}

/** A count as the page prints it, with what a reader must know beside it. */
export interface KeyFigure {
  /** 'at least 2,104': the hedge is a part of it. */
  printed: string;
  label: string;
  /** 'UN OCHA, via BBC, as of 27 August 2014'. */
  source: string;
}

/** Where the picture of a page is, and what it says. */
export interface CardPicture {
  /** Of the site. */
  path: string;
  alt: string;
}

export const CARD = { width: 1200, height: 630 };
export const MARGIN = 64;

/** The card as a layout. Every text has a number of lines that it is cut to. */
export function layOutCard(card: Card, colour: Colours): Layout {
  const { figure, drawing } = card;
  const middle = drawing ? drawn(drawing) : figure ? counted(figure, colour) : told(card, colour);
  const node = box(
    { ...CARD, padding: `44px ${MARGIN}px 40px`, backgroundColor: colour('--paper') },
    [headline(card, colour), ...middle, foot(card, colour)],
  );
  return { ...CARD, scale: 1, node, drawings: drawing ? { [DRAWING]: drawing.svg } : {} };
}

const DRAWING = 'chart.svg';

/** Titles that are longer are set smaller. */
const SIZES = [
  { signs: 60, size: 66 },
  { signs: 100, size: 56 },
  { signs: Number.POSITIVE_INFINITY, size: 48 },
];

function headline({ title, drawing }: Card, colour: Colours): Node {
  const { size = 48 } = SIZES.find(({ signs }) => title.length <= signs) ?? {};
  const style = drawing ? { fontSize: 40, lineClamp: 2 } : { fontSize: size, lineClamp: 3 };
  return text(title, {
    ...style,
    fontFamily: SERIF,
    fontWeight: 600,
    lineHeight: 1.12,
    textWrap: 'balance',
    letterSpacing: '-0.015em',
    color: colour('--ink'),
  });
}

function told({ standfirst }: Card, colour: Colours): Node[] {
  if (standfirst === undefined) return [];
  const [size, lines] = standfirst.length > 240 ? [30, 7] : [32, 5];
  const style = { fontSize: size, lineHeight: 1.35, lineClamp: lines, color: colour('--ink2') };
  return [text(standfirst, { ...style, marginTop: 28 })];
}

function counted({ printed, label, source }: KeyFigure, colour: Colours): Node[] {
  const size = printed.length > 18 ? 56 : 84;
  const rule = { borderLeft: `6px solid ${colour('--d1')}`, paddingLeft: 28, marginTop: 36 };
  const line = { fontSize: 30, lineHeight: 1.3, lineClamp: 2 };
  return [
    box(rule, [
      text(printed, { ...number(size), color: colour('--d1') }),
      text(label, { ...line, fontWeight: 600, color: colour('--ink') }),
      text(source, { ...line, color: colour('--ink2') }),
    ]),
  ];
}

function number(size: number) {
  return { fontSize: size, fontWeight: 600, lineHeight: 1.1, lineClamp: 2 };
}

function drawn({ width, height }: NonNullable<Card['drawing']>): Node[] {
  return [{ type: 'image', src: DRAWING, width, height, style: { marginTop: 28 } }];
}

function foot({ site, sources }: Card, colour: Colours): Node {
  const place = { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' };
  const line = { borderTop: `2px solid ${colour('--rule')}`, paddingTop: 16 };
  const name = { fontFamily: SERIF, fontWeight: 700, fontSize: 28, color: colour('--ink') };
  const small = { fontSize: 22, lineClamp: 1, maxWidth: 640, color: colour('--ink2') };
  return box({ ...place, ...line, marginTop: 'auto', gap: 32 }, [
    text(site, { ...name, flexShrink: 0, maxWidth: 420, lineClamp: 1 }),
    ...(sources ? [text(sources, { ...small, textAlign: 'right' })] : []),
  ]);
}

const SANS = "'Source Sans 3'";
const SERIF = "'Source Serif 4'";

type Style = NonNullable<TextNode['style']>;

function text(words: string, style: Style): TextNode {
  return {
    type: 'text',
    text: words,
    style: { fontFamily: SANS, overflowWrap: 'anywhere', ...style },
  };
}

function box(style: Style, children: Node[]): ContainerNode {
  const column = { display: 'flex', flexDirection: 'column' } as const;
  return { type: 'container', children, style: { ...column, ...style } };
}
