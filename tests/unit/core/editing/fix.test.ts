import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planFixes } from '#src/core/editing/fix.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { planChanges, previewChanges } from '#src/writing/plan-changes.ts';

const root = mkdtempSync(join(tmpdir(), 'fix-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const event = `id: tiny
name: Tiny Workshop
timezone: Europe/Berlin
start: 2027-04-09
end: 2027-04-09
online: true
rooms:
  - id: hall
    name: Great Hall
    aliases: [aula]
`;

let count = 0;

/** The lines of a talk after the fixes, and the remaining findings. */
const fixed = async (talk: string, changed: (event: string) => string = (same) => same) => {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(join(folder, 'talks'), { recursive: true });
  writeFileSync(join(folder, 'event.mdx'), `---\n${changed(event)}---\n`);
  writeFileSync(join(folder, 'talks', 'talk.mdx'), `---\n${talk}---\n`);
  const source = await readContent(folder);
  const { findings } = runChecks(source);
  const { edits, summary } = planFixes(findings, source.documents);
  const changes = planChanges(edits);
  const after = runChecks(await previewChanges(folder, source, changes)).findings;
  const written = (name: string): string =>
    (changes.find(({ path }) => path.endsWith(name))?.after ?? readFileSync(join(folder, name)))
      .toString()
      .replaceAll('---\n', '');
  return {
    talk: written('talks/talk.mdx'),
    event: written('event.mdx'),
    said: summary.map((line) => line.replace(/^.*\/(?=\d*)(event|talk)/, '$1')),
    left: after.map(({ code }) => code),
  };
};

describe('a fix resolves a finding, and changes nothing else in the file', () => {
  test.each([
    [
      'time-form',
      'start: 9 April 2027, 10:00 # after coffee\nminutes: 30\n',
      'start: 2027-04-09T10:00 # after coffee\nminutes: 30\n',
    ],
    [
      'time-form',
      'start: "2027-04-09T08:00Z"\nminutes: 30\n',
      'start: "2027-04-09T10:00"\nminutes: 30\n',
    ],
    [
      'offset-not-needed',
      'start: 2027-04-09T10:00+02:00\nminutes: 30\n',
      'start: 2027-04-09T10:00\nminutes: 30\n',
    ],
    ['wrong-type', '# ours\nminutes: 30 min\n\n', '# ours\nminutes: 30\n\n'],
    ['wrong-type', 'doNotRecord: yes please\n', undefined],
    ['wrong-type', 'doNotRecord: ja\n', 'doNotRecord: true\n'],
    ['unknown-value', 'status: Canceled\n', 'status: cancelled\n'],
    ['unknown-key', 'Note: One sentence\ntags: [a]\n', 'note: One sentence\ntags: [a]\n'],
    [
      'unknown-key',
      'links:\n  - { Kind: slides, url: "https://a.example/" }\n',
      'links:\n  - { kind: slides, url: "https://a.example/" }\n',
    ],
    ['unknown-key', 'nota: One sentence\n', undefined],
    ['unknown-room', 'room: aula\n', 'room: hall\n'],
    ['unknown-room', 'rooms: [aula, hall]\n', undefined],
    ['unknown-room', 'room: halls\n', undefined],
    ['wrong-form', 'room: “Hall”\n', 'room: hall\n'],
    ['unused-accept', 'note: A\naccept:\n  shouted-text: why\ntags: [a]\n', 'note: A\ntags: [a]\n'],
  ])('%s: %j', async (code, fields, expected) => {
    const { talk, left, said } = await fixed(`title: A\n${fields}`);
    if (expected === undefined) {
      expect(talk).toBe(`title: A\n${fields}`);
      expect(left).toContain(code);
    } else {
      expect(talk).toBe(`title: A\n${expected}`);
      expect(left).not.toContain(code);
      expect(said).toHaveLength(1);
    }
  });

  test('applies to the event, too', async () => {
    const { event: text, said } = await fixed('title: A\n', (same) =>
      same.replace('Europe/Berlin', 'europe/berlin').replace('end: 2027-04-09', 'end: 9.4.2027'),
    );
    expect(text).toBe(event);
    expect(said).toEqual([
      'event.mdx:4: "timezone" becomes "Europe/Berlin".',
      'event.mdx:6: "end" becomes "2027-04-09".',
    ]);
  });
});

test.each([
  'Start: 2027-04-09T10:00\nSTART: 2027-04-09T11:00\nMinutes: 30\n',
  'start: 2027-04-09T10:00\nStart: 2027-04-09T11:00\nMinutes: 30\n',
])('a field is not renamed if another one has or gets the name: %j', async (fields) => {
  const { talk, said, left } = await fixed(`title: A\n${fields}`);
  expect(talk).toBe(`title: A\n${fields.replace('Minutes', 'minutes')}`);
  expect(said).toHaveLength(1);
  expect(left).toContain('unknown-key');
});
