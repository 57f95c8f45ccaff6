import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { precompress } from '#src/build/hosting/precompress.ts';
import { median } from '#tests/bench/budget.ts';
import { buildSite } from '#tests/build-site.ts';
import { isInstalled, readableFolder, startDocumentedHost } from '#tests/documented-host.ts';
import type { DocumentedHost } from '#tests/documented-host.ts';
import { buildLargeEvent } from '#tests/large-event/large-event.ts';
import { askOnce } from './ask-once.ts';
import { firstMorning, wishesOf } from './first-morning.ts';
import type { Occasion } from './first-morning.ts';
import { runWrk } from './run-wrk.ts';
import type { LoadResult, WeighedRequest } from './run-wrk.ts';

const sites = { second: () => buildSite('second'), large: buildLargeEvent } as const;
type SiteName = keyof typeof sites;

/** The documented configuration with and without the copies of `PRECOMPRESS=on`, and one without compression. */
const ways = [
  { name: 'compressed copies', hasCopies: true, changes: {} },
  { name: 'gzip for each answer', hasCopies: false, changes: {} },
  { name: 'no compression', hasCopies: false, changes: { 'gzip on;': 'gzip off;' } },
] as const;
type Way = (typeof ways)[number];

const help = `npm run load: measures how many attendees an nginx on this machine serves on the first morning.

  npm run load                         both events, ${ways.length} ways of compression: six minutes
  npm run load -- second               one event: second, large
  npm run load -- --rounds 3 --seconds 5 --connections 64

It needs nginx with Brotli and wrk (Debian: nginx libnginx-mod-http-brotli-static wrk) and the machine for itself: wrk takes
about as much processor time as nginx. The ways take turns, and the table shows the median of all rounds.
docs/scaling.md explains what is asked for, and what follows.`;

interface Round extends LoadResult {
  /** nginx's own processor time, in milliseconds for 1,000 requests. */
  readonly processorMillis: number;
}

/** The processor time of a process and its children so far, in milliseconds (proc(5)). */
function processorMillis(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  const ids = [String(pid), ...children.split(' ').filter((id) => id !== '')];
  const ticks = ids.map((id) => {
    const [, after = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    const fields = after.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}

/** The first morning's requests with the host's ETags, each tried once. */
async function prepareRequests(
  address: string,
  occasions: readonly Occasion[],
): Promise<WeighedRequest[]> {
  const requests: WeighedRequest[] = [];
  for (const { path, isHeld, times } of wishesOf(occasions)) {
    const first = await askOnce(address + path);
    const etag = isHeld ? first.etag : undefined;
    const answer = isHeld ? await askOnce(address + path, etag) : first;
    if (answer.status !== (isHeld ? 304 : 200)) {
      throw new Error(`/${path} is answered with status ${answer.status}.`);
    }
    requests.push({ path, etag, times });
  }
  return requests;
}

/** One line for each occasion: how often it occurs, and its requests and bytes each time. */
async function printOccasions(address: string, occasions: readonly Occasion[]): Promise<void> {
  const lines = new Map<string, { times: number; requests: number; bytes: number }>();
  for (const { name, times, requests } of occasions) {
    const line = lines.get(name) ?? { times: 0, requests: 0, bytes: 0 };
    lines.set(name, line);
    line.times += times;
    line.requests += times * requests.length;
    for (const { path, isHeld } of requests) {
      const etag = isHeld ? (await askOnce(address + path)).etag : undefined;
      line.bytes += times * (await askOnce(address + path, etag)).bytes;
    }
  }
  console.log('\n| occasion | times | requests each | kB each |\n| --- | --- | --- | --- |');
  for (const [name, { times, requests, bytes }] of lines) {
    const each = [requests / times, bytes / times / 1000].map((value) => value.toFixed(1));
    console.log(`| ${[name, Math.round(times), ...each].join(' | ')} |`);
  }
  const all = [...lines.values()];
  const [requests = 0, bytes = 0] = (['requests', 'bytes'] as const).map((what) =>
    all.reduce((sum, line) => sum + line[what], 0),
  );
  console.log(
    `1,000 attendees: ${Math.round(requests)} requests, ${(bytes / 1e6).toFixed(1)} MB in two hours.\n`,
  );
}

async function measure(
  host: DocumentedHost,
  requests: readonly WeighedRequest[],
  options: { readonly script: string; readonly connections: number; readonly seconds: number },
): Promise<Round> {
  const before = processorMillis(host.pid);
  const result = await runWrk(host.address, requests, options);
  const count = result.requestsPerSecond * options.seconds;
  return {
    ...result,
    processorMillis: ((processorMillis(host.pid) - before) / count) * 1000,
  };
}

function printRounds(way: Way, rounds: readonly Round[]): void {
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  const cells = [
    middle((round) => round.requestsPerSecond).toFixed(0),
    middle((round) => round.processorMillis).toFixed(0),
    (middle((round) => round.bytesPerRequest) / 1000).toFixed(2),
    middle((round) => (round.bytesPerRequest * round.requestsPerSecond) / 1e6).toFixed(0),
    middle((round) => round.median).toFixed(1),
    middle((round) => round.percentile99).toFixed(1),
    rounds.reduce((sum, round) => sum + round.errors, 0),
  ];
  console.log(`| ${[way.name, ...cells].join(' | ')} |`);
}

async function loadSite(
  name: SiteName,
  options: { readonly rounds: number; readonly connections: number; readonly seconds: number },
): Promise<void> {
  const work = readableFolder('load-');
  const hosts: DocumentedHost[] = [];
  try {
    const folder = await sites[name]();
    const occasions = firstMorning(folder);
    const tried: { way: Way; host: DocumentedHost; requests: WeighedRequest[]; rounds: Round[] }[] =
      [];
    for (const [index, way] of ways.entries()) {
      const root = join(work, String(index));
      cpSync(folder, root, { recursive: true });
      if (way.hasCopies) await precompress(root);
      const host = await startDocumentedHost('nginx', { root, changes: way.changes });
      hosts.push(host);
      const requests = await prepareRequests(host.address, occasions);
      tried.push({ way, host, requests, rounds: [] });
      if (way.hasCopies) await printOccasions(host.address, occasions);
    }
    for (let round = 0; round < options.rounds; round += 1) {
      for (const { host, requests, rounds } of tried) {
        rounds.push(await measure(host, requests, { ...options, script: join(work, 'mix.lua') }));
      }
    }
    console.log(
      `| ${name} | requests/s | nginx, ms of processor for 1,000 | kB each | MB/s | median, ms | 99 %, ms | errors |`,
    );
    console.log(`| ${Array.from({ length: 8 }, () => '---').join(' | ')} |`);
    for (const { way, rounds } of tried) printRounds(way, rounds);
  } finally {
    await Promise.all(hosts.map((host) => host.stop()));
    rmSync(work, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '64' },
  },
});
const isSite = (name: string): name is SiteName => Object.hasOwn(sites, name);
const names = positionals.length > 0 ? positionals : Object.keys(sites);
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
if (values.help) {
  console.log(help);
} else if (!isInstalled.nginx || !hasWrk || !names.every(isSite)) {
  console.error(
    `This machine lacks nginx with Brotli or wrk, or there is no such event.\n\n${help}`,
  );
  process.exitCode = 2;
} else {
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
  const [rounds, seconds, connections] = [values.rounds, values.seconds, values.connections].map(
    Number,
  ) as [number, number, number];
  for (const name of names.filter(isSite)) await loadSite(name, { rounds, seconds, connections });
}
