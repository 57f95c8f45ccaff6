import { languagesOf } from '#src/core/model/language.ts';
import { interfaceLanguage, type Words } from '#src/i18n/words.ts';

/**
 * What a language (BCP 47) is called in the language of the interface: beside its words, a name in
 * another language would make half a sentence ("In angielski").
 *
 * @example languageName('fr', 'en') //=> 'French'
 */
export function languageName(language: string, pageLanguage: string): string {
  const names = new Intl.DisplayNames(interfaceLanguage(pageLanguage), { type: 'language' });
  return names.of(language) ?? language;
}

/** What languages something is held in, in words: "In German and English". Undefined where it says none. */
export function languagesText(
  held: Parameters<typeof languagesOf>[0],
  words: Words,
  pageLanguage: string,
): string | undefined {
  const names = languagesOf(held).map((tag) => languageName(tag, pageLanguage));
  if (names.length === 0) return undefined;
  const list = new Intl.ListFormat(interfaceLanguage(pageLanguage), { type: 'conjunction' });
  return words.language(list.format(names));
}
