import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFixes } from '#src/core/editing/fix.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { readText } from './tiny-event.ts';

const files = [
  'event',
  'talks/how-small',
  'talks/smaller-still',
  'sessions/afternoon',
  'speakers/ada-small',
];
const texts = new Map(
  files.map((name) => [name, readFileSync(`tests/fixtures/events/tiny/${name}.mdx`, 'utf8')]),
);
const lines = [...texts.values()].flatMap((text) => text.split('\n'));

/** Texts that cause errors in other programs. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '\t',
  '---',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  '- ',
  '#',
  '&a',
  '*a',
  '!!js',
  '<<: *a',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '%',
  '::error::',
  '$',
  '`',
  '<script>',
  '{process.exit(1)}',
  '__proto__: x',
  'constructor: {prototype: 1}',
  'slots: []',
  'slots:\n  - start: 2027-04-09T10:00',
  'start: 2026-10-25T02:30',
  'start: 0000-00-00T00:00',
  'start: 9999-12-31T23:59',
  'minutes: 1e9',
  'minutes: 525600',
  'minutes: -0',
  'timezone: UTC',
  'timezone: ../../etc/passwd',
  'start: 1000-01-01',
  'end: 9999-12-31',
  'within: afternoon',
  'session: how-small',
  'rooms: [[[[]]]]',
  'kinds: [{}]',
  'aliases: [how-small, how-small]',
  'accept: {room-clash: x}',
  'dayEnds: 99:99',
  '😀',
  'é',
  '漢字',
);

type Edit = (text: string) => string;

const anywhere = fc.double({ min: 0, max: 1, noNaN: true });

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(anywhere, fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })))
    .map(([at, piece]): Edit => (text) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + piece + text.slice(offset);
    }),
  fc.tuple(anywhere, fc.nat(20)).map(([at, length]): Edit => (text) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + text.slice(offset + length);
  }),
  fc
    .tuple(anywhere, fc.oneof(nasty, fc.constantFrom(...lines)))
    .map(([at, line]): Edit => (text) => {
      const all = text.split('\n');
      all.splice(Math.floor(at * all.length), at < 0.5 ? 0 : 1, line);
      return all.join('\n');
    }),
);

const isWhole = ({ file, line, column, message, hint, code }: Finding): boolean =>
  [file, message.trim(), hint.trim(), code].every((text) => text !== '') &&
  [line, column].every((place) => Number.isInteger(place) && place >= 1);

test('no change of a valid file makes the checks throw or report an incomplete finding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(edits, { minLength: 1, maxLength: 4 }),
      async (changed, changes) => {
        const documents = await Promise.all(
          [...texts].map(([name, text]) =>
            readText(
              name,
              name === changed ? changes.reduce((edited, edit) => edit(edited), text) : text,
            ),
          ),
        );
        const { findings, content } = runChecks({ documents, findings: [] });
        expect(findings.filter((finding) => !isWhole(finding))).toEqual([]);
        expect(planFixes(findings, documents).ok).toBe(true);
        const steering = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
        const ours = findings.filter(({ file, message, hint }) =>
          steering.test(file + message + hint),
        );
        expect(ours).toEqual([]);
        const sorted = findings.map(({ file, line, column }) => [file, line, column] as const);
        expect(sorted).toEqual(sorted.toSorted(byPlace));
        expect(runChecks({ documents, findings: [] }).findings).toEqual(findings);
        if (findings.some(({ severity }) => severity === 'error')) return;
        expect(content).toBeDefined();
        if (content !== undefined) assembleSchedule(content);
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
}, 60_000);

const byPlace = (
  [fileA, lineA, columnA]: readonly [string, number, number],
  [fileB, lineB, columnB]: readonly [string, number, number],
): number => (fileA < fileB ? -1 : fileA > fileB ? 1 : lineA - lineB || columnA - columnB);
