import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin, defineHastPlugin } from 'satteri';
import type { MdastPluginDefinition, HastPluginDefinition } from 'satteri';
import { textFeatures } from '#src/reading/text/markdown.ts';
import {
  addressesOnPaper,
  linksBelow,
  tableAlignment,
  taskMarkers,
  mathElement,
  scopedAnchors,
} from './html-plugins.ts';
import { refuseCode } from './refuse-code.ts';

/**
 * Handles syntax with a special meaning in our texts. `$$…$$` within a paragraph becomes a display formula, as it does
 * on its own lines. A picture beside the file may be written without "./", which the bundler would take for a package.
 * HTML, which is reported before a text is rendered, would be shown as text if any ever came this far.
 */
const textCharacters = defineMdastPlugin({
  name: 'text-characters',
  options: { position: true },
  inlineMath(node, context) {
    if (!context.source.startsWith('$$', node.position?.start.offset ?? 0)) return;
    const className = ['language-math', 'math-display'];
    context.setProperty(node, 'data', { hProperties: { className } });
  },
  image(node, context) {
    if (!node.url.startsWith('.')) context.setProperty(node, 'url', `./${node.url}`);
  },
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/** Moves the headings of a text below the heading of its page: the author's levels become 2, 3, 4, … without a gap. */
function headingLevels(): MdastPluginDefinition {
  const levels: number[] = [];
  return defineMdastPlugin({
    name: 'heading-levels',
    before(root) {
      const used = root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      levels.push(...[...new Set(used)].sort((a, b) => a - b));
    },
    heading(node, context) {
      const index = levels.indexOf(node.depth);
      const depth = Math.min(6, (index === -1 ? levels.length : index) + 2);
      context.setProperty(node, 'depth', depth as typeof node.depth);
    },
  });
}

/**
 * The only processor of texts, both for Markdown, which the loader renders, and for MDX modules.
 *
 * @param base the path below which the site is published: `/` or `/odi/`.
 */
export function textProcessor(base: string): ReturnType<typeof satteri> {
  const elements = (): HastPluginDefinition =>
    defineHastPlugin({
      name: 'text-elements',
      element: [
        scopedAnchors(),
        mathElement,
        tableAlignment,
        taskMarkers,
        linksBelow(base),
        addressesOnPaper,
      ],
    });
  return satteri({
    features: textFeatures,
    mdastPlugins: [refuseCode, textCharacters, headingLevels],
    hastPlugins: [elements],
  });
}
