import { inspectMarkdown } from './inspect-markdown.ts';
import type { TextAddress } from './inspect-markdown.ts';
import type { MdastNode } from 'satteri';
import type { Problem } from '#src/reading/problem.ts';
import { accidentsOf } from './unintended-syntax.ts';
import { codeProblems } from './code-in-prose.ts';
import { EditedText } from './edited-text.ts';
import { inspectMdx } from './inspect-mdx.ts';
import { mdxEscapes, mentionsComponent } from './mdx-escapes.ts';
import { parseMarkdown, nodesOf, rangeOf } from './markdown.ts';
import { textProblem } from './text-problem.ts';

/** A text that is ready for rendering, or not usable. Offsets count in the text as it was written. */
export interface PreparedText {
  /** The text to render, with accidental syntax escaped. */
  readonly source: string;
  /** A text that opens a component is MDX; every other text is Markdown. */
  readonly syntax: 'markdown' | 'mdx';
  readonly pictures: readonly TextAddress[];
  readonly links: readonly TextAddress[];
  readonly problems: readonly Problem[];
}

/**
 * Without any of these characters, a text contains no HTML, code, formula, address, definition, product, long number at
 * the beginning of a line, or deep nesting, so there is nothing to inspect.
 */
const worthParsing =
  /[<{$&[*\\~`]|__|:\/\/|www\.|^(?:[^\S\n]|[>*+-])*(?:import\b|export\b|\d{3,}[.)])|(?:(?:[-+>]|\d[.)])[ \t]*){8}|^(?: {4}|\t)/m;

/** Escaping unintended syntax can reveal more of it, but only a few times in a row. */
const mostRounds = 8;

function fixSyntax(text: string): { edited: EditedText; root: MdastNode } {
  let edited = new EditedText(text);
  let root = parseMarkdown(edited.text);
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = accidentsOf(root, edited.text);
    if (edits.length === 0) break;
    edited = edited.apply(edits);
    root = parseMarkdown(edited.text);
  }
  return { edited, root };
}

function opensComponent(root: MdastNode, source: string): boolean {
  for (const { node } of nodesOf(root)) {
    if (node.type !== 'html' && node.type !== 'text') continue;
    if (mentionsComponent(source.slice(...rangeOf(node)))) return true;
  }
  return false;
}

/** Astro replaces these with pictures and styles, even within words. */
const generatorMark = /__ASTRO_IMAGE_|@@ASTRO-(?:LINKS|STYLES)@@/;

function markProblems(source: string): Problem[] {
  const mark = generatorMark.exec(source);
  return mark === null ? [] : [textProblem.reserved(mark.index, mark[0])];
}

/** In the order of the text, without duplicates. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ code, offset }) => {
      const key = `${code} ${String(offset)}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The limit is higher than the longest abstract needs; each formula costs as much as a page of words. */
const mostFormulas = 300;

/** The first formula beyond the limit. */
function excessFormula(root: MdastNode): MdastNode | undefined {
  let count = 0;
  for (const { node } of nodesOf(root)) {
    if (node.type !== 'math' && node.type !== 'inlineMath') continue;
    count += 1;
    if (count > mostFormulas) return node;
  }
  return undefined;
}

function asWritten(text: string): PreparedText {
  return {
    source: text,
    syntax: 'markdown',
    pictures: [],
    links: [],
    problems: markProblems(text),
  };
}

/**
 * Prepares a text before any of it is evaluated. It is Markdown, in which `{0,1}`, `p < 0.05`, `<unk>`, and prices are
 * words. A text that opens one of the site's components is MDX instead, with attributes in quotation marks and without
 * code. Import and export lines, expressions, HTML, and addresses that run code are errors. HTML comments are left out.
 */
export function prepareText(text: string): PreparedText {
  if (!worthParsing.test(text)) {
    return asWritten(text);
  }
  const { edited, root } = fixSyntax(text);
  const excess = excessFormula(root);
  if (excess) {
    const at = edited.originalOffset(rangeOf(excess)[0]);
    return { ...asWritten(text), problems: [textProblem.tooManyFormulas(at, mostFormulas)] };
  }
  const syntax = opensComponent(root, edited.text) ? 'mdx' : 'markdown';
  const final = syntax === 'mdx' ? edited.apply(mdxEscapes(root, edited.text)) : edited;
  const { pictures, links, problems } =
    syntax === 'mdx' ? inspectMdx(final.text) : inspectMarkdown(root, final.text);
  const inFinal = <Item extends { readonly offset: number }>(item: Item): Item => ({
    ...item,
    offset: final.originalOffset(item.offset),
  });
  const code = codeProblems(root, edited.text).map((problem) => ({
    ...problem,
    offset: edited.originalOffset(problem.offset),
  }));
  return {
    source: final.text,
    syntax,
    pictures: pictures.map(inFinal),
    links: links.map(inFinal),
    problems: withoutRepeats([...code, ...markProblems(text), ...problems.map(inFinal)]),
  };
}
