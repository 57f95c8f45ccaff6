import { defineMdastPlugin } from 'satteri';
import type { MdastNode } from 'satteri';
import { isContentComponent } from '#src/reading/text/content-components.ts';
import { nodesOf } from '#src/reading/text/markdown.ts';

const codeNodes: ReadonlySet<string> = new Set([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'yaml',
  'toml',
]);

function isCode(node: MdastNode): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return codeNodes.has(node.type);
  }
  return (
    !isContentComponent(node.name ?? '') ||
    node.attributes.some(
      (attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string',
    )
  );
}

/**
 * Stops the rendering of a text that contains code or fields. The checks find these in the source and report them in
 * words. This check looks at the very tree that becomes the page, in case the two ever differ.
 */
export const refuseCode = defineMdastPlugin({
  name: 'refuse-code',
  before(root) {
    for (const { node } of nodesOf(root)) {
      if (isCode(node))
        throw new Error(`A text holds code (${node.type}); content never runs code.`);
    }
  },
});
