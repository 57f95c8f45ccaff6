import { pathToFileURL } from 'node:url';
import { textProcessor } from '#src/reading/rendering/text-processor.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';

type Renderer = Awaited<ReturnType<ReturnType<typeof textProcessor>['createRenderer']>>;

const renderers = new Map<string, Renderer>();

/**
 * Renders a text as the build does: it is prepared, then rendered by the only processor. `file` is relative to the
 * project.
 */
export const renderText = async (
  text: string,
  { base = '/', file = 'content/talks/a-talk.mdx' } = {},
): Promise<string> => {
  let renderer = renderers.get(base);
  if (!renderer) {
    renderer = await textProcessor(base).createRenderer({ syntaxHighlight: false });
    renderers.set(base, renderer);
  }
  const { code } = await renderer.render(prepareText(text).source, {
    fileURL: pathToFileURL(file),
  });
  return code;
};
