import { describe, expect, test } from 'vitest';
import { feedWordsFor, languages, wordsFor } from '#src/i18n/words.ts';
import { say, wordsOf, type Word } from './walk-words.ts';

/** Names as events have them: short, long, right-to-left, with a period or a question mark at the end. */
const names = [
  'Ada',
  'Überlieferungsgeschichtliche Wasserstandsvorhersageverfahren (revidierte Fassung)',
  'ד״ר נועה לוי',
  'د. ليلى المنصوري',
  '山田花子',
];
const counts = [0, 1, 2, 5, 11, 100];
const at = new Date('2026-10-24T14:05:00Z');

/** Parameters that scripts and pages fill with a number, a date or time, or a length of time. */
const numbers =
  /^(count|added|raised|known|kept|all|number|of|talks|board|floor)$|^(live\.\S*:minutes)$/;
const dates = /^(day|date|dates|when|present|until|time)$/;
const lengths = /^(walk|there|by|minutes)$/;

/** The parameters of a text, as its function names them. */
function parametersOf({ path, value }: Word): string[] {
  if (typeof value !== 'function') return [];
  const list = /^\(?([^)=]*)\)?\s*=>/.exec(String(value))?.[1] ?? '';
  const found = list.split(',').map((each) => each.trim());
  return path === 'part' || path === 'repeat' || list.includes('{') ? [] : found.filter(Boolean);
}

/** What a page inserts for a parameter, each with a mark that distinguishes it from the text around it. */
function valuesFor(language: string, path: string, parameter: string): (string | number)[] {
  const options = { numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const isClock = parameter === 'time' || parameter === 'until';
  if (/^(moved|instant)$/.test(path.split('.').at(-1) ?? '')) return ['14:05'];
  if (numbers.test(parameter) || numbers.test(`${path}:${parameter}`)) return counts;
  if (dates.test(parameter)) {
    return [at.toLocaleString(language, { ...options, ...(isClock ? clock : date) })];
  }
  if (!lengths.test(parameter)) return names;
  const unit = { style: 'unit', unit: 'minute', numberingSystem: 'latn' } as const;
  return counts.map((count) => new Intl.NumberFormat(language, unit).format(count));
}
const date = { dateStyle: 'full' } as const;
const clock = { timeStyle: 'short' } as const;

/** A text with every value as its first argument, then with every value as the next. */
function* rendered(language: string, word: Word): Generator<{ text: string; values: string[] }> {
  const { path, value } = word;
  const parameters = parametersOf(word);
  if (typeof value !== 'function' || parameters.length === 0) {
    const isCounted = typeof value === 'function' && !/part$|repeat$|kind$/i.test(path);
    for (const given of isCounted ? counts : [undefined]) {
      yield { text: given === undefined ? say(word) : say(word, [given, 3]), values: [] };
    }
    return;
  }
  const all = parameters.map((parameter) => valuesFor(language, path, parameter));
  const rounds = Math.max(...all.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    const values = all.map((each) => String(each[round % each.length]));
    yield { text: say(word, values), values };
  }
}

/** Punctuation that each language never has, and spaces that it never has before or after a mark. */
const foreign: Readonly<Record<string, RegExp>> = {
  en: /\s[,.;:!?…]|[„«»‚]|,,/,
  de: /\s[,.;:!?]|[«»”]|\S…(?!\S)/,
  fr: /(?<!\u202f)[:;!?»]|«(?!\u202f)|\s[,.…]|[“”„]/,
  es: /\s[,.;:!?…]|[“”„]|(?<!¿[^?]*)\?/,
  pt: /\s[,.;:!?…]|[«»„]/,
  ja: /[,;:!?"“”]|\s[。、：；）」]|[。、：；（「]\s/,
  zh: /[,;:!?"«»「」]|\s[。，、：；）”]|[。，、：；（“]\s/,
  ar: /[,;?"“”„]|\s[.،؛:؟!…]/,
};

describe.each(Object.keys(languages))('in %s, with real values', (language) => {
  const all = [...wordsOf(wordsFor(language)), ...wordsOf(feedWordsFor(language), 'feeds')].filter(
    ({ path }) => !/(^|\.)marks\.|^feeds\.(kind|linkKind)$|\.floor$/.test(path),
  );

  test('no full stop is doubled, and no insertion is empty', () => {
    for (const word of all) {
      for (const { text } of rendered(language, word)) {
        expect(text, word.path).toMatch(/\S/);
        expect(text, word.path).not.toMatch(/\.\.|。。|。\.|\.。|…\.|undefined|NaN|#/);
        expect(text, word.path).not.toMatch(/“”|«\s*»|„“|「」|\(\s*\)|（\s*）|, ?,|،\s*،|、、/);
      }
    }
  });

  test('punctuation and the space around it follow the language', () => {
    for (const word of all) {
      for (const { text, values } of rendered(language, word)) {
        const own = values
          .toSorted((a, b) => b.length - a.length)
          .reduce((left, value) => left.replaceAll(value, '\ue000'), text)
          .replaceAll('2021-04-09T14:20:00Z', '\ue000');
        expect(own.replace(/\(\u2066?\.ics/, ''), word.path).not.toMatch(foreign[language] ?? /$^/);
      }
    }
  });

  test('a description leaves out missing parts', () => {
    const words = wordsFor(language);
    for (const name of names) {
      const person = words.personDescription(name, '', 'Confluence 2026');
      const session = words.sessionDescription(name, 'Confluence 2026', 0);
      for (const text of [person, session])
        expect(text).not.toMatch(/\(\)|（）|\b0\b|, ?\.|[,、،]。/);
    }
  });
});

test('Arabic keeps inserted names apart from the direction of the sentence', () => {
  // Scripts isolate the titles that they insert into these.
  const isolatedInScripts = /^live\.inBrowser\.(nowOn|soonOn|changed)$/;
  const placed = /^(language|board|dayInMenu|feeds\.kind|feeds\.linkKind)$/;
  for (const word of [...wordsOf(wordsFor('ar')), ...wordsOf(feedWordsFor('ar'), 'feeds')].filter(
    ({ path }) => !isolatedInScripts.test(path) && !placed.test(path),
  )) {
    for (const parameter of parametersOf(word)) {
      const isName =
        !numbers.test(parameter) &&
        !numbers.test(`${word.path}:${parameter}`) &&
        !dates.test(parameter) &&
        !lengths.test(parameter) &&
        !/moved$|instant$|^(from|to|next|size)$/.test(parameter) &&
        !/moved$|roomPages|offer$/.test(word.path);
      if (!isName) continue;
      const values = parametersOf(word).map((each) => (each === parameter ? names[0] : '7'));
      expect(say(word, values), `${word.path}: ${parameter}`).toContain('\u2068Ada\u2069');
    }
  }
});

test.each([
  ['ar', 'الطابق السفلي 1', 'الطابق الأرضي', 'الطابق 1', 'الطابق 3'],
  ['de', '1. Untergeschoss', 'Erdgeschoss', '1. Etage', '3. Etage'],
  ['es', 'Sótano 1', 'Planta baja', 'Planta 1', 'Planta 3'],
  ['fr', '1er sous-sol', 'Rez-de-chaussée', '1er étage', '3e étage'],
  ['ja', '地下1階', '0階', '1階', '3階'],
  ['pt', '1º subsolo', 'Térreo', '1º andar', '3º andar'],
  ['zh', '地下 1 层', '0 楼', '1 楼', '3 楼'],
])(
  'floors have their usual names in %s, and a floor with a name keeps it',
  (language, ...usual) => {
    const { floor } = wordsFor(language);
    expect(['-1', '0', '1', '3', 'Mezzanine'].map(floor)).toEqual([...usual, 'Mezzanine']);
  },
);
