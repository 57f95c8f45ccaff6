/**
 * Takes formulas out of a text while its markup is converted, and puts them back unchanged.
 *
 * A formula is a text between dollar signs by pandoc's rule ("$5 to $10" is money): no space after the opening sign or
 * before the closing one, and no digit after that; or a text between `\(` and `\)`, or `\[` and `\]`.
 */
export class ProtectedMath {
  readonly #formulas: string[] = [];

  /** The text with a placeholder for each formula. Code in backticks keeps its dollar signs. */
  protect(text: string): string {
    if (!/[$\\]/.test(text)) return text;
    return text.replace(
      formula,
      (
        whole: string,
        _code,
        display?: string,
        inline?: string,
        round?: string,
        square?: string,
      ) => {
        const block = display ?? square;
        const tex = block ?? inline ?? round;
        if (tex === undefined || !balanced(tex)) return whole;
        const dollars = block === undefined ? '$' : '$$';
        this.#formulas.push(`${dollars}${tex.trim().replace(/\s+/g, ' ')}${dollars}`);
        return `${opening}${String(this.#formulas.length - 1)}${closing}`;
      },
    );
  }

  /** The text with its formulas put back. */
  restore(text: string): string {
    return text.replace(placeholder, (_, index: string) => this.#formulas[Number(index)] ?? '');
  }
}

const formula =
  /(`+)(?!`)[^`]{0,2000}?(?<!`)\1(?!`)|\\\$|\$\$([^$]{1,2000}?)\$\$|\$(?=[^\s$])((?:\\.|[^$\\\n]|\n(?!\s*\n)){0,800}?(?<!\s))\$(?!\d)|\\\((.{1,800}?)\\\)|\\\[([^]{1,2000}?)\\\]/g;

/** Private-use characters, which no text contains because {@link cleanCharacters} removes them first. */
const opening = '\ue000';
const closing = '\ue001';
const placeholder = /\ue000(\d+)\ue001/g;

/** Whether the braces of a formula are balanced, and it contains something mathematical. */
function balanced(tex: string): boolean {
  let depth = 0;
  for (const [token] of tex.matchAll(/\\.|[{}]/g)) {
    if (token === '{') depth += 1;
    if (token === '}' && (depth -= 1) < 0) return false;
  }
  return depth === 0 && tex.trim() !== '' && !tex.includes(opening);
}

/** The text without control and private-use characters, and with plain line endings. */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(
      /(?![\n\t\u200c\u200d])[\p{Cc}\p{Co}\p{Cs}\ufeff\u200b\u2060\u202a-\u202e\u2066-\u2069]/gu,
      '',
    );
}
