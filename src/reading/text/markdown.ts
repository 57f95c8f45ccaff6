import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode, Features } from 'satteri';

/** A node and its origin. */
interface Visit {
  readonly node: MdastNode;
  readonly parent: MdastNode | undefined;
  readonly depth: number;
}

/**
 * Every node of a tree, parents first, in the order of the text. It works without recursion, because somebody might
 * nest texts deeply on purpose.
 */
export function* nodesOf(root: MdastNode): Generator<Visit> {
  const stack: Visit[] = [{ node: root, parent: undefined, depth: 0 }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    if (!('children' in visit.node)) continue;
    const { node, depth } = visit;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push({ node: child, parent: node, depth: depth + 1 });
    }
  }
}

/** The start and end of a node in the parsed text. */
export function rangeOf(node: MdastNode): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/**
 * The Markdown features for every parser and renderer of a text: GitHub's flavor with math. Quotation marks and dashes
 * stay as written, because their right form depends on the language.
 */
export const textFeatures = {
  gfm: true,
  math: true,
  frontmatter: false,
  smartPunctuation: false,
} as const satisfies Features;

/**
 * The parser drops a byte order mark at the beginning of its input. When a text is rendered, other lines come before
 * it, and the mark would stay. It is therefore replaced with another zero-width character, so that the inspected text
 * is the rendered one.
 */
function withoutMark(source: string): string {
  return source.startsWith('\uFEFF') ? `\u200B${source.slice(1)}` : source;
}

/** Parses a text as Markdown. Never throws. */
export function parseMarkdown(source: string): MdastNode {
  return markdownToMdast(withoutMark(source), { features: textFeatures });
}

/**
 * Parses a text as MDX without evaluating anything. Throws if it is not MDX.
 *
 * The line break at the end keeps the parser inside the text: after a backslash in code it reads the next byte, and
 * without one it ends the whole process.
 */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(`${withoutMark(source)}\n`, { features: textFeatures });
}
