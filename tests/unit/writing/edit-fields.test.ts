import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { removeField, setField } from '#src/writing/edit-fields.ts';
import { applyTextEdit, normalized, NotEditable } from '#src/writing/text-edit.ts';

function set(raw: string, path: FieldPath, value: FieldValue): string {
  return applyTextEdit(raw, setField(normalized(raw), path, value));
}

function remove(raw: string, path: FieldPath): string {
  const edit = removeField(normalized(raw), path);
  return edit === undefined ? raw : applyTextEdit(raw, edit);
}

function valuesOf(raw: string): Readonly<Record<string, unknown>> {
  const { yaml, yamlOffset } = splitFrontmatter(normalized(raw));
  return readFrontmatter(yaml, yamlOffset).values;
}

const talk = `---
# The first one
title: 'Whales: a "song"' # from the mail

start: "2027-04-09 09:00"
slots:
  - key: a
    start: 2027-04-09T10:00
    # the small one
  - { key: b, start: 2027-04-09T11:00 }
speakers: [ada, grace] # both
abstract: >-
  folded
  text

room:
# the end
---

Text: a
`;

/** The lines that differ, old then new. */
function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1;
  return [
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
  ];
}

const edits: readonly [name: string, path: FieldPath, value: FieldValue, lines: string[]][] = [
  [
    'keeps the quotation marks and the comment of a value',
    ['title'],
    "It's new",
    [`-title: 'Whales: a "song"' # from the mail`, `+title: 'It''s new' # from the mail`],
  ],
  [
    'changes a value in double quotation marks',
    ['start'],
    '2027-04-09 09:15',
    ['-start: "2027-04-09 09:00"', '+start: "2027-04-09 09:15"'],
  ],
  [
    'changes a field of a list item',
    ['slots', 0, 'start'],
    '2027-04-09T10:15',
    ['-    start: 2027-04-09T10:00', '+    start: 2027-04-09T10:15'],
  ],
  [
    'adds a field to a list item before the comment below it',
    ['slots', 0, 'status'],
    'cancelled',
    ['+    status: cancelled'],
  ],
  [
    'adds a field within braces',
    ['slots', 1, 'note'],
    'Off, sadly',
    [
      '-  - { key: b, start: 2027-04-09T11:00 }',
      "+  - { key: b, start: 2027-04-09T11:00, note: 'Off, sadly' }",
    ],
  ],
  ['gives an empty field a value', ['room'], 'aula', ['-room:', '+room: aula']],
  ['adds a field after the last one', ['status'], 'cancelled', ['+status: cancelled']],
  [
    'adds a map where there is none',
    ['accept', 'room-clash'],
    'Both are short',
    ['+accept:', '+  room-clash: Both are short'],
  ],
  [
    'changes an item of a list in brackets',
    ['speakers', 1],
    'grace-hopper',
    ['-speakers: [ada, grace] # both', '+speakers: [ada, grace-hopper] # both'],
  ],
  [
    'appends to a list in brackets',
    ['speakers', 2],
    'joan',
    ['-speakers: [ada, grace] # both', '+speakers: [ada, grace, joan] # both'],
  ],
  ['adds a list where there is none', ['aliases', 0], 'old', ['+aliases: [old]']],
  [
    'changes a folded text',
    ['abstract'],
    'new',
    ['-abstract: >-', '-  folded', '-  text', '+abstract: new'],
  ],
];

describe.each([
  ['with line feeds', (text: string) => text],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['after a byte order mark', (text: string) => `\ufeff${text}`],
])('a file %s', (_, written) => {
  test.each(edits)('%s', (_name, path, value, lines) => {
    const raw = written(talk);
    const edited = set(raw, path, value);
    expect(changedLines(talk, normalized(edited))).toEqual(lines);
    expect(edited).toBe(written(normalized(edited)));
  });
});

test('leaves a byte order mark within a text where it is, and edits the fields below it', () => {
  const raw = talk.replace('Whales', 'Wha\ufeffles').replace('Text: a', 'Te\ufeffxt: a');
  const later = '-start: "2027-04-09 09:00"\n+start: "2027-04-09 09:15"'.split('\n');
  expect(changedLines(raw, set(raw, ['start'], '2027-04-09 09:15'))).toEqual(later);
  expect(changedLines(raw, remove(raw, ['start']))).toEqual(later.slice(0, 1));
  const marked = `\ufeff${raw}`;
  expect(changedLines(marked, set(marked, ['start'], '2027-04-09 09:15'))).toEqual(later);
});

test('removes a field with its line, and keeps its comment', () => {
  expect(changedLines(talk, remove(talk, ['start']))).toEqual(['-start: "2027-04-09 09:00"']);
  expect(changedLines(talk, remove(talk, ['speakers']))).toEqual([
    '-speakers: [ada, grace] # both',
    '+# both',
  ]);
  expect(changedLines(talk, remove(talk, ['slots', 1, 'start']))).toEqual([
    '-  - { key: b, start: 2027-04-09T11:00 }',
    '+  - { key: b }',
  ]);
  expect(remove(talk, ['track'])).toBe(talk);
});

test('adds fields to a file without any, and refuses an unreadable one', () => {
  expect(set('---\n---\n', ['title'], 'A')).toBe('---\ntitle: A\n---\n');
  expect(() => set('---\ntitle: "A\n---\n', ['title'], 'B')).toThrow(NotEditable);
  expect(() => set('no fields', ['title'], 'B')).toThrow(NotEditable);
});

const files = ['confluence-2026', 'sample-workshop', 'tiny', 'arabic', 'hostile'].flatMap((event) =>
  readdirSync(`tests/fixtures/events/${event}`, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.mdx'))
    .map(({ parentPath, name }) => join(parentPath, name)),
);

/** Every path to a text in the fields. */
function leavesOf(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : Object.entries(value);
  return entries.flatMap(([part, inner]) => leavesOf(inner, [...path, part]));
}

function at(values: unknown, path: FieldPath): unknown {
  return path.reduce((value, part) => (value as Record<string | number, unknown>)[part], values);
}

test('every value of every fixture can be changed to any text and back, and nothing else changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      (file, pick, text) => {
        const raw = readFileSync(file, 'utf8');
        const before = valuesOf(raw);
        const leaves = leavesOf(before);
        const path = leaves[pick % leaves.length];
        if (path === undefined) return;
        const edited = set(raw, path, text);
        const after = structuredClone(before);
        const parent = at(after, path.slice(0, -1)) as Record<string | number, unknown>;
        parent[path.at(-1) ?? ''] = text;
        expect(valuesOf(edited)).toEqual(after);
        const back = set(edited, path, String(at(before, path)));
        expect(valuesOf(back)).toEqual(before);
        expect(splitFrontmatter(back).body).toBe(splitFrontmatter(raw).body);
      },
    ),
    { numRuns: 400 },
  );
});

test('adding a field to any fixture and removing it again restores the file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), (file, pick) => {
      const raw = readFileSync(file, 'utf8');
      const values = valuesOf(raw);
      const maps = leavesOf(values)
        .map((path) => path.slice(0, -1))
        .filter((path) => !Array.isArray(at(values, path)));
      const path = [...(maps[pick % Math.max(1, maps.length)] ?? []), 'added'];
      expect(remove(set(raw, path, 'A: b'), path)).toBe(raw);
    }),
    { numRuns: 400 },
  );
});

test.each([
  [
    'after it',
    'slots:\n  - status: cancelled # ill\n    key: one\n    start: 2027-04-09T10:00\n',
    'slots:\n  - # ill\n    key: one\n    start: 2027-04-09T10:00\n',
  ],
  [
    'below it',
    'slots:\n  - status: cancelled # ill\n    # until Friday\n    key: one\n    start: 2027-04-09T10:00\n',
    'slots:\n  - # ill\n    # until Friday\n    key: one\n    start: 2027-04-09T10:00\n',
  ],
  [
    'in an item without other fields',
    'slots:\n  - status: cancelled # ill\n',
    'slots:\n  - {} # ill\n',
  ],
])('the first field of an item is removed without the comment %s', (_where, before, after) => {
  const [old, expected] = [before, after].map((fields) => `---\n${fields}---\n`);
  const text = remove(old ?? '', ['slots', 0, 'status']);
  expect(text).toBe(expected);
  expect(valuesOf(text)['slots']).not.toEqual(valuesOf(old ?? '')['slots']);
});
