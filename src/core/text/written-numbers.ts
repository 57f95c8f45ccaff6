const patterns = new Map<string, RegExp>();

/** No-break and thin spaces, apostrophes, and the Arabic separator: between digits, no language uses them otherwise. */
const anywhere = "\\u00a0\\u2009\\u202f'’\\u066c";

/** Digits with one of a language's separators between them, such as 9,000 in English and 9.000 in German. */
function patternOf(language: string): RegExp {
  const pattern = patterns.get(language);
  if (pattern !== undefined) return pattern;
  const group = numberFormat(language)
    .formatToParts(123_456_789)
    .find(({ type }) => type === 'group');
  // In French, a comma is the decimal one.
  const own = group?.value === '.' || group?.value === ',' ? group.value : '';
  const made = new RegExp(`\\p{Nd}+(?:[${anywhere}${own}]\\p{Nd}+)+`, 'gu');
  patterns.set(language, made);
  return made;
}

function numberFormat(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language);
  } catch {
    return new Intl.NumberFormat('en');
  }
}

/** Groups of three digits, or in India of two before the last one. Years, dates, and sections have other groups. */
const grouped =
  /^[^\P{Nd}0]\p{Nd}{0,2}(?:(\P{Nd})\p{Nd}{3}(?:\1\p{Nd}{3})*|(\P{Nd})\p{Nd}{2}(?:\2\p{Nd}{2})*\2\p{Nd}{3})$/u;

/** A decimal digit that is not 0 to 9. */
const otherDigit = /[^\P{Nd}0-9]/gu;

/** The value of a decimal digit; each script has its ten in a row (The Unicode Standard, 4.6). */
function digitValue(digit: string): string {
  // Full-width and mathematical digits are forms of the plain ones.
  const plain = digit.normalize('NFKC');
  if (/\d/.test(plain)) return plain;
  const code = plain.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * Writes the numbers in a text as a collator compares them by value: in the digits 0 to 9, and without the separators of
 * their groups. "9,000 sluices" becomes "9000 sluices": of 9,000, a collator makes two numbers, and sorts them before
 * 600. Of two numbers that begin alike in other digits, such as ٨٢٧٠ and ٨٢٠٥٩, it may take the shorter one for the
 * larger.
 *
 * @param language determines whether 9,000 or 9.000 is nine thousand.
 */
export function comparableNumbers(text: string, language: string): string {
  const joined = text.replace(patternOf(language), (number) =>
    grouped.test(number) ? number.replace(/\P{Nd}/gu, '') : number,
  );
  return joined.replace(otherDigit, digitValue);
}
