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

/**
 * The parser drops a byte order mark that begins its input. A text is rendered below other lines, where
 * the mark stays; so that what is inspected is what is rendered, another sign without width takes its
 * place here.
 */
const withoutMark = (source: string): string =>
  source.startsWith('\uFEFF') ? `\u200B${source.slice(1)}` : source;

/** Parses a text as Markdown. Never throws. */
export const parseMarkdown = (source: string): MdastNode =>
  markdownToMdast(withoutMark(source), { features: textFeatures });

/**
 * Parses a text as MDX, without evaluating anything. Throws where it is not MDX.
 *
 * The line break at the end keeps the parser inside the text: after a backslash in code it looks at
 * the next byte, and where there is none it ends the whole process.
 */
export const parseMdx = (source: string): MdastNode =>
  mdxToMdast(`${withoutMark(source)}\n`, { features: textFeatures });
