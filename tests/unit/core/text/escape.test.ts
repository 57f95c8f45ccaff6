import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeXml } from '#src/core/text/escape.ts';
import { parseXml } from '#tests/unit/core/feeds/parse-xml.ts';

describe.each([
  ['XML', escapeXml],
  ['HTML', escapeHtml],
])('text as %s', (_language, escape) => {
  test('has no character that XML does not allow', () => {
    expect(escape('a\u0000b\u0007c\u000Bd\u001Fe\uFFFEf\uFFFFg')).toBe('abcdefg');
    expect(escape('a\uD800b\uDC00c')).toBe('a\uFFFDb\uFFFDc');
  });

  test('keeps every other character', () => {
    const text = 'tab\tline\nemoji 👩🏽‍🔬 𝔸 \u0085 \uFDD0 \uFFFD';
    expect(escape(text)).toBe(text);
  });

  test('escapes markup, also beside characters that it drops', () => {
    expect(escape('<b>\uFFFE & \uD800')).toBe('&lt;b&gt; &amp; \uFFFD');
    expect(escape('<b> & c')).toBe('&lt;b&gt; &amp; c');
  });

  test('is well-formed XML, whatever the characters', () => {
    const all = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code, 0x20));
    expect(() => parseXml(`<text>${escape(all.join(''))}</text>`)).not.toThrow();
  });
});
