import { cpus, totalmem } from 'node:os';
import type { Measurement } from './budget.ts';

const machine = (): string => {
  const processors = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform}`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = ({ what, budget, measured, kept }: Measurement): string =>
  `| ${[what, budget, measured, kept ? 'yes' : '**no**'].map(cell).join(' | ')} |`;

/** The table of all measurements, as docs/performance.md shows it. */
export const report = (
  measurements: readonly Measurement[],
  chromium: string,
  measuredAt: Date,
): string => `# Performance

Measured by \`npm run bench\`; each line's budget is in a file of \`tests/bench/budgets/\`. Pages are served from the
same machine, with Brotli. 1 kB is 1000 bytes on the wire, heads included.

- Date: ${measuredAt.toISOString().slice(0, 10)}
- Machine: ${machine()}
- Node ${process.versions.node}, Chromium ${chromium}

Lighthouse's numbers are performance, accessibility, best practices, SEO, and agentic browsing. Lighthouse judges the longest
page of each kind three times, and the table has the median.

| what | budget | measured | kept |
| --- | --- | --- | --- |
${measurements.map(row).join('\n')}
`;
