import { type Content, type Instead, isResolved, type Ledger, printedNumbers } from '#ledger';

/**
 * The texts of a content as they can be shown: words that are bound to what cannot be found or computed
 * stand there unbound. `check` tells of each; the rest of a page is worth a look all the same.
 */
export function withoutBroken({ content }: Ledger): Instead {
  const records = [content.articles, content.pages, content.charts].flatMap((map) => [
    ...map.values(),
  ]);
  return new Map(
    records.flatMap((record): [string, string][] => {
      const broken = brokenTargets(content, record.prose);
      if (broken.length === 0) return [];
      const { file, text } = record.file;
      return [[file.slice(content.root.replace(/\/+$/, '').length + 1), unbound(text, broken)]];
    }),
  );
}

function brokenTargets(content: Content, prose: Parameters<typeof printedNumbers>[1]): string[] {
  return printedNumbers(content, prose).flatMap(({ binding }) =>
    binding && !(binding.found && isResolved(binding.found)) ? [binding.target] : [],
  );
}

/** What `figure:none` marks is no figure: the words stay. The longest first, as one may begin another. */
function unbound(text: string, targets: readonly string[]): string {
  return targets
    .toSorted((a, b) => b.length - a.length)
    .reduce((changed, target) => changed.replaceAll(`figure:${target}`, 'figure:none'), text);
}
