export interface PaintedChart {
  name: string;
  shapes: Shape[];
}

export interface Shape {
  /** Its opening tag. */
  tag: string;
  /** Whether it is displayed at all. */
  shown: boolean;
  /** Whether its fill or its stroke differs from what is behind the chart. */
  painted: boolean;
}

/** Runs in a page: what of each chart can be seen. Holds its parts within, since it is sent as text. */
export function paintedShapes(): PaintedChart[] {
  const SHAPES = ['line', 'rect', 'circle', 'ellipse', 'path', 'polygon', 'polyline'];
  const KEPT_FOR_USE = 'defs, clipPath, mask, pattern, marker, symbol';
  const isClear = (colour: string) => colour === 'none' || /^rgba.*, 0\)$|\/ 0\)$/.test(colour);

  function paperBehind(node: Element): string {
    const { backgroundColor } = getComputedStyle(node);
    return isClear(backgroundColor) && node.parentElement
      ? paperBehind(node.parentElement)
      : backgroundColor;
  }

  /** A gradient or a pattern is seen when a part of it is. */
  function isSeen(paint: string, opacity: string, paper: string): boolean {
    if (Number(opacity) === 0) return false;
    const id = /^url\("?#([^")]+)"?\)/.exec(paint)?.[1];
    if (id === undefined) return !isClear(paint) && paint !== paper;
    const parts = document.getElementById(id)?.querySelectorAll(`stop, ${SHAPES.join()}`) ?? [];
    return [...parts].some((part) => {
      const { stopColor, stopOpacity, fill, fillOpacity } = getComputedStyle(part);
      return part.tagName === 'stop'
        ? isSeen(stopColor, stopOpacity, paper)
        : isSeen(fill, fillOpacity, paper);
    });
  }

  function shapeOf(node: Element, paper: string): Shape {
    const style = getComputedStyle(node);
    const stroked = Number.parseFloat(style.strokeWidth) > 0;
    return {
      tag: `${node.outerHTML.split('>')[0]}>`,
      shown: node.checkVisibility(),
      painted:
        Number(style.opacity) > 0 &&
        (isSeen(style.fill, style.fillOpacity, paper) ||
          (stroked && isSeen(style.stroke, style.strokeOpacity, paper))),
    };
  }

  return [...document.querySelectorAll('svg.chart[role="img"]')].map((chart) => ({
    name: chart.getAttribute('aria-label') ?? '',
    shapes: [...chart.querySelectorAll(SHAPES.join())]
      .filter((node) => !node.closest(KEPT_FOR_USE))
      .map((node) => shapeOf(node, paperBehind(chart))),
  }));
}
