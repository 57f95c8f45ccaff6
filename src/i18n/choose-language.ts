/**
 * What a table holds for a language (BCP 47): for the tag itself, else for the tag without its last
 * parts (RFC 4647, lookup), so that `pt-BR` gets `pt`. Case does not matter. Traditional Chinese
 * (`zh-Hant`, `zh-TW`) gets `zh`, which is Simplified: its readers understand it better than English.
 */
export function chooseLanguage<Found>(
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
