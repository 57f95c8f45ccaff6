import type { FeedWords } from '#src/core/feeds/feed.ts';
import { ar, arFeeds } from './ar.ts';
import { de, deFeeds } from './de.ts';
import { en, enFeeds } from './en.ts';
import { es, esFeeds } from './es.ts';
import { fr, frFeeds } from './fr.ts';
import { ja, jaFeeds } from './ja.ts';
import { pt, ptFeeds } from './pt.ts';
import { zh, zhFeeds } from './zh.ts';

/**
 * The value for a language (BCP 47) in a table: the value for the tag itself, else for the tag without its last parts
 * (RFC 4647, lookup), so that `pt-BR` gets `pt`. Case does not matter. Traditional Chinese (`zh-Hant`, `zh-TW`) gets
 * `zh`, which is Simplified Chinese, because its readers understand it better than English.
 */
function chooseLanguage<Found>(
  language: string,
  table: Readonly<Record<string, Found>>,
): Found | undefined {
  const parts = language.toLowerCase().split('-');
  while (parts.length > 0) {
    const tag = parts.join('-');
    if (Object.hasOwn(table, tag)) return table[tag];
    parts.pop();
  }
  return undefined;
}

/** The words of the interface in one language: exactly those that English has. */
export type Words = typeof en;

/** Every language of the interface. */
export const languages = { en, ar, de, es, fr, ja, pt, zh } as const satisfies Record<
  string,
  Words
>;

type Language = keyof typeof languages;

/** The interface's words in a language (BCP 47); in English if the language has none. */
export function wordsFor(language: string): Words {
  return chooseLanguage<Words>(language, languages) ?? en;
}

/** The language whose words {@link wordsFor} returns for a language, as a tag for `Intl`. */
export function interfaceLanguage(language: string): string {
  return wordsFor(language) === wordsFor('en') && !/^en\b/i.test(language) ? 'en' : language;
}

/** Every language of the feeds. The compiler ensures that they are those of the interface. */
export const feedLanguages = {
  en: enFeeds,
  ar: arFeeds,
  de: deFeeds,
  es: esFeeds,
  fr: frFeeds,
  ja: jaFeeds,
  pt: ptFeeds,
  zh: zhFeeds,
} as const satisfies Record<Language, FeedWords>;

/** The words of feeds in a language (BCP 47); in English if the language has none. */
export function feedWordsFor(language: string): FeedWords {
  return chooseLanguage<FeedWords>(language, feedLanguages) ?? enFeeds;
}

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language (BCP 47) is written. A script in the tag takes precedence. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [name = '', ...rest] = language.split('-');
  const script = rest.find((part) => part.length === 4)?.toLowerCase();
  if (script !== undefined) return ['arab', 'hebr', 'thaa'].includes(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(name) ? 'rtl' : 'ltr';
}
