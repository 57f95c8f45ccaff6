import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignCode } from '#src/build/content/foreign-code.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';
import { parseMdx } from '#src/reading/text/markdown.ts';
import { compileBody, linesOf } from './compiled-text.ts';

const run = 'data:text/javascript,globalThis.ran=true';

/** Bodies that were once mistaken for fields or code, and similar ones. */
const hostile: readonly (readonly [what: string, body: string])[] = [
  ['a second frontmatter', `---\nlayout: ${run}\n---\n\n<Note>A</Note>\n`],
  ['one after blank lines', `\n\n---\nlayout: ${run}\n---\n\n<Note>A</Note>\n`],
  ['one after spaces', ` \t\n---\nlayout: ${run}\n---\n\n<Note>A</Note>\n`],
  ['one after a byte order mark', `\uFEFF---\nlayout: ${run}\n---\n\n<Note>A</Note>\n`],
  ['one of TOML', `+++\nlayout = "${run}"\n+++\n\n<Note>A</Note>\n`],
  ['two of them', `---\n---\n---\nlayout: ${run}\n---\n\n<Note>A</Note>\n`],
  ['one at the end', `<Note>A</Note>\n\n---\nlayout: ${run}\n---\n`],
  ['a fence in a second frontmatter', `---\n~~~\n---\n\nimport 'node:fs'\n\n<Note>A</Note>\n`],
  ['a fence that ends after it', `---\n~~~\n---\n\nimport 'node:fs'\n\n~~~\n\n<Note>A</Note>\n`],
  ['a fence in TOML', '+++\n```\n+++\n\nexport const x = 1\n\n<Note>A</Note>\n'],
  ['a fence that never ends', "<Note>A</Note>\n\n```\nimport fs from 'node:fs'\n"],
  ['a formula that never ends', "<Note>A</Note>\n\n$$\nimport fs from 'node:fs'\n"],
  ['a comment over code', "<!--\n-->\n\n<Note>A</Note>\n\n<!--\nimport fs from 'node:fs'\n-->\n"],
  ['names of the compiler', '<Note>\n`_jsx(_components.a)` export default MDXContent;\n</Note>\n'],
];

/** Either the reader refuses a body, or the compiled text is the inspected one, without code. */
async function isInspected(body: string): Promise<void> {
  const text = prepareText(body);
  if (text.syntax !== 'mdx' || text.problems.some(({ severity }) => severity === 'error')) return;
  const { module, tree } = await compileBody(body);
  expect(foreignCode(module)).toBeUndefined();
  expect(module).toContain('export const frontmatter = {};');
  expect(module).not.toContain('__astro_layout');
  // The parser drops this mark at the beginning of a text; the inspected text has another one there.
  const inspected = linesOf(parseMdx(text.source.replaceAll('\uFEFF', '\u200B')));
  expect(tree.map((line) => line.replaceAll('\uFEFF', '\u200B'))).toEqual(inspected);
}

describe('a text that becomes a module', () => {
  test.each(hostile)('contains neither fields nor code of its own with %s', async (_, body) => {
    await isInspected(body);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('is compiled exactly as it was inspected, whatever its parts are', async () => {
    const piece = fc.constantFrom(
      ...['---\n', '+++\n', '```\n', '~~~\n', '$$\n', '\n', ' ', '> ', '- ', '    ', '<!--', '-->'],
      ...['<Note>', '</Note>', '<Note>A</Note>\n', '<Note title="a">', '\uFEFF', '\\', '`'],
      ...[
        "import fs from 'node:fs'\n",
        'export const a = 1\n',
        '{process.exit(3)}',
        '<b>',
        'words',
      ],
      ...[
        `layout: ${run}\n`,
        `layout = "${run}"\n`,
        '[a](/b/)',
        '[^1]',
        '[^1]: a\n',
        '| a |\n|-|\n',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        await isInspected(`${pieces.join('')}\n\n<Note>End</Note>\n`);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('a compiled module', () => {
  const head = 'import { jsx as _jsx } from "astro/jsx-runtime";\n';

  test.each([
    ["import fs from 'node:fs';", 'it imports "node:fs".'],
    ["import x from './README.js';", 'it imports "./README.js".'],
    ["import x from '/etc/a.png';", 'it imports "/etc/a.png".'],
    ["import x from 'data:image/a.png';", 'it imports "data:image/a.png".'],
    ["import('node:fs');", 'it holds code (ImportExpression).'],
    ["export * from 'node:fs';", 'it holds code (ExportAllDeclaration).'],
    ["export { a } from 'node:fs';", 'it holds code (ExportSpecifier).'],
    ['export const frontmatter = {"layout":"a"};', 'it has fields of its own.'],
    ['process.exit(3);', 'it asks for a property.'],
    ['process(3);', 'it uses "process".'],
    ['fetch("a");', 'it uses "fetch".'],
    ['_jsx(eval("1"));', 'it uses "eval".'],
    ['_components.constructor("1");', 'it asks for a property.'],
    ['_components["a"]["b"];', 'it asks for a property.'],
    ['_components[props];', 'it asks for a property.'],
    ['_jsx("a", { [process()]: 1 });', 'it uses "process".'],
    ['_jsx(() => 1);', 'it holds code (ArrowFunctionExpression).'],
    ['_jsx(`${1}`);', 'it holds code (TemplateLiteral).'],
    ['import.meta;', 'it holds code (MetaProperty).'],
    ['_jsx(this);', 'it holds code (ThisExpression).'],
  ])('must not contain %s', (code, problem) => {
    expect(foreignCode(head)).toBeUndefined();
    expect(foreignCode(`${head}${code}`)).toBe(problem);
  });
});
