/** Letters that don't decompose into a letter and an accent, and their usual replacements in plain letters. */
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

/** Characters within a word that nobody types: apostrophes of every kind, and zero-width characters. */
const untyped = /[\p{Cf}'’‘‛ʼʻʾʿʹ՚׳＇`´′]/gu;

/**
 * A text in lowercase plain letters, but with its accents. Apostrophes and zero-width characters are removed, and
 * compatibility forms (`ﬁ`, `Ａ`, `₂`, `ｶﾞ`) are normalized (UAX #15, NFKC).
 */
export function plainLetters(text: string): string {
  return text
    .replace(untyped, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
}

/**
 * A text in the form in which a search compares it: in plain letters without accents, with single spaces between words.
 * `St. John’s` and `st johns` are the same.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z ]*$/.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  return plainLetters(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/**
 * A word as an id: lowercase, without accents, and with hyphens for everything else. Empty for scripts that ids can't
 * contain.
 *
 * @example toId('Ångström, Anna') //=> 'angstrom-anna'
 */
export function toId(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
