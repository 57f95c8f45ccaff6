import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Includes the folder in which Debian installs servers. */
const path = `${process.env['PATH'] ?? ''}:/usr/sbin`;
const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The servers on this machine that have the modules for their documented configuration. */
export const isInstalled = {
  nginx: existsSync(modules) && spawnSync('nginx', ['-v'], { env: { PATH: path } }).status === 0,
  caddy: spawnSync('caddy', ['version'], { env: { PATH: path } }).status === 0,
};

export type HostProgram = keyof typeof isInstalled;

export interface DocumentedHost {
  /** Includes the base path. */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface HostedFolder {
  /**
   * The folder that stands in for `/srv/lectern` and that everybody can read. The site is in it, below the base path.
   */
  readonly root: string;
  readonly base?: string;
  /** Further changes to the configuration's text. */
  readonly changes?: Readonly<Record<string, string>>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A file of `docs/deploy` with changes; throws if it lacks a text to be replaced. */
function adapt(file: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(join('docs/deploy', file), 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`docs/deploy/${file} lacks "${from}".`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** A folder that a server with another user's permissions can read. */
export function readableFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  chmodSync(folder, 0o755);
  return folder;
}

/** Serves a folder on this machine with the configuration in `docs/deploy`. */
export async function startDocumentedHost(
  program: HostProgram,
  { root, base = '/', changes = {} }: HostedFolder,
): Promise<DocumentedHost> {
  const port = await freePort();
  const own = readableFolder('host-');
  const configuration = join(own, 'configuration');
  const folders = { '/srv/lectern/_host': `${root}${base}_host`, '/srv/lectern': root };
  if (program === 'nginx') {
    const listen = { 'listen 8080': `listen 127.0.0.1:${port}`, '/tmp/nginx': join(own, 'nginx') };
    writeFileSync(configuration, adapt('nginx.conf', { ...folders, ...listen, ...changes }));
  } else {
    const site = { 'schedule.example.org {': `http://127.0.0.1:${port} {` };
    const text = adapt('Caddyfile', { ...folders, ...site, ...changes });
    writeFileSync(configuration, `{\n\tadmin off\n}\n${text}`);
  }
  const args =
    program === 'nginx'
      ? ['-c', configuration, '-g', 'daemon off;']
      : ['run', '--adapter', 'caddyfile', '--config', configuration];
  const env = { PATH: path, HOME: own };
  const server = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    server.on('close', () => resolve());
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}${base}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return { address, pid: server.pid ?? 0, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${program} did not start:\n${said}`);
}
