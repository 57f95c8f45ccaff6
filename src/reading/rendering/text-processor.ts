import { satteri } from '@astrojs/markdown-satteri';
import { textFeatures } from '#src/reading/text/syntax.ts';
import { linksBelow, tableAlignment, taskSigns } from './element-plugins.ts';
import { displayMath, headingLevels, noHtml, relativePictures } from './markdown-plugins.ts';
import { mathElement } from './math-element.ts';
import { scopedAnchors } from './scoped-anchors.ts';

/**
 * The one processor of texts: for Markdown, which the loader renders, and for MDX modules alike.
 *
 * @param base The path below which the site lives: `/` or `/odi/`.
 */
export const textProcessor = (base: string): ReturnType<typeof satteri> =>
  satteri({
    features: textFeatures,
    mdastPlugins: [noHtml, displayMath, relativePictures, headingLevels],
    hastPlugins: [mathElement, tableAlignment, taskSigns, linksBelow(base), scopedAnchors],
  });
