/** Characters that pages may show without having them in the content: the interface, dates, names of zones. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const ownCharacters = '–—‘’“”…·×−áâãçéêèíñóôõöúüåÅÉÖØø';
const charactersOfLanguage: Readonly<Record<string, string>> = {
  de: 'äöüßÄÖÜ„',
  es: 'áéíñóúüÁÉÍÑÓÚ¡¿«»',
  fr: 'àâæçéèêëîïôùûüœÀÂÇÉÈÊËÎÔÙÛŒ«»\u202f',
  pt: 'àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ',
};

/** The characters that every page of a site in this language may need. */
export function interfaceLetters(language: string): string {
  return ascii + ownCharacters + (charactersOfLanguage[language] ?? '');
}

/** The letters of Western Europe: those of every language above. */
export const westernLetters = ascii + ownCharacters + Object.values(charactersOfLanguage).join('');
