/**
 * A language (BCP 47) as Open Graph writes it: language and territory, the likeliest where the tag
 * names none (CLDR's likely subtags).
 *
 * @example openGraphLocale('en') //=> 'en_US'
 */
export function openGraphLocale(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region === undefined ? name : `${name}_${region}`;
}
