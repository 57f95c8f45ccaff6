import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replaceReport, report } from '#tests/bench/report.ts';

const run = { chromium: '150.0', at: new Date('2026-12-01T08:00:00Z') };
const section = report(
  [{ what: '/: requests | all', budget: '≤ 8', measured: '9', kept: false }],
  run,
);

test('a run of all budgets replaces the table of the last one', () => {
  const document =
    '# Performance\n\nBy hand.\n\n## Budgets\n\nOld.\n\n| a | b |\n\n## Search\n\n| c |\n';
  const replaced = replaceReport(document, section);
  expect(replaced).toBe(`# Performance\n\nBy hand.\n\n${section}\n## Search\n\n| c |\n`);
  expect(replaced).toContain('- Date: 2026-12-01\n');
  expect(replaced).toContain('| /: requests \\| all | ≤ 8 | 9 | **no** |');
  expect(replaceReport(replaced, section)).toBe(replaced);
});

test('a section at the end of the document is replaced, too', () => {
  expect(replaceReport('# Performance\n\n## Budgets\n\nOld.\n', section)).toBe(
    `# Performance\n\n${section}`,
  );
});

test('a document without the section is left alone', () => {
  expect(() => replaceReport('# Performance\n', section)).toThrow('"## Budgets"');
});

test('all that was written by hand in docs/performance.md stays when the budgets are measured', () => {
  const document = readFileSync('docs/performance.md', 'utf8');
  const headings = (text: string): string[] => text.match(/^##? .*$/gm) ?? [];
  const replaced = replaceReport(document, section);
  expect(headings(replaced)).toEqual(headings(document));
  const [before = '', after = ''] = document.split(/^## Budgets$[^]*?(?=^## )/m);
  expect(after).not.toBe('');
  expect(replaced).toBe(`${before}${section}\n${after}`);
});
