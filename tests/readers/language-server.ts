import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A message of the Language Server Protocol, with the fields that we read. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A position counts from 0, as in the protocol. */
interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LanguageServer {
  /** Opens a file with a text, which need not match the one on disk; returns its address. */
  open(file: string, text: string): string;
  /** The labels of the suggestions, each with its explanation. */
  complete(uri: string, position: Position): Promise<ReadonlyMap<string, string>>;
  hover(uri: string, position: Position): Promise<string>;
  diagnose(uri: string): Promise<string[]>;
  /** Reports changed files, as an editor that watches them does. */
  changed(files: readonly string[]): void;
  stop(): void;
}

const settings = {
  typescript: { tsdk: resolve('node_modules/typescript/lib') },
  contentIntellisense: true,
};

const capabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { completion: {}, hover: { contentFormat: ['markdown'] } },
};

/** A text, or a text with its format. */
function plain(text: unknown): string {
  if (typeof text === 'string') return text;
  const { value } = Object(text) as { value?: unknown };
  return typeof value === 'string' ? value : '';
}

/** Starts the language server that comes with the VS Code extension, in a folder. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const own = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const program = join(
    dirname(own.resolve('@astrojs/language-server/package.json')),
    'bin/nodeServer.js',
  );
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let asked = 0;

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: null });
  };
  server.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const [head = '', length = ''] =
        /^Content-Length: (\d+)[^]*?\r\n\r\n/.exec(String(received)) ?? [];
      const end = head.length + Number(length);
      if (head === '' || received.length < end) return;
      const text = received.subarray(head.length, end).toString();
      received = received.subarray(end);
      receive(JSON.parse(text) as Message);
    }
  });
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((done) => {
      asked += 1;
      waiting.set(asked, done);
      send({ id: asked, method, params });
    });

  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri, name: 'content' }],
    initializationOptions: settings,
    capabilities,
  });
  send({ method: 'initialized', params: {} });

  return {
    open: (file, text) => {
      const address = pathToFileURL(join(folder, file)).href;
      const textDocument = { uri: address, languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      return address;
    },
    complete: async (address, position) => {
      const answer = await ask('textDocument/completion', {
        textDocument: { uri: address },
        position,
      });
      const { items = [] } = Object(answer) as {
        items?: { label: string; documentation?: unknown }[];
      };
      return new Map(items.map(({ label, documentation }) => [label, plain(documentation)]));
    },
    hover: async (address, position) => {
      const answer = await ask('textDocument/hover', { textDocument: { uri: address }, position });
      return plain((Object(answer) as { contents?: unknown }).contents);
    },
    diagnose: async (address) => {
      const answer = await ask('textDocument/diagnostic', { textDocument: { uri: address } });
      const { items = [] } = Object(answer) as { items?: { message: string }[] };
      return items.map(({ message }) => message);
    },
    changed: (files) => {
      const changes = files.map((file) => ({
        uri: pathToFileURL(join(folder, file)).href,
        type: 2,
      }));
      send({ method: 'workspace/didChangeWatchedFiles', params: { changes } });
    },
    stop: () => server.kill(),
  };
}
