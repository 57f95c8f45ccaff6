import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';

const blocks = new Set(['p', 'li', 'ul', 'ol', 'td', 'th', 'tr', 'br', 'blockquote', 'pre', 'h2']);

const textOf = (node: HastNode): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = (children: readonly HastNode[]): string => children.map(textOf).join('');
  if (node.type !== 'element') return inner(node.children);
  if (node.tagName === 'math') {
    const source = annotationOf(node);
    return source === undefined ? '' : ` ${textOf(source)} `;
  }
  if (node.tagName === 'ol') {
    const start = Number(node.properties.start ?? 1);
    const items = node.children.filter((child) => child.type === 'element');
    return items.map((item, index) => ` ${String(start + index)} ${textOf(item)} `).join('');
  }
  const text = inner(node.children);
  return blocks.has(node.tagName) ? ` ${text} ` : text;
};

const annotationOf = (node: HastNode): HastNode | undefined => {
  if (node.type === 'element' && node.tagName === 'annotation') return node;
  if (!('children' in node)) return undefined;
  return node.children.map((child) => annotationOf(child)).find((found) => found !== undefined);
};

/** The words and numbers of a text. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words that a reader of HTML sees; numbers of lists count, and a formula counts as its source. */
export const shownWords = (html: string): string[] =>
  wordsOf(textOf(htmlToHast(html, { fragment: true })));
