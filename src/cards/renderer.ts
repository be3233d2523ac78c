import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Node, Renderer } from '@takumi-rs/core';
import { type FontFile, fontDigest, readFonts } from './fonts.ts';
import { fromProject } from './from-project.ts';

/** A picture before it is drawn: boxes and words, and the SVG documents among them. */
export interface Layout {
  /** Px, before `scale`. */
  width: number;
  height: number;
  /** Pixels of the file for each px. */
  scale: number;
  node: Node;
  /** SVG documents by the name that image nodes give as `src`. */
  drawings: Record<string, string>;
}

/** What the bytes of every picture depend on besides its layout: the renderer and the fonts. */
export function rendererMark(): string {
  mark ??= `takumi ${rendererVersion()} on ${process.platform} ${process.arch}, fonts ${fontDigest(fonts())}`;
  return mark;
}

/** Draws a layout as PNG. The same layout gives the same bytes. */
export async function drawPng({ width, height, scale, node, drawings }: Layout): Promise<Buffer> {
  opened ??= open();
  const renderer = await opened;
  const images = Object.entries(drawings).map(([src, svg]) => ({ src, data: Buffer.from(svg) }));
  const size = { width: width * scale, height: height * scale, devicePixelRatio: scale };
  return renderer.render(node, { ...size, images, format: 'png' });
}

let mark: string | undefined;
let opened: Promise<Renderer> | undefined;
let read: FontFile[] | undefined;

function fonts(): FontFile[] {
  read ??= readFonts();
  return read;
}

async function open(): Promise<Renderer> {
  const { Renderer } = await load();
  // Each drawing is in one picture, or in two that lie far apart: none is worth memory.
  const renderer = new Renderer({ cacheMaxBytes: 0 });
  for (const { family, data } of fonts()) await renderer.registerFont({ name: family, data });
  return renderer;
}

/** The renderer is a native program, which npm brings for some machines and not for others. */
async function load(): Promise<typeof import('@takumi-rs/core')> {
  try {
    return await import('@takumi-rs/core');
  } catch (cause) {
    throw doesNotLoad(cause);
  }
}

function rendererVersion(): string {
  try {
    const main = fromProject('@takumi-rs/core');
    return JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8')).version;
  } catch (cause) {
    throw doesNotLoad(cause);
  }
}

function doesNotLoad(cause: unknown): Error {
  const machine = `${process.platform} on ${process.arch}`;
  const advice = 'Run "npm ci" on this machine, with optional packages, and build again.';
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(
    `No PNG can be drawn: @takumi-rs/core does not load for ${machine}. ${advice} It says: ${reason}`,
    { cause },
  );
}
