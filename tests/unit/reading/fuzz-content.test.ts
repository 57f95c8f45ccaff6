import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { parseDocument } from '#src/reading/parse-document.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { renderText } from './render-text.ts';

const folder = 'tests/fixtures/events/confluence-2026';

/** Entries that use as much of the format as possible, to be damaged. */
const originals = ['event', 'talks', 'sessions', 'speakers'].map((name) => {
  const text =
    name === 'event'
      ? readFileSync(`${folder}/event.mdx`, 'utf8')
      : '---\ntitle: "A $x^2$ talk" # note\nname: A\nkind: talk\nstart: 2026-05-10T10:00\nminutes: 30\n' +
        'speakers: [ada, { name: Bo, role: host }]\nslots:\n  - { key: a, start: 2026-05-10 10:00 }\n' +
        "links:\n  - kind: slides\n    url: 'https://a.example/x?y=1'\n---\n\n" +
        '# A *b* **c** `d`\n\n<Note title="x">Text</Note>\n\n- a\n  1. b\n\n> q\n\n$$\nx\n$$\n\n' +
        '![p](./p.png) [l](/talks/a/) <unk> $5 [^1]\n\n[^1]: f\n\n```js\nx\n```\n\n| a | b |\n| - | - |\n| c | d |\n';
  return { collection: name as CollectionName, text };
});

/** Pieces with a meaning to one of the file's readers, which damage it. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    '\n',
    ' ',
    '  - ',
    ': ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
  ],
  ...[
    '`',
    '```\n',
    '~~~\n',
    '~',
    '*',
    '__',
    '$',
    '$$',
    '\\',
    '\\(',
    '\\)',
    '\\emph{',
    '<',
    '</',
    '<Note>',
  ],
  ...[
    '</Note>',
    '<Video url="',
    '<!--',
    '-->',
    '![',
    '](',
    '[^1]',
    '&#0;',
    '&amp;',
    '\t',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '\u202e',
    '\u0093',
    '\ud83d',
    '😀',
    'null',
    'true',
    '9999-99-99',
    '__proto__: x\n',
    'import a from "b"\n',
  ],
);

const damage = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: piece }),
  { minLength: 1, maxLength: 6 },
);

const damaged = (
  text: string,
  edits: readonly { readonly at: number; readonly remove: number; readonly insert: string }[],
): string =>
  edits.reduce((whole, { at, remove, insert }) => {
    const place = Math.floor(at * whole.length);
    return whole.slice(0, place) + insert + whole.slice(place + remove);
  }, text);

test('a damaged file gives findings with positions, and never a stack trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), damage, async ({ collection, text }, edits) => {
      const file = `content/${collection === 'event' ? 'event' : `${collection}/x`}.mdx`;
      const broken = damaged(text, edits);
      const document = await parseDocument(
        {
          collection,
          id: collection === 'event' ? 'event' : 'x',
          file,
          path: resolve(file),
          contentDir: resolve('content'),
          problems: [],
        },
        new TextEncoder().encode(broken),
      );
      const { findings } = runChecks({ documents: [document], findings: [] });
      const lines = broken.split(/\r\n?|\n/).length;
      for (const { line, column, message, hint } of findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).not.toMatch(/undefined|\[object|NaN|TypeError|RangeError/);
        expect(hint).not.toMatch(/undefined|\[object|NaN/);
      }
      expect(document.plain).toBeTypeOf('string');
      const isUsable = document.findings.every(({ severity }) => severity !== 'error');
      if (isUsable && document.text.syntax === 'markdown') await renderText(document.body);
    }),
    { numRuns: 600 },
  );
}, 120_000);
