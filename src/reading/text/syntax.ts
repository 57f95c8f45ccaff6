import { markdownToMdast, mdxToMdast, type Features, type MdastNode } from 'satteri';

/**
 * What Markdown means here, for every parser and renderer of a text: GitHub's flavour with math.
 * Quotation marks and dashes stay as they were written, for their right form depends on the language.
 */
export const textFeatures = {
  gfm: true,
  math: true,
  frontmatter: false,
  smartPunctuation: false,
} as const satisfies Features;

/** Parses a text as Markdown. Never throws. */
export const parseMarkdown = (source: string): MdastNode =>
  markdownToMdast(source, { features: textFeatures });

/** Parses a text as MDX, without evaluating anything. Throws where it is not MDX. */
export const parseMdx = (source: string): MdastNode =>
  mdxToMdast(source, { features: textFeatures });
