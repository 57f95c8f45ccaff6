import { describe, expect, test } from 'vitest';
import { newerInScript, newerInStyles } from '#tests/newer-than-baseline.ts';

describe('the check of the baseline', () => {
  test.each([
    ['const by = Map.groupBy(items, keyOf);', ['.groupBy']],
    ['if (one.checkVisibility()) go();', ['.checkVisibility']],
    ['button.ariaExpanded = "true";', ['.ariaExpanded']],
    ['const { checkVisibility } = one; checkVisibility?.call(one);', []],
    ['const form = /(?<=a)b/u; class A { #a = 1; static { go(); } }', []],
  ])('finds %s in a script', (source, found) => {
    expect(newerInScript(source)).toEqual(found);
  });

  test('finds syntax that is too new', () => {
    expect(newerInScript('const form = /[a--b]/v;')).toEqual([
      expect.stringContaining('SyntaxError: Invalid regular expression flag'),
    ]);
    expect(newerInScript('using held = open();')).toHaveLength(1);
  });

  test.each([
    ['a{color:light-dark(#000,#fff)}', 1],
    ['a{text-decoration:underline 2px}', 1],
    ['em:lang(ar,fa){font-style:normal}', 1],
    ['@media (width>=60rem){a{color:red}}', 1],
    ['a{color:red;b{color:blue}}', 1],
    ['a{@media print{color:red}}', 1],
    ['@layer a{@media print{a{color:red}}}@page{@bottom-left{content:"a{b{"}}', 0],
    ['a{text-decoration:underline;text-decoration-thickness:2px}:is(:lang(ar),:lang(fa)){a:b}', 0],
  ])('finds %s in styles', (css, count) => {
    expect(newerInStyles(css)).toHaveLength(count);
  });
});
