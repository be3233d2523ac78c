/** What an editor may write, by the name of the stored answer. */
export const cases: Record<string, string> = {
  'bound-number': `The UN counted [at least 2,104](figure:war/killed#ocha) dead, then [2,251](figure:war/killed#un).

Again [**at least** 2,104](figure:war/killed#ocha), with marks.`,
  'replaced-number': `At first there were [at least 1,900](figure:war/killed#first).`,
  'computed-number': `They were [about 65%](figure:war/civilians?share-of=war/killed#un) of the dead.`,
  'no-figure': `There were [two](figure:none) of them, and [*three*](figure:none).`,
  'reference-style': `There were [1,462][civilians] of them, as the [paper][] wrote, and [2,251].

[civilians]: figure:war/civilians
[paper]: source:haaretz
[2,251]: figure:war/killed#un`,
  'unknown-references': `A [number](figure:war/nothing), a [paper](source:nobody) and a [chart](chart:none).

[Alone](chart:constructor)`,
  'cited-source': `As [Haaretz](source:haaretz) wrote.`,
  'chart-alone': `Words before.

## A section

[The toll](chart:toll)

The [toll](chart:toll) stands above.

[The toll](chart:toll)`,
  'chart-elsewhere': `The [toll](chart:toll) and its [parts](chart:parts) are drawn on other pages.`,
  'chart-with-bars': `[Parts](chart:parts)`,
  'times-and-ratios': `At 18:30 the ratio was 3:2, and :smile: is no directive. ::note[None either]`,
  'raw-html': `Words <b>in bold</b> and <script>alert(1)</script> after.

<div onclick="alert(1)">A block</div>

<img src=x onerror=alert(1)>

<!-- a remark -->`,
  'refused-links': `[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x)
[e](<java\tscript:alert(1)>) [f](//evil.example/) [g](file:///etc/passwd) [h](<\\\\evil.example>)
<javascript:alert(1)> [i](&#106;avascript:alert(1)) [j](< javascript:alert(1)>)`,
  'kept-links': `[web](https://example.org/a?b=c&d=e) [mail](mailto:desk@example.org) [rooted](/method/)
[near](../other/) [here](#a-section) www.example.org`,
  footnotes: `A claim.[^one] Another.[^two] The first again.[^one]

[^one]: A note with [2,251](figure:war/killed#un).
[^two]: A note with \`code\`.`,
  tables: `| Who | Killed | Note |
|:----|-------:|:----:|
| UN | [2,251](figure:war/killed#un) | a |
| OCHA & others | 2,104 | <b> |

| Who | Killed | Note |
|-----|--------|------|
| a   |        | b    |`,
  images: `![A map](<a map.png> "Drawn by the desk")

Inline ![a map](./a%20map.png) here.

![Elsewhere](https://example.org/x.png) ![Unknown](toString)`,
  headings: `# First

## Records

### Main

## Records

#### Record 1 & [2,251](figure:war/killed#un)`,
  blocks: `> A quotation.

1. One
2. Two

- [ ] To do
- [x] Done

~~Struck~~, \`code\` and a line  
break.

\`\`\`js
const a = '<b>';
\`\`\`

---`,
};

export const inlineCases: [name: string, markdown: string][] = [
  ['a bound number', 'At least [at least 2,104](figure:war/killed#ocha) dead'],
  ['emphasis first', '**Bold** and *slanted*'],
  ['underscores first', '_slanted_ start'],
  ['a year with a dot', '2014. A year'],
  ['a hash', '# 1 in the list'],
  ['a dash', '- 5 degrees'],
  ['a quotation', '> 2,000 dead'],
  ['an underline', 'Title\n==='],
  ['a link first', '[Haaretz](source:haaretz) says'],
  ['a bracket', '(Not) so'],
  ['quotes', '“Quoted” & <b>tagged</b>'],
  ['lines', 'Two\n\n  lines'],
  ['code', '`code` and https://example.org/'],
  ['a picture', '![A map](a%20map.png)'],
  ['a table', '| a | b |'],
  ['nothing', '  '],
];
