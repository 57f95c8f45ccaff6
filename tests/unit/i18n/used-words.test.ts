import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en, enFeeds } from '#src/i18n/en.ts';
import { wordsOf } from './walk-words.ts';

/** Texts that scripts and pages look up by a computed name. */
const byName =
  /(^|\.)(howSoonList|onPhonesList|daysAway|inKeeping)\.|^offline\.inBrowser\.(published|loaded|silent)$/;

/** The source code of a room, without comments. */
function sourceOf(...rooms: readonly string[]): string {
  return rooms
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|astro)$/.test(name))
        .map((name) => readFileSync(`src/${room}/${name}`, 'utf8')),
    )
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/**
 * Whether code uses a text: `words.room`, `share.subscribe`, `const { comma } = words.marks` or, for a text that is
 * looked up, `words.kinds[kind]`. Objects are named after their key, or `words`.
 */
function isRead(source: string, path: string): boolean {
  const keys = path.split('.').filter((key) => !/^(inBrowser|inMySchedule|inKeeping)$/.test(key));
  const [key = '', ...above] = keys.toReversed();
  const holder = `(?:${['words', 'feedWords', ...above].join('|')}|read\\w*Words\\(\\))`;
  const reads = [
    ...above.map((group) => `\\b${group}(?: as [^)]*\\))?\\[(?!')`),
    `\\b${holder}\\??\\.${key}\\b`,
    `\\b${holder}\\['${key}'\\]`,
    `\\{[^{}]*\\b${key}\\b[^{}]*\\}(?: = |: )[^;\\n]*${holder}`,
    ...(byName.test(path)
      ? [`\\b${path.startsWith('offline') ? 'offline' : (above[0] ?? key)}\\b`]
      : []),
  ];
  return reads.some((read) => new RegExp(read, 'i').test(source));
}

test('every text of the interface is used by a page or a script', () => {
  const source = sourceOf('components', 'layouts', 'pages', 'browser', 'data', 'core/time');
  const unread = wordsOf(en).filter(({ path }) => !isRead(source, path));
  expect(unread.map(({ path }) => path)).toEqual([]);
});

test('every text of the feeds is used by a feed or a page', () => {
  const source = sourceOf('core/feeds', 'components', 'pages', 'data');
  const unread = wordsOf(enFeeds).filter(({ path }) => !isRead(source, path));
  expect(unread.map(({ path }) => path)).toEqual([]);
});

test('an unused text is found', () => {
  const source =
    'const { room } = words; words.track; words.kinds[kind]; const about = 1; addresses.home;';
  const read = ['room', 'track', 'kinds.talk', 'about', 'home'].filter((path) =>
    isRead(source, path),
  );
  expect(read).toEqual(['room', 'track', 'kinds.talk']);
});
