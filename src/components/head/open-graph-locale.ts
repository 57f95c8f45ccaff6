/** Every page asks, and an event has few languages. */
const locales = new Map<string, string>();

/**
 * A language (BCP 47) as Open Graph writes it: language and territory, the likeliest where the tag
 * names none (CLDR's likely subtags).
 *
 * @example openGraphLocale('en') //=> 'en_US'
 */
export function openGraphLocale(language: string): string {
  let locale = locales.get(language);
  if (locale === undefined) {
    const { language: name, region } = new Intl.Locale(language).maximize();
    locale = region === undefined ? name : `${name}_${region}`;
    locales.set(language, locale);
  }
  return locale;
}
