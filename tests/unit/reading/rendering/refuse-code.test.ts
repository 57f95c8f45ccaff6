import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { refuseCode } from '#src/reading/rendering/refuse-code.ts';

const compile = (source: string) => () => mdxToJs(source, { mdastPlugins: [refuseCode] });

test.each([
  "import fs from 'node:fs'",
  'export const a = 1',
  '{process.exit(3)}',
  'a {process.exit(3)} b',
  '<Note title={1}>a</Note>',
  '<Note {...a}>a</Note>',
  '<Other>a</Other>',
  '<>a</>',
  '<script>a</script>',
  '---\nlayout: a\n---\n',
  '+++\nlayout = "a"\n+++\n',
])('a tree with %j is not rendered', (source) => {
  expect(compile(source)).toThrow('content never runs code');
});

test('a tree of words and the site’s components is rendered', () => {
  const text = 'a <Note title="b">**c**</Note>\n\n<Note>\nd\n</Note>\n';
  expect(compile(text)).not.toThrow();
});
