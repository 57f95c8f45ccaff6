import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSimpleYaml } from '#src/reading/frontmatter/read-frontmatter.ts';
import { readYaml } from '#src/reading/frontmatter/read-yaml.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';

/** If the quick reader answers at all, the complete parser must give the same result, including every position. */
const expectSame = (yaml: string): boolean => {
  const quick = readSimpleYaml(yaml, 7);
  if (!quick) return false;
  const whole = readYaml(yaml, 7);
  expect({ yaml, problems: whole.problems }).toEqual({ yaml, problems: [] });
  expect({ yaml, values: quick.values }).toEqual({ yaml, values: whole.values });
  expect({ yaml, offsets: [...quick.offsets] }).toEqual({ yaml, offsets: [...whole.offsets] });
  return true;
};

const files = globSync(['content/**/*.mdx', 'tests/fixtures/events/**/*.mdx']).sort();

describe('readSimpleYaml', () => {
  test('agrees with the complete parser on all content here, and reads most of it', () => {
    const read = files.filter((file) =>
      expectSame(splitFrontmatter(readFileSync(file, 'utf8').replaceAll('\r', '')).yaml),
    );
    expect(read.length).toBeGreaterThan(0.8 * files.length);
  });

  test.each([
    'title: On edge: a study',
    'title: a\n  b',
    'title: Why C # matters',
    'title: "a \\" b"',
    'title: [a], b',
    'title: - a',
    'a: 1\na: 2',
    'a:\n  - b\n c: d',
    'a: |\n  b',
    'a: &x b',
    'a: # b',
    '? a',
    '---',
    'a: b\n---\nc: d',
    '"a": b',
    '__proto__: a',
    'a:\n-',
    'a: [b, [c]]',
    'a: {b: c: d}',
    '  a: b\nc: d',
  ])('leaves %j to the complete parser', (yaml) => {
    expect(readSimpleYaml(yaml, 0)).toBeUndefined();
  });

  test('agrees with the complete parser on any lines', () => {
    const word = fc.constantFrom(
      ...[
        'a',
        'b c',
        'x:y',
        'x: y',
        'a#b',
        'a #b',
        "'q'",
        "'it''s'",
        '"q"',
        "it's",
        '[a, b]',
        '[ a ,b]',
        '{a: b}',
      ],
      ...[
        '{a: b, c: d e}',
        '2021-04-09T07:15',
        'https://x.org/?a=b#c',
        'null',
        '~',
        '-',
        '- a',
        '-5',
        '5%',
        'a:',
        '',
      ],
      ...[
        'é ü',
        '#',
        '!x',
        '*x',
        '|',
        '>',
        '@a',
        'a, b',
        '[a]b',
        '[]',
        '{}',
        '[a,]',
        '[a b, c]',
        '{a: b,}',
        'a\\b',
      ],
    );
    const key = fc.constantFrom('a', 'b', 'c-d', 'e_f', 'g1');
    const indent = fc.constantFrom('', '', '  ', '  ', '    ', ' ');
    const line = fc.oneof(
      fc.tuple(indent, key, word).map(([space, name, value]) => `${space}${name}: ${value}`),
      fc.tuple(indent, key).map(([space, name]) => `${space}${name}:`),
      fc.tuple(indent, word).map(([space, value]) => `${space}- ${value}`),
      fc.tuple(indent, key, word).map(([space, name, value]) => `${space}- ${name}: ${value}`),
      fc.constantFrom('', '# note', '  # note', '   '),
    );
    let answered = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        if (expectSame(lines.join('\n'))) answered += 1;
      }),
      { numRuns: 800 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});
