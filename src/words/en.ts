/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },
  feeds: {
    discovery: {
      rss: 'Articles (RSS)',
      json: 'Articles (JSON Feed)',
      corrections: 'Corrections (RSS)',
    },
    chartPage: 'The chart with its table and its files',
    keyPoints: 'Key points',
    correction: (day: string) => `Correction, ${day}:`,
    corrected: (was: string, now: string) => `This article said “${was}”. It now says “${now}”.`,
    corrections: (site: string) => `${site}: corrections`,
    correctionsOf: (site: string) => `Corrections of the articles of ${site}.`,
    correctionOf: (title: string) => `Correction: ${title}`,
  },
  metadata: {
    figures: 'Figures',
    charts: 'Charts',
    data: (site: string) => `${site}: data`,
    dataDescription:
      'Every count on record as a file, with who says it, how firmly and as of when.',
    recordsOf: (event: string) =>
      `Every count on record for ${event}: who says it, how firmly, in which document, as of when.`,
    chartData: (title: string) => `Data of the chart: ${title}`,
  },
};
