/** What a page looks like in one state of its text; lengths in CSS px of the page as shown. */
export interface MeasuredPage {
  width: number;
  /** Width of what the page holds: more than `width` scrolls sideways. */
  scrollWidth: number;
  charts: MeasuredChart[];
}

export interface MeasuredChart {
  /** The description that a screen reader reads. */
  name: string;
  box: Box;
  runs: TextRun[];
  /** For each group of texts: how many places down the page were asked for, and how many drawn. */
  lines: { asked: number; drawn: number }[];
}

/** Words of one style: where their ink is, from the top of the tallest letter to the lowest. */
export interface TextRun extends Box {
  text: string;
  fontSize: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Runs in a page: dresses it in `css` and measures every chart that is shown. It holds its parts
 * within, since it is sent as text. The sheet is adopted, which the policy of the pages allows.
 */
export async function measureCharts(css: string): Promise<MeasuredPage> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

  const isShown = (node: Element) =>
    node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';

  const ownWords = (node: Element) =>
    [...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => child.textContent)
      .join('')
      .trim();

  const wordsOf = (text: Element) =>
    [text, ...text.querySelectorAll('tspan')].filter(ownWords) as SVGTextContentElement[];

  const cellsOf = (node: SVGTextContentElement) =>
    [...Array(node.getNumberOfChars()).keys()].map((at) => {
      const { x, width } = node.getExtentOfChar(at);
      return { left: x, right: x + width, baseline: node.getStartPositionOfChar(at).y };
    });

  /** The cells that are not those of a tspan inside. */
  function ownCells(node: SVGTextContentElement): ReturnType<typeof cellsOf> {
    const inner = [...node.querySelectorAll('tspan')].flatMap(cellsOf);
    return cellsOf(node).filter(
      (cell) =>
        !inner.some(({ left, baseline }) => left === cell.left && baseline === cell.baseline),
    );
  }

  /** Glyph cells give left and right; ink above and below the baseline comes from a canvas. */
  function runOf(node: SVGTextContentElement): TextRun & { baseline: number } {
    const { fontSize, fontFamily, fontWeight, letterSpacing } = getComputedStyle(node);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = pen.measureText(ownWords(node));
    const cells = ownCells(node);
    const matrix = node.getScreenCTM() as DOMMatrix;
    const baseline = matrix.f + matrix.d * (cells[0]?.baseline ?? 0);
    const gap = Number.parseFloat(letterSpacing) || 0;
    return {
      text: ownWords(node),
      fontSize: Number.parseFloat(fontSize) * matrix.d,
      left: matrix.e + matrix.a * Math.min(...cells.map(({ left }) => left)),
      right: matrix.e + matrix.a * (Math.max(...cells.map(({ right }) => right)) - gap),
      top: baseline - matrix.d * ink.actualBoundingBoxAscent,
      bottom: baseline + matrix.d * ink.actualBoundingBoxDescent,
      baseline,
    };
  }

  function linesOf(texts: Element[]): { asked: number; drawn: number }[] {
    const placed = texts.filter((text) => text.hasAttribute('y') && wordsOf(text).length > 0);
    return [...new Set(placed.map((text) => text.parentNode))].map((parent) => {
      const group = placed.filter((text) => text.parentNode === parent);
      const drawn = group.map((text) => runOf(wordsOf(text)[0] as SVGTextContentElement).baseline);
      return {
        asked: new Set(group.map((text) => text.getAttribute('y'))).size,
        drawn: new Set(drawn.map((baseline) => baseline.toFixed(1))).size,
      };
    });
  }

  const charts = [...document.querySelectorAll('svg.chart[role="img"]')].filter(isShown);
  return {
    width: document.documentElement.clientWidth,
    scrollWidth: document.documentElement.scrollWidth,
    charts: charts.map((chart) => {
      const { left, right, top, bottom } = chart.getBoundingClientRect();
      const texts = [...chart.querySelectorAll('text')].filter(isShown);
      return {
        name: chart.getAttribute('aria-label') ?? '',
        box: { left, right, top, bottom },
        runs: texts.flatMap((text) => wordsOf(text).map(runOf)),
        lines: linesOf(texts),
      };
    }),
  };
}
