import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineMdastPlugin } from 'satteri';
import type { MdastNode } from 'satteri';
import { contentPlugin } from '#src/build/content/content-modules.ts';
import { textProcessor } from '#src/reading/rendering/text-processor.ts';
import { nodesOf } from '#src/reading/text/markdown.ts';
import { contentFolder, event } from '#tests/unit/reading/content-folder.ts';

type Handler = (code: string, id: string) => Promise<{ code: string }>;

interface CompilerPlugin {
  readonly transform: { readonly handler: Handler };
}

let seen: readonly string[] = [];

/** Each node of a tree on one line: its depth, its type, and its words or name. */
export function linesOf(root: MdastNode): string[] {
  return [...nodesOf(root)].map(({ node, depth }) => {
    const own = 'value' in node ? node.value : 'name' in node ? node.name : '';
    return `${depth} ${node.type} ${own ?? ''}`;
  });
}

/** The site's compiler, set up as by Astro; it also records the first tree of each text. */
async function setUp(): Promise<Handler> {
  const processor = textProcessor('/');
  processor.options.mdastPlugins.unshift(
    defineMdastPlugin({
      name: 'listen',
      before(root) {
        seen = linesOf(root);
      },
    }),
  );
  const plugins: CompilerPlugin[] = [];
  const ignore = (): void => undefined;
  const { hooks } = mdx({ processor });
  await (hooks['astro:config:setup'] as (options: unknown) => Promise<void>)({
    config: {},
    addRenderer: ignore,
    addPageExtension: ignore,
    addContentEntryType: ignore,
    updateConfig: ({ vite }: { vite: { plugins: CompilerPlugin[] } }) =>
      plugins.push(...vite.plugins),
  });
  await (hooks['astro:config:done'] as (options: unknown) => Promise<void>)({
    config: { markdown: { processor, syntaxHighlight: false }, srcDir: new URL('file:///src/') },
    logger: { warn: ignore },
  });
  const [first] = plugins;
  if (first === undefined) throw new Error('The compiler brings no plugin.');
  return first.transform.handler;
}

const compiler = setUp();

/** The stages of a body on its way to the compiler. */
export interface CompiledText {
  /** The compiled module. */
  readonly module: string;
  /** The tree that the compiler saw. */
  readonly tree: readonly string[];
}

/** Takes a talk's body all the way to a module: it is read, inspected, passed on, and compiled. */
export async function compileBody(body: string): Promise<CompiledText> {
  const folder = contentFolder({
    'event.mdx': event,
    'talks/a.mdx': `---\ntitle: A\n---\n${body}`,
  });
  const { handler } = contentPlugin(folder).load as { handler: (id: string) => Promise<string> };
  const id = join(folder, 'talks/a.mdx');
  const { code } = await (await compiler)(await handler(id), id);
  return { module: code, tree: seen };
}
