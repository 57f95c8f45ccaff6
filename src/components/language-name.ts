/**
 * How a language (BCP 47) is called in the language of the page.
 *
 * @example languageName('fr', 'en') //=> 'French'
 */
export const languageName = (language: string, pageLanguage: string): string =>
  new Intl.DisplayNames(pageLanguage, { type: 'language' }).of(language) ?? language;
