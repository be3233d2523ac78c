import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faultsOfPage } from './chart-faults.ts';
import type { DemoSite } from './demo-site.ts';
import type { Engine } from './engine.ts';
import { measureCharts } from './measure-charts.ts';
import { settleFonts } from '#pictures';

const WIDTHS = [320, 390, 768, 1280];

/** Sheets that a reader may lay over a page. The last holds the spacing of WCAG 2.2, 1.4.12. */
const READER_SHEETS = {
  'plain text': '',
  'text at 200 %': ':root { font-size: 200% !important }',
  'spaced text': `
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important }`,
};

/** A folder in which to keep a picture of each chart in each state, for those who want to see them. */
const PICTURES = process.env['LEDGERLINE_PICTURES'];

export interface Look {
  faults: Fault[];
  /** How many charts were measured, each counted once for every state it was in. */
  measured: number;
}

/** Opens each page once, and measures its charts at every width and in every sheet. */
export async function lookAtCharts(engine: Engine, site: DemoSite): Promise<Look> {
  const look: Look = { faults: [], measured: 0 };
  for (const path of pagesWithCharts(site.out)) {
    await engine.open(site.origin + path);
    await engine.run(settleFonts, undefined);
    for (const width of WIDTHS) {
      await engine.resize(width);
      for (const [text, css] of Object.entries(READER_SHEETS))
        await addLook(look, engine, css, `${path} at ${width} px, ${text}`);
    }
  }
  return look;
}

async function addLook(look: Look, engine: Engine, css: string, where: string): Promise<void> {
  const page = await engine.run(measureCharts, css).catch((cause) => {
    throw new Error(`${engine.name} does not survive ${where}.`, { cause });
  });
  look.measured += page.charts.length;
  for (const { kind, found } of faultsOfPage(page))
    look.faults.push({ kind, found: `${where}, ${found}` });
  if (PICTURES) await keepPictures(engine, page.charts.length, join(PICTURES, fileName(where)));
}

/** Addresses of the built pages that hold a chart, sorted. */
export function pagesWithCharts(out: string): string[] {
  return globSync('**/*.html', { cwd: out })
    .filter((file) => /<svg[^>]*\sclass="chart[ "]/.test(readFileSync(join(out, file), 'utf8')))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

async function keepPictures(engine: Engine, charts: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let chart = 0; chart < charts; chart++) {
    await engine.run(scrollToChart, chart);
    writeFileSync(join(folder, `chart-${chart + 1}-${engine.name}.png`), await engine.picture());
  }
}

function scrollToChart(index: number): void {
  document.querySelectorAll('svg.chart[role="img"]')[index]?.scrollIntoView();
}

const fileName = (words: string) => words.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
