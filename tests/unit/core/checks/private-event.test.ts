import { expect, test } from 'vitest';
import { check, tinyEvent } from './tiny-event.ts';

const talk = {
  'talks/a':
    'title: A\nlinks:\n  - kind: stream\n    url: https://zoom.example.org/j/1?pwd=secret\n',
};

test('a passcode is an error on a public site, but allowed on a private one', async () => {
  expect(await check(talk)).toContain('error public-passcode');
  expect(await check({ ...talk, event: `${tinyEvent}private: true\n` })).toBe('');
});
