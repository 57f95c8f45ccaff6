import { describe, expect, test } from 'vitest';
import { decodeText } from '#src/reading/decode-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  test('drops a byte order mark, and ends every line with a line feed', () => {
    expect(decodeText(bytes('\ufeffa\r\nb\rc\n')).text).toBe('a\nb\nc\n');
  });

  test('finds the first byte that is not UTF-8', () => {
    const latin1 = Uint8Array.from([...bytes('title: Fine\r\nname: Caf'), 0xe9, 0x0a]);
    const [problem] = decodeText(latin1).problems;
    expect(problem).toMatchObject({ code: 'not-utf-8', offset: 'title: Fine\nname: Caf'.length });
  });

  test('handles a character that is split between two pieces', () => {
    const [problem] = decodeText(Uint8Array.from([...bytes('😀é'), 0xff])).problems;
    expect(problem?.offset).toBe('😀é'.length);
  });

  test.each([
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'not-utf-8'],
    ['a cut character at the end', Uint8Array.from([0x61, 0xc3]), 'not-utf-8'],
    ['an overlong form', Uint8Array.from([0xc0, 0xaf]), 'not-utf-8'],
    ['a Word document', bytes('PK\u0003\u0004\u0014\u0000'), 'not-utf-8'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'not-utf-8'],
    ['a PDF', bytes('%PDF-1.7\n'), 'not-utf-8'],
    ['rich text', bytes('{\\rtf1 ---\n}'), 'not-utf-8'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['only spaces', bytes(' \n\t\n'), 'empty-file'],
    ['a NUL', bytes('a\u0000b'), 'control-character'],
    ['an escape sequence', bytes('a\u001b[2J'), 'control-character'],
  ])('refuses %s', (_, file, code) => {
    expect(decodeText(file)).toMatchObject({ text: '', problems: [{ code, severity: 'error' }] });
  });

  test.each([
    [
      '\u0093',
      'The file contains the control character U+0093 where “ was intended.',
      'Type “ there.',
    ],
    [
      '\u0096',
      'The file contains the control character U+0096 where – was intended.',
      'Type – there.',
    ],
    [
      '\u0085',
      'The file contains the control character U+0085 where … was intended.',
      'Type … there.',
    ],
    ['\u0081', 'invisible control character (U+0081)', 'Delete it'],
    ['\ufffe', 'invisible control character (U+FFFE)', 'Delete it'],
    ['\uffff', 'invisible control character (U+FFFF)', 'Delete it'],
  ])('says which character a control character stands for: %j', (character, message, hint) => {
    const [problem] = decodeText(bytes(`a ${character} b`)).problems;
    expect(problem).toMatchObject({ code: 'control-character', offset: 2 });
    expect(problem?.message).toContain(message);
    expect(problem?.hint).toContain(hint);
  });

  test.each(['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'])(
    'refuses a change of direction that does not end on its line: %j',
    (character) => {
      const [problem] = decodeText(bytes(`a\n${character} b\nc\u202c\u2069`)).problems;
      expect(problem).toMatchObject({ code: 'control-character', offset: 2 });
      expect(problem?.message).toContain('changes the text direction');
    },
  );

  test('accepts a change of direction that ends, and marks without effect', () => {
    const text = 'a \u2067שלום\u2069 b \u202bc\u202c\u200e\u200f\u061c d\u2069';
    expect(decodeText(bytes(text))).toEqual({ text, problems: [] });
  });
});
