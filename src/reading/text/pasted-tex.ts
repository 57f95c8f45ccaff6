import type { MdastNode } from 'satteri';
import type { Edit } from './edited-text.ts';
import { nodesOf, rangeOf } from './markdown.ts';

/** A part of a text that is not prose: code, a formula, an element. */
type Span = readonly [start: number, end: number];

const verbatim = /^(?:code|inlineCode|math|inlineMath|html|definition)$/;

function verbatimSpans(root: MdastNode): Span[] {
  const spans: Span[] = [];
  for (const { node } of nodesOf(root)) if (verbatim.test(node.type)) spans.push(rangeOf(node));
  return spans;
}

function covers(span: Span | undefined, at: number): boolean {
  return span !== undefined && span[0] <= at && at < span[1];
}

/**
 * TeX's accents that are typed with a punctuation mark, and those that are typed with a letter, as combining
 * characters.
 */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
};

const letters: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  i: 'ı',
};

/** A letter with its accent, as one character if there is one. */
function accented(accent: string, letter: string): string | undefined {
  const base = letter.replace(/^\\([ij])$/, '$1');
  const composed = (base + (accents[accent] ?? '')).normalize('NFC');
  return [...composed].length === 1 && composed !== base ? composed : undefined;
}

/** What a TeX form means; `undefined` if it is ambiguous. */
interface Form {
  readonly looks: RegExp;
  readonly means: (match: RegExpExecArray, source: string) => string | undefined;
}

/**
 * Whether a text contains anything that occurs only in formulas: a command, a script, an equation; or one letter and
 * its argument.
 */
function isFormula(inner: string): boolean {
  return /\\[A-Za-z]|[\^_=<>]|^[A-Za-z](?:\([A-Za-z0-9, ]+\))?$|^[A-Za-z0-9]+ ?[-+*/] ?[A-Za-z0-9]+$/.test(
    inner,
  );
}

function formula(dollars: string) {
  return ([whole, inner = '']: RegExpExecArray): string | undefined => {
    const body = inner.trim().replaceAll(/\s*\n[ \t>]*/g, ' ');
    return body !== '' && isFormula(body) && !whole.includes('$')
      ? `${dollars}${body}${dollars}`
      : undefined;
  };
}

const forms: readonly Form[] = [
  // "\(a\)" at the beginning of a line numbers the items of a list.
  {
    looks: /(?<!\\)(?<!^[ \t]*)\\\(((?:(?!\n[ \t]*\n|\\[()])[^]){1,2000})\\\)/gm,
    means: formula('$'),
  },
  { looks: /(?<!\\)\\\[((?:(?!\n[ \t]*\n|\\[[\]])[^]){1,2000})\\\]/g, means: formula('$$') },
  { looks: /``([^`'\n]{1,300})''/g, means: ([, inner = '']) => `“${inner}”` },
  {
    looks: /(?<![`\w\\])`([^`'\n]{1,300})'(?![\w'])/g,
    means: ([, inner = '']) => `‘${inner}’`,
  },
  {
    looks: /\\(?:emph|textit|textsl)\{((?:[^{}*\n]|\{[^{}*\n]*\}){1,300})\}/g,
    means: ([, inner = '']) => `*${inner}*`,
  },
  {
    looks: /\\textbf\{((?:[^{}*\n]|\{[^{}*\n]*\}){1,300})\}/g,
    means: ([, inner = '']) => `**${inner}**`,
  },
  { looks: /\\texttt\{([^{}`\n]{1,300})\}/g, means: ([, inner = '']) => `\`${inner}\`` },
  {
    looks: /\\text(?:sc|sf|rm|up)\{((?:[^{}\n]|\{[^{}\n]*\}){1,300})\}/g,
    means: ([, inner]) => inner,
  },
  { looks: /\\url\{(https?:[^{}\s]{1,2000})\}/g, means: ([, inner = '']) => `<${inner}>` },
  {
    looks: /\\href\{(https?:[^{}\s()]{1,2000})\}\{([^{}\n[\]]{1,300})\}/g,
    means: ([, address = '', words = '']) => `[${words}](${address})`,
  },
  {
    looks:
      /\{\\(["'`^~=.]|[uvHckrd] )\{?(\\?[A-Za-z])\}?\}|\\(["'`^~=.]|[uvHckrd](?=\{))\{(\\?[A-Za-z])\}/g,
    means: ([, mark, letter, other = '', last = '']) =>
      accented((mark ?? other).trim(), letter ?? last),
  },
  {
    // Without braces, the same mark may be escaped: \"like this\".
    looks: /(?<![\\])\\(["'`^~])([A-Za-z])/g,
    means: ({ 0: whole, 1: mark = '', 2: letter = '', index }, source) => {
      const isWithinWord = /[A-Za-z\u00c0-\u024f]/.test(source[index - 1] ?? '');
      const isAlone = source.split(`\\${mark}`, 3).length === 2;
      return isWithinWord || (isAlone && whole !== '') ? accented(mark, letter) : undefined;
    },
  },
  {
    looks: /\{\\([A-Za-z]{1,2})\}|\\([A-Za-z]{1,2})\{\}/g,
    means: ([, a, b]) => letters[a ?? b ?? ''],
  },
];

/**
 * The edits that convert text pasted from a paper's source to equivalent Markdown: formulas between `\(` and `\)`,
 * quotation marks, accents, emphasis, addresses. Code and formulas stay unchanged.
 */
export function texEdits(root: MdastNode, source: string): Edit[] {
  if (!/[\\`]/.test(source)) return [];
  const spans = verbatimSpans(root);
  const edits: Edit[] = [];
  for (const { looks, means } of forms) {
    let next = 0;
    for (const match of source.matchAll(looks)) {
      const last = match.index + match[0].length - 1;
      while ((spans[next]?.[1] ?? Infinity) <= match.index) next += 1;
      let atEnd = next;
      while ((spans[atEnd]?.[1] ?? Infinity) <= last) atEnd += 1;
      if (covers(spans[next], match.index) || covers(spans[atEnd], last)) continue;
      const insert = means(match, source);
      if (insert !== undefined) edits.push({ at: match.index, remove: match[0].length, insert });
    }
  }
  return edits;
}

/** "``so'' and ``on''": Markdown mistakes the words between two such marks for code. */
export function fromCodeSpan(node: MdastNode, source: string): Edit[] {
  const [start, end] = rangeOf(node);
  const inner = source.slice(start, end);
  const double = /^``([^`\n]{1,300}?)''[^]*``$/.exec(inner)?.[1];
  if (double !== undefined) {
    return [
      { at: start, remove: 2, insert: '“' },
      { at: start + 2 + double.length, remove: 2, insert: '”' },
    ];
  }
  const single = /^`([^`'\n]{1,300}?)'[\s,.;:)][^]*[\s(]`$/.exec(inner)?.[1];
  if (single === undefined) return [];
  return [
    { at: start, remove: 1, insert: '‘' },
    { at: start + 1 + single.length, remove: 1, insert: '’' },
  ];
}
