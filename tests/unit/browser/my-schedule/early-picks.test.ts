import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/my-schedule/early-picks.mjs', 'utf8'));

/** What the page shows before the schedule is loaded. */
function shown(getItem: (key: string) => string | null, hash = ''): string {
  const [loading, empty] = [{ hidden: false }, { hidden: true }];
  runInNewContext(script, {
    document: {
      currentScript: {
        dataset: { picksKey: 'picks' },
        previousElementSibling: { children: [loading, empty] },
      },
    },
    localStorage: { getItem },
    location: { hash },
  });
  return [loading.hidden ? '' : 'loading', empty.hidden ? '' : 'empty'].join('');
}

const stored = (text: string | null) => (key: string) => (key === 'picks' ? text : 'other');
const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

test('how to pick something is shown at once if nothing is picked', () => {
  expect(shown(stored(null))).toBe('empty');
  expect(shown(stored('{}'))).toBe('empty');
  expect(shown(refuse)).toBe('empty');
});

test('picks of this device or of a link wait for the schedule', () => {
  expect(shown(stored('{"talks/a/1":{"level":"must"}}'))).toBe('loading');
  expect(shown(stored(null), '#picks=2x9')).toBe('loading');
});
