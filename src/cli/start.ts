import { spawnSync } from 'node:child_process';
import { quote } from '#src/core/text/sentences.ts';
import { contentDirectory, outputDirectory } from '#src/reading/environment.ts';
import { readSettings } from '#src/reading/read-settings.ts';
import { readArguments, wrongUse, type NotRun } from './arguments/read-arguments.ts';
import { answer, reportWrongUse } from './command-line.ts';
import { serveFolder } from './serve-folder.ts';
import type { ServedFolder } from './serve-folder.ts';

const help = `npm start: builds the site and serves it from this machine.

  npm start
  npm start -- --port 8080       use this port (default: 4321, or any free port)
  npm start -- --host 0.0.0.0    also serve other devices on the network

Respects CONTENT_DIR, SITE_URL, and BASE_PATH, like "npm run build".
`;

const usualPort = 4321;

type StartArguments =
  { readonly ask: 'start'; readonly port: number | undefined; readonly host: string } | NotRun;

function readStartArguments(args: readonly string[]): StartArguments {
  const given = readArguments(
    { options: { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } } },
    args,
  );
  if (given.ask !== 'run') return given;
  const { values, words } = given;
  const [word] = words;
  if (word !== undefined) return wrongUse(`Unexpected argument ${quote(word)}.`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    return wrongUse(`${quote(values.port)} isn’t a port. Use a number up to 65535.`);
  }
  return { ask: 'start', port, host: values.host };
}

type Asked = Extract<StartArguments, { ask: 'start' }>;

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Serves the built site; `undefined` if another program uses the port that was asked for. */
async function serve({ port, host }: Asked): Promise<ServedFolder | undefined> {
  const folder = outputDirectory();
  const { base } = await readSettings(contentDirectory());
  try {
    return await serveFolder(folder, { base, host, port: port ?? usualPort });
  } catch (error) {
    if (!isTaken(error)) throw error;
    return port === undefined ? serveFolder(folder, { base, host }) : undefined;
  }
}

/** Builds the site and serves it until the process is stopped. */
async function start(asked: Asked): Promise<void> {
  const build = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
  if (build.status !== 0) {
    process.exitCode = build.status ?? 1;
    return;
  }
  const site = await serve(asked);
  if (site === undefined) {
    const port = String(asked.port);
    reportWrongUse(`Port ${port} is in use by another program. Choose another one.`, help);
    return;
  }
  console.log(`\nThe site is at ${site.address} (Ctrl+C stops it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void site.close().then(() => process.exit(0));
    });
  }
}

const asked = readStartArguments(process.argv.slice(2));
if (asked.ask !== 'start') answer(asked, help);
else await start(asked);
