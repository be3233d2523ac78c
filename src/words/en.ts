/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },

  /** Names of the pages that every site has, in links to them and at their heads. */
  pageNames: {
    latest: 'Latest',
    topics: 'Topics',
    archive: 'Archive',
    search: 'Search',
    figures: 'Figures',
    charts: 'Charts',
    sources: 'Sources',
    data: 'Data',
    corrections: 'Corrections',
  },

  footer: {
    publishedBy: <Part>(name: Part): Pieces<Part> => ['Published by ', name, '.'],
    mistake: <Part>(address: Part): Pieces<Part> => ['Seen a mistake? Write to ', address, '.'],
    /** On paper. */
    here: (address: string) => `This page: ${address}`,
    read: 'Read',
    records: 'Records',
    site: 'This site',
    follow: 'Follow',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
  },

  licences: {
    title: 'Licence and citation',
    text: <Part>(licence: Part): Pieces<Part> => ['Text: ', licence, '.'],
    data: <Part>(licence: Part): Pieces<Part> => ['Figures and data: ', licence, '.'],
  },

  unpublished: {
    preview: 'Preview with unpublished articles',
    strip: 'Preview',
    draft: 'Draft: not published',
    until: (date: string) => `Embargoed until ${date}`,
  },

  /** Dates of the content. Months are counted from 1, years as people count them. */
  dates: {
    day: (day: number, month: number, year: string) => `${day} ${MONTHS[month - 1]} ${year}`,
    month: (month: number, year: string) => `${MONTHS[month - 1]} ${year}`,
    season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: string) =>
      `${season} ${year}`,
    year: (year: number) => String(year).padStart(4, '0'),
    beforeChrist: (year: number) => `${year} BC`,
    /** Of the ten years from `year` on. */
    decade: (year: string) => `${year}s`,
    time: (date: string, clock: string, zone: string) => `${date}, ${clock} ${zone}`,
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    /** What both ends share is said once, at the end. */
    span: (first: string, last: string) => `${withoutShared(first, last)} to ${last}`,
  },

  /** Why a count took the place of an earlier one; inside a sentence. */
  reasons: {
    'later-deaths': 'people died later of their wounds',
    'bodies-recovered': 'bodies were recovered later',
    reclassified: 'cases were put into another class',
    'source-corrected': 'the source corrected itself',
    'our-error': 'this site had it wrong',
    withdrawn: 'the source withdrew it',
    'scope-changed': 'the source counts something else since',
    rebased: 'the source started its count anew',
  },

  /** How firmly a count is said; inside a sentence. */
  stances: {
    reported: 'reported',
    claimed: 'claimed',
    confirmed: 'confirmed',
    estimated: 'estimated',
    alleged: 'alleged',
    disputed: 'disputed',
    denied: 'denied',
    expected: 'expected',
  },

  /** What stands beside a count, wherever it is shown. */
  counts: {
    via: (name: string) => `via ${name}`,
    asOf: (date: string) => `as of ${date}`,
    asOfDate: <Part>(date: Part): Pieces<Part> => ['as of ', date],
    notStated: 'not stated',
    sinceReplaced: 'since replaced',
    sinceReplacedFor: (reason: string) => `since replaced (${reason})`,
    sinceReplacedBy: (name: string) => `since replaced by ${name}`,
    /** What a number that was computed is: the record says it. */
    operations: {
      'share-of': 'the first count as a share of the second',
      sum: 'the counts added up',
      difference: 'the first count less the second',
      'ratio-to': 'the first count set against the second',
    },
  },

  /** Heads of columns, in every table that shows counts or readings. */
  columns: {
    asOf: 'As of',
    asStated: 'As stated',
    body: 'Body',
    document: 'Document',
    east: 'East',
    figure: 'Figure',
    high: 'High',
    kind: 'Kind',
    low: 'Low',
    north: 'North',
    part: 'Part',
    place: 'Place',
    remarks: 'Remarks',
    series: 'Series',
    source: 'Source',
    vote: 'Vote',
    what: 'What',
    when: 'When',
  },

  /** A document as it is cited, beside its publisher and its title. */
  documents: {
    by: (author: string) => `by ${author}`,
    archived: 'Archived copy',
    seen: {
      original: 'Read at',
      mirror: 'Read in a full copy',
      relay: 'Read in a report of it',
    },
  },

  /** In the text of an article or a page. */
  texts: {
    notes: 'Notes',
    /** Of a note with several references, each has a number. */
    backToText: (note: number, again: number) =>
      `Back to reference ${number(note)}${again > 1 ? `-${number(again)}` : ''}`,
    table: (name: string) => `Table: ${name}`,
  },

  /** The page of an article, and an article in a list. */
  articles: {
    by: <Part>(...names: Part[]): Pieces<Part> => ['By ', ...between(names, ', ')],
    published: <Part>(date: Part): Pieces<Part> => ['Published ', date],
    updated: <Part>(date: Part): Pieces<Part> => ['Updated ', date],
    corrected: <Part>(date: Part): Pieces<Part> => ['Corrected ', date],
    lastChanged: <Part>(date: Part): Pieces<Part> => ['Last changed ', date],
    old: (years: number) =>
      `This article is more than ${years === 1 ? 'a year' : `${years} years`} old.`,
    oldText: 'Counts that it prints may have been revised since.',
    keyPoints: 'Key points',
    contents: 'Contents',
    documents: (count: number) =>
      count === 1
        ? 'The document that the text cites'
        : `The ${count} documents that the text cites`,
    related: 'Related',
    sameFigures: (count: number) =>
      count === 1 ? 'Prints the same figure' : 'Prints the same figures',
    sameTopic: <Part>(label: Part): Pieces<Part> => ['Also under “', label, '”'],
    more: 'More articles',
    previous: 'Previous article',
    next: 'Next article',
  },

  /** Corrections, and counts that were replaced on record. */
  corrections: {
    title: (number: number) => (number === 1 ? 'Correction' : 'Corrections'),
    corrected: <Part>(was: Part, now: Part): Pieces<Part> => [
      'This article said “',
      was,
      '”. It now says “',
      now,
      '”.',
    ],
    record: <Part>(figure: Part): Pieces<Part> => ['On record: ', figure],

    /** Beside a chart or a table of the figure. */
    note: <Part>(figure: Part, was: Part, now: Part): Pieces<Part> => [
      figure,
      ': this site said “',
      was,
      '” and now says “',
      now,
      '”.',
    ],
    why: 'What was wrong',

    policy:
      'A correction mends what this site had wrong. It says what was wrong, what is right and why, and it stays. What became known later is an update: it has a day of its own and is no correction.',
    report: <Part>(address: Part): Pieces<Part> => ['To report a mistake, write to ', address, '.'],
    none: 'No correction is on record.',
    weights: {
      meaning: 'It changed the meaning of the article',
      detail: 'A detail',
    },

    earlierOf: (figure: string) => `Earlier values: ${figure}`,
    replacedBy: <Part>(words: Part, reason?: string): Pieces<Part> => [
      'Replaced by “',
      words,
      reason === undefined ? '”' : `”: ${reason}`,
    ],
  },

  cite: {
    quoted: <Part>(title: Part): Pieces<Part> => ['“', title, '”'],
    updated: (date: string) => `updated ${date}`,
    updatedNote: (date: string) => `Updated ${date}`,
    read: 'read on [the day you read it]',
    whyDay: 'Counts are revised, so a citation gives the day of reading.',
    article: 'Cite this article',
    chart: 'Cite this chart',
    figures: 'Cite these figures',
    file: (event: string) => `Cite a file: ${event}`,
    figuresTitle: (event: string) => `${event}: counts on record`,
    bibtex: 'BibTeX',
  },

  /** Pages that lead to others: the home page, lists, what stands where no page is. */
  lists: {
    readLead: 'Read the article',
    moreAnalysis: 'More analysis',
    noArticles: 'No article is published yet.',
    allArticles: (total: number) => `All ${total} articles, by month`,
    aboutSite: 'What this site is',
    everyCount: 'Every count in an article opens its record: who said it, how firmly, as of when.',
    events: 'Figures by event',
    allEvents: (total: number) => `All ${total} events`,
    figuresText: 'Every event with counts on record: who counts, how many, as of when.',
    chartsText: 'Every chart on this site, with what it draws as a table and as files.',
    chartsOfNoEvent: 'Maps and timelines',
    topicsText: 'What the articles are about. Each topic has a page with all its articles.',
    noTopics: 'No article has a topic yet.',
    topicText: (label: string) => `Every article on ${label}.`,
    articles: 'Articles',
    articleCount: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    eventsOnTopic: 'Events whose figures they print',
    archiveText: 'Every article of this site, by the month of its publication.',
    years: 'Years',
    notFound: 'Page not found',
    notFoundText: 'There is no page at this address. It may have been mistyped.',
    newest: 'Newest articles',
    lookFor: 'Places to look',
  },

  sources: {
    about: 'Every document that a count on this site was read in, and what quotes it.',
    letters: 'Publishers by letter',
    citedIn: <Part>(...titles: Part[]): Pieces<Part> => ['Cited in ', ...between(titles, '; ')],
    quotedFor: (figures: number) =>
      `Quoted for ${figures === 1 ? '1 figure' : `${figures} figures`}`,
  },

  /** What the page of the search says. */
  search: {
    text: 'Every article, event and chart of this site.',
    field: 'Words to find',
    submit: 'Search',
    needsScript: 'Finding words in the texts needs JavaScript. Every page is listed below.',
    kind: 'Kind',
    anyKind: 'Any kind',
    kinds: { article: 'Article', figures: 'Figures', chart: 'Chart', page: 'Page' },
    topic: 'Topic',
    anyTopic: 'Any topic',
    year: 'Year published',
    anyYear: 'Any year',
    order: 'Order',
    bestFirst: 'Best match first',
    newestFirst: 'Newest first',
    results: 'Results',
    byTopic: 'Articles by topic',
    byDate: 'Articles by date',
    pages: 'Other pages',

    /**
     * What its script says. It is sent with the page, so it holds no functions: {count} is a number,
     * with a text for each form that the language has, {words} what is looked for.
     */
    script: {
      found: { one: '{count} result', other: '{count} results' } as Counted,
      foundFor: {
        one: '{count} result for “{words}”',
        other: '{count} results for “{words}”',
      } as Counted,
      none: 'Nothing was found.',
      noneFor: 'Nothing was found for “{words}”.',
      tryTopics: 'Look under a topic:',
      more: { other: 'Show {count} more' } as Counted,
      noIndex:
        'The index of the search cannot be loaded; a build makes it. Every page is listed below.',
    },
  },

  /** What stands behind a number, and beside it on the page of its figure. */
  records: {
    title: 'Behind the figures',
    about:
      'Every number with a dotted line leads to its record: who said it, in which words, as of when, and what others count.',
    showAll: (records: number) =>
      records === 1 ? 'Show the record' : `Show all ${number(records)} records`,
    record: (place: number) => `Record ${number(place)}`,
    close: 'Close',
    closeRecord: (place: number) => `Close record ${number(place)}`,
    computed: (operation: string, result: string) =>
      `Computed here: ${operation}. The record gives ${result}.`,
    sameAs: <Part>(link: Part): Pieces<Part> => ['The same record as ', link, '.'],
    toWord: 'Show it in the text',
    replacedBy: <Part>(words: Part, reason?: string): Pieces<Part> => [
      'Since replaced by ',
      words,
      reason === undefined ? '.' : `: ${reason}.`,
    ],
    earlier: <Part>(link: Part): Pieces<Part> => [link, ' of this figure, since replaced.'],
    earlierValues: (number: number) => count(number, 'earlier value', 'earlier values'),
    noRivals: 'No other count is on record here.',
    rivals: 'Other counts of the same',
    stance: 'Stance',
    includes: 'Includes',
    excludes: 'Leaves out',
    note: 'Note',
    countsOf: (label: string) => `Counts on record: ${label}`,
    who: 'Who',
    count: 'Count',
    earliestFirst: 'Counts on record, the earliest first',
    /** In a list of remarks. */
    stanceOf: (stance: string) => `Stance: ${stance}`,
    including: (what: string) => `Includes ${what}`,
    leavingOut: (what: string) => `Leaves out ${what}`,
  },

  /** The page of an event and its figures. */
  figures: {
    pageTitle: (event: string) => `Figures: ${event}`,
    about: (event: string) => `Every count on record for ${event}.`,
    otherCounts: 'Other counts',
    alsoHere: 'Also on this page',
    overTime: 'Over time',
    printedBy: 'Articles that print these figures',
    partOf: <Part>(link: Part): Pieces<Part> => ['Part of ', link, '.'],
    cumulative: 'Each reading counts from the start.',
    byPeriod: 'Each reading counts its own period.',
    datedBy: {
      event: 'The dates are those of what happened.',
      report: 'The dates are those of the reports.',
    },
    countedBy: <Part>(name: Part): Pieces<Part> => ['Counted by ', name, '.'],
    showReadings: (readings: number) => `Show the ${number(readings)} readings as a table`,
    seriesBy: <Part>(label: string, name: Part): Pieces<Part> => [`${label}, by `, name],
    whatEachSays: (label: string) => `${label}: what each source says`,
    inWordsOfEach: (label: string) => `${label}, in the words of each source`,
    allCounts: 'All counts of the event as CSV',
  },

  charts: {
    /** Axes: months are counted from 1, years as people count them. */
    axis: {
      day: (day: number, month: number) => `${day} ${SHORT_MONTHS[month - 1]}`,
      month: (month: number) => `${SHORT_MONTHS[month - 1]}`,
      year: (year: number) => String(year),
      beforeChrist: (year: number) => `${year} BC`,
      notFromZero: (start: string) => `The axis starts at ${start}, not at zero.`,
    },

    noFigure: 'no figure given',
    noCount: 'no count found',
    noRemarks: 'none',

    /** Beside words that are drawn without a mark. */
    noPosition: 'no position on the axis',
    noNumber: 'no number given',
    noNumberSince: 'no number since',
    revisedFrom: (words: string) => `revised from ${words}`,
    revisedThen: (words: string) => `then ${words}`,
    source: (sentence: string) => `Source: ${sentence}`,

    /** What a chart counts, and who says so where all of it is one originator's. */
    counted: (label: string, speaker?: string) =>
      speaker === undefined ? label : `${label}, as stated by ${speaker}`,
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    noneStatesNumber: 'None states a number.',
    asStated: (rows: string) => `As stated: ${rows}.`,
    highest: (rows: string) => `Highest as stated: ${rows}.`,
    lowest: (rows: string) => `Lowest as stated: ${rows}.`,
    withoutPosition: (rows: string) => `No position on the axis: ${rows}.`,
    andMore: (number: number) => `and ${count(number, 'more', 'more')}`,

    /** How to read a mark, and the name of one whose size is fixed and stands for no range. */
    marks: {
      bars: {
        open: { words: 'Arrows: at least, with no upper end stated.', fixed: 'arrows' },
        capped: { words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
        soft: { words: 'Soft end: about.', fixed: 'soft ends' },
        range: { words: 'Hatching: from the lowest to the highest figure stated.' },
        ghost: { words: 'Dashed outline: a figure since replaced.' },
        absent: { words: 'Dotted line: words that give no number to place.' },
      },
      dots: {
        open: { words: 'Arrow: at least, with no upper end stated.', fixed: 'arrows' },
        capped: { words: 'Hollow dot: up to the tick, or just under it.', fixed: 'hollow dots' },
        soft: { words: 'Blur: about.', fixed: 'blurs' },
        range: { words: 'Bar with two ends: from the lowest to the highest figure stated.' },
        ghost: { words: 'Dashed ring: a figure since replaced.' },
        'ghost-range': { words: 'Thin dashed line: a range since replaced.' },
        absent: { words: 'Dotted line: words that give no number to place.' },
      },
      columns: {
        open: { words: 'Fading end: at least, with no upper end stated.', fixed: 'fading ends' },
        capped: { words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
        soft: { words: 'Soft end: about.', fixed: 'soft ends' },
        range: { words: 'Hatching in colour: from the lowest to the highest figure stated.' },
        ghost: { words: 'Dashed outline: a figure since replaced.' },
        absent: { words: 'Grey hatching: no number is on record, which is not zero.' },
      },
      steps: {
        step: { words: 'A line holds its level until the next reading.' },
        open: {
          words: 'Soft edge above a line: at least, with no upper end stated.',
          fixed: 'soft edges',
        },
        capped: {
          words: 'Soft edge below a line: up to the line, or just under it.',
          fixed: 'soft edges',
        },
        soft: { words: 'Soft edges above and below: about.', fixed: 'soft edges' },
        range: { words: 'Tint between two lines: from the lowest to the highest figure stated.' },
        absent: {
          words: 'Grey hatching: no number to place; the line stops there until the next reading.',
        },
        strip: {
          words:
            'Strips below the plot, one for each line that stops: hatched where a reading gives no number to place, or where there is none.',
        },
        fall: { words: 'Triangle: a count from the start that fell; the number says why.' },
      },
      parts: {
        rest: { words: 'Grey hatching: not identified, what the parts leave of the total.' },
        open: { words: 'Arrows: at least, with no upper end stated.', fixed: 'arrows' },
        capped: { words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
        soft: { words: 'Soft end: about.', fixed: 'soft ends' },
        range: { words: 'Line with two ends: from the lowest to the highest total stated.' },
        past: { words: 'Dashed outline: figures since replaced.' },
        hedged: {
          words: 'A hedged part is drawn up to the number in its words, a range to its lower end.',
        },
      },
      fixed: (names: string[]) =>
        `${capital(listed(names))} mark the wording; their length is no measured range.`,
    },

    bars: {
      about: (counted: string, rows: number) =>
        `Bar chart. ${counted}, ${count(rows, 'row', 'rows')}.`,
    },

    claims: {
      about: (label: string, sources: number) =>
        `Dot chart. ${label}, as stated by ${count(sources, 'source', 'sources')}.`,
      revised: (name: string, earlier: string[], words: string) =>
        `${name} revised its figure from ${earlier.join(', then ')} to ${words}.`,
      shaded: (values: string, some: number, all: number) =>
        `Shaded: ${values}, shared by ${number(some)} of ${number(all)} sources`,
    },

    byPeriod: {
      about: (counted: string, every: Period, from: string, to: string) =>
        `Column chart. ${counted}, by ${every}, ${from} to ${to}.`,
      zeros: (number: number, every: Period) => `${periods(number, every)} with a count of zero.`,
      unknown: (number: number, every: Period) =>
        `No count was found for ${periods(number, every)}.`,
      silent: (number: number, every: Period, source = 'The source') =>
        `${source} gives no figure for ${periods(number, every)}.`,
    },

    parts: {
      about: (label: string, facet: string, bars: number) =>
        `Bar chart of parts. ${label} by ${lowerFirst(facet)}, ${count(bars, 'bar', 'bars')}.`,
      rest: (words: string) => `the rest, not identified, ${words}`,
      one: (part: string) => `one part, ${part}`,
      largest: (all: number, parts: string[]) =>
        `largest of ${number(all)} parts as stated, ${parts.join(' and ')}`,
      notIdentified: 'Not identified',
      noNumber: 'no number stated',
      computed: (words: string) => `${words}, computed`,
      total: 'Total',
      totalLessParts: 'The total less its parts',
    },

    readings: {
      lineChart: 'Line chart in steps.',
      smallLines: 'Small charts on one scale, lines in steps.',
      smallColumns: (every: Period) => `Small charts on one scale, columns by ${every}.`,
      lines: (number: number) => count(number, 'line', 'lines'),
      panels: (number: number) => count(number, 'panel', 'panels'),
      none: 'no reading',
      noPosition: 'no figure has a position',
      noPositionFor: (level: string) => `no position: ${level}`,
      first: (level: string) => `first ${level}`,
      firstAndLowest: (level: string) => `first, and lowest as stated, ${level}`,
      last: (level: string) => `last ${level}`,
      lastAndHighest: (level: string) => `last, and highest as stated, ${level}`,
      highest: (level: string, others: number) => `highest as stated ${level}${andOthers(others)}`,
      lowest: (level: string, others: number) => `lowest as stated ${level}${andOthers(others)}`,
      silent: (some: number, all: number) =>
        `${number(some)} of ${count(all, 'reading', 'readings')} ${some === 1 ? 'gives' : 'give'} no figure`,
      unread: (number: number) =>
        `nothing was read for ${count(number, 'stretch', 'stretches')} between`,
      fellOn: (date: string, change: string) => `fell on ${date} ${change}`,
      fell: (label: string, change: string) => `${label} fell ${change}.`,
      change: (first: string, then: string) => `from ${first} to ${then}`,
      changeOfRanges: (first: string, then: string) => `(first ${first}, then ${then})`,
      noReason: 'No reason is on record.',
      events: (number: number) =>
        `${count(number, 'event is', 'events are')} numbered on the chart.`,
      scale: (end: string) => `All panels run from 0 to ${end}.`,
      sharedTimes: 'All show the same time.',
      timesByYear: 'Each starts in January.',
      ownTimes: 'Each starts at its first reading; all are equally long.',
      highestOfPanel: 'highest',
    },

    timeline: {
      about: (events: number) => `Timeline. ${count(events, 'event', 'events')}.`,
      first: (date: string, sentence: string) => `First, ${date}: ${sentence}`,
      last: (date: string, sentence: string) => `Last, ${date}: ${sentence}`,
      longest: (date: string) => `Longest time without an event: after ${date}.`,
      strip: 'On top: all events to scale.',
      periods: 'Pale bar: a longer time, or a day that is not known.',
      space: 'Below: more space means more time until the next event, but not to scale.',
      broken: 'Broken line: a much longer time, written beside it.',
      daysLater: (days: number) => `${number(days)} days later`,
      monthsLater: (months: number) => `about ${number(months)} months later`,
      yearsLater: (years: number) => `about ${number(years)} years later`,
      table: 'Events',
    },

    vote: {
      about: (counted: string, one: string) => `${counted}: a tile for each ${one}.`,
      tiles: (one: string, perRow: number) =>
        `Each tile stands for one ${one}, ${number(perRow)} to a full row.`,
      noTiles: 'no tiles',
    },

    map: {
      about: (places: number) => `Locator map. ${count(places, 'place', 'places')}.`,
      marked: 'Marked',
      elsewhere: 'Elsewhere',
      atLine: 'At the dashed line',
      atNamedLine: (name: string) => `At the dashed line (${name})`,
      areas: (names: string[]) => `Areas with a name: ${names.join(', ')}.`,
      inset: 'A small map shows where this part of the world lies.',
      tinted: (names: string[]) => `Tinted: ${listed(names)}.`,
      dashed: (name = 'a border drawn as unsettled') => `Dashed line: ${name}.`,
      rectangle: 'Rectangle in the small map: the part shown large.',
      table: 'Places on the map',
      credit: 'Base map: Natural Earth.',
      kinds: { city: 'City', town: 'Town', site: 'Site' },
    },

    /** Around a chart: its sources, its days, its files. */
    sources: (all: number) => (all === 1 ? 'Source: ' : 'Sources: '),
    documents: (number: number) => count(number, 'document', 'documents'),
    documentsFrom: <Link>(number: number, first: Link, last: Link): Pieces<Link> => [
      `${count(number, 'document', 'documents')}, from `,
      first,
      ' to ',
      last,
    ],
    andMorePublishers: (number: number) => ` and ${count(number, 'more', 'more')}`,
    asOfSentence: (date: string) => `As of ${date}.`,
    showTable: 'Show this chart as a table',
    files: 'More of this chart',
    page: 'Chart page',
    shows: 'What the chart shows',
    draws: 'Figures that it draws',
    sourcesTitle: 'Sources',
    shownBy: 'Articles with this chart',
    use: 'Use this chart',
    licences: <Part>(ofChart: Part, ofRecords: Part): Pieces<Part> => [
      'The chart is under ',
      ofChart,
      ', the records that it draws under ',
      ofRecords,
      '.',
    ],
    embed: 'Embed this chart',
    embedCode: 'This code shows the chart on another page, as it stands here:',
    fromSite: <Part>(site: Part): Pieces<Part> => [
      site,
      ': the chart with its table and downloads',
    ],
  },

  data: {
    download: <Link>(csv: Link, json: Link, readings?: Link): Pieces<Link> => [
      'Download these counts: ',
      csv,
      ', ',
      json,
      ...(readings === undefined ? [] : [', ', readings]),
      '. ',
    ],
    about: 'Every count on record as a file, with who says it, how firmly and as of when.',
    downloads: 'Downloads',
    sourcesFile: <Link>(file: Link, size: string): Pieces<Link> => [
      file,
      `: every document, ${size}`,
    ],
    forPrograms: 'For programs',
    packageFile: <Link>(file: Link): Pieces<Link> => [
      file,
      ': every CSV file with its columns, by the standard Data Package, version 2',
    ],
    licence: <Link>(licence: Link): Pieces<Link> => [
      'The records are under ',
      licence,
      '. Documents and quotations stay under the terms of their publishers.',
    ],
    reading: 'How to read the files',
    rules: [
      'A value is read with its relation and its bounds, never alone: “at least 40” is not 40.',
      'An empty cell means that nothing is stated. It is never 0, and 0 is never empty.',
      'Rows of one figure are rival or replaced answers. They are not added up.',
      'A figure with “part of” is counted in its whole already.',
      'Text that a spreadsheet could run as a formula has an apostrophe in front. It begins with one of = + - @, also after spaces, or with a tab or a line end. A program takes one apostrophe off such a cell. Numbers are never changed, and JSON has no such mark.',
      'CSV files are UTF-8, with commas, and with CRLF at the end of each line. Rows are sorted, and no file holds the time at which it was made.',
      'The JSON of an event has the names of the columns as keys. A count is an object named “quantity”; lists are lists; what is not stated has no key, or is null.',
    ],
    columnsTitle: 'Columns',
    claimColumns: 'Counts on record: EVENT.csv',
    readingColumns: 'Readings over time: EVENT.series.csv',
    sourceColumns: 'Sources: sources.csv',
    relations: 'Relations',
    readingsFile: 'readings over time as CSV',
    meaning: 'What the columns mean',
    claims: <Link>(file: Link, size: string): Pieces<Link> => [file, `: counts on record, ${size}`],
    readings: <Link>(file: Link, size: string): Pieces<Link> => [
      file,
      `: readings over time, ${size}`,
    ],
    document: <Link>(file: Link): Pieces<Link> => [file, ': all of it with its sources, as JSON'],
    columns: (table: string) => `Columns: ${table}`,
    column: 'Column',
    type: 'Type',
    holds: 'Holds',
    types: { string: 'text', integer: 'integer', number: 'number' },
    neverEmpty: ', never empty',
    size: (rows: number, columns: number) =>
      `${count(rows, 'row', 'rows')} in ${count(columns, 'column', 'columns')}`,
  },

  feeds: {
    discovery: {
      rss: 'Articles (RSS)',
      json: 'Articles (JSON Feed)',
      corrections: 'Corrections (RSS)',
    },
    chartPage: 'The chart with its table and its files',
    correction: (day: string) => `Correction, ${day}:`,
    corrections: (site: string) => `${site}: corrections`,
    correctionsOf: (site: string) => `Corrections of the articles of ${site}.`,
    correctionOf: (title: string) => `Correction: ${title}`,
  },

  /** What pages say of themselves to programs alone. */
  metadata: {
    data: (site: string) => `${site}: data`,
    recordsOf: (event: string) =>
      `Every count on record for ${event}: who says it, how firmly, in which document, as of when.`,
    chartData: (title: string) => `Data of the chart: ${title}`,
  },
};

/** A sentence around an element, such as a link, in the order of the language. */
type Pieces<Part> = (string | Part)[];

/** A text for each form of a number that the language has, by the names of Unicode. */
type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Period = 'day' | 'week' | 'month' | 'year';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const SHORT_MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June'],
  ...['July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
];

const NUMBERS = new Intl.NumberFormat('en-GB');
const LISTS = new Intl.ListFormat('en-GB');

function number(value: number): string {
  return NUMBERS.format(value);
}

/** A whole number of things, with the noun that fits it: '7 rows'. */
function count(value: number, one: string, other: string): string {
  return `${number(value)} ${value === 1 ? one : other}`;
}

function periods(value: number, every: Period): string {
  return count(value, every, `${every}s`);
}

/** 'Jordan, Egypt and Lebanon'. */
function listed(names: string[]): string {
  return LISTS.format(names);
}

/** Names in a row, as pieces. */
function between<Part>(names: Part[], sign: string): Pieces<Part> {
  return names.flatMap((name, index) => (index === 0 ? [name] : [sign, name]));
}

function andOthers(others: number): string {
  return others > 0 ? ` and ${count(others, 'other', 'others')}` : '';
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A name inside a sentence; one in capitals stays. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** '8 July' of '8 July 2014' beside '26 August 2014': without the last words that both have. */
function withoutShared(first: string, last: string): string {
  const [a, b] = [first.split(' '), last.split(' ')];
  while (a.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}
