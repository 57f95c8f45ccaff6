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

/** Characters inside a word that nobody types: apostrophes of every kind, and zero-width characters. */
const untyped = /[\p{Cf}'’‘‛ʼʻʾʿʹ՚׳＇`´′]/gu;

/**
 * A text in lower case and plain letters, but with its accents: without apostrophes and zero-width characters, and with
 * compatibility forms (`ﬁ`, `Ａ`, `₂`, `ｶﾞ`) normalized (UAX #15, NFKC).
 */
export function plainLetters(text: string): string {
  return text
    .replace(untyped, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
}

/**
 * A text as it is compared in a search: in plain letters without accents, its words set apart by single
 * spaces. `St. John’s` and `st johns` are the same.
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
 * A word as an id: lower case, without accents, and with hyphens for everything else. Empty for scripts that ids
 * can't contain.
 *
 * @example toId('Ångström, Anna') //=> 'angstrom-anna'
 */
export function toId(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
