import type { Direction } from './direction.ts';

/** The scripts of `directionOf`, by the names that Unicode gives them. */
const SCRIPTS = [
  ...['Adlam', 'Arabic', 'Hanifi_Rohingya', 'Hebrew', 'Mandaic', 'Mende_Kikakui'],
  ...['Nko', 'Samaritan', 'Syriac', 'Thaana'],
];
const RTL = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');

/**
 * Letters that are read the other way than the text around them, and what stands between such: a
 * bracket only with its other half.
 */
const RUNS: Record<Direction, RegExp> = {
  ltr: runOf(`(?=\\p{L})[${RTL}]`),
  rtl: runOf(`(?=\\p{L})[^${RTL}]`),
};

function runOf(letter: string): RegExp {
  const between = '(?:[^\\p{L}()[\\]]|\\([^()]*\\)|\\[[^[\\]]*\\])*';
  return new RegExp(`${letter}(?:${between}${letter})*\\p{M}*`, 'gu');
}

/** No letter that is read from right to left comes before Hebrew in Unicode. */
const BEFORE_HEBREW = /^[\0-\u058f]+$/;

export interface Piece {
  text: string;
  /** True of what is read the other way than the text around it. */
  turned: boolean;
}

/** A text in pieces, none of them empty, each read in one direction. */
export function splitByDirection(text: string, around: Direction): Piece[] {
  if (around === 'ltr' && BEFORE_HEBREW.test(text)) return [{ text, turned: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUNS[around])) {
    pieces.push({ text: text.slice(end, index), turned: false }, { text: run, turned: true });
    end = index + run.length;
  }
  pieces.push({ text: text.slice(end), turned: false });
  return pieces.filter((piece) => piece.text !== '');
}
