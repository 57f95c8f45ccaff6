import { describe, expect, test } from 'vitest';
import { en } from '#src/i18n/en.ts';
import { feedLanguages, feedWordsFor, languages, wordsFor } from '#src/i18n/words.ts';
import { allowedAsInEnglish } from './allowed-as-in-english.ts';
import { say, wordsOf } from './walk-words.ts';

const spoken = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt', 'zh'];
const others = spoken.filter((name) => name !== 'en');

test('the interface and the feeds have the same eight languages', () => {
  expect(Object.keys(languages).sort()).toEqual(spoken);
  expect(Object.keys(feedLanguages).sort()).toEqual(spoken);
});

describe.each(spoken)('in %s', (name) => {
  const words = wordsFor(name);
  const feeds = feedWordsFor(name);
  const all = [...wordsOf(words), ...wordsOf(feeds, 'feeds')];

  test('the texts are the same as in English, no more and no fewer', () => {
    const paths = (of: object) => wordsOf(of).map(({ path }) => path);
    expect(paths(words).sort()).toEqual(paths(en).sort());
    expect(paths(feeds).sort()).toEqual(paths(feedWordsFor('en')).sort());
  });

  test('a text takes as many arguments as in English, or fewer', () => {
    const inEnglish = new Map(wordsOf(en).map(({ path, value }) => [path, value]));
    for (const { path, value } of wordsOf(words)) {
      const english = inEnglish.get(path);
      expect(typeof value, path).toBe(typeof english);
      if (typeof value === 'function' && typeof english === 'function') {
        expect(value.length, path).toBeLessThanOrEqual(english.length);
      }
    }
  });

  test('no text is empty or has an extra space', () => {
    for (const { path, value } of all) {
      const text = say({ path, value });
      // Chinese and Japanese have no space between a label and what follows.
      if (path === 'marks.space') continue;
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/^ | {2}|undefined|NaN|\[object/);
      if (!/^(feeds\.)?marks\./.test(path)) expect(text, path).not.toMatch(/ $/);
    }
  });

  test('a function uses every value that it receives', () => {
    const places = ['{0}', '{1}', '{2}', '{3}'];
    const texts = wordsOf(words).filter(({ path }) => !countsOnly.has(path) && !ofPlace.has(path));
    for (const { path, value } of texts) {
      if (typeof value !== 'function') continue;
      const said = say({ path, value }, places);
      for (const place of places.slice(0, value.length)) expect(said, path).toContain(place);
    }
    for (const path of ['part', 'repeat'] as const) {
      expect(words[path]({ number: 2, of: 7 })).toMatch(/2.*7|7.*2/);
    }
  });

  test('quotation marks come in pairs', () => {
    for (const { path, value } of all) {
      const text = say({ path, value });
      const pairs = [/[„“]/g, /[«»]/g, /[「」]/g, /[（）]/g, /[()]/g];
      if (name !== 'de') pairs[0] = /[“”]/g;
      for (const pair of pairs) expect((text.match(pair) ?? []).length % 2, path).toBe(0);
      expect(text, path).not.toMatch(/["']/);
    }
  });
});

/** Functions of a count, which some forms leave out ("one more time"). */
const countsOnly: ReadonlySet<string> = new Set([
  'talkCount',
  'posterCount',
  'sessionCount',
  'seats',
  'lists.moreAtSameTime',
  'lists.calendarCount',
  'speakerHeading',
  'authorHeading',
  'chairHeading',
  'organizerHeading',
  'awards',
  'share.moreTimes',
  'sessionDescription',
]);
const ofPlace: ReadonlySet<string> = new Set(['part', 'repeat']);

describe.each(others)('in %s', (name) => {
  test('no text is left in English unless the word is the same there', () => {
    const english = new Map(wordsOf(en).map(({ path, value }) => [path, say({ path, value })]));
    const left = wordsOf(wordsFor(name))
      .filter(({ path, value }) => english.get(path) === say({ path, value }))
      .filter(({ path }) => !allowedAsInEnglish(name, path))
      .map(({ path, value }) => `${path}: ${say({ path, value })}`);
    expect(left).toEqual([]);
  });

  test('texts contain only letters of the language’s script, apart from names', () => {
    if (!['ar', 'ja', 'zh'].includes(name)) return;
    const names =
      /ORCID|Google( Scholar)?|DBLP|OpenReview|GitHub|GitLab|LinkedIn|Mastodon|Bluesky|^X$|YouTube|DOI|JavaScript|Safari|QR|\.ics|Outlook|Apple|Giggity|schedule\.xml|iPhone|iPad|Android|Atom|2021-04-09T14:20:00Z|AoE|⟦\d⟧/g;
    for (const { path, value } of wordsOf(wordsFor(name))) {
      expect(say({ path, value }).replace(names, ''), path).not.toMatch(/[A-Za-z]/);
    }
  });
});

test('French has its narrow space before double punctuation and inside quotation marks', () => {
  for (const { path, value } of [
    ...wordsOf(wordsFor('fr')),
    ...wordsOf(feedWordsFor('fr'), 'feeds'),
  ]) {
    const text = say({ path, value }).replaceAll('2021-04-09T14:20:00Z', '');
    expect(text, path).not.toMatch(/[^\u202f][:;!?»]|«[^\u202f]/);
  }
});

test('a tag with region or script gets its language, an unknown one English', () => {
  expect(wordsFor('pt-BR')).toBe(languages.pt);
  expect(wordsFor('zh-Hans-CN')).toBe(languages.zh);
  expect(wordsFor('zh-Hant')).toBe(languages.zh);
  expect(wordsFor('DE-at')).toBe(languages.de);
  expect(wordsFor('en-US')).toBe(en);
  expect(wordsFor('tlh')).toBe(en);
  expect(wordsFor('constructor')).toBe(en);
  expect(feedWordsFor('ar-EG')).toBe(feedLanguages.ar);
});
