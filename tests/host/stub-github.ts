import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface StubPullRequest {
  number: number;
  state: 'open' | 'closed';
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { ref: string };
}

export interface StubComment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

export type StubAnswer = { status: number; body?: unknown; headers?: Record<string, string> };

export const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const REPOSITORY = 'press/news';

/** The part of GitHub's API that a preview needs, on this machine, for the repository press/news. */
export class StubGitHub {
  pulls: StubPullRequest[] = [];
  comments: StubComment[] = [];
  /** By name; as ZIP files. */
  artifacts: Record<string, Uint8Array> = {};
  /** What the list of artifacts says of their sizes, where that is not the truth. */
  sizes: Record<string, number> = {};
  /** Answers instead of the usual one to paths that begin so. */
  instead: Record<string, StubAnswer> = {};
  /** 'GET /pulls/12' and so on, in order, without what follows a question mark. */
  asked: string[] = [];
  /** What the list of pull requests was asked for last. */
  askedOfPulls: Record<string, string> = {};
  /** What came with the request for the bytes of an artifact. */
  tokenOfDownload: string | undefined;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (url.pathname.startsWith('/bytes/')) return this.#send(url, request, response);
    const path = url.pathname.replace(`/repos/${REPOSITORY}`, '');
    this.asked.push(`${request.method} ${path}`);
    const forced = Object.entries(this.instead).find(([start]) => path.startsWith(start));
    const body = await bodyOf(request);
    const known = request.headers.authorization === 'Bearer t0ken';
    const answer =
      forced?.[1] ?? (known ? this.#find(request.method ?? '', path, url, body) : { status: 401 });
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? { message: 'Stub' }));
  }

  #send(url: URL, request: IncomingMessage, response: ServerResponse): void {
    this.tokenOfDownload = request.headers.authorization;
    response.end(this.artifacts[decodeURIComponent(url.pathname.slice('/bytes/'.length))]);
  }

  #find(method: string, path: string, url: URL, body: { body?: string }): StubAnswer {
    const names = Object.keys(this.artifacts);
    const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    const [, number] = /^\/pulls\/(\d+)$/.exec(path) ?? [];
    if (id) return moved(`${url.origin}/bytes/${names[Number(id) - 1]}`);
    if (number) return found(this.pulls.find((pull) => pull.number === Number(number)));
    if (path === '/pulls') return this.#pulls(url);
    if (/^\/actions\/runs\/\d+\/artifacts$/.test(path))
      return { status: 200, body: this.#list(url) };
    if (/^\/issues\/\d+\/comments$/.test(path)) return this.#comments(method, url, body);
    return this.#edit(method, path, body);
  }

  /** All of them, whatever was asked for: the one who asks has to look for itself. */
  #pulls({ searchParams }: URL): StubAnswer {
    this.askedOfPulls = Object.fromEntries(searchParams);
    return { status: 200, body: this.pulls };
  }

  #list({ searchParams }: URL) {
    const artifacts = Object.entries(this.artifacts).map(([name, bytes], at) => {
      return {
        id: at + 1,
        name,
        expired: false,
        size_in_bytes: this.sizes[name] ?? bytes.byteLength,
      };
    });
    return { artifacts: artifacts.filter(({ name }) => name === searchParams.get('name')) };
  }

  #comments(method: string, { searchParams }: URL, { body = '' }: { body?: string }): StubAnswer {
    if (method === 'POST') {
      const comment = { id: this.comments.length + 1, body, user: BOT };
      this.comments.push(comment);
      return { status: 201, body: comment };
    }
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
    return { status: 200, body: this.comments.slice((page - 1) * size, page * size) };
  }

  #edit(method: string, path: string, { body = '' }: { body?: string }): StubAnswer {
    const [, id] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    const comment = this.comments.find((each) => each.id === Number(id));
    if (method !== 'PATCH' || !comment) return { status: 404 };
    comment.body = body;
    return { status: 200, body: comment };
  }
}

function found(body: unknown): StubAnswer {
  return body === undefined ? { status: 404 } : { status: 200, body };
}

function moved(location: string): StubAnswer {
  return { status: 302, headers: { location } };
}

async function bodyOf(request: IncomingMessage): Promise<{ body?: string }> {
  const text = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString();
  return text === '' ? {} : (JSON.parse(text) as { body?: string });
}
