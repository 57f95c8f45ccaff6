import type { MdastNode } from 'satteri';
import { passcodeIn } from '#src/core/text/address.ts';
import { renderMath } from '#src/reading/math/render-math.ts';
import type { Problem } from '#src/reading/problem.ts';
import { tagsOf } from './html-tags.ts';
import { addressProblem, deadAddress } from './link-problem.ts';
import { rangeOf, nodesOf } from './markdown.ts';
import { textProblem } from './text-problem.ts';

/** A picture that a text shows, or a page of the site to which it links, as its address is written. */
export interface TextAddress {
  readonly address: string;
  readonly offset: number;
}

/** The result of inspecting a parsed text; offsets count in the parsed text. */
export interface Inspection {
  readonly pictures: readonly TextAddress[];
  readonly links: readonly TextAddress[];
  readonly problems: readonly Problem[];
}

/** How deeply lists and quotations may be nested: more than anybody reads, and less than any stack allows. */
const deepest = 60;

/** The number of dollar signs around a formula, and whether it has a paragraph of its own. */
function isDisplayMath(node: MdastNode, source: string): boolean {
  return node.type === 'math' || source.startsWith('$$', rangeOf(node)[0]);
}

function mathProblem(node: MdastNode & { readonly value: string }, source: string): Problem[] {
  const rendered = renderMath(node.value, isDisplayMath(node, source));
  if (rendered.ok) return [];
  const [start, end] = rangeOf(node);
  const begins = source.slice(start, end).indexOf(node.value);
  return [
    textProblem.math(start + (begins === -1 ? 0 : begins + rendered.offset), rendered.message),
  ];
}

/** Whether a block of code begins with a fence that no line closes (CommonMark, 4.5). */
function isOpenFence(block: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  if (fence === undefined) return false;
  const last = block
    .slice(block.lastIndexOf('\n') + 1)
    .replace(/^[ \t>]+/, '')
    .trimEnd();
  const isFence = last !== '' && last === fence.charAt(0).repeat(last.length);
  return !(block.includes('\n') && isFence && last.length >= fence.length);
}

/** A LaTeX command in prose for which there is no Markdown; it would appear with its backslash and braces. */
function texLeft(text: string, start: number): Problem[] {
  const found =
    /\\(?:cite[a-z]*|ref|eqref|label|footnote|caption|begin|end|item|section|textsuperscript|textsubscript)\*?\{/.exec(
      text,
    );
  return found ? [textProblem.tex(start + found.index, found[0].slice(0, -1))] : [];
}

/** The problems of one node, whether the text is Markdown or MDX. */
export function inspectNode(node: MdastNode, depth: number, source: string): Problem[] {
  const [start] = rangeOf(node);
  if (depth === deepest) return [textProblem.tooDeep(start)];
  if (node.type === 'link' || node.type === 'definition') {
    const reason = addressProblem(node.url);
    if (reason !== undefined) return [textProblem.link(start, reason)];
    const dead = deadAddress(node.url);
    if (dead !== undefined) return [textProblem.deadLink(start, dead)];
    const passcode = passcodeIn(node.url);
    return passcode === undefined ? [] : [textProblem.passcode(start, passcode)];
  }
  if (node.type === 'image' && (node.alt ?? '').trim() === '') {
    return [textProblem.pictureWithoutWords(start)];
  }
  if (node.type === 'imageReference') {
    return [
      {
        code: 'picture',
        severity: 'error',
        offset: start,
        message: 'The address of this picture is elsewhere in the text.',
        hint: 'Write it here: ![what it shows](./picture.jpg).',
      },
    ];
  }
  if (node.type === 'strong' && source.startsWith('__', start)) {
    return [textProblem.boldName(start, source.slice(...rangeOf(node)).slice(2, -2))];
  }
  if (node.type === 'text') return texLeft(source.slice(...rangeOf(node)), start);
  if (node.type === 'code' && isOpenFence(source.slice(...rangeOf(node)))) {
    return [textProblem.openCode(start, 'warning')];
  }
  if (node.type === 'math' || node.type === 'inlineMath') return mathProblem(node, source);
  return [];
}

/** The address of a link to a page of the site, written from its root; nothing for other nodes. */
export function siteLink(node: MdastNode): TextAddress[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (!/^\/(?![/\\])/.test(node.url)) return [];
  return [{ address: node.url, offset: rangeOf(node)[0] }];
}

/** The first tag in a piece of HTML that is not a word; its end tag is reported with it. */
function htmlProblem(html: string, start: number, before: string): Problem[] {
  for (const { kind, name, at } of tagsOf(html, before)) {
    if (html[at + 1] === '/' && at > 0) continue;
    if (kind === 'element') return [textProblem.html(start + at, name)];
    if (kind === 'unknown-component') return [textProblem.unknownComponent(start + at, name)];
    if (kind === 'open-comment') return [textProblem.openComment(start + at)];
  }
  return [];
}

function isClosing(html: string): boolean {
  return html.startsWith('</');
}

/** Inspects a text that is Markdown. */
export function inspectMarkdown(root: MdastNode, source: string): Inspection {
  const problems: Problem[] = [];
  const pictures: TextAddress[] = [];
  const links: TextAddress[] = [];
  const opened = new Set<string>();
  for (const { node, depth } of nodesOf(root)) {
    const [start, end] = rangeOf(node);
    problems.push(...inspectNode(node, depth, source));
    if (node.type === 'image') pictures.push({ address: node.url, offset: start });
    links.push(...siteLink(node));
    if (node.type === 'html') {
      const html = source.slice(start, end);
      const name = /^<\/?([\w-]+)/.exec(html)?.[1] ?? '';
      if (isClosing(html) && opened.has(name)) continue;
      opened.add(name);
      problems.push(...htmlProblem(html, start, source.slice(Math.max(0, start - 1), start)));
    }
  }
  return { pictures, links, problems };
}
