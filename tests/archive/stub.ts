import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Documents of each kind: to be kept, without an address, not public, a copy already. */
export const SOURCES = `# Read in May.
page-a:
  publisher: Elm Town
  title: A page
  date: '2031-05-03'
  url: https://town.elm-valley.org/a?x=1&y=2
page-b: { publisher: Elm Town, title: B, url: https://town.elm-valley.org/b } # flow
paper:
  publisher: Elm Town
  title: On paper
desk:
  publisher: Desk
  title: Not public
  url: http://192.168.1.7/minutes
copy:
  publisher: Elm Town
  title: A copy
  url: https://web.archive.org/web/20310503000000/https://town.elm-valley.org/c
`;

/** What the stub answers to one request. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** An object goes out as JSON, a text as it is; 'hang up' closes the connection. */
  body: object | string;
}

/** A request as the archive would see it. */
interface Seen {
  request: string;
  authorization: string | undefined;
  body: string;
}

/** An archive on this machine alone, which answers from a list and then with the last of it. */
export async function stub(answers: (Answer | 'hang up')[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { authorization } = request.headers;
    seen.push({ request: `${request.method} ${request.url}`, authorization, body });
    const answer = answers[seen.length - 1] ?? answers.at(-1);
    if (answer === undefined || answer === 'hang up') return void request.socket.destroy();
    response.writeHead(answer.status ?? 200, answer.headers);
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { base: `http://127.0.0.1:${port}`, seen, close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts = await Array.fromAsync(request);
  return Buffer.concat(parts).toString('utf8');
}

/** A clock that moves when somebody waits, and keeps how long; something may happen meanwhile. */
export function clock(meanwhile = () => {}) {
  const waits: number[] = [];
  let now = Date.UTC(2031, 5, 15);
  return {
    waits,
    now: () => now,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
      meanwhile();
    },
  };
}
