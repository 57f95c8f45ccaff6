import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import buildLog from '#src/build/build-log.ts';

const print = vi.spyOn(process.stdout, 'write');
let printed: string;
beforeEach(() => {
  printed = '';
  print.mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => print.mockReset());

const line = { label: null, level: 'info', newLine: true } as const;

test('a build does not print each of its files', () => {
  const { write } = buildLog();
  write({ ...line, newLine: false, message: '  ├─ /talks/opening/index.html' });
  write({ ...line, label: 'SKIP_FORMAT', message: ' (+7ms) ' });
  write({ ...line, label: 'SKIP_FORMAT', message: ' (+1.20s) ' });
  write({ ...line, message: '  ▶ /_astro/ada.webp (before: 5kB, after: 2kB) (+16ms) (1/25)' });
  expect(printed).toBe('');
});

test('a build prints its steps, and every warning', () => {
  const { write } = buildLog();
  write({ ...line, label: 'build', message: 'Complete!' });
  write({ ...line, label: 'SKIP_FORMAT', message: 'generating static routes' });
  write({ ...line, level: 'warn', newLine: false, message: 'A photo is missing. (+3ms)' });
  expect(printed).toContain('Complete!\n');
  expect(printed).toContain('generating static routes\n');
  expect(printed).toContain('A photo is missing. (+3ms)');
});
