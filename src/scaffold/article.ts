import { type Content, currentClaims, momentText, presentMoment } from '#ledger';
import {
  faultOfDate,
  faultOfId,
  faultOfName,
  filled,
  given,
  type Kind,
  nameFrom,
  one,
} from './field.ts';
import { printMarkdown } from './print-file.ts';

export const article: Kind = {
  word: 'title',
  fields: (content) => [
    { name: 'title', asks: 'Title', isNeeded: true },
    {
      name: 'slug',
      asks: 'Last part of its address',
      isNeeded: true,
      usual: (answers) => nameFrom(given(answers, 'title')),
      fault: (id) => faultOfId(id, content.articles, { what: 'an article', option: 'slug' }),
    },
    {
      name: 'topic',
      asks: 'Topic',
      fault: (topic) =>
        content.topics.size > 0
          ? faultOfName(topic, content.topics.keys(), 'topics.yaml')
          : faultOfId(topic, new Map(), { what: '', option: 'topic' }),
    },
    {
      name: 'published',
      asks: 'Day of publication',
      usual: () => momentText(presentMoment()).slice(0, 10),
      fault: faultOfDate,
    },
  ],
  make: (content, answers) => {
    const slug = given(answers, 'slug');
    const topics = answers['topic'] ?? [];
    const front = {
      title: given(answers, 'title'),
      standfirst: 'What the article says, in a sentence.',
      status: 'draft',
      ...filled({ published: one(answers, 'published') }),
      ...(topics.length > 0 && { topics }),
    };
    return {
      path: `articles/${slug}/index.md`,
      isNew: true,
      edit: () => printMarkdown(front, body(content)),
      next: () => [
        'Write the text, and bind each count. "npm run pull" finds the counts of a text.',
        'When it is ready, take "status: draft" away.',
      ],
    };
  },
};

/** Says how a count is bound, with a figure of this very site where it has one. */
function body(content: Content): string {
  const figures = [...content.events.values()].flatMap((event) => [...event.figures.values()]);
  const figure = figures.find((each) => currentClaims(each).length === 1);
  const [claim] = figure ? currentClaims(figure) : [];
  const example = claim
    ? `[${claim.value.says}](figure:${figure?.ref})`
    : '[at least 47](figure:event/figure)';
  return [
    'Write here. A count is a link to its record, and is printed with its hedge:',
    `\`${example}\`. A document is cited by its id: \`[the report](source:id)\`.`,
  ].join('\n');
}
