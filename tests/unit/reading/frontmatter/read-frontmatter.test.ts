import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { pathKey } from '#src/reading/frontmatter/frontmatter.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { processorMillis } from '#tests/processor-time.ts';

const read = (yaml: string) => readFrontmatter(yaml, 0);

const problemsIn = (yaml: string): string[] =>
  read(yaml).problems.map(({ offset, message, hint }) => `${String(offset)}: ${message} ${hint}`);

describe('readFrontmatter', () => {
  test('keeps every scalar as the text in the file', () => {
    const { values } = read(
      'board: 3.10\nstart: 2021-04-09T07:15:00\ntitle: 2001\nyes: yes\nhex: 0x1F\nseats: 1_000\nnames: [Null, 1e3]',
    );
    expect(values).toEqual({
      board: '3.10',
      start: '2021-04-09T07:15:00',
      title: '2001',
      yes: 'yes',
      hex: '0x1F',
      seats: '1_000',
      names: ['Null', '1e3'],
    });
  });

  test('leaves out fields without a value, but keeps an empty text in quotation marks', () => {
    expect(read('a:\nb: ~\nc: null\nd: ""\ne: [a, , b]').values).toEqual({});
    expect(read('a:\nb: ~\nc: null\nd: ""\ne:\n  - a\n  -\n  - b').values).toEqual({
      d: '',
      e: ['a', 'b'],
    });
  });

  test('reports where each key and value begins, even within lists', () => {
    const yaml = 'title: A\nslots:\n  - key: one\n    start: now\n';
    const { offsets } = read(yaml);
    const at = (path: (string | number)[]) => offsets.get(pathKey(path));
    expect(at(['title'])).toEqual({ key: 0, value: 7 });
    expect(yaml.slice(at(['slots', 0, 'start'])?.value)).toMatch(/^now/);
    expect(yaml.slice(at(['slots', 0, 'start'])?.key)).toMatch(/^start/);
    expect(yaml.slice(at(['slots', 0])?.value)).toMatch(/^key: one/);
  });

  test('treats the names of object properties as ordinary keys', () => {
    const { values } = read('__proto__: x\nconstructor: y');
    expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  test.each([
    ['title: Deep nets: a study', 'A colon in a value makes it look like another field.'],
    ['title: "A" and B', 'There is text after the closing quotation mark.'],
    ['title: [Invited] Deep nets', 'A value that begins with [ or { is a list or a map.'],
    ['title: {A} set', 'A value that begins with [ or { is a list or a map.'],
    ['title: @home', 'A value can’t begin with @, `, or %.'],
    ['title: `code` first', 'A value can’t begin with @, `, or %.'],
    ['title: *Deep* nets', 'A value that begins with * has a special meaning in this format.'],
    ['title: &Deep nets', 'A value that begins with & has a special meaning in this format.'],
    ['title: !important', 'A value that begins with ! has a special meaning in this format.'],
    ['title: "never closed', 'A quotation mark opens and never closes.'],
    ['a: 1\na: 2', '"a" appears twice here.'],
    ['rooms:\n\t- id: a', 'A line is indented with a tab.'],
    ['a:\n  b: 1\n c: 2', 'This line’s indentation doesn’t match the lines around it.'],
    ['- a\n- b', 'The fields at the top of the file aren’t "name: value" lines.'],
    ['title:no space', 'The fields at the top of the file aren’t "name: value" lines.'],
    ['a: 1\n...\nb: 2', 'A line of three dots ends the fields.'],
    ['? [a]\n: b', 'This isn’t the name of a field.'],
    ['title: "\\alpha \\c"', 'A backslash has a special meaning in double quotation marks.'],
    ['color: #1f6feb', 'Text after # is a comment, so "color" has no value.'],
  ])('says in plain words what is wrong with %j', (yaml, message) => {
    const [first, ...rest] = read(yaml).problems;
    expect(first?.message).toBe(message);
    expect(first?.severity).toBe('error');
    expect(first?.hint).not.toBe('');
    expect(rest).toEqual([]);
  });

  test('finds a formula that double quotation marks would spoil', () => {
    expect(problemsIn('title: "On $\\theta$"')).toEqual([
      '7: A backslash in double quotation marks starts a control character, so "title" isn’t what it looks like. Put the value in single quotation marks: \'…\'.',
    ]);
  });

  test.each(['\\uFFFE', '\\uFDD0', '\\uD800', '\\x86'])(
    'finds a character that no text may contain, written as %s',
    (code) => {
      expect(problemsIn(`title: "Deep ${code} nets"`)).toEqual([
        '7: A backslash in double quotation marks stands for a character that no text may contain, so "title" isn’t what it looks like. Delete the backslash and its code, or put the value in single quotation marks to show them.',
      ]);
    },
  );

  test('accepts characters that are written as codes', () => {
    expect(read('title: "Deep \\uD83D\\uDE00 \\u00E9 nets\\nand more"').problems).toEqual([]);
  });

  test('warns if a # cuts off a title, but not if it begins an author’s note', () => {
    expect(read('title: Why C # matters').problems[0]?.severity).toBe('warning');
    expect(read('room: main # to be decided\ntrack: # not yet').problems).toEqual([]);
  });

  test('expands no alias, however many there are', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, level) =>
        `a${String(level)}: &a${String(level)} [${`*a${String(level - 1)},`.repeat(9)}]`,
    ).join('\n');
    const millis = processorMillis(() => {
      expect(read(bomb).problems.length).toBeGreaterThan(0);
    });
    expect(millis).toBeLessThan(1000);
  });

  test('survives endless nesting', () => {
    expect(read(`x: ${'['.repeat(20_000)}`).problems).toHaveLength(1);
    expect(read(`x: ${'{a: '.repeat(30)}b${'}'.repeat(30)}`).problems).toHaveLength(1);
  });

  test('never throws, and reports problems at positions within the text', () => {
    const sign = fc.constantFrom(
      ...Array.from('ab:-?!&*|>\'"%@`#,[]{}\\\n\t 😀é~=<0'),
      ': ',
      '\n  ',
      '- ',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        for (const { offset } of read(text).problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reads back every text that is written in quotation marks', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (fields) => {
        const yaml = stringify(fields, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 });
        const { values, problems } = read(yaml);
        if (problems.length === 0) expect({ ...values }).toEqual(fields);
      }),
      { numRuns: 200 },
    );
  });
});
