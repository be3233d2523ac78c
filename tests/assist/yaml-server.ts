import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');

interface Position {
  line: number;
  character: number;
}

export interface Diagnostic {
  range: { start: Position; end: Position };
  severity: number;
  message: string;
}

export interface Completion {
  label: string;
  documentation?: string | { value: string };
  insertText?: string;
}

/** The server that VS Code's extension for YAML starts, with the settings of a workspace folder. */
export class YamlServer {
  readonly #folder: string;
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  /** The server keeps what it parsed by address and version. */
  #opened = 0;
  readonly #told = new Map<string, (found: Diagnostic[]) => void>();

  private constructor(folder: string) {
    this.#folder = folder;
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
  }

  /** @param folder an absolute path, with .vscode/settings.json in it */
  static async start(folder: string): Promise<YamlServer> {
    const server = new YamlServer(folder);
    const connection = server.#connection;
    const settings = settingsOf(folder);
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', (told) =>
      server.#told.get(told.uri)?.(told.diagnostics),
    );
    connection.listen();
    const uri = String(pathToFileURL(folder));
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'workspace' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: {
            completionItem: {
              snippetSupport: true,
              documentationFormat: ['markdown', 'plaintext'],
            },
          },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings });
    return server;
  }

  /** Opens a text under a path of the folder, and gives what the server says against it. */
  async open(path: string, text = readFileSync(join(this.#folder, path), 'utf8')) {
    const uri = this.#uri(path);
    const told = this.#nextOn(uri);
    this.#opened += 1;
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: this.#opened, text },
    });
    return told;
  }

  async close(path: string): Promise<void> {
    const textDocument = { uri: this.#uri(path) };
    const taken = this.#nextOn(textDocument.uri);
    await this.#connection.sendNotification('textDocument/didClose', { textDocument });
    await taken;
  }

  /** What is offered at a point of an open text. */
  async complete(path: string, position: Position): Promise<Completion[]> {
    const textDocument = { uri: this.#uri(path) };
    const list: { items: Completion[] } = await this.#connection.sendRequest(
      'textDocument/completion',
      { textDocument, position },
    );
    return list.items;
  }

  async hover(path: string, position: Position): Promise<string> {
    const textDocument = { uri: this.#uri(path) };
    const found: { contents: { value: string } } | null = await this.#connection.sendRequest(
      'textDocument/hover',
      { textDocument, position },
    );
    return found?.contents.value ?? '';
  }

  end(): void {
    this.#connection.dispose();
    this.#process.kill();
  }

  /** What the server says of a document next; of one that is closed, that nothing is wrong. */
  #nextOn(uri: string): Promise<Diagnostic[]> {
    return new Promise((resolve) => this.#told.set(uri, resolve));
  }

  #uri(path: string): string {
    return String(pathToFileURL(join(this.#folder, path)));
  }
}

/** Settings by section: 'yaml.schemas' is the key 'schemas' of the section 'yaml'. */
function settingsOf(folder: string): Record<string, Record<string, unknown>> {
  const flat: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, '.vscode/settings.json'), 'utf8'),
  );
  const settings: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(flat)) {
    const dot = name.indexOf('.');
    if (dot <= 0 || name.startsWith('[')) continue;
    const section = name.slice(0, dot);
    settings[section] = { ...settings[section], [name.slice(dot + 1)]: value };
  }
  return nested(settings);
}

/** 'format.enable' is the key 'enable' of 'format'. */
function nested(settings: Record<string, Record<string, unknown>>): typeof settings {
  for (const section of Object.values(settings))
    for (const [name, value] of Object.entries(section)) {
      const [outer = '', inner] = name.split('.');
      if (inner === undefined) continue;
      section[outer] = { ...(section[outer] as object | undefined), [inner]: value };
      delete section[name];
    }
  return settings;
}
