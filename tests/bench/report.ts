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

/** When and with what the budgets were measured. */
export interface Run {
  readonly chromium: string;
  readonly at: Date;
}

/** The section with all measurements, as in docs/performance.md. */
export const report = (measurements: readonly Measurement[], { chromium, at }: Run): string => `\
${heading}

\`npm run bench\` replaces this section, and no other.

- Date: ${at.toISOString().slice(0, 10)}
- Machine: ${machine()}
- Node ${process.versions.node}, Chromium ${chromium}

| what | budget | measured | kept |
| --- | --- | --- | --- |
${measurements.map(row).join('\n')}
`;

const heading = '## Budgets';

/**
 * Replaces a document's section of measurements. Everything else is written by hand and stays unchanged.
 *
 * @throws Error if the document has no such section.
 */
export const replaceReport = (document: string, section: string): string => {
  const lines = document.split('\n');
  const from = lines.indexOf(heading);
  if (from === -1) throw new Error(`The document has no section "${heading}".`);
  const next = lines.findIndex((line, index) => index > from && /^##? /.test(line));
  const after = next === -1 ? [] : ['', ...lines.slice(next)];
  return `${[...lines.slice(0, from), section.trimEnd(), ...after].join('\n').trimEnd()}\n`;
};
