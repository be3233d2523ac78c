/** How the Markdown of a peer names a chart that its templates put in. */
export type ChartMark = (id: string) => string;

interface PeerMarkdown {
  body: string;
  /** '<event>/<figure>' of each number that the text binds, in its order. */
  records: string[];
}

const BINDING = /\]\(figure:([^)#?]+)[^)]*\)/g;

/** The Markdown of an article for a program that knows plain links only. */
export function peerMarkdown(body: string, chartMark: ChartMark): PeerMarkdown {
  const records: string[] = [];
  const linked = body.replace(BINDING, (_whole, ref: string) => {
    records.push(ref);
    return `](#record-${records.length})`;
  });
  return {
    body: linked
      .replace(/^\[[^\]]*\]\(chart:([^)]+)\)$/gm, (_whole, id: string) => chartMark(id))
      .replace(/\]\(source:([^)]+)\)/g, '](/sources/#$1)'),
    records,
  };
}

/** Front matter that is JSON in each value, so that it is YAML too. */
export function frontMatter(values: object): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}
