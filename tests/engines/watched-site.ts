import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder } from '#src/cli/serve-folder.ts';
import type { ServedFolder } from '#src/cli/serve-folder.ts';
import type { Engine } from './engine.ts';

/** Comes before the page's policy, which applies to what follows it: collects all errors. */
const watch = `<script>
  window.wrong = [];
  addEventListener('error', ({ message, target }) => wrong.push(message || 'not loaded: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => wrong.push(violatedDirective + ' ' + blockedURI));
  for (const level of ['error', 'warn']) console[level] = (...values) => wrong.push(values.join(' '));
</script>`;

export interface WatchedSite {
  readonly address: string;
  /** Stops the host, and starts it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Serves a built site from a copy whose pages record their own errors. */
export async function watchedSite(built: string): Promise<WatchedSite> {
  mkdirSync('.cache/kept-sites', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/kept-sites/engines-'));
  cpSync(built, folder, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), html.replace(/<head\b[^>]*>/, `$&${watch}`));
  }
  const options = { base: '/', host: '127.0.0.1' };
  let server: ServedFolder | undefined = await serveFolder(folder, options);
  const { address } = server;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    address,
    stop,
    start: async () => {
      server ??= await serveFolder(folder, { ...options, port: Number(new URL(address).port) });
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What went wrong in the page that is open. */
export const wrongOf = (engine: Engine): Promise<string[]> =>
  engine.run(() => (window as unknown as { wrong: string[] }).wrong);
