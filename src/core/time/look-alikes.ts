/** A character in a date or time that only looks like the intended one; `meant` is empty for an invisible character. */
export interface LookAlike {
  readonly character: string;
  readonly meant: string;
}

/** Hyphens, colons, spaces, and quotation marks of other widths and uses (Unicode UTS #39 calls them confusable). */
const forms: readonly (readonly [RegExp, string])[] = [
  [/[\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d]/, '-'],
  [/[\u2236\ua789\ufe55\uff1a\u02d0]/, ':'],
  [/[\u2044\u2215\uff0f]/, '/'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, ' '],
  [/[\u00ad\u200b-\u200f\u2060\ufeff\u2018\u2019\u201a\u201c-\u201e]/, ''],
];

/** The zeros of decimal digits other than ASCII's: full-width, Arabic, Persian, Devanagari. */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966];

function meantBy(character: string): string | undefined {
  const found = forms.find(([looks]) => looks.test(character));
  if (found) return found[1];
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** The look-alike characters in a date or time, in order and without duplicates. */
export function lookAlikesIn(text: string): LookAlike[] {
  return [...new Set(text)].flatMap((character) => {
    const meant = meantBy(character);
    return meant === undefined ? [] : [{ character, meant }];
  });
}

/** A date or time in which the intended characters replace their look-alikes. */
export function withoutLookAlikes(text: string): string {
  return [...text].map((character) => meantBy(character) ?? character).join('');
}
