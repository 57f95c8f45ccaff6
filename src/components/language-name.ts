import { languagesOf } from '#src/core/model/language.ts';
import type { Words } from '#src/i18n/words.ts';

/**
 * How a language (BCP 47) is called in the language of the page.
 *
 * @example languageName('fr', 'en') //=> 'French'
 */
export const languageName = (language: string, pageLanguage: string): string =>
  new Intl.DisplayNames(pageLanguage, { type: 'language' }).of(language) ?? language;

/** What languages something is held in, in words: "In German and English". Undefined where it says none. */
export function languagesText(
  held: Parameters<typeof languagesOf>[0],
  words: Words,
  pageLanguage: string,
): string | undefined {
  const names = languagesOf(held).map((tag) => languageName(tag, pageLanguage));
  if (names.length === 0) return undefined;
  return words.language(new Intl.ListFormat(pageLanguage, { type: 'conjunction' }).format(names));
}
