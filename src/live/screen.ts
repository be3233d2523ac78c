/** Where an editor reads what happens while the site is written. */
export interface Screen {
  print(text: string): void;
  colour: boolean;
}

/** The terminal of this process; colour where a person looks on and NO_COLOR is not set. */
export const processScreen: Screen = {
  print: (text) => void process.stdout.write(text),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
};

/** Where the site is, and what is shown there. */
export function greeting(addresses: string[], wanted: number, port: number): string {
  const [first = '', ...others] = addresses;
  return [
    ...(port === wanted ? [] : [`Port ${wanted} is in use, so the site is at port ${port}.`]),
    `The site is at ${first}`,
    ...others.map((address) => `and at ${address}`),
    'Drafts and articles that are not out yet are shown. Save a file, and the page follows.',
    `What each problem means: ${first}manual/`,
    'Press Ctrl+C to end.',
    '',
    '',
  ].join('\n');
}
