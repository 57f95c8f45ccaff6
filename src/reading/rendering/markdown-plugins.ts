import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** `$$…$$` within a paragraph is a formula of its own, as on lines of its own. */
export const displayMath = defineMdastPlugin({
  name: 'display-math',
  options: { position: true },
  inlineMath(node, context) {
    if (!context.source.startsWith('$$', node.position?.start.offset ?? 0)) return;
    const className = ['language-math', 'math-display'];
    context.setProperty(node, 'data', { hProperties: { className } });
  },
});

/** A picture beside the file may be written without "./"; to the bundler that would be a package. */
export const relativePictures = defineMdastPlugin({
  name: 'relative-pictures',
  image(node, context) {
    if (!node.url.startsWith('.')) context.setProperty(node, 'url', `./${node.url}`);
  },
});

/** HTML is found before a text is rendered; should some ever come this far, it is shown as text. */
export const noHtml = defineMdastPlugin({
  name: 'no-html',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/**
 * The headings of a text come below the heading of its page: whatever levels its author used become
 * 2, 3, 4 … without a gap.
 */
export const headingLevels = (): MdastPluginDefinition => {
  const levels: number[] = [];
  return defineMdastPlugin({
    name: 'heading-levels',
    before(root) {
      const used = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      levels.push(...[...new Set(used)].sort((a, b) => a - b));
    },
    heading(node, context) {
      const place = levels.indexOf(node.depth);
      const depth = Math.min(6, (place === -1 ? levels.length : place) + 2);
      context.setProperty(node, 'depth', depth as typeof node.depth);
    },
  });
};
