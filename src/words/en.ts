/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },

  /** The three days of an article, corrections, and counts that were replaced on record. */
  corrections: {
    published: 'Published',
    updated: 'Updated',
    corrected: 'Corrected',

    title: (number: number) => (number === 1 ? 'Correction' : 'Corrections'),
    was: (words: string) => `This article said “${words}”.`,
    now: (words: string) => `It now says “${words}”.`,
    record: (figure: string) => `On record: ${figure}`,

    /** Beside a chart or a table of the figure. */
    note: (figure: string, was: string, now: string) =>
      `${figure}: this site said “${was}” and now says “${now}”.`,
    why: 'What was wrong',

    page: 'Corrections',
    policy:
      'A correction mends what this site had wrong. It says what was wrong, what is right and why, and it stays. What became known later is an update: it has a day of its own and is no correction.',
    report: 'To report a mistake, write to',
    none: 'No correction is on record.',
    weights: {
      meaning: 'It changed the meaning of the article',
      detail: 'A detail',
    },

    asOf: 'as of',
    earlier: (number: number) => (number === 1 ? '1 earlier value' : `${number} earlier values`),
    earlierOf: (figure: string) => `Earlier values: ${figure}`,
    replacedBy: (words: string, reason?: string) =>
      reason === undefined ? `Replaced by “${words}”` : `Replaced by “${words}”: ${reason}`,
  },
};
