import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { buildSite } from '#tests/build-site.ts';
import { findChromium } from '#tests/find-chromium.ts';
import type { Budget, Measurement } from './budget.ts';
import { building } from './budgets/building.ts';
import { checking } from './budgets/checking.ts';
import { developing } from './budgets/developing.ts';
import { filtering } from './budgets/filtering.ts';
import { layoutShift } from './budgets/layout-shift.ts';
import { hostedScores, lighthouseScores } from './budgets/lighthouse.ts';
import { rewriting } from './budgets/rewriting.ts';
import { schedulePage } from './budgets/schedule-page.ts';
import { searchEngines } from './budgets/search-engines.ts';
import { pageFirst } from './page-first.ts';
import { precompress } from './precompress.ts';
import { replaceReport, report } from './report.ts';

const budgets: readonly Budget[] = [
  schedulePage,
  layoutShift,
  rewriting,
  filtering,
  lighthouseScores,
  hostedScores,
  searchEngines,
  checking,
  developing,
  building,
];

const document = 'docs/performance.md';

const help = `npm run bench: measures the site's budgets and writes their table in ${document}.

  npm run bench                    all of them: an hour, most of it for the cards of a large event
  npm run bench -- schedule-page   some of them; the table is only printed then

Budgets: ${budgets.map(({ name }) => name).join(', ')}. Exits 1 when one is not kept.`;

const wanted = process.argv.slice(2);
if (wanted.some((word) => word === '--help' || word === '-h')) {
  console.log(help);
  process.exit(0);
}
const unknown = wanted.filter((word) => !budgets.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`There is no budget "${unknown.join('", "')}".\n\n${help}`);
  process.exit(2);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });

const folder = await buildSite('first');
const compressed = mkdtempSync(join(tmpdir(), 'bench-'));
precompress(folder, compressed);
const site = await serveFolder(compressed, { host: '127.0.0.1', brotli: true });
const debuggingPort = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [`--remote-debugging-port=${debuggingPort}`, '--disable-quic', ...pageFirst()],
});

const measurements: Measurement[] = [];
try {
  for (const { name, measure } of budgets) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows = await measure({ browser, debuggingPort, address: site.address, folder });
    for (const { kept, what, measured, budget, detail } of rows) {
      console.log(`${kept ? '✓' : '✗'} ${what}: ${measured} (${budget})`);
      if (!kept && detail !== undefined) console.log(`  ${detail}`);
    }
    measurements.push(...rows);
  }
  if (wanted.length === 0) {
    const section = report(measurements, { chromium: browser.version(), at: new Date() });
    const replaced = replaceReport(readFileSync(document, 'utf8'), section);
    const style = await resolveConfig(document);
    writeFileSync(document, await format(replaced, { ...style, filepath: document }));
    console.log(`\nWritten to ${document}: change what its other sections say of these figures.`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(compressed, { recursive: true, force: true });
}

const broken = measurements.filter(({ kept }) => !kept).length;
console.log(`${measurements.length - broken} budgets kept, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;
