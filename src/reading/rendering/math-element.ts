import { defineHastPlugin, htmlToHast, type HastNode } from 'satteri';
import { renderMath } from '#src/reading/math/render-math.ts';

type Element = Extract<HastNode, { readonly type: 'element' }>;

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

/** Formulas become `<math>`. One that cannot be read is shown as it was written; checks name it. */
export const mathElement = defineHastPlugin({
  name: 'math-element',
  element: {
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
      const root = htmlToHast(rendered.html, { fragment: true });
      const math = 'children' in root ? root.children[0] : undefined;
      return math?.type === 'element' ? math : undefined;
    },
  },
});
