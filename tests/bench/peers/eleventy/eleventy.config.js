import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';

export default function configure(eleventy) {
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnote).use(anchor));
  eleventy.addCollection('newest', (all) => all.getFilteredByTag('articles').toReversed());
  eleventy.ignores.add('drawings');
  return {
    dir: { input: '.', includes: 'site/_includes', output: 'out' },
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}
