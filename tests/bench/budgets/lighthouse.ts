import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import type { Flags, Result as LighthouseResult } from 'lighthouse';
import { precompress } from '#src/build/hosting/precompress.ts';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { buildSite } from '#tests/build-site.ts';
import { builtPages, isRedirect, kindOf } from '#tests/built-pages.ts';
import type { BuiltPage } from '#tests/built-pages.ts';
import { atMost, median, milliseconds } from '#tests/bench/budget.ts';
import type { Bench, Budget, Measurement } from '#tests/bench/budget.ts';
import { isInstalled, readableFolder, startDocumentedHost } from '#tests/documented-host.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'];

/** The longest page of each kind, so that short pages do not hide heavy ones. */
const onePerKind = (folder: string): BuiltPage[] => {
  const longest = new Map<string, BuiltPage>();
  for (const page of builtPages(folder).filter((built) => !isRedirect(built))) {
    const other = longest.get(kindOf(page));
    if (other === undefined || page.html.length > other.html.length)
      longest.set(kindOf(page), page);
  }
  return [...longest.values()];
};

const isHidden = ({ html }: BuiltPage): boolean =>
  html.includes('<meta name="robots" content="noindex');

/**
 * How often each page is measured. The table has the median, because a single run also measures the machine's other
 * work.
 */
const runs = 3;

/**
 * The phone that every machine is slowed down to, as Lighthouse's BenchmarkIndex: a machine in the middle of the bracket
 * for which Lighthouse made its fixed slowdown of 4: docs/decisions/034.
 */
const phoneIndex = 1750 / 4;

/** The machine at the time of a run: its speed changes within minutes, so each run is slowed down by the one before. */
class Machine {
  readonly #indexes: number[] = [];

  /** Every run of Lighthouse measures the speed. */
  note({ environment }: LighthouseResult): void {
    this.#indexes.push(environment.benchmarkIndex);
  }

  /** How much the machine has to be slowed down to work like the phone; 1 if it is as slow, or slower. */
  get slowdown(): number {
    return Math.max(1, (this.#indexes.at(-1) ?? 4 * phoneIndex) / phoneIndex);
  }

  toString(): string {
    const all = this.#indexes.toSorted((a, b) => a - b).map(Math.round);
    const slower = all.filter((index) => index < phoneIndex).length;
    const note = slower > 0 ? `; slower than the phone in ${slower} runs` : '';
    return `BenchmarkIndex ${all[0]} to ${all.at(-1)}, median ${median(all)}, the phone ${phoneIndex}${note}`;
  }
}

/** Where pages are judged. */
interface Court {
  readonly port: number;
  readonly machine: Machine;
  /** How the pages are served, for the table. */
  readonly host: string;
}

const controlPage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Control</title>
  <link rel="icon" href="data:," />
  <p>One sentence, without styles or scripts.</p>
</html>
`;

/** What the machine and the browser need for a page that does nothing: no page of ours can block for less. */
async function judgeControl(court: Court): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-control-'));
  writeFileSync(join(folder, 'index.html'), controlPage);
  const site = await serveFolder(folder, { host: '127.0.0.1' });
  const blocking: number[] = [];
  try {
    // The first run only measures the machine.
    for (let run = 0; run <= runs; run += 1) {
      const lhr = await runLighthouse(site.address, court, { onlyAudits: ['total-blocking-time'] });
      if (run > 0) blocking.push(lhr.audits['total-blocking-time']?.numericValue ?? Number.NaN);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const what = `Lighthouse, ${court.host}: a page of one sentence, as a control`;
  return atMost(what, median(blocking), 0, milliseconds);
}

/** One run of Lighthouse on the phone. */
async function runLighthouse(
  address: string,
  { port, machine }: Court,
  flags: Flags,
): Promise<LighthouseResult> {
  const throttling = { cpuSlowdownMultiplier: machine.slowdown };
  const result = await lighthouse(address, { port, throttling, logLevel: 'error', ...flags });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  machine.note(result.lhr);
  return result.lhr;
}

interface Judged {
  /** In the order of the categories; null if none of its audits applies. */
  readonly scores: readonly (number | null)[];
  readonly shift: number;
  /** Milliseconds. */
  readonly blocking: number;
  readonly failed: readonly string[];
}

async function judgeOnce(page: BuiltPage, address: string, court: Court): Promise<Judged> {
  const lhr = await runLighthouse(`${address}${page.path}`, court, {
    onlyCategories: categories,
    // A page that asks search engines to ignore it is not judged for allowing them.
    skipAudits: isHidden(page) ? ['is-crawlable'] : [],
  });
  const { audits } = lhr;
  const scores = categories.map((id) => lhr.categories[id]?.score ?? null);
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  const blocking = audits['total-blocking-time']?.numericValue ?? 0;
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  const failed = weighed.filter((id) => {
    const score = audits[id]?.score ?? null;
    return score !== null && score < 1;
  });
  return { scores, shift, blocking, failed };
}

async function judge(page: BuiltPage, address: string, court: Court): Promise<Measurement> {
  const judged: Judged[] = [];
  for (let run = 0; run < runs; run += 1) judged.push(await judgeOnce(page, address, court));
  const scores = categories.map((_, index) => {
    const given = judged.map((one) => one.scores[index] ?? null).filter((score) => score !== null);
    return given.length === 0 ? null : median(given);
  });
  // A shift in one of three runs counts as a shift.
  const shift = Math.max(...judged.map((one) => one.shift));
  const blocking = median(judged.map((one) => one.blocking));
  const rounded = scores.map((score) => (score === null ? 'n/a' : String(Math.round(score * 100))));
  return {
    what: `Lighthouse, ${court.host}: /${page.path}`,
    budget: '100 in each, shift 0, blocking 0 ms',
    measured: `${rounded.join(', ')}, shift ${shift.toFixed(3)}, blocking ${Math.round(blocking)} ms`,
    kept: scores.every((score) => score === null || score === 1) && shift === 0 && blocking === 0,
    detail: [...new Set(judged.flatMap(({ failed }) => failed))].join(', '),
  };
}

/** Judges the control, then a page of each kind of a folder, which `bench` serves. */
async function judgeAll(folder: string, bench: Bench, host: string): Promise<Measurement[]> {
  const court = { port: bench.debuggingPort, machine: new Machine(), host };
  const rows = [await judgeControl(court)];
  for (const page of onePerKind(folder)) rows.push(await judge(page, bench.address, court));
  console.log(`Lighthouse: ${String(court.machine)}.`);
  return rows;
}

/** Performance, accessibility, best practices, search engines, and agents, on each kind of page. */
export const lighthouseScores: Budget = {
  name: 'lighthouse',
  measure: async (bench) => judgeAll(bench.folder, bench, 'mobile'),
};

/** The same below a path, from nginx with the documented configuration and all its headers. */
export const hostedScores: Budget = {
  name: 'lighthouse-nginx',
  measure: async (bench) => {
    if (!isInstalled.nginx) {
      console.log('lighthouse-nginx is left out: nginx with Brotli is not installed.');
      return [];
    }
    const base = '/odi/';
    const folder = await buildSite('under-base');
    const root = readableFolder('bench-');
    cpSync(folder, join(root, base), { recursive: true });
    await precompress(join(root, base));
    const host = await startDocumentedHost('nginx', { root, base });
    try {
      return await judgeAll(folder, { ...bench, address: host.address }, `nginx, ${base}`);
    } finally {
      await host.stop();
      rmSync(root, { recursive: true, force: true });
    }
  },
};
