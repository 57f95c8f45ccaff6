import type { Element, ElementContent, Nodes, Root as HtmlRoot, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { ProtectedMath } from './protect-math.ts';

/** Tags that have no end tag or begin a block, and end tags of others: a lone `<b>` in a sentence is prose. */
const tag =
  /<(?:br|hr|img|p|ul|ol|li|div|h[1-6]|pre|blockquote|table)(?:\s[^<>]*)?\/?>|<\/(?:a|abbr|article|b|big|blockquote|center|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|i|ins|kbd|li|ol|p|pre|q|s|section|small|span|strong|sub|sup|table|td|th|tr|tt|u|ul)>/i;

/** Whether a text contains tags that browsers support. */
export function isHtml(text: string): boolean {
  return tag.test(text);
}

/** Elements that readers never see, or that run code. */
const unseen = new Set(
  'script style template iframe object embed svg math form input button select textarea noscript head title meta link base audio video canvas map'.split(
    ' ',
  ),
);

/** Converts HTML to a tree of Markdown, with its formulas protected. Scripts, forms, and frames are left out. */
export function htmlTree(html: string, math: ProtectedMath): Root {
  const tree = fromHtml(html, { fragment: true });
  prepare(tree, math, false);
  const markdown = toMdast(tree);
  return markdown.type === 'root' ? markdown : { type: 'root', children: [] };
}

function prepare(parent: HtmlRoot | Element, math: ProtectedMath, isCode: boolean): void {
  const kept = (parent.children as (RootContent | ElementContent)[]).filter(
    (node) => node.type === 'text' || (node.type === 'element' && !unseen.has(node.tagName)),
  );
  for (const node of kept) {
    if (node.type === 'text' && !isCode) node.value = math.protect(node.value);
    if (node.type !== 'element') continue;
    const script = scriptOf(node);
    if (script !== undefined) node.children = [{ type: 'text', value: math.protect(script) }];
    else prepare(node, math, isCode || /^(?:code|pre|kbd|tt|samp)$/.test(node.tagName));
  }
  parent.children = kept;
}

/** A short `x<sup>2</sup>` becomes a formula, because Markdown has no other form for it. */
function scriptOf(node: Element): string | undefined {
  if (node.tagName !== 'sub' && node.tagName !== 'sup') return undefined;
  const text = textOf(node).trim();
  if (!/^[\p{L}\p{N}+-]{1,8}$/u.test(text)) return undefined;
  return `$${node.tagName === 'sub' ? '_' : '^'}{${text}}$`;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The text between the tags, for a text that is too large to be parsed as HTML. */
export function withoutTags(text: string): string {
  return text.replace(/<[^<>]{0,1000}>/g, ' ');
}

/** A line of HTML as plain words on one line, without tags and with entities decoded once. */
export function htmlLine(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return textOf(fromHtml(html.slice(0, 5000), { fragment: true }));
}
