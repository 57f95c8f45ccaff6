import type { MdastNode } from 'satteri';
import { isHostileScheme } from './link-problem.ts';
import type { Edit } from './edited-text.ts';
import { tagsOf } from './html-tags.ts';
import { escapeMoney } from './escape-dollars.ts';
import { fromCodeSpan, texEdits } from './pasted-tex.ts';
import { nodesOf, rangeOf } from './markdown.ts';

function backslash(at: number): Edit {
  return { at, remove: 0, insert: '\\' };
}

/** Words in angle brackets get a backslash, and closed comments are removed, because neither is meant as HTML. */
function fromHtml(node: MdastNode, source: string): Edit[] {
  const [start, end] = rangeOf(node);
  const tags = tagsOf(source.slice(start, end), source.slice(Math.max(0, start - 1), start));
  return tags.flatMap(({ kind, at, length }) => {
    if (kind === 'word') return [backslash(start + at)];
    return kind === 'comment' ? [{ at: start + at, remove: length, insert: '' }] : [];
  });
}

/** Whether the dollar signs before and after a display formula are on lines of their own. */
function isOnOwnLines(slice: string, dollars: number): boolean {
  const first = slice.indexOf('\n');
  const last = slice.lastIndexOf('\n');
  return (
    dollars >= 2 &&
    last > first &&
    slice.slice(dollars, first).trim() === '' &&
    /^[ \t>]*(\$+)[ \t]*$/.exec(slice.slice(last + 1))?.[1]?.length === dollars
  );
}

/**
 * If a display formula's dollar signs are not on lines of their own ("$$x", "y$$"), the parser extends it to the end of
 * the text. On a single line it is a formula within its paragraph; without an end it is money.
 */
function fromDisplayMath(node: MdastNode, source: string): Edit[] {
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
}

/** `<subject:object>` is a link only if the scheme exists. */
function fromAutolink(node: MdastNode & { readonly url: string }, source: string): Edit[] {
  const [start] = rangeOf(node);
  const isLink = /^(https?|mailto|tel):/i.test(node.url) || isHostileScheme(node.url);
  return source[start] === '<' && !isLink ? [backslash(start)] : [];
}

/** "2020. We propose …" is a sentence, not the 2020th item of a list. */
function fromList(node: MdastNode, source: string): Edit[] {
  if (node.type !== 'list' || node.children.length > 1 || (node.start ?? 0) < 100) return [];
  const [start] = rangeOf(node);
  const number = /^\d+/.exec(source.slice(start));
  return number ? [backslash(start + number[0].length)] : [];
}

function isWordCharacter(character: string | undefined): boolean {
  return /^[\p{L}\p{N}]$/u.test(character ?? '');
}

/** Python's special names, which are written between two underscores. */
const specialName =
  /^__(?:init|main|name|call|len|str|repr|new|del|doc|all|dict|class|slots|eq|ne|lt|le|gt|ge|hash|iter|next|add|sub|mul|enter|exit|file|getitem|setitem|getattr|setattr|contains|version|future|import|builtins|attribute|global|device|host|restrict|shared)__$/;

/** Adds backslashes before the marks on both sides of a node. */
function escapedMarks(start: number, end: number, marks: number): Edit[] {
  return Array.from({ length: marks }, (_, mark) => [start + mark, end - marks + mark])
    .flat()
    .map(backslash);
}

/**
 * "2*3*4" is a product, "x*y and z*" has an asterisk at a word's end, and "__init__" is a name: none of these is
 * emphasis. A part of a word may be emphasized, but not several words starting in the middle of one.
 */
function fromEmphasis(node: MdastNode, source: string): Edit[] {
  const [start, end] = rangeOf(node);
  const slice = source.slice(start, end);
  const marks = node.type === 'strong' ? 2 : 1;
  if (slice.startsWith('__')) {
    const isName =
      specialName.test(slice) || /[.(]/.test(source[end] ?? '') || source[start - 1] === '.';
    return isName && /^__\w+__$/.test(slice) ? escapedMarks(start, end, 2) : [];
  }
  if (!slice.startsWith('*')) return [];
  const [before, after] = [isWordCharacter(source[start - 1]), isWordCharacter(source[end])];
  const isProduct = (before && after) || ((before || after) && /\s/.test(slice));
  return isProduct ? escapedMarks(start, end, marks) : [];
}

/** "3~4 or 5~6" strikes nothing out, because that takes two tildes. "H~2~O" is a subscript in pandoc's syntax. */
function fromTildes(node: MdastNode, source: string): Edit[] {
  const [start, end] = rangeOf(node);
  const slice = source.slice(start, end);
  if (!slice.startsWith('~') || slice.startsWith('~~')) return [];
  const isSubscript = /^~\d{1,3}[+-]?~$/.test(slice) && /\p{L}/u.test(source[start - 1] ?? '');
  return isSubscript
    ? [{ at: start, remove: slice.length, insert: `$_{${slice.slice(1, -1)}}$` }]
    : escapedMarks(start, end, 1);
}

/** Beginnings and ends that lines of code have and sentences lack. */
const codeLine =
  /^\s*(?:[$#>]|\/\/|(?:def|class|import|from|for|if|while|return|const|let|var|print|public|function) )|[;{}:]\s*$|=>|[=!<>]=|\s=\s/;

/** Whether most lines are sentences rather than code. */
function isProse(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const prose = lines.filter(
    (line) => /(?:\p{L}+[,.;:]? ){3}/u.test(`${line.trim()} `) && !codeLine.test(line),
  );
  return 2 * prose.length >= lines.length;
}

/** A paragraph whose lines are indented by four spaces, as on a typewriter, is not code if it contains sentences. */
function fromIndentation(node: MdastNode, source: string): Edit[] {
  const [start, end] = rangeOf(node);
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const block = source.slice(from, end);
  if (/^[ \t>]*(?:`{3}|~{3})/.test(block) || !isProse(block)) return [];
  return [...block.matchAll(/^[ \t]{2,}/gm)].map(({ 0: blanks, index }) => ({
    at: from + index,
    remove: blanks.length,
    insert: '',
  }));
}

/** Ids that are used; a definition of any other id is a line of prose ("[Update]: canceled"). */
function usedIds(root: MdastNode): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { node } of nodesOf(root)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  }
  return used;
}

/**
 * The edits that restore the author's meaning if Markdown would mistake prose for syntax and lose words: prices,
 * `<unk>`, "2020. We …", products, TeX, definitions without a reference, comments. They are applied until there are no
 * more.
 */
export function accidentsOf(root: MdastNode, source: string): Edit[] {
  const edits = texEdits(root, source);
  const withMath = new Set<MdastNode>();
  let used: ReadonlySet<string> | undefined;
  const block: MdastNode[] = [];
  for (const { node, parent } of nodesOf(root)) {
    if (/^(paragraph|heading|tableCell)$/.test(node.type)) block[0] = node;
    if (node.type === 'inlineMath' && block[0] && parent) withMath.add(block[0]);
    else if (node.type === 'html') edits.push(...fromHtml(node, source));
    else if (node.type === 'math') edits.push(...fromDisplayMath(node, source));
    else if (node.type === 'link') edits.push(...fromAutolink(node, source));
    else if (node.type === 'emphasis' || node.type === 'strong') {
      edits.push(...fromEmphasis(node, source));
    } else if (node.type === 'delete') edits.push(...fromTildes(node, source));
    else if (node.type === 'inlineCode') edits.push(...fromCodeSpan(node, source));
    else if (node.type === 'code') edits.push(...fromIndentation(node, source));
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
}
