import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { htmlLine } from './html-tree.ts';
import { withoutAccents } from './tex-marks.ts';
import { cleanCharacters, ProtectedMath } from './protect-math.ts';

/** The most characters in titles and names; the content reader accepts 500. */
const mostCharacters = 400;

/** A text as plain words on one line of at most 400 characters; undefined if nothing is left. */
export function toLine(text: string | undefined, isHtml = false): string | undefined {
  if (text === undefined) return undefined;
  const read = isHtml ? htmlLine(text) : text;
  const line = cleanCharacters(read.slice(0, 20_000)).replace(/\s+/g, ' ').trim();
  const cut =
    line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1).trimEnd()}…` : line;
  const bounded = cut.replace(/(\p{M}{10})\p{M}+/gu, '$1').replace(/[\ud800-\udbff]…$/, '…');
  return /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}?!…&@#]/u.test(bounded) ? bounded : undefined;
}

/**
 * A plain title as a title of content, where emphasis, code, and formulas are markup. Characters that would be markup
 * are escaped; formulas stay.
 */
export function toTitle(text: string | undefined, isHtml = false): string | undefined {
  const line = toLine(text, isHtml);
  if (line === undefined || !/[\\`*_<&~[\]{$!|]/.test(line)) return line;
  const math = new ProtectedMath();
  const value = math.protect(line);
  // With a word before it, "1." or "#" does not begin a list or heading.
  const markdown = serialize(
    { type: 'paragraph', children: [{ type: 'text', value: `x ${value}` }] },
    { unsafe: [{ character: '$' }, { character: '~' }] },
  );
  return math.restore(withoutAccents(markdown.slice(2).trim()).replaceAll('&#x20;', ' '));
}
