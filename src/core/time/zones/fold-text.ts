const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A text as it is compared in a search: in lower case, without accents and apostrophes, its words
 * set apart by single spaces. `St. John’s` and `st johns` are the same.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’ʻ`]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
