import { htmlToHast, type HastNode } from 'satteri';
import { renderMath } from '#src/reading/math/render-math.ts';
import type { Element, ElementVisitor } from './element-visitor.ts';

const isMath = (node: Element): boolean => {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('language-math');
};

const isDisplay = (node: Element): boolean => {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('math-display');
};

const isWithinPre = (parent: Readonly<HastNode> | undefined): boolean =>
  parent?.type === 'element' && parent.tagName === 'pre';

const asWritten = (tex: string, display: boolean): Element => {
  const dollars = display ? '$$' : '$';
  const value = `${dollars}${tex.trim()}${dollars}`;
  return {
    type: 'element',
    tagName: display ? 'pre' : 'code',
    properties: {},
    children: [{ type: 'text', value }],
  };
};

/** The one element of a piece of HTML, as a tree: what a module is made from. */
const asTree = (html: string): Element | undefined => {
  const root = htmlToHast(html, { fragment: true });
  const element = 'children' in root ? root.children[0] : undefined;
  return element?.type === 'element' ? element : undefined;
};

/** A formula on lines of its own may be wider than a phone: its box scrolls, also by keyboard (WCAG 2.1.1). */
const inScroller = (math: string): string => `<span class="formula" tabindex="0">${math}</span>`;

/** Formulas become `<math>`. One that cannot be read is shown as it was written; checks name it. */
export const mathElement: ElementVisitor = {
  filter: ['code', 'pre'],
  visit(node, context) {
    const code =
      node.tagName === 'pre'
        ? node.children.find((child) => child.type === 'element' && isMath(child))
        : isMath(node) && !isWithinPre(context.parent(node))
          ? node
          : undefined;
    if (code?.type !== 'element') return undefined;
    const rendered = renderMath(context.textContent(code), isDisplay(code));
    if (!rendered.ok) return asWritten(context.textContent(code), isDisplay(code));
    const html = isDisplay(code) ? inScroller(rendered.html) : rendered.html;
    // Printed as it is, HTML need not be parsed and printed again.
    return context.sourceFormat === 'mdx' ? asTree(html) : { type: 'raw', value: html };
  },
};
