import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { contentDirectory, outputDirectory } from '#src/reading/environment.ts';
import { readSettings } from '#src/reading/read-settings.ts';
import { argumentProblem, takenByNpm } from './command-line.ts';
import { serveFolder } from './serve-folder.ts';
import type { ServedFolder } from './serve-folder.ts';

const help = `npm start: builds the site and serves it from this machine.

  npm start
  npm start -- --port 8080       use this port (default: 4321, or any free port)
  npm start -- --host 0.0.0.0    also serve other devices on the network

Respects CONTENT_DIR, SITE_URL, and BASE_PATH, like "npm run build".`;

const usualPort = 4321;

function wrongUse(sentence: string): never {
  console.error(`${sentence}\n\n${help}`);
  process.exit(2);
}

const options = {
  port: { type: 'string' },
  host: { type: 'string', default: 'localhost' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments(): { port: number | undefined; host: string } {
  const taken = takenByNpm(options);
  if (taken !== undefined) return wrongUse(taken);
  try {
    const { values } = parseArgs({ options });
    if (values.help === true) {
      console.log(help);
      process.exit(0);
    }
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
      return wrongUse(`"${values.port ?? ''}" isn’t a port. Use a number up to 65535.`);
    }
    return { port, host: values.host };
  } catch (error) {
    return wrongUse(argumentProblem(error));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

const { port, host } = readArguments();

const build = spawnSync(process.execPath, ['src/cli/build.ts'], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const folder = outputDirectory();
const { base } = await readSettings(contentDirectory());

async function serve(): Promise<ServedFolder> {
  try {
    return await serveFolder(folder, { base, host, port: port ?? usualPort });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port === undefined) return await serveFolder(folder, { base, host });
    return wrongUse(`Port ${port} is in use by another program. Choose another one.`);
  }
}

const site = await serve();
console.log(`\nThe site is at ${site.address} (Ctrl+C stops it).`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}
