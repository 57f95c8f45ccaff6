import type { MdastNode } from 'satteri';
import type { Problem } from '#src/reading/problem.ts';
import { tagsOf } from './html-tags.ts';
import { inspectNode } from './inspect-node.ts';
import type { Inspection, TextAddress } from './prepare-text.ts';
import { siteLink } from './site-link.ts';
import { textProblem } from './text-problem.ts';
import { nodesOf, rangeOf } from './tree.ts';

/** The first tag of a piece of HTML that is not a word; its end tag is told with it. */
const htmlProblem = (html: string, start: number, before: string): Problem[] => {
  for (const { kind, name, at } of tagsOf(html, before)) {
    if (html[at + 1] === '/' && at > 0) continue;
    if (kind === 'element') return [textProblem.html(start + at, name)];
    if (kind === 'unknown-component') return [textProblem.unknownComponent(start + at, name)];
    if (kind === 'open-comment') return [textProblem.openComment(start + at)];
  }
  return [];
};

const isClosing = (html: string): boolean => html.startsWith('</');

/** Looks through a text that is Markdown. */
export const inspectMarkdown = (root: MdastNode, source: string): Inspection => {
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
};
