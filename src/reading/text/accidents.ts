import type { MdastNode } from 'satteri';
import { isHostileScheme } from './address-problem.ts';
import type { Edit } from './edited-text.ts';
import { tagsOf } from './html-tags.ts';
import { escapeMoney } from './money.ts';
import { nodesOf, rangeOf } from './tree.ts';

const backslash = (at: number): Edit => ({ at, remove: 0, insert: '\\' });

/** Words in angle brackets get a backslash, closed comments go: neither is meant as HTML. */
const fromHtml = (node: MdastNode, source: string): Edit[] => {
  const [start, end] = rangeOf(node);
  const tags = tagsOf(source.slice(start, end), source.slice(Math.max(0, start - 1), start));
  return tags.flatMap(({ kind, at, length }) => {
    if (kind === 'word') return [backslash(start + at)];
    return kind === 'comment' ? [{ at: start + at, remove: length, insert: '' }] : [];
  });
};

/** Whether the dollars before and behind a display formula stand on lines of their own. */
const isOnOwnLines = (slice: string, dollars: number): boolean => {
  const first = slice.indexOf('\n');
  const last = slice.lastIndexOf('\n');
  return (
    dollars >= 2 &&
    last > first &&
    slice.slice(dollars, first).trim() === '' &&
    /^[ \t>]*(\$+)[ \t]*$/.exec(slice.slice(last + 1))?.[1]?.length === dollars
  );
};

/**
 * A display formula that is not on lines of its own ("$$x", "y$$") is taken by the parser to go on to
 * the end of the text. On one line it is a formula in its paragraph; without an end it is money.
 */
const fromDisplayMath = (node: MdastNode, source: string): Edit[] => {
  const [start, end] = rangeOf(node);
  const slice = source.slice(start, end);
  const dollars = /^\$+/.exec(slice)?.[0].length ?? 0;
  if (isOnOwnLines(slice, dollars)) return [];
  const gap = /\n[ \t>]*\n/.exec(slice)?.index ?? slice.length;
  const paragraph = slice.slice(0, gap);
  if (dollars !== 2 || !paragraph.slice(2).includes('$$')) {
    return Array.from({ length: dollars }, (_, index) => backslash(start + index));
  }
  const formula = paragraph.slice(0, paragraph.indexOf('$$', 2));
  return [...formula.matchAll(/\n[ \t>]*/g)].map(({ 0: gap, index }) => ({
    at: start + index,
    remove: gap.length,
    insert: ' ',
  }));
};

/** `<subject:object>` is a link only to a scheme that exists. */
const fromAutolink = (node: MdastNode & { readonly url: string }, source: string): Edit[] => {
  const [start] = rangeOf(node);
  const known = /^(https?|mailto|tel):/i.test(node.url) || isHostileScheme(node.url);
  return source[start] === '<' && !known ? [backslash(start)] : [];
};

/** "2020. We propose …" is a sentence, not the 2020th item of a list. */
const fromList = (node: MdastNode, source: string): Edit[] => {
  if (node.type !== 'list' || node.children.length > 1 || (node.start ?? 0) < 100) return [];
  const [start] = rangeOf(node);
  const number = /^\d+/.exec(source.slice(start));
  return number ? [backslash(start + number[0].length)] : [];
};

const isWordSign = (sign: string | undefined): boolean => /^[\p{L}\p{N}]$/u.test(sign ?? '');

/** "2*3*4" is a product: asterisks within a word or number emphasise nothing. */
const fromEmphasis = (node: MdastNode, source: string): Edit[] => {
  const [start, end] = rangeOf(node);
  const isWithinWord = isWordSign(source[start - 1]) && isWordSign(source[end]);
  return isWithinWord && source[start] === '*' ? [backslash(start), backslash(end - 1)] : [];
};

/** Ids that are used; a definition of another one is a line of prose ("[Update]: cancelled"). */
const usedIds = (root: MdastNode): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const { node } of nodesOf(root)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  }
  return used;
};

/**
 * The edits that make a text mean what its author wrote where Markdown would take prose for syntax and
 * lose words: prices, `<unk>`, "2020. We …", definitions that nothing refers to, comments. Applied
 * until there are none.
 */
export const accidentsOf = (root: MdastNode, source: string): Edit[] => {
  const edits: Edit[] = [];
  const withMath = new Set<MdastNode>();
  let used: ReadonlySet<string> | undefined;
  const block: MdastNode[] = [];
  for (const { node, parent } of nodesOf(root)) {
    if (/^(paragraph|heading|tableCell)$/.test(node.type)) block[0] = node;
    if (node.type === 'inlineMath' && block[0] && parent) withMath.add(block[0]);
    else if (node.type === 'html') edits.push(...fromHtml(node, source));
    else if (node.type === 'math') edits.push(...fromDisplayMath(node, source));
    else if (node.type === 'link') edits.push(...fromAutolink(node, source));
    else if (node.type === 'emphasis') edits.push(...fromEmphasis(node, source));
    else if (node.type === 'list') edits.push(...fromList(node, source));
    else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      used ??= usedIds(root);
      const id = `${node.type === 'definition' ? '' : '^'}${node.identifier}`;
      const isComment = id === '//' || (node.type === 'definition' && node.url === '#');
      if (!used.has(id) && !isComment) edits.push(backslash(rangeOf(node)[0]));
    }
  }
  for (const node of withMath) {
    const [start, end] = rangeOf(node);
    for (const edit of escapeMoney(source.slice(start, end), start)) edits.push(edit);
  }
  return edits;
};
