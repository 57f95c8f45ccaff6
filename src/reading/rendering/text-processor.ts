import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { textFeatures } from '#src/reading/text/syntax.ts';
import { addressesOnPaper, linksBelow, tableAlignment, taskSigns } from './element-visitors.ts';
import { headingLevels, textSigns } from './markdown-plugins.ts';
import { mathElement } from './math-element.ts';
import { refuseCode } from './refuse-code.ts';
import { scopedAnchors } from './scoped-anchors.ts';

/**
 * The one processor of texts: for Markdown, which the loader renders, and for MDX modules alike.
 *
 * @param base The path below which the site lives: `/` or `/odi/`.
 */
export const textProcessor = (base: string): ReturnType<typeof satteri> => {
  const elements = (): HastPluginDefinition =>
    defineHastPlugin({
      name: 'text-elements',
      element: [
        scopedAnchors(),
        mathElement,
        tableAlignment,
        taskSigns,
        linksBelow(base),
        addressesOnPaper,
      ],
    });
  return satteri({
    features: textFeatures,
    mdastPlugins: [refuseCode, textSigns, headingLevels],
    hastPlugins: [elements],
  });
};
